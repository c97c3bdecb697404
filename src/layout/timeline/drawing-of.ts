import type { TimelineDrawing, TimelineInput } from './drawing.js';
import { lanesDrawing } from './lanes.js';
import { storylineDrawing } from './storyline.js';

export type TimelineLayout = 'storyline' | 'lanes';

/** The drawing of a timeline in the layout asked for. */
export function timelineDrawing(layout: TimelineLayout, input: TimelineInput): TimelineDrawing {
  return layout === 'lanes' ? lanesDrawing(input) : storylineDrawing(input);
}
