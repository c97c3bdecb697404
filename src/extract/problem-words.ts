import type { Problem } from '../base/problem.js';

/** What can be wrong, in English: this entry does without the table of sentences. */
const sentences = {
  dateline:
    'Expected a dateline such as "2022-11-09" or "2022-11-09T15:15"; only dates that name their year were read.',
  timeZone: 'Expected a time zone such as "Asia/Tehran" or "+03:30"; times stay as written.',
  lang: 'No dates are read in this language: it is not one of chrono-node’s, or loadLanguage() has not loaded it.',
  weekday: 'The day of the week does not fit this date.',
} as const;

export function problemOf(key: keyof typeof sentences, value: unknown, path: string = key): Problem {
  return { path, value, message: sentences[key] };
}
