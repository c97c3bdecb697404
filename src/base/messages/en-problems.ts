import type { MessageTable } from './message.js';

/** What is wrong with data, and what was expected; each with an example where one helps. */
export const enProblems = {
  // Single values.
  'problem.missing': 'This is missing.',
  'problem.id': 'An id must be text that is not empty.',
  'problem.text': 'Expected text.',
  'problem.tooLong': 'This text is too long and was cut.',
  'problem.control': 'This text holds control characters or unpaired direction marks; they were left out.',
  'problem.link': 'Expected a link that begins with https:, http: or mailto:, or a relative one; it was left out.',
  'problem.color':
    'Expected a plain CSS colour such as "#b3261e", "teal" or "rgb(0 90 160)", or {"light": …, "dark": …}; it was left out.',
  'problem.zone': 'Expected a time zone such as "Asia/Tehran" or "+03:30"; it was left out.',
  'problem.lang': 'Expected a language tag such as "en" or "pt-BR"; it was left out.',
  'problem.edtf': 'Expected a date as text, such as "2022-08-20" or "2022-02-2X".',
  'problem.bounds':
    'Expected four bounds, each a date as text or null: [earliest start, latest start, earliest end, latest end].',
  'problem.partOfDay': 'Expected "early-hours", "morning", "afternoon", "evening" or "night".',
  'problem.status': 'Expected "happened", "ongoing", "planned" or "feared".',
  'problem.stance':
    'Expected "states", "claims", "denies", "reports", "analyses", "plans" or "speculates"; it was read as "claims".',
  'problem.flag': 'Expected true or false.',
  'problem.count': 'Expected a whole number, 0 or more.',
  'problem.ordinal': 'Expected a whole number, 1 or more.',
  'problem.weight': 'Expected a number, 0 or more.',
  'problem.share': 'Expected a number from 0 to 1.',
  'problem.version': 'Expected "version": 1; the story was read as version 1.',
  'problem.newer':
    'This story is of version {version}, newer than this reader knows; it is drawn as far as it was understood.',
  'problem.record': 'Expected an object in braces: {…}.',
  'problem.list': 'Expected a list in brackets: […].',
} as const satisfies MessageTable;
