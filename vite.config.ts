import { defineConfig } from 'vite';

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
    lib: { entry: 'src/cdn.ts', formats: ['es'], fileName: () => 'chronicle-elements.js' },
    // Library mode would keep the whitespace of ES modules.
    rolldownOptions: { output: { minify: true } },
  },
});
