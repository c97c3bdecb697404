/**
 * Opens every page of the built Storybook in Chromium and fails on an exception, an error in the console, a story that
 * Storybook could not show, or a request to another host. The build drops code that development keeps: nothing else
 * would notice.
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright';
import { systemBrowser } from '../../scripts/browsers.mjs';

const folder = 'storybook-static';
/** How long a page that is shown may still come to grief, ms; meanwhile others load. */
const settling = 700;
const atOnce = 3;

const { server, origin } = await serve();
const executablePath = existsSync(chromium.executablePath()) ? undefined : systemBrowser('chromium');
const browser = await chromium.launch(executablePath ? { executablePath } : {});
// One for all: what a page has loaded, the next has in its cache.
const context = await browser.newContext({ viewport: { width: 1360, height: 900 } });

let failed = 0;
const stories = pages();
const waiting = stories.values();
await Promise.all(Array.from({ length: atOnce }, openOneByOne));
await browser.close();
server.close();
console.log(`Storybook: ${stories.length - failed} passed, ${failed} failed`);
if (failed > 0 || stories.length === 0) process.exitCode = 1;

async function openOneByOne() {
  for (const story of waiting) {
    const faults = await open(story);
    if (faults.length > 0) failed++;
    for (const fault of faults) console.error(`${story.id}: ${fault}`);
  }
}

/** @returns {{ id: string, type: 'story' | 'docs', tags?: string[] }[]} */
function pages() {
  return Object.values(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).entries);
}

/** @param {{ id: string, type: 'story' | 'docs', tags?: string[] }} page What is wrong with it. */
async function open({ id, type, tags = [] }) {
  /** @type {string[]} */
  const faults = [];
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  const isExpected = (/** @type {string} */ text) => tags.includes('asks-in-vain') && text.includes('404');
  page.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message.text())) faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url())) faults.push(`asks ${request.url()}`);
  });
  const fail = (/** @type {Error} */ error) => faults.push(`is not shown: ${error.message}`);
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=${type}`).catch(fail);
  const shown = page.locator('body.sb-show-main:not(.sb-show-preparing-story):not(.sb-show-preparing-docs)');
  await shown.waitFor({ timeout: 60_000 }).catch(fail);
  await page.waitForTimeout(settling);
  await page.close();
  return faults;
}

async function serve() {
  /** @type {Record<string, string>} */
  const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
  types['.svg'] = 'image/svg+xml';
  const listening = createServer((request, response) => {
    const path = join(folder, normalize(new URL(request.url ?? '/', 'http://x').pathname));
    // Browsers ask for it of their own accord.
    if (request.url === '/favicon.ico') return response.writeHead(204).end();
    if (!existsSync(path) || !statSync(path).isFile()) return response.writeHead(404).end();
    const type = types[extname(path)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=3600' });
    return createReadStream(path).pipe(response);
  });
  await new Promise((resolve) => {
    listening.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const address = listening.address();
  if (typeof address !== 'object' || !address) throw new Error('The server of the built Storybook has no port');
  return { server: listening, origin: `http://127.0.0.1:${address.port}` };
}
