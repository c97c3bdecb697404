import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite } from './site.ts';

let site: Awaited<ReturnType<typeof openSite>>;
const files = new Map<string, string>();

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: 'src/define/editor.ts', formats: ['es'], fileName: 'editor' } },
  });
  for (const file of [built].flat().flatMap((one) => ('output' in one ? one.output : [])))
    if (file.type === 'chunk') files.set(file.fileName, file.code);
  site = await openSite();
}, 120_000);
afterAll(() => site.close());

it('a text is pasted, judged and taken along under a strict policy, with no violation', async () => {
  const { page, faults } = await site.open('docs/examples/embed.html');
  const policy = (await page.request.get(page.url())).headers()['content-security-policy']!;
  await page.route('**/editor/*', (route) => {
    const name = route.request().url().split('/').at(-1)!;
    const body =
      files.get(name) ??
      '<!doctype html><title>Editor</title><script type="module" src="editor.js"></script><chronicle-editor></chronicle-editor>';
    const contentType = files.has(name) ? 'text/javascript' : 'text/html';
    return route.fulfill({ body, contentType, headers: { 'content-security-policy': policy } });
  });
  await page.goto(new URL('/editor/page', page.url()).href, { waitUntil: 'networkidle' });

  await page.getByLabel('Text', { exact: true }).fill('The <b>council</b> bought the ferry on 3 May 2019. It leaks.');
  await page.getByLabel('Written on').fill('15 March 2023');
  await page.getByRole('button', { name: 'Find events' }).click();
  await page.getByRole('button', { name: /^Accept: / }).click();
  await page
    .getByRole('button', { name: /bought the ferry/ })
    .first()
    .click();
  await page.getByLabel('Kind').fill('deal');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download JSON' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('story.json');
  const story = await page
    .locator('chronicle-editor')
    .evaluate((element) => (element as unknown as { story: { events: object[] } }).story);
  expect(story.events).toMatchObject([{ kind: 'deal', when: [{ edtf: '2019-05-03' }] }]);
  // Vitest is no production; the one file’s test sees to that.
  expect(faults().filter((fault) => !fault.includes('Lit is in dev mode'))).toEqual([]);
  await page.close();
});
