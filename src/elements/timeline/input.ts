import type { CssPx } from '../../base/units.js';
import { elasticWarp } from '../../layout/time/elastic.js';
import { linearWarp, type Warp } from '../../layout/time/warp.js';
import type { TimelineInput } from '../../layout/timeline/drawing.js';
import { drawnBounds } from '../../model/drawn-bounds.js';
import { passing } from '../../model/filter.js';
import { oncePer, rememberLast } from '../../model/once-per.js';
import type { State } from '../../model/state.js';
import type { BoundColumns, Story } from '../../model/story.js';
import { storyExtent } from '../../model/story-extent.js';

/** A day, for stories in which nothing has a date. */
const someDay = { from: 0, to: 86_400_000 };

/** What the layouts need to know, out of the state and the view. The parts are the same objects while nothing changes. */
export function timelineInput(
  state: State,
  view: Omit<TimelineInput, 'story' | 'bounds' | 'extent' | 'window' | 'warp' | 'events'> & {
    readonly width: CssPx;
    readonly scale: 'elastic' | 'linear';
  },
): TimelineInput | undefined {
  const { story, clock, filter } = state;
  if (!story) return undefined;
  const { scale, ...rest } = view;
  const bounds = drawnBounds(story, clock);
  const extent = storyExtent(story, clock) ?? someDay;
  return {
    ...rest,
    story,
    bounds,
    clock,
    extent,
    window: state.window ?? extent,
    warp: scale === 'linear' ? linearWarp : elastic(bounds)(extent),
    events: rowsOf(story)(passing(story, filter).events),
  };
}

const elastic = oncePer((bounds: BoundColumns) =>
  rememberLast((extent: TimelineInput['extent']): Warp => elasticWarp(bounds, extent)),
);

const rowsOf = oncePer((story: Story) =>
  rememberLast((mask: Uint8Array | null): readonly number[] => {
    const rows: number[] = [];
    for (let row = 0; row < story.events.count; row++) if (!mask || mask[row]) rows.push(row);
    return rows;
  }),
);
