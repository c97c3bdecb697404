import type { MessageTable } from './message.js';

/** What stands around a drawing that is taken along as a picture. Keys begin with `picture.`. */
export const enPicture = {
  'picture.sources': { one: 'Source: {list}', other: 'Sources: {list}' },
  'picture.source': '{title} ({publisher})',
} as const satisfies MessageTable;
