import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { shortTemplates, terser, treeshake } from './scripts/one-file.mjs';

/** Every core element and all that they would fetch on demand, in one file: for who can host no more than that. */
export default defineConfig({
  build: {
    target: 'es2022',
    outDir: 'cdn',
    emptyOutDir: false,
    sourcemap: true,
    lib: {
      entry: { 'chronicle-elements.whole': fileURLToPath(new URL('src/whole.ts', import.meta.url)) },
      formats: ['es'],
    },
    rolldownOptions: {
      treeshake,
      plugins: [shortTemplates(), terser()],
      output: { entryFileNames: '[name].js', codeSplitting: false, minify: false },
    },
  },
});
