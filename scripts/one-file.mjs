/** Plugins of the one-file build. */

/**
 * Parts that are fetched on demand stand on the one file: else what they share with it, and with one another, would
 * move out of it into small files that every page has to fetch.
 *
 * @param {string} oneFile - The module that is the one file.
 * @returns {import('vite').Rolldown.Plugin}
 */
export function partsBeside(oneFile) {
  const parts = new Set();
  return {
    name: 'parts-beside-the-one-file',
    async resolveDynamicImport(specifier, importer) {
      const part = typeof specifier === 'string' ? await this.resolve(specifier, importer) : null;
      parts.add(part?.id);
      return part;
    },
    transform(code, id) {
      return parts.has(id) ? { code: `${code}\nimport ${JSON.stringify(oneFile)};`, map: null } : null;
    },
  };
}
