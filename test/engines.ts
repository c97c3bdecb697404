import { existsSync } from 'node:fs';
import { type PlaywrightProviderOptions, playwright } from '@vitest/browser-playwright';
import { chromium, firefox, webkit } from 'playwright';
import { systemBrowser } from '../scripts/browsers.mjs';
import { firefoxProvider } from './firefox.ts';

type LaunchOptions = NonNullable<PlaywrightProviderOptions['launchOptions']>;

/** Playwright's own browser where it was downloaded, else the system's. */
export function launchOptions(engine: 'chromium' | 'firefox'): LaunchOptions {
  const own = { chromium, firefox }[engine].executablePath();
  const executablePath = systemBrowser(engine);
  if (existsSync(own) || !executablePath) return {};
  // The channel `moz-firefox` drives an unpatched Firefox through WebDriver BiDi.
  return engine === 'firefox' ? { executablePath, channel: 'moz-firefox' } : { executablePath };
}

/** How Vitest reaches each engine. One project must not mix Playwright with WebDriver: its instances share commands. */
export const engines = {
  chromium: async () => ({
    provider: playwright({ launchOptions: launchOptions('chromium') }),
    instances: [{ browser: 'chromium' as const }],
  }),
  firefox: async () => ({
    provider: firefoxProvider({ launchOptions: launchOptions('firefox') }),
    instances: [{ browser: 'firefox' as const }],
  }),
  webkit: async () => {
    if (existsSync(webkit.executablePath())) {
      return { provider: playwright(), instances: [{ browser: 'webkit' as const }] };
    }
    const { webkitGtk } = await import('./webkit-gtk.ts');
    return { provider: webkitGtk(), headless: false, instances: [{ browser: 'safari' as const }] };
  },
};

export type Engine = keyof typeof engines;

const isEngine = (name: string): name is Engine => name in engines;

/** The engines that `$ENGINES` names, say `chromium,firefox,webkit`. */
export function chosenEngines(names = process.env.ENGINES ?? 'chromium'): Engine[] {
  return names.split(',').map((name) => {
    if (isEngine(name)) return name;
    throw new Error(`No engine called ${name}; there are ${Object.keys(engines).join(', ')}`);
  });
}
