import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/formats/plain-text.js';
import { anchorQuote } from '../../src/formats/quote-anchor.js';
import type { PositionRecord, QuoteRecord } from '../../src/formats/records.js';
import { newsText, quotation, quoteOf, seeded, withTypo } from './quoted-texts.js';

const text =
  'A plane left Moscow on Friday. A plane landed in Tehran, “at night”, officials said. A plane left Tehran on Monday.';

/** The words found, or why none were. */
function find(quote: QuoteRecord | string | undefined, position?: PositionRecord, within = text) {
  const wanted = typeof quote === 'string' ? { exact: quote } : quote;
  const found = anchorQuote(plainText(within), wanted, position);
  return 'start' in found ? `${found.found}: ${within.slice(found.start, found.end)}` : found.found;
}

describe('a position', () => {
  it('counts where the text there is the quotation', () => {
    expect(find('A plane', { start: 31, end: 38 })).toBe('position: A plane');
    expect(find('"at night"', { start: 57, end: 67 })).toBe('position: “at night”');
  });

  it('does not count where the text there is another', () => {
    expect(find('landed in Tehran', { start: 0, end: 16 })).toBe('quote: landed in Tehran');
    expect(find('A plane', { start: 32, end: 39 })).toBe('ambiguous');
    expect(find('A plane', { start: 9000, end: 9007 })).toBe('ambiguous');
  });

  it('without a quotation cannot be checked, so it counts for nothing', () => {
    expect(find(undefined, { start: 0, end: 7 })).toBe('missing');
  });
});

describe('a quotation', () => {
  it.each([
    ['that is unique is found', 'landed in Tehran', 'quote: landed in Tehran'],
    ['may have other quotation marks', '"at night", officials', 'quote: “at night”, officials'],
    ['may have other white space', 'officials\n   said', 'quote: officials said'],
    ['may have soft hyphens and direction marks', 'offi\u00adcials\u200e said', 'quote: officials said'],
    ['may begin and end with spaces', ' landed in Tehran ', 'quote: landed in Tehran'],
    ['that the text does not have is missing', 'arrived in Yerevan', 'missing'],
    ['of nothing is missing', '', 'missing'],
    ['of nothing but space is missing', ' \n ', 'missing'],
    ['that the text has twice is ambiguous', 'A plane left', 'ambiguous'],
  ])('%s', (_, quote, found) => {
    expect(find(quote)).toBe(found);
  });

  it('that the text has twice is found by what stands before or after', () => {
    expect(find({ exact: 'A plane left', suffix: ' Tehran' })).toBe('context: A plane left');
    const within = anchorQuote(plainText(text), { exact: 'A plane', prefix: 'Friday. ' });
    expect(within).toMatchObject({ found: 'context', start: 31 });
  });

  it('stays ambiguous where the context is no help', () => {
    expect(find({ exact: 'A plane left', suffix: ' ' })).toBe('ambiguous');
    expect(find({ exact: 'A plane left', suffix: ' Yerevan on Saturday' })).toBe('ambiguous');
  });

  it('with a typing error is found where nothing else is like it', () => {
    expect(find({ exact: 'landed in Theran, at night', prefix: 'A plane ', suffix: ', officials' })).toBe(
      'approximate: landed in Tehran, “at night”',
    );
  });

  it('that is like two places is ambiguous', () => {
    const twice = 'He said the army would hold the town. Later the army would hold the town. '.repeat(2);
    expect(find({ exact: 'the armyy would hold the town', prefix: 'Later ' }, undefined, twice)).toBe('ambiguous');
  });

  it('is not found in words that are only alike', () => {
    expect(find({ exact: 'A plane left Moscow on Sunday.', suffix: ' It was full of cash' })).toBe('missing');
    expect(find('A plane left Tehran on Sunday')).toBe('missing');
  });

  it('may run over the end of a paragraph, where a page has no space', () => {
    const page = plainText('The first line.The second.', [15]);
    expect(anchorQuote(page, { exact: 'line. The' })).toEqual({ found: 'quote', start: 10, end: 18 });
    expect(anchorQuote(page, { exact: 'The' }, { start: 15, end: 18 }).found).toBe('position');
    expect(anchorQuote(page, { exact: 'line. The' }, { start: 10, end: 18 }).found).toBe('position');
  });

  it('is not found again where a text repeats itself without end', () => {
    const long = 'no '.repeat(300_000);
    expect(find({ exact: 'no no no no no no nu no no' }, undefined, long)).toBe('ambiguous');
    expect(find({ exact: 'no '.repeat(6000), prefix: 'yes' }, undefined, long)).toBe('ambiguous');
  });
});

