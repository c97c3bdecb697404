import { expect, it } from 'vitest';
import { runAtOnce } from '../../src/base/chunks.js';
import { findNames } from '../../src/formats/find-names.js';

/** The names found, each with the index of its bearer. */
const find = (text: string, ...names: string[][]) =>
  runAtOnce(findNames(text, names)).map(({ of, from, to }) => `${of} ${text.slice(from, to)}`);

it.each([
  ['names are whole words', 'Iran and the Iranians', [['Iran']], ['0 Iran']],
  ['a genitive is no part of the name', "Russia's army; Russia", [['Russia']], ['0 Russia', '0 Russia']],
  ['the longest name counts', 'Adm. Ali Shamkhani and Ali', [['Ali Shamkhani'], ['Ali']], ['0 Ali Shamkhani', '1 Ali']],
  [
    'a name within a longer one is not the name',
    'Pravda Ukraine',
    [['Ukraine'], ['Pravda Ukraine']],
    ['1 Pravda Ukraine'],
  ],
  ['aliases count', 'Moscow said', [['Russia', 'Moscow']], ['0 Moscow']],
  [
    'a sentence may begin with it',
    'The Kremlin said the Kremlin',
    [['the Kremlin']],
    ['0 The Kremlin', '0 the Kremlin'],
  ],
  ['other capitals are other words', 'The bush; Bush', [['Bush']], ['0 Bush']],
  [
    'what two are called is nobody',
    'Congo and Kinshasa',
    [
      ['Congo', 'Brazzaville'],
      ['Congo', 'Kinshasa'],
    ],
    ['1 Kinshasa'],
  ],
  ['a name may hold signs', 'Shahed-136, not Shahed-13', [['Shahed-136']], ['0 Shahed-136']],
  ['a name may begin with a sign', 'the ’Ndrangheta', [['’Ndrangheta']], ['0 ’Ndrangheta']],
  [
    'scripts without spaces have no whole words',
    '普京访问伊朗和俄罗斯',
    [['伊朗'], ['俄罗斯']],
    ['0 伊朗', '1 俄罗斯'],
  ],
  ['endings are joined to Korean names', '러시아는 이란에', [['러시아'], ['이란']], ['0 러시아', '1 이란']],
  ['other scripts have words', 'روسيا وإيران', [['روسيا']], ['0 روسيا']],
  ['single letters are no names', 'Q and Anon', [['Q']], []],
])('%s', (_, text, names, found) => {
  expect(find(text, ...names)).toEqual(found);
});

it('thousands of names cost no more than the text is long', () => {
  const names = Array.from({ length: 5000 }, (_, i) => [`Name${i} Person${i}`, `Alias${i}`]);
  const text = Array.from({ length: 50_000 }, (_, i) => (i % 10 === 0 ? `Alias${i % 5000}` : 'word')).join(' ');
  expect(find(text, ...names)).toHaveLength(5000);
});
