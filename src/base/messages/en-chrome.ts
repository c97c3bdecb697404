import type { MessageTable } from './message.js';

/** Loading, problems, legend. Keys begin with `chrome.`. */
export const enChrome = {
  'chrome.empty': 'There is no story to show yet.',
  'chrome.loading': 'Loading the story…',
  'chrome.no-events': 'This story has no events.',
  'chrome.problems': { one: '{count} problem in the data', other: '{count} problems in the data' },
  'chrome.more': { one: 'and {count} more', other: 'and {count} more' },
  'chrome.period': { one: '{label}: {count} event', other: '{label}: {count} events' },

  'chrome.not-found': 'The story could not be loaded: {url} answered with status {status}.',
  'chrome.unreachable': 'The story could not be loaded: {url} could not be reached.',
  'chrome.html-instead': 'The story could not be loaded: {url} is a web page, not JSON or CSV.',
  'chrome.no-reader':
    'The story could not be loaded: the part of chronicle-elements that reads it is missing beside the others, or could not be reached.',
  'chrome.nothing-readable': 'Nothing in the story could be read.',

  'chrome.kinds': 'Kinds of events: press to show or hide',
  'chrome.no-kind': 'Other',
  'chrome.signs': 'What the signs mean',
  'chrome.shapes': 'What the shapes of actors mean',
  'chrome.sign.point': 'within that time',
  'chrome.sign.span': 'lasted',
  'chrome.sign.hatched': 'date uncertain',
  'chrome.sign.doubted': 'claimed or disputed',
  'chrome.sign.arrow': 'goes on, or no bound is known',
  'chrome.sign.rival': 'another account of the date',
} as const satisfies MessageTable;
