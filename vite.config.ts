import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { partsBeside, shortTemplates, terser, treeshake } from './scripts/one-file.mjs';

const oneFile = fileURLToPath(new URL('src/cdn.ts', import.meta.url));
const network = fileURLToPath(new URL('src/define/network.ts', import.meta.url));

/** The one-file build for pages without a bundler; Storybook and the tests take `optimizeDeps` from here too. */
export default defineConfig({
  // Named here, so that Storybook's renderer and our elements share one copy of Lit and no test reloads midway.
  optimizeDeps: {
    include: [
      'axe-core',
      'd3',
      'lit',
      'lit/decorators.js',
      'lit/directive-helpers.js',
      'lit/directives/class-map.js',
      'lit/directives/guard.js',
      'lit/directives/if-defined.js',
      'lit/directives/live.js',
      'lit/directives/ref.js',
      'lit/directives/repeat.js',
      'valibot',
    ],
  },
  build: {
    target: 'es2022',
    outDir: 'cdn',
    sourcemap: true,
    lib: {
      entry: { 'chronicle-elements': oneFile },
      formats: ['es'],
    },
    rolldownOptions: {
      // What the files beside it share stays in the one file, which they import.
      preserveEntrySignatures: 'allow-extension',
      treeshake,
      plugins: [partsBeside(oneFile, network), shortTemplates(), terser()],
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        // Terser has done it; in library mode, Vite's own would keep the whitespace.
        minify: false,
      },
    },
  },
});
