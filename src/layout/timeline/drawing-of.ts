import type { CssPx } from '../../base/units.js';
import type { TimelineDrawing, TimelineInput } from './drawing.js';
import { lanesDrawing } from './lanes.js';
import { storylineDrawing } from './storyline.js';
import { verticalDrawing } from './vertical.js';

export type TimelineLayout = 'storyline' | 'lanes';
export type Orientation = 'auto' | 'horizontal' | 'vertical';

/** Below this width time runs down. */
const narrow: CssPx = 560;

/** The drawing of a timeline in the layout asked for; `auto` turns it where the page is narrow. */
export function timelineDrawing(
  layout: TimelineLayout,
  orientation: Orientation,
  input: TimelineInput,
): TimelineDrawing {
  if (orientation === 'vertical' || (orientation === 'auto' && input.width < narrow)) {
    return verticalDrawing(input, layout === 'storyline');
  }
  return layout === 'lanes' ? lanesDrawing(input) : storylineDrawing(input);
}
