import { bench, describe } from 'vitest';
import { plainText } from '../../src/formats/plain-text.js';
import { anchorQuote } from '../../src/formats/quote-anchor.js';
import { newsText, quotation, seeded, withTypo } from '../formats/quoted-texts.js';

const text = newsText(10_000, 'bench');
const random = seeded('bench');
const quotes = Array.from({ length: 1000 }, () => quotation(text, random).quote);
const mistyped = quotes.map((quote) => ({ ...quote, exact: withTypo(quote.exact, random) }));
const page = plainText(text);

describe('1,000 quotations of 6 to 30 words in 10,000 words', () => {
  bench('to the letter', () => {
    for (const quote of quotes) anchorQuote(page, quote);
  });

  bench('with a typing error each', () => {
    for (const quote of mistyped) anchorQuote(page, quote);
  });
});

bench('making 10,000 words comparable', () => {
  plainText(text);
});
