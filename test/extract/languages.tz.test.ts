import { expect, it } from 'vitest';
import { extract, extractInChunks, loadLanguage } from '../../src/extract.js';

/** Wednesday. */
const dateline = '2022-11-09T15:15';

it('a language that was not loaded is a problem, and no date is read', () => {
  const { expressions, problems } = extract('Es regnete am 3. März 2021.', { dateline, lang: 'de-AT' });
  expect(expressions).toEqual([]);
  expect(problems.map(({ path, value }) => [path, value])).toEqual([['lang', 'de-AT']]);
});

it.each([
  ['de', 'Es regnete am Montag, den 7. November 2022.', '2022-11-07'],
  ['de', 'Es regnete gestern.', '2022-11-08'],
  ['de', 'Es regnete am 20. Februar.', '2022-02-20'],
  ['de-CH', 'Es regnete am Freitag.', '2022-11-04'],
  ['fr', 'Il a plu le 3 mars 2021.', '2021-03-03'],
  ['es', 'Llovió el 3 de marzo de 2021.', '2021-03-03'],
  ['pt-BR', 'Choveu em 3 de março de 2021.', '2021-03-03'],
  ['nl', 'Het regende op 3 maart 2021.', '2021-03-03'],
  ['ru', 'Дождь шёл 3 марта 2021 года.', '2021-03-03'],
  ['uk', 'Дощ ішов 3 березня 2021 року.', '2021-03-03'],
  ['ja', '2021年3月3日に雨が降った。', '2021-03-03'],
  ['zh', '2021年3月3日下雨了。', '2021-03-03'],
])('reads %s once asked: %s', async (lang, text, edtf) => {
  expect((await extractInChunks(text, { dateline, lang })).expressions).toMatchObject([{ edtf, rule: 'chrono' }]);
  expect(extract(text, { dateline, lang }).problems).toEqual([]);
});

it.each(['ar', 'fi', 'id', 'it', 'sv', 'vi'])('knows %s', async (lang) => {
  expect(await loadLanguage(lang)).toBe(true);
});

it('knows English without loading, and says what it does not know', async () => {
  expect(await loadLanguage('en-GB')).toBe(true);
  expect(await loadLanguage('tlh')).toBe(false);
  const { problems } = await extractInChunks('nuqneH', { dateline, lang: 'tlh' });
  expect(problems.map(({ path }) => path)).toEqual(['lang']);
});

it('finds names in any language', () => {
  const actors = [{ id: 'a', name: 'Ada Quist', kind: 'person' }];
  const { actors: named } = extract('Ада и Ada Quist пришли.', { dateline, lang: 'xx', actors });
  expect(named).toMatchObject([{ id: 'a', mentions: [{ text: 'Ada Quist' }] }]);
});
