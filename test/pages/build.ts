import { execFileSync } from 'node:child_process';

/** Builds `cdn/` before the pages are opened, as `npm run build` does: in processes of their own, for production. */
export default function buildForPages() {
  const env = { ...process.env, NODE_ENV: 'production' };
  for (const config of ['vite.config.ts', 'vite.whole.config.ts']) {
    const args = ['node_modules/vite/bin/vite.js', 'build', '--config', config, '--logLevel', 'error'];
    execFileSync(process.execPath, args, { env, stdio: 'inherit' });
  }
}
