import type { MessageTable } from './message.js';

/** The table. Not in the core table: `elements/table.ts` brings it along. */
export const enTable = {
  'chrome.story': 'Story',
  'chrome.table': { one: '{title}: {count} event', other: '{title}: {count} events' },
  'chrome.table-filtered': { one: '{title}: {count} of {all} events', other: '{title}: {count} of {all} events' },
  'chrome.column.date': 'Date',
  'chrome.column.title': 'Event',
  'chrome.column.kind': 'Kind',
  'chrome.column.actors': 'Actors',
  'chrome.column.says': 'Who says so',
  'chrome.pages': 'Pages of the table',
  'chrome.previous': 'Previous',
  'chrome.next': 'Next',
  'chrome.rows': '{from}–{to} of {all}',
} as const satisfies MessageTable;
