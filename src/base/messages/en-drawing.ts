import type { MessageTable } from './message.js';

/** What is written into drawings. Keys begin with `drawing.`. */
export const enDrawing = {
  'drawing.dates': 'Dates',
  'drawing.own-voice': 'the text itself',
  'drawing.inferred': 'inferred',
  'drawing.denied-by': 'denied by {names}',
  'drawing.own-clocks': 'local times',
  'drawing.more-actors': { one: '+ {count} more', other: '+ {count} more' },
  'drawing.lane-none': 'None',
} as const satisfies MessageTable;
