/** What lanes are made of, kept while one pans and zooms: made once for a story, a clock, a filter and a choice of lanes. */
import type { Measure } from '../../base/measure.js';
import type { CssPx, TimeSpan } from '../../base/units.js';
import { oncePer, rememberLast } from '../../model/once-per.js';
import { listOf } from '../../model/row-lists.js';
import type { BoundColumns, Story } from '../../model/story.js';
import type { Skyline } from '../scene.js';
import { type TimeScale, timeScale } from '../time/time-scale.js';
import type { Warp } from '../time/warp.js';
import { type DrawnDates, drawnDates } from './dated.js';
import { datedOrder } from './dated-order.js';
import { countsBetween, mostIn, stepEdges } from './density.js';
import type { LaneGroup, TimelineInput } from './drawing.js';
import { type LaneHead, lanesBy } from './lane-by.js';
import { pitch, stripOf } from './lane-density.js';
import { type LaneEntries, laneEntries } from './lane-entries.js';
import { hasRivals, voiceRoom } from './lane-events.js';
import { type LanePlaces, lanePlaces } from './lane-places.js';
import { type LaneRows, lanePlans, longestTitle } from './lane-plan.js';
import { type MostImportant, mostImportant } from './most-important.js';
import { countsBeside } from './strip-counts.js';
import { voiceWords } from './voices.js';

const mostRows = 5000;

export interface LaneData {
  readonly heads: readonly LaneHead[];
  readonly groups: readonly LaneGroup[];
  readonly entries: LaneEntries;
  /** An event that is in a lane, so has a date. */
  readonly drawn: (event: number) => DrawnDates;
  readonly title: (event: number) => string;
  /** Who gives each account of an event that has several; empty for others. */
  readonly voices: (event: number) => readonly string[];
  /** The same scale while the window stays: what is worked out for it holds while rows glide. */
  readonly scale: (warp: Warp, window: TimeSpan, width: CssPx) => TimeScale;
  /** Where the entries begin and end along a warp. */
  readonly places: (warp: Warp) => LanePlaces;
  /** The strip of a lane: what has no place in its rows. */
  readonly strip: (scale: TimeScale, lane: number, rows: LaneRows) => Skyline;
  readonly plan: (warp: Warp, width: CssPx, zoom: number, measure: Measure) => readonly LaneRows[];
}

/** So many ways of laying them out are kept for the same events. */
const mostKept = 2;

const dataOf = oncePer<readonly number[], Map<string, { bounds: BoundColumns; data: LaneData }>>(() => new Map());

/** The same data for the same events, lanes and clock. */
export function laneData(input: TimelineInput): LaneData {
  const all = dataOf(input.events);
  const key = JSON.stringify([input.laneBy, input.locale, input.laneBy === 'actor' ? (input.folded ?? []) : []]);
  const before = all.get(key);
  if (before?.bounds === input.bounds) return before.data;
  const data = makeData(input);
  all.delete(key);
  for (const oldest of all.keys()) if (all.size >= mostKept) all.delete(oldest);
  all.set(key, { bounds: input.bounds, data });
  return data;
}

function makeData(input: TimelineInput): LaneData {
  const { story, bounds, events, extent, locale } = input;
  const { heads, lanesOf } = lanesBy(input);
  const entries = laneEntries(datedOrder(story, bounds, events), heads.length, lanesOf);
  const title = keepSome((event) => story.events.title(event));
  const voices = keepSome((event) => voicesOf(story, event, locale));
  const places = rememberLast((warp: Warp) => lanePlaces(entries, warp, extent));
  // Of each lane, how many events meet each step.
  const stepsOf = oncePer((shown: TimeScale) => {
    const edges = stepEdges(shown, pitch);
    return { edges, counts: entries.densities.map((density) => countsBetween(density, edges)) };
  });
  const whole = rememberLast((warp: Warp, width: CssPx) => timeScale(warp, extent, width));
  // Of each lane, how many its fullest step holds when all is shown.
  const fullest = rememberLast((warp: Warp, width: CssPx) => stepsOf(whole(warp, width)).counts.map(mostIn));
  const part = rememberLast(timeScale);
  const titleWidth = rememberLast((measure: Measure) => titleWidths(title, measure));
  const mostImportantOf: MostImportant[] = [];
  const plansOf = rememberLast((warp: Warp, width: CssPx, measure: Measure) =>
    lanePlans({
      entries,
      extent,
      warp,
      places: places(warp),
      width,
      mostImportant: (lane) => (mostImportantOf[lane] ??= mostImportantIn(story, entries, lane)),
      folded: (lane) => heads[lane]!.folded === true,
      titleWidth: titleWidth(measure),
      accounts: (event) => listOf(story.events.accounts, event).length,
      ...(hasRivals(story) ? { voiceRoom: (event: number) => voiceRoom(voices(event), measure) } : {}),
    }),
  );
  return {
    heads,
    groups: heads.flatMap(({ group, label }) => (group ? [{ ...group, label }] : [])),
    entries,
    drawn: keepSome((event) => drawnDates(story, bounds, event)!),
    title,
    voices,
    scale: (warp, window, width) => (window === extent ? whole(warp, width) : part(warp, window, width)),
    places,
    strip: (scale, lane, rows) => {
      const { edges, counts } = stepsOf(scale);
      const rest = countsBeside(counts[lane]!, entries, lane, edges, rows.within(scale));
      return stripOf(rest, fullest(scale.warp, scale.width)[lane]!);
    },
    plan: rememberLast((warp: Warp, width: CssPx, zoom: number, measure: Measure) =>
      plansOf(warp, width, measure)(zoom),
    ),
  };
}

function mostImportantIn({ events }: Story, { starts, event }: LaneEntries, lane: number): MostImportant {
  const first = starts[lane]!;
  return mostImportant(starts[lane + 1]! - first, (entry) => events.importance[event[first + entry]!]!);
}

function voicesOf(story: Story, event: number, locale: string): readonly string[] {
  const accounts = listOf(story.events.accounts, event);
  return accounts.length < 2 ? [] : Array.from(accounts, (account) => voiceWords(story, account, locale));
}

/** Widths of titles as far as they are written, each measured once: rows are packed anew at each step of zoom. */
function titleWidths(title: (event: number) => string, measure: Measure): (event: number) => CssPx {
  const widths = new Map<number, CssPx>();
  return (event) => {
    let width = widths.get(event);
    if (width === undefined) {
      width = Math.min(measure(title(event).slice(0, 200), 'label'), longestTitle);
      widths.set(event, width);
    }
    return width;
  };
}

/** What was made of the last few thousand rows. */
function keepSome<Value>(make: (row: number) => Value): (row: number) => Value {
  const known = new Map<number, Value>();
  return (row) => {
    let value = known.get(row);
    if (value === undefined) {
      if (known.size > mostRows) known.clear();
      value = make(row);
      known.set(row, value);
    }
    return value;
  };
}
