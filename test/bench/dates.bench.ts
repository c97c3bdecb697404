import { bench, describe } from 'vitest';
import { dateWords } from '../../src/base/date-words.js';
import { parseEdtf } from '../../src/base/edtf.js';
import { readWhen } from '../../src/base/when.js';

/** As news uses them: days mostly, some spans, some doubt. */
const texts = Array.from({ length: 1000 }, (_, i) => {
  const month = String(1 + (i % 12)).padStart(2, '0');
  const day = String(1 + (i % 28)).padStart(2, '0');
  const date = `${1900 + (i % 130)}-${month}-${day}`;
  const forms = [
    date,
    date,
    date,
    date,
    date.slice(0, 7),
    date.slice(0, 4),
    `${date}~`,
    `${date}T15:15:00Z`,
    `${date}/..`,
    `${date.slice(0, 4)}-01-01/${date}`,
    `[..${date}]`,
    `[${date.slice(0, 7)}-01..${date.slice(0, 7)}-28]`,
    `${date.slice(0, 9)}X`,
    `${date.slice(0, 3)}X`,
    `${date.slice(0, 4)}-21`,
  ];
  return forms[i % forms.length]!;
});

describe('1,000 dates', () => {
  bench('parseEdtf', () => {
    for (const text of texts) parseEdtf(text);
  });

  bench('readWhen in Asia/Tehran', () => {
    for (const edtf of texts) readWhen({ edtf, timeZone: 'Asia/Tehran' }, { path: '' });
  });

  const dates = texts.map((text) => parseEdtf(text));
  bench('dateWords in English', () => {
    for (const date of dates) dateWords(date, 'en');
  });
});
