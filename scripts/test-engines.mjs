/** Runs the browser tests in the engines other than Chromium, which `npm test` has; further arguments go to Vitest. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { webkit } from 'playwright';

const engines = ['firefox', 'webkit'];
const vitest = [process.execPath, 'node_modules/vitest/vitest.mjs', 'run'];
vitest.push(...engines.flatMap((engine) => ['--project', engine]), ...process.argv.slice(2));

// WebKitGTK, which stands in for Playwright's WebKit, has no mode without a display.
const needsDisplay = process.platform === 'linux' && !process.env.DISPLAY && !existsSync(webkit.executablePath());
const [command = '', ...args] = needsDisplay ? ['xvfb-run', '-a', ...vitest] : vitest;

const { status, error } = spawnSync(command, args, {
  stdio: 'inherit',
  env: { ...process.env, ENGINES: engines.join(',') },
});
if (error) console.error(error.message);
process.exit(status ?? 1);
