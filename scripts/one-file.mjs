/** Plugins of the one-file build. */
import { minify } from 'terser';

/**
 * Parts that are fetched on demand stand on the one file, those of the network on the network: else what they share with
 * it, and with one another, would move out of it into small files that every page has to fetch.
 *
 * @param {string} oneFile - The module that is the one file.
 * @param {string} [network] - The module of the network, where that is a file of its own.
 * @returns {import('vite').Rolldown.Plugin}
 */
export function partsBeside(oneFile, network = oneFile) {
  /** @type {Map<string | undefined, string>} */
  const parts = new Map();
  return {
    name: 'parts-beside-the-one-file',
    async resolveDynamicImport(specifier, importer) {
      const part = typeof specifier === 'string' ? await this.resolve(specifier, importer) : null;
      const isOfNetwork = /elements\/network[./]/.test(`${importer}`) || /network-key/.test(`${part?.id}`);
      parts.set(part?.id, isOfNetwork ? network : oneFile);
      return part;
    },
    transform(code, id) {
      const under = parts.get(id);
      return under ? { code: `${code}\nimport ${JSON.stringify(under)};`, map: null } : null;
    },
  };
}

/**
 * Reading a property does nothing else, so what nobody uses can be left out.
 *
 * @type {import('vite').Rolldown.TreeshakingOptions}
 */
export const treeshake = { propertyReadSideEffects: false };

/**
 * Takes comments and indentation out of the templates of Lit, which minifiers leave alone. Line ends stay, so that the
 * source map stays true.
 *
 * @returns {import('vite').Rolldown.Plugin}
 */
export function shortTemplates() {
  return {
    name: 'short-templates',
    transform(code, id) {
      if (id.includes('node_modules') || !/\b(?:css|html|svg)`/.test(code)) return null;
      let [short, done] = ['', 0];
      for (const { start, end, css } of literals(this.parse(code))) {
        const text = code.slice(start, end).replace(/\n\s+/g, '\n');
        short += code.slice(done, start) + (css ? shortCss(text) : text);
        done = end;
      }
      return { code: short + code.slice(done), map: null };
    },
  };
}

/** @param {string} text */
function shortCss(text) {
  return text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/ \{$/gm, '{')
    .replace(/^([\w-]+): /gm, '$1:');
}

/**
 * The literal parts of the templates in a syntax tree, in the order of the text.
 *
 * @param {unknown} node
 * @param {string} [tag]
 * @returns {{ start: number, end: number, css: boolean }[]}
 */
function literals(node, tag) {
  if (typeof node !== 'object' || node === null) return [];
  const { type, start, end, tag: ownTag, quasi } = /** @type {Record<string, any>} */ (node);
  if (type === 'TemplateElement') return tag ? [{ start, end, css: tag === 'css' }] : [];
  if (type === 'TaggedTemplateExpression' && ['css', 'html', 'svg'].includes(ownTag.name)) {
    return [...literals(quasi.quasis, ownTag.name), ...literals(quasi.expressions)].sort((a, b) => a.start - b.start);
  }
  return Object.values(node).flatMap((child) => literals(child, Array.isArray(node) ? tag : undefined));
}

/**
 * Tells Chromium to compile a file as it comes, beside the page: else each function is compiled when it is first called,
 * in the midst of the first drawing. https://v8.dev/blog/explicit-compile-hints
 */
export const compileHint = '//# allFunctionsCalledOnLoad';

/**
 * Terser makes the one file 2 % smaller than the minifier of the bundler.
 *
 * @returns {import('vite').Rolldown.Plugin}
 */
export function terser() {
  return {
    name: 'terser',
    async renderChunk(code) {
      const compress = { passes: 2, hoist_funs: true };
      const format = { preamble: compileHint };
      const result = await minify(code, { module: true, ecma: 2020, compress, format, sourceMap: true });
      return { code: result.code ?? code, map: /** @type {string} */ (result.map) };
    },
  };
}
