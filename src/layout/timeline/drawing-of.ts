import type { CssPx } from '../../base/units.js';
import type { TimelineDrawing, TimelineInput } from './drawing.js';
import { lanesDrawing } from './lanes.js';
import { storylineDrawing } from './storyline.js';
import { verticalDrawing } from './vertical.js';

export type TimelineLayout = 'storyline' | 'lanes';
export type Orientation = 'auto' | 'horizontal' | 'vertical';

/** Below this width time runs down. */
const narrow: CssPx = 560;

/** More lines and bars than these cannot be followed. */
const mostBars = 500;
/** More titles than these nobody scrolls past. */
const mostEntries = 1000;

/** The layout that can show these events: a storyline needs actors, and few enough events to be followed. */
export function fittingLayout(
  layout: TimelineLayout,
  { story, events }: Pick<TimelineInput, 'story' | 'events'>,
): TimelineLayout {
  return layout === 'lanes' || events.length > mostBars || story.events.actors.items.length === 0
    ? 'lanes'
    : 'storyline';
}

/** The drawing of a timeline in the layout asked for; `auto` turns it where the page is narrow. */
export function timelineDrawing(
  layout: TimelineLayout,
  orientation: Orientation,
  input: TimelineInput,
): TimelineDrawing {
  const fitting = fittingLayout(layout, input);
  const isNarrow = orientation === 'vertical' || (orientation === 'auto' && input.width < narrow);
  if (isNarrow && input.events.length <= mostEntries) return verticalDrawing(input, layout === 'storyline');
  return fitting === 'lanes' ? lanesDrawing(input) : storylineDrawing(input);
}
