import { bench, describe } from 'vitest';
import { extract } from '../../src/extract.js';
import story from '../../stories/data/tehran-2022.json' with { type: 'json' };
import { article, dateline, hasArticle } from '../extract/article.js';
import { sentences } from '../extract/sentences.js';

const { actors } = story;
const long = Array.from({ length: 120 }, () => sentences.map(({ text }) => text).join(' ')).join('\n\n');

describe.skipIf(!hasArticle)('the article, with its actors', () => {
  // One run at a time: the limit is 50 ms for each.
  bench('dates, names and drafts', () => {
    extract(article, { dateline, actors });
  });
});

bench(
  `${Math.round(long.split(' ').length / 1000)},000 words, a date in most sentences`,
  () => {
    extract(long, { dateline, actors });
  },
  { iterations: 3, time: 1000 },
);
