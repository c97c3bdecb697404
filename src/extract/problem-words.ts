import type { Problem } from '../base/problem.js';

/** What can be wrong with what is given besides the text, in English: this entry stands without the table of sentences. */
const sentences = {
  'dateline-missing':
    'Expected a dateline such as "2022-11-09"; without one only dates that name their year were read.',
  dateline:
    'Expected a dateline as a day or a moment, such as "2022-11-09" or "2022-11-09T15:15"; only dates that name their year were read.',
  zone: 'Expected a time zone such as "Asia/Tehran" or "+03:30"; times stay as written.',
  lang: 'Dates are read in English and in languages that chrono-node knows; this one is not among them, and none were read.',
  unloaded:
    'Dates in this language are read once loadLanguage() has loaded it, or by extractInChunks(); none were read.',
  weekday: 'The day of the week does not fit this date.',
} as const;

export function problemOf(key: keyof typeof sentences, path: string, value: unknown): Problem {
  return { path, value, message: sentences[key] };
}
