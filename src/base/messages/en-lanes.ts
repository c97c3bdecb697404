import type { MessageTable } from './message.js';

/** The groups of actors among the lanes of a timeline. */
export const enLanes = {
  'lanes.group': { one: 'Group {name}, {count} member', other: 'Group {name}, {count} members' },
  'lanes.folded': {
    one: '{name} folded: {count} member in one row',
    other: '{name} folded: {count} members in one row',
  },
  'lanes.unfolded': '{name} unfolded',
} as const satisfies MessageTable;
