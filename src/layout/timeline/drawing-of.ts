import type { CssPx } from '../../base/units.js';
import type { TimelineInput } from './drawing.js';

export type TimelineLayout = 'storyline' | 'lanes';
export type Orientation = 'auto' | 'horizontal' | 'vertical';

/** Below this width time runs down. */
const narrow: CssPx = 560;
/** More lines and bars than these cannot be followed. */
const mostBars = 500;
/** More titles than these nobody scrolls past. */
const mostEntries = 1000;

/**
 * How these events are drawn when a layout is asked for: a storyline needs actors, and few enough events to be
 * followed; `auto` lets time run down where the page is narrow and the events are few enough to be scrolled past.
 */
export function fittingLayout(
  layout: TimelineLayout,
  orientation: Orientation,
  { story, events, width }: Pick<TimelineInput, 'story' | 'events' | 'width'>,
): TimelineLayout | 'vertical' {
  const runsDown = orientation === 'vertical' || (orientation === 'auto' && width < narrow);
  if (runsDown && events.length <= mostEntries) return 'vertical';
  return layout === 'lanes' || events.length > mostBars || story.events.actors.items.length === 0
    ? 'lanes'
    : 'storyline';
}
