import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite } from './site.ts';

let site: Awaited<ReturnType<typeof openSite>>;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('a plain page shows a story from the one file, with no violation of a strict policy', async () => {
  const { page, faults } = await site.open('docs/examples/embed.html');
  const flight = page.getByRole('button', { name: /^Military plane takes cash/ });
  expect(await flight.count()).toBeGreaterThan(0);
  expect(await page.locator('chronicle-timeline .stage svg .bar').count()).toBeGreaterThan(3);
  expect(await page.locator('chronicle-network .stage svg .actor').count()).toBeGreaterThan(5);

  await flight.first().focus();
  await page.keyboard.press('Enter');
  await page.getByText('Claimed by Sky News').first().waitFor();
  await page.getByRole('button', { name: 'Zoom in' }).first().click();
  await page.getByRole('button', { name: 'Lanes' }).click();
  expect(faults()).toEqual([]);
  await page.close();
});

it('two stories on a page keep apart, and a view outside shows the one that it names', async () => {
  const { page, faults } = await site.open('docs/examples/two-stories.html');
  const card = () => page.locator('chronicle-details').evaluate((element) => element.shadowRoot?.textContent ?? '');
  expect(await card()).toContain('To the Moon and back');

  const select = (story: string, id: string) =>
    page.locator(story).evaluate((element, event) => {
      Object.assign(element, { selection: { kind: 'event', id: event } });
    }, id);
  await select('#comet', 'return');
  expect(await card()).toContain('To the Moon and back');
  await select('#launch', 'landing');
  await expect.poll(card).toContain('20 July 1969');
  expect(faults()).toEqual([]);
  await page.close();
});

it('an article whose slot the page brings is lit and walked by keys, with no violation of a strict policy', async () => {
  const { page, faults } = await site.open('docs/examples/article.html');
  await page.waitForTimeout(300);
  const lit = () => page.evaluate(() => [...CSS.highlights.values()].flatMap((ranges) => [...ranges].map(String)));
  expect((await lit()).join()).toContain('lifted off on');
  const slots = await page
    .locator('chronicle-article')
    .evaluate((element) => [
      element.shadowRoot!.firstElementChild!.localName,
      element.shadowRoot!.querySelectorAll('slot').length,
      element.querySelectorAll('template').length,
    ]);
  expect(slots).toEqual(['slot', 1, 0]);
  // The page's own rule, of no more weight than that of the sheet of sizes.
  expect(await page.locator('chronicle-story').evaluate((element) => getComputedStyle(element).display)).toBe('grid');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.locator('chronicle-article .ring').count()).toBeGreaterThan(0);
  expect(faults()).toEqual([]);
  await page.close();
});

it('the whole in one file shows every view and asks for no other file', async () => {
  const { page, faults } = await site.open('docs/examples/embed.html', {
    '/cdn/chronicle-elements.js': 'cdn/chronicle-elements.whole.js',
    '/cdn/': null,
  });
  expect(await page.locator('chronicle-network .stage svg .actor').count()).toBeGreaterThan(5);
  await page.getByRole('button', { name: 'Lanes' }).click();
  await page.getByRole('button', { name: 'Matrix' }).click();
  await expect.poll(() => page.locator('chronicle-network .stage svg .cell').count()).toBeGreaterThan(2);
  await expect.poll(() => page.locator('chronicle-timeline .stage svg .lane').count()).toBe(4);
  expect(faults()).toEqual([]);
  await page.close();
});

it('this test sees a violation', async () => {
  const { page, faults } = await site.open('docs/examples/embed.html');
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(style);
  });
  await page.waitForTimeout(100);
  expect(faults().join()).toMatch(/style-src/);
  await page.close();
});
