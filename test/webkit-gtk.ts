import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { defineBrowserProvider } from '@vitest/browser';
import { WebdriverBrowserProvider } from '@vitest/browser-webdriverio';
import type { TestProject } from 'vitest/node';

const hostname = '127.0.0.1';
// Runs side by side must not share a driver: it serves one session.
const port = 10_000 + (process.pid % 50_000);

const options = {
  hostname,
  port,
  path: '/',
  capabilities: {
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': {
      binary: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
      args: ['--automation'],
    },
  },
};

/** Runs the tests in Debian's WebKitGTK (package webkit2gtk-driver), which Playwright cannot drive. Needs a display. */
class WebKitGtkProvider extends WebdriverBrowserProvider {
  #driver: ChildProcess | undefined;

  constructor(project: TestProject) {
    super(project, options);
    // Vitest's name for WebKit is `safari`; the driver knows its browser as this.
    Object.assign(this, { browserName: 'MiniBrowser' });
  }

  override async openBrowser() {
    this.#driver ??= await startDriver();
    return super.openBrowser();
  }

  override async close() {
    await super.close();
    this.#driver?.kill();
  }
}

async function startDriver(): Promise<ChildProcess> {
  // MiniBrowser in the C locale says that its language is 'C', which Intl refuses.
  const env = { ...process.env, LANG: 'en_US.UTF-8' };
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env });
  for (let tries = 0; tries < 50; tries++) {
    const ready = await fetch(`http://${hostname}:${port}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return driver;
    await sleep(100);
  }
  driver.kill();
  throw new Error('WebKitWebDriver did not start; is the Debian package webkit2gtk-driver installed?');
}

/** A Vitest browser provider for the instance `{ browser: 'safari', headless: false }`. */
export function webkitGtk() {
  return defineBrowserProvider({
    name: 'webdriverio',
    supportedBrowser: ['safari'],
    options,
    providerFactory: (project) => new WebKitGtkProvider(project),
  });
}