/** What reading letter by letter finds: the fewest errors with which a quotation ends at each place (Sellers 1980). */
function errorsByEnd(within: string, quote: string): number[] {
  let row = Array.from({ length: quote.length + 1 }, (_, i) => i);
  const ends = [row.at(-1)!];
  for (const letter of within) {
    const next = [0];
    for (let i = 1; i <= quote.length; i++)
      next.push(Math.min(row[i - 1]! + Number(quote[i - 1] !== letter), row[i]! + 1, next[i - 1]! + 1));
    row = next;
    ends.push(row.at(-1)!);
  }
  return ends;
}

it('what is found is what reading letter by letter finds, over 600 quotations', () => {
  const random = seeded('twin');
  const tally = { found: 0, ambiguous: 0, missing: 0 };
  for (let round = 0; round < 600; round++) {
    const within = newsText(60, `twin ${round}`).replaceAll(/\s+/g, ' ').replaceAll(/[“”–]/g, '-');
    let { exact } = quotation(within, random, 0, 4 + Math.floor(random() * 6)).quote;
    for (let typos = Math.floor(random() * 4); typos > 0; typos--) exact = withTypo(exact, random);
    exact = exact.replaceAll(/\s+/g, ' ').trim();
    const found = anchorQuote(plainText(within), { exact });
    const ends = errorsByEnd(within, exact);
    const least = Math.min(...ends);
    if ('start' in found) {
      tally.found++;
      expect(ends[found.end], `${exact} in ${within}`).toBeLessThanOrEqual(least + 2);
      expect(least).toBeLessThanOrEqual(exact.length / 16);
      const elsewhere = ends.filter((_, end) => Math.abs(end - found.end) > exact.length / 2);
      expect(Math.min(...elsewhere)).toBeGreaterThan(found.found === 'quote' ? 0 : least + 1);
    } else {
      tally[found.found]++;
      const close = ends.filter((errors) => errors <= least + 1).length;
      if (found.found === 'missing') expect(least).toBeGreaterThan(exact.length < 12 ? 0 : exact.length / 16 - 1);
      else expect(close).toBeGreaterThan(1);
    }
  }
  expect(tally.found).toBeGreaterThan(250);
});

it('1,000 quotations with a typing error each are found in 10,000 words, and none at a wrong place', () => {
  // Half of one page stands twice, as furniture and boilerplate do.
  const once = newsText(9000, 'anchor');
  const whole = `${once}\n\n${once.slice(2000, 8000)}`;
  const page = plainText(whole);
  const random = seeded('quotes');
  const tally = { right: 0, wrong: 0, missed: 0, refused: 0, ambiguous: 0 };
  for (let i = 0; i < 1000; i++) {
    const { quote, start, end } = quotation(whole, random);
    const around = quote.prefix + quote.exact + quote.suffix;
    const isTwice = whole.indexOf(around) !== whole.lastIndexOf(around);
    const part = (['exact', 'exact', 'prefix', 'suffix'] as const)[i % 4]!;
    const found = anchorQuote(page, { ...quote, [part]: withTypo(quote[part], random) });
    if (isTwice) tally.ambiguous++;
    if ('start' in found) tally[found.start === start && found.end === end ? 'right' : 'wrong']++;
    else tally[isTwice ? 'refused' : 'missed']++;
  }
  console.info('quotations with a typing error', JSON.stringify(tally));
  expect(tally.wrong).toBe(0);
  expect(tally.right).toBeGreaterThanOrEqual(0.99 * (1000 - tally.ambiguous));
});

it('offsets lead back through everything that was made alike', () => {
  const random = seeded('back');
  const odd = ['“', '”', '’', '—', '…', '\u00ad', '\u200b', '  ', '\n\n', '\u00a0', 'e\u0301', '😀', 'a', 'b', ' '];
  for (let round = 0; round < 500; round++) {
    const sample = Array.from({ length: 30 }, () => odd[Math.floor(random() * odd.length)]!).join('');
    const page = plainText(
      sample,
      [7, 12].filter((at) => at < sample.length),
    );
    expect(page.plain).not.toMatch(/ {2}/);
    for (let at = 0; at < page.plain.length; at++) {
      const slice = sample.slice(page.start(at), page.end(at + 1));
      expect(page.start(at)).toBeLessThanOrEqual(page.end(at + 1));
      expect(plainText(slice).plain || ' ').toContain(page.plain[at]);
    }
  }
});

it('quotations made from a page are found where they were made', () => {
  const page = newsText(400, 'page');
  for (let start = 0; start + 60 < page.length; start += 37) {
    const { quote, end } = quoteOf(page, start, start + 60);
    expect(anchorQuote(plainText(page), quote, { start, end })).toMatchObject({ start, end });
  }
});
