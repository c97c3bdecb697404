/** Serves Storybook at port 6006 or the next free one, without questions, and opens it where a person sits in front. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const port = await freePort(6006);
const args = ['dev', '--port', String(port), '--disable-telemetry', '--no-version-updates'];
if (process.env.CI || !process.stdout.isTTY) args.push('--ci');

const storybook = spawn(process.execPath, ['node_modules/storybook/dist/bin/dispatcher.js', ...args], {
  stdio: 'inherit',
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => storybook.kill(signal));
storybook.on('exit', (code) => process.exit(code ?? 0));

/**
 * @param {number} first
 * @returns {Promise<number>}
 */
async function freePort(first) {
  const free = await new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => server.close(() => resolve(true)))
      .listen(first);
  });
  return free ? first : freePort(first + 1);
}
