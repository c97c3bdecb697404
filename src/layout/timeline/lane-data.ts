/** What lanes are made of, kept while one pans and zooms: made once for a story, a clock, a filter and a choice of lanes. */
import type { Measure } from '../../base/measure.js';
import type { CssPx } from '../../base/units.js';
import { oncePer, rememberLast } from '../../model/once-per.js';
import type { BoundColumns, Events } from '../../model/story.js';
import { timeScale } from '../time/time-scale.js';
import type { Warp } from '../time/warp.js';
import { type DrawnEvent, drawnEvents } from './dated.js';
import type { TimelineInput } from './drawing.js';
import { type LaneHead, lanesBy } from './lane-by.js';
import { fullest } from './lane-density.js';
import { type LaneEntries, laneEntries, lanePositions } from './lane-entries.js';
import { lanePlan, longestTitle } from './lane-plan.js';
import type { LaneRows } from './lane-rows.js';

export interface LaneData {
  readonly heads: readonly LaneHead[];
  readonly entries: LaneEntries;
  readonly drawn: (event: number) => DrawnEvent;
  /** Of each lane, how many events its fullest pixel holds when all is shown. */
  readonly fullest: (warp: Warp, width: CssPx) => readonly number[];
  readonly plan: (warp: Warp, width: CssPx, zoom: number, measure: Measure) => readonly LaneRows[];
  readonly positions: (warp: Warp) => { readonly from: Float64Array; readonly to: Float64Array };
}

const dataOf = oncePer<readonly number[], Map<string, { bounds: BoundColumns; data: LaneData }>>(() => new Map());

/** The same data for the same events, lanes and clock. */
export function laneData(input: TimelineInput): LaneData {
  const all = dataOf(input.events);
  const key = `${input.laneBy} ${input.locale}`;
  const before = all.get(key);
  if (before?.bounds === input.bounds) return before.data;
  const data = makeData(input);
  all.set(key, { bounds: input.bounds, data });
  return data;
}

function makeData(input: TimelineInput): LaneData {
  const { story, bounds, events, extent } = input;
  const { heads, lanesOf } = lanesBy(input);
  const entries = laneEntries(story, bounds, events, heads.length, lanesOf);
  const drawn = new Map<number, DrawnEvent>();
  const titleWidth = rememberLast((measure: Measure) => titleWidths(story.events, measure));
  const positions = rememberLast((warp: Warp) => lanePositions(entries, warp, extent));
  return {
    heads,
    entries,
    positions,
    drawn: (event) => {
      let known = drawn.get(event);
      if (!known) {
        if (drawn.size > 5000) drawn.clear();
        known = drawnEvents(story, bounds, [event])[0]!;
        drawn.set(event, known);
      }
      return known;
    },
    fullest: rememberLast((warp: Warp, width: CssPx) => fullest(entries, timeScale(warp, extent, width))),
    plan: rememberLast((warp: Warp, width: CssPx, zoom: number, measure: Measure) =>
      lanePlan({
        entries,
        ...positions(warp),
        zoom,
        start: warp.position(extent.from),
        end: warp.position(extent.to),
        width,
        importance: story.events.importance,
        titleWidth: titleWidth(measure),
      }),
    ),
  };
}

/** Widths of titles as far as they are written, each measured once: rows are packed anew at each step of zoom. */
function titleWidths(events: Events, measure: Measure): (event: number) => CssPx {
  const widths = new Map<number, CssPx>();
  return (event) => {
    let width = widths.get(event);
    if (width === undefined) {
      width = Math.min(measure(events.title(event).slice(0, 200), 'label'), longestTitle);
      widths.set(event, width);
    }
    return width;
  };
}
