import { execFileSync } from 'node:child_process';

/** Builds the one file before the pages are opened, as `npm run build` does: in a process of its own, for production. */
export default function buildOneFile() {
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {
    env,
    stdio: 'inherit',
  });
}
