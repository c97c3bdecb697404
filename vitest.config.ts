import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { defineConfig, mergeConfig } from 'vitest/config';
import type { BrowserCommand } from 'vitest/node';
import { chosenEngines, type Engine, engines } from './test/engines.ts';
import viteConfig from './vite.config.ts';

/** Playwright cannot click in a CSS-transformed iframe of an unpatched Firefox, and Vitest 4 scales its own by 1. */
const unscaledFrame = `document.head.append(Object.assign(document.createElement('style'),
  { textContent: ':has(> iframe[data-vitest]) { transform: none !important }' }))`;

/** The mouse stays where the last test left it, and what it hovers there would show in the next one. */
const parkMouse: BrowserCommand = async (context) => {
  if ('page' in context) await context.page.mouse.move(0, 0);
};

const browser = async (engine: Engine) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  viewport: { width: 1024, height: 768 },
  commands: { parkMouse },
  orchestratorScripts: [{ content: unscaledFrame }],
  ...(await engines[engine]()),
});

const inBrowser = async (engine: Engine, groupOrder: number) => ({
  extends: true as const,
  test: {
    name: engine,
    include: ['test/browser/**/*.test.ts'],
    // What very long texts take is asked of one engine: it takes the others a minute.
    exclude: engine === 'chromium' ? [] : ['test/browser/long-*.test.ts'],
    browser: await browser(engine),
    // Engines take turns: side by side on two cores they time out. So do files outside of Chromium: in two pages at
    // once, keys would go to the page that was opened last.
    sequence: { groupOrder },
    fileParallelism: engine === 'chromium',
  },
});

/** Files called `*.tz.test.ts` run again where the clock is behind and where it is ahead by a half hour. */
const inZone = (name: string, TZ: string) => ({
  extends: true as const,
  test: { name, environment: 'node' as const, include: ['test/**/*.tz.test.ts'], env: { TZ } },
});

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      // A slow machine is no failure; a test that hangs is.
      testTimeout: 30_000,
      onConsoleLog: (text) => !text.includes('Lit is in dev mode'),
      coverage: { provider: 'v8', include: ['src/**'], reporter: ['text', 'html'] },
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            environment: 'node',
            include: ['test/**/*.test.ts'],
            exclude: ['test/browser/**', 'test/pages/**'],
            env: { TZ: 'UTC' },
            benchmark: { include: ['test/bench/**/*.bench.ts'] },
          },
        },
        inZone('node-new-york', 'America/New_York'),
        inZone('node-kolkata', 'Asia/Kolkata'),
        {
          extends: true,
          test: {
            name: 'pages',
            environment: 'node',
            include: ['test/pages/*.test.ts'],
            globalSetup: 'test/pages/build.ts',
            sequence: { groupOrder: 5 },
          },
        },
        ...(await Promise.all(chosenEngines().map((engine, turn) => inBrowser(engine, turn + 1)))),
        {
          extends: true,
          plugins: [storybookTest({ configDir: '.storybook' })],
          test: { name: 'stories', browser: await browser('chromium'), sequence: { groupOrder: 4 } },
        },
      ],
    },
  }),
);
