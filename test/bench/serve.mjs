/** Serves a page as a site would, built once, for browsers that measure it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';

/**
 * Builds the page of a folder and serves it on this machine until it is closed.
 *
 * @param {string} root
 * @param {import('vite').Plugin[]} [plugins]
 */
export async function servePage(root, plugins = []) {
  const outDir = mkdtempSync(join(tmpdir(), 'bench-'));
  /** @type {import('vite').InlineConfig} */
  const config = { root, configFile: false, logLevel: 'error' };
  await build({ ...config, base: './', plugins, build: { outDir, emptyOutDir: true, target: 'es2022' } });
  const server = await preview({ ...config, build: { outDir }, preview: { host: '127.0.0.1' } });
  return {
    address: /** @type {string} */ (server.resolvedUrls?.local[0]),
    async close() {
      await server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}
