import type { Problem } from '../base/problem.js';

/** What can be wrong, in English: this entry does without the table of sentences. */
const sentences = {
  dateline: 'Expected a date such as "2022-11-09T15:15".',
  timeZone: 'Expected a time zone such as "Asia/Tehran".',
  lang: 'This language is not known or not loaded.',
  weekday: 'The weekday does not fit this date.',
} as const;

export function problemOf(key: keyof typeof sentences, value: unknown, path: string = key): Problem {
  return { path, value, message: sentences[key] };
}
