import type { MessageTable } from './message.js';

/** What is wrong with data, and what was expected; each with an example where one helps. */
export const enProblems = {
  // Single values.
  'problem.missing': 'Expected “{member}” here, but there is none.',
  'problem.misspelt': '“{member}” is not known here; did you mean “{known}”?',
  'problem.id': 'An id must be text that is not empty.',
  'problem.text': 'Expected text.',
  'problem.too-long': 'This text is too long and was cut.',
  'problem.control': 'This text holds control characters or unpaired direction marks; they were left out.',
  'problem.link': 'Expected a link that begins with https:, http: or mailto:, or a relative one; it was left out.',
  'problem.color':
    'Expected a plain CSS colour such as "#b3261e", "teal" or "rgb(0 90 160)", or two as "light" and "dark"; it was left out.',
  'problem.lang': 'Expected a language tag such as "en" or "pt-BR"; it was left out.',
  'problem.edtf': 'Expected a date as text, such as "2022-08-20" or "2022-02-2X".',
  'problem.status': 'Expected "happened", "ongoing", "planned" or "feared".',
  'problem.stance':
    'Expected "states", "claims", "denies", "reports", "analyses", "plans" or "speculates"; it was read as "claims".',
  'problem.flag': 'Expected true or false.',
  'problem.count': 'Expected a whole number, 0 or more.',
  'problem.ordinal': 'Expected a whole number, 1 or more.',
  'problem.weight': 'Expected a number, 0 or more.',
  'problem.pin': 'Expected two numbers, such as [1.5, -2].',
  'problem.share': 'Expected a number from 0 to 1.',
  'problem.version': 'Expected "version": 1; the story was read as version 1.',
  'problem.newer':
    'This story is of version {version}, newer than this reader knows; it is drawn as far as it was understood.',
  'problem.record': 'Expected an object, in braces.',
  'problem.list': 'Expected a list, in brackets.',

  // Records and what they refer to.
  'problem.duplicate': 'This id is taken by an earlier record; this one was left out.',
  'problem.unknown-actor': 'No actor has this id; the reference was left out.',
  'problem.unknown-place': 'No place has this id; the reference was left out.',
  'problem.unknown-source': 'No source has this id; the reference was left out.',
  'problem.unknown-event': 'No event has this id; the reference was left out.',
  'problem.circle': 'This membership leads in a circle; it was left out.',
  'problem.same-ends': 'A relation joins two different actors; this one was left out.',
  'problem.position': 'Expected a start before the end, both counted from 0.',
  'problem.untitled': 'Untitled',

  // The document as a whole.
  'problem.empty': 'The document is empty; expected a story in JSON.',
  'problem.web-page':
    'This is a web page or XML, not a story; the address may be wrong, or the server answered with an error page.',
  'problem.json-value': 'This is not JSON: expected a value at line {line}, column {column}.',
  'problem.json-name': 'This is not JSON: expected a name in double quotes at line {line}, column {column}.',
  'problem.json-colon': 'This is not JSON: expected a colon at line {line}, column {column}.',
  'problem.json-comma': 'This is not JSON: expected a comma or a closing bracket at line {line}, column {column}.',
  'problem.json-string':
    'This is not JSON: the text that begins at line {line}, column {column} does not end, or holds a line break or a wrong escape.',
  'problem.json-end': 'This is not JSON: expected nothing more at line {line}, column {column}.',
  'problem.json-depth': 'This JSON is nested too deep to be read.',
  'problem.no-story': 'Expected a story: an object with "version": 1 and a list of "events".',
  'problem.bare-list': 'Expected a story, an object with "version": 1 and "events"; the list was read as its events.',
  'problem.no-events': 'The story has no events; expected at least one in "events".',

  'problem.more': { one: 'One more problem is not listed.', other: '{count} more problems are not listed.' },
} as const satisfies MessageTable;
