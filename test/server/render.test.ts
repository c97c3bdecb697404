import { expect, it } from 'vitest';
import { renderNetwork, renderTimeline } from '../../src/server.js';
import tehran from '../../stories/data/tehran-2022.json' with { type: 'json' };

const titles = tehran.events.map(({ title }) => title);

it.each(['storyline', 'lanes'] as const)('a timeline is an SVG document with every title: %s', (layout) => {
  const svg = renderTimeline(tehran, { layout, width: 1312 });
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="1312"/);
  expect(svg).toContain(tehran.title);
  const words = svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  const missing = titles.filter((title) => !title.split(' ').every((word) => words.includes(word)));
  expect(missing).toEqual([]);
});

it('a network is an SVG document with its main actors', () => {
  const svg = renderNetwork(tehran, { width: 900, height: 600 });
  for (const name of ['Russia', 'Iran', 'Nikolai Patrushev']) expect(svg).toContain(`>${name}</text>`);
});

it('the same story twice gives the same document', () => {
  expect(renderTimeline(tehran)).toBe(renderTimeline(structuredClone(tehran)));
  expect(renderNetwork(tehran)).toBe(renderNetwork(structuredClone(tehran)));
});

it('markup in data is text', () => {
  const svg = renderTimeline({ version: 1, events: [{ id: 'a', title: '<script>alert(1)</script>', when: '2022' }] });
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;script&gt;');
});

it('a window and a narrow width are heeded', () => {
  const window = { from: Date.UTC(2022, 10, 8), to: Date.UTC(2022, 10, 10) };
  const svg = renderTimeline(tehran, { width: 360, window });
  expect(svg).toContain('width="360"');
  expect(svg).not.toContain('Cash and captured arms');
});
