import { describe, expect, it } from 'vitest';
import { extract, extractInChunks } from '../../src/extract.js';

const dateline = '2022-11-09T15:15';
const actors = [{ id: 'a', name: 'Ada Quist', aliases: ['', '...', '__proto__', '(.*)+$'] }];

/** Own words, 200,000 of them, with a date in every second sentence. */
const long = Array.from({ length: 20_000 }, (_, i) =>
  i % 2
    ? `Ada Quist told the council on March ${1 + (i % 28)} that it rained`
    : 'Nobody in the small town had seen so much water before',
)
  .map((sentence, i) => `${sentence}.${i % 5 ? '' : '\n\n'}`)
  .join(' ');

const texts: Record<string, string> = {
  nothing: '',
  'only spaces': ' '.repeat(1_000_000),
  'only line breaks': '\n'.repeat(300_000),
  'no dates': 'The old man and the sea were at peace with each other. '.repeat(5000),
  'script tags': '<script>alert("May 5, 2020")</script><img src=x onerror=alert(1)> on Monday </script>'.repeat(1000),
  'bidi controls': 'It rained on \u202eMonday\u202c, \u2066March 3\u2069, \u200f2021. '.repeat(1000),
  'a word of a megabyte': `It rained on Monday ${'x'.repeat(1_000_000)} and on Friday.`,
  'digits of a megabyte': `In ${'9'.repeat(1_000_000)} it rained.`,
  'a sentence of a megabyte': `In 2019 ${'rain and '.repeat(120_000)}snow fell`,
  'stops of a megabyte': `${'.'.repeat(500_000)} ${'. '.repeat(300_000)}`,
  'quotation marks': '“'.repeat(50_000) + '" ’ ‘ '.repeat(50_000),
  '10,000 dates': 'March 5, 2020. '.repeat(10_000),
  '10,000 dates in one sentence': 'March 5, 2020, and '.repeat(10_000),
  'dates that run on': 'from May to June to July to May 5 to 6 to 7 and 8 and '.repeat(3000),
  'repeated beginnings': 'the early late the end of the beginning of the middle of '.repeat(5000),
  'numbers and units': '3 days after 4 weeks before 5 years ago later than 6 minutes '.repeat(5000),
  'mixed scripts':
    'Во вторник шёл дождь. 火曜日に雨が降った。 يوم الثلاثاء أمطرت. Am Dienstag, Tuesday, ארבעה. '.repeat(1000),
  'lone surrogates and marks': '\ud800\udc00\ud800 \u0301\u0301\u0301 Mon\u0301day 5\u20e3 May '.repeat(2000),
  'names of objects': '__proto__ constructor toString said on Monday that hasOwnProperty had left. '.repeat(1000),
  'capitals without end': 'Aa Bb Cc Dd of Ee and Ff '.repeat(20_000),
  '200,000 words': long,
};

/** A pattern that runs away runs for hours. */
const timeout = 60_000;

describe.each(Object.keys(texts))('%s', (name) => {
  it('is read without an exception, each date at its place', { timeout }, async () => {
    const text = texts[name]!;
    // Once before: engines compile patterns when they first meet them.
    await extractInChunks(text.slice(0, 20_000), { dateline, actors });
    const [longest, { expressions, events }] = await longestStretch(() => extractInChunks(text, { dateline, actors }));
    expect(expressions.filter(({ text: words, position: { start, end } }) => text.slice(start, end) !== words)).toEqual(
      [],
    );
    expect(events.filter(({ title }) => title.length > 2000)).toEqual([]);
    // At most 50 ms on a machine that does nothing else; one that runs other tests too stands still now and then.
    console.log(`${name}: ${longest.toFixed(0)} ms at a stretch`);
  });
});

/** The longest time for which other work had to wait, and what came of it. */
async function longestStretch<Result>(work: () => Promise<Result>): Promise<[number, Result]> {
  let longest = 0;
  let last = performance.now();
  let on = true;
  const watch = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (on) setImmediate(watch);
  };
  setImmediate(watch);
  const result = await work();
  on = false;
  return [longest, result];
}

it('finds all of 10,000 dates', () => {
  expect(extract(texts['10,000 dates']!, { dateline }).expressions).toHaveLength(10_000);
});

it('gives the same in slices as at once', async () => {
  const text = long.slice(0, 30_000);
  expect(await extractInChunks(text, { dateline, actors })).toEqual(extract(text, { dateline, actors }));
});

it('ends when it is told to', async () => {
  const controller = new AbortController();
  const work = extractInChunks(long, { dateline, signal: controller.signal });
  setTimeout(() => controller.abort(new Error('enough')));
  await expect(work).rejects.toThrow('enough');
});

it('refuses what is no text', () => {
  expect(() => extract(42 as unknown as string)).toThrow(TypeError);
});
