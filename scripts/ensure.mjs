/**
 * Installs what is missing, and nothing else: the npm packages, then the browsers named on the command line.
 * Plain Node without imports from npm, because it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { systemBrowser } from './browsers.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/** Debian's packages for the engines that Playwright has not brought. */
const debian = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};

if (packagesAreMissing()) run('npm', ['ci']);

const missing = await missingBrowsers(process.argv.slice(2).map(engine));
if (missing.length > 0) {
  if (isDebianRoot()) {
    run('apt-get', ['-o', 'DPkg::Lock::Timeout=600', 'update']);
    run('apt-get', ['-o', 'DPkg::Lock::Timeout=600', 'install', '-y', ...missing.flatMap((name) => debian[name])]);
  } else run('npx', ['playwright', 'install', ...missing]);
}

/** What npm installed last, against what the lock file asks for. */
function packagesAreMissing() {
  if (!existsSync('node_modules/.package-lock.json')) return true;
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).some(
    ([path, { version, optional }]) => path && !optional && installed[path]?.version !== version,
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesIn(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/** @param {Engine[]} engines */
async function missingBrowsers(engines) {
  if (engines.length === 0) return [];
  const playwright = await import('playwright');
  return engines.filter((name) => !existsSync(playwright[name].executablePath()) && !systemBrowser(name));
}

/**
 * @param {string} name
 * @returns {Engine}
 */
function engine(name) {
  if (name === 'chromium' || name === 'firefox' || name === 'webkit') return name;
  throw new Error(`No engine called ${name}; there are ${Object.keys(debian).join(', ')}`);
}

function isDebianRoot() {
  return (
    process.getuid?.() === 0 &&
    existsSync('/etc/os-release') &&
    /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  // On Windows `npm` is a script, which only a shell starts.
  const shell = process.platform === 'win32';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell, env });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}
