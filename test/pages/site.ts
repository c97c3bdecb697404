/** A site with the strict content security policy of the contract, and a browser that tells of every violation. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { chromium, type Page } from 'playwright';
import { launchOptions } from '../engines.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** Serves the project's folder at 127.0.0.1. */
export async function openSite() {
  const server = createServer((request, response) => {
    const path = join('.', normalize(new URL(request.url ?? '/', 'http://site').pathname));
    if (!existsSync(path) || !statSync(path).isFile()) return response.writeHead(404).end();
    const type = types[extname(path)] ?? 'application/octet-stream';
    return response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(readFileSync(path));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const browser = await chromium.launch(launchOptions('chromium'));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    /** Opens a page; what its addresses begin with may be answered by other files, or, for `null`, not at all. */
    open: (path: string, instead: Readonly<Record<string, string | null>> = {}) =>
      openPage(browser, `${origin}/${path}`, instead),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** Opens a page and collects what goes wrong in it: violations of the policy, errors, failed requests. */
async function openPage(
  browser: Awaited<ReturnType<typeof chromium.launch>>,
  url: string,
  instead: Readonly<Record<string, string | null>>,
) {
  const page: Page = await browser.newPage({ viewport: { width: 1360, height: 900 } });
  for (const [start, file] of Object.entries(instead).reverse()) {
    await page.route(
      ({ pathname }) => pathname.startsWith(start),
      (route) => (file === null ? route.abort() : route.fulfill({ path: file, contentType: 'text/javascript' })),
    );
  }
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('requestfailed', (request) => faults.push(`not loaded: ${request.url()}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`violates ${violatedDirective}: ${blockedURI}`);
    });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  // Browsers ask for it of their own accord.
  return { page, faults: () => faults.filter((fault) => !fault.includes('favicon.ico') && !fault.includes('404')) };
}
