/** One row of a lane: the dates of its events and their titles above them. */
import type { Measure } from '../../base/measure.js';
import type { CssPx, Ms } from '../../base/units.js';
import { oncePer } from '../../model/once-per.js';
import type { Story } from '../../model/story.js';
import { itemKey, type Look } from '../scene.js';
import type { SceneBuilder } from '../scene-builder.js';
import type { TimeScale } from '../time/time-scale.js';
import { drawDate, drawExactDate } from './date-mark.js';
import type { DrawnDates } from './dated.js';
import type { TimelineInput } from './drawing.js';
import type { LaneData } from './lane-data.js';
import type { LaneEntries } from './lane-entries.js';
import { longestTitle } from './lane-plan.js';
import { countWhile, entryOf, isTitled } from './lane-rows.js';
import { fitText } from './text-fit.js';

const titleHeight: CssPx = 15;
const accountPitch: CssPx = 11;
const rowGap: CssPx = 5;
const markHeight: CssPx = 8;
/** How much further left an event may begin whose title is still in sight. */
const overhang: CssPx = longestTitle + 20;

export interface RowPlace {
  readonly lane: number;
  /** What stands in the row, as `LaneRows` has it. */
  readonly placed: readonly number[];
  readonly left: CssPx;
  /** The top of an entry, which is that of the row but on the way to it. */
  readonly topOf: (at: number) => CssPx;
}

/** As high as the event with the most accounts in it needs. */
export function laneRowHeight(
  placed: readonly number[],
  { starts, event }: LaneEntries,
  lane: number,
  story: Story,
): CssPx {
  let most = 1;
  if (hasRivals(story)) {
    const accounts = story.events.accounts.starts;
    for (const entry of placed) {
      const row = event[starts[lane]! + entryOf(entry)]!;
      most = Math.max(most, accounts[row + 1]! - accounts[row]!);
    }
  }
  return titleHeight + most * accountPitch + rowGap;
}

/** Whether any event has several accounts. */
const hasRivals = oncePer(({ events: { accounts, count } }: Story) => {
  for (let row = 0; row < count; row++) if (accounts.starts[row + 1]! - accounts.starts[row]! > 1) return true;
  return false;
});

export function drawLaneRow(
  builder: SceneBuilder,
  scale: TimeScale,
  data: LaneData,
  rowPlace: RowPlace,
  input: TimelineInput,
) {
  const { left, topOf } = rowPlace;
  const { event, starts, from, to } = data.entries;
  const first = starts[rowPlace.lane]!;
  const seen = seenOf(rowPlace, scale, data.entries);
  const { extent } = input;
  // Without bound, at the edge of the story.
  const x = (time: Ms) => scale.x(Math.min(Math.max(time, extent.from), extent.to));
  const { events } = input.story;
  const isExact = exactEvents(input);
  let taken = -Infinity;
  for (let i = 0; i < seen.length; i++) {
    const entry = seen[i]!;
    const at = first + entryOf(entry);
    const row = event[at]!;
    const item = itemKey.event(events.id(row));
    const top = topOf(at);
    const place = { left, y: top + titleHeight + accountPitch / 2, height: markHeight };
    const a = x(from[at]!);
    const b = to[at] === from[at] ? a : x(to[at]!);
    if (isExact(row))
      drawExactDate(builder, a, b, scale.width, place, { kind: events.kind[row]!, standing: 'stated', item });
    else drawMarks(builder, scale, data.drawn(row), left, top);
    if (!isTitled(entry) || Math.max(b, a + markHeight) < 0 || a > scale.width) continue;
    // A title may be as long as there is room up to the next one.
    let after = i + 1;
    while (after < seen.length && !isTitled(seen[after]!)) after++;
    const next = after < seen.length ? x(from[first + entryOf(seen[after]!)]!) : Infinity;
    taken = drawTitle(builder, scale, data.title(row), { from: a, left, top, taken, next, item }, input.measure);
  }
}

/** Tells events with one date that is known to the last digit from those whose doubts must be drawn. */
function exactEvents({ story: { accounts, events }, bounds }: TimelineInput): (event: number) => boolean {
  const { starts, items } = events.accounts;
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
  return (event) => {
    if (!accounts.bare || starts[event + 1]! - starts[event]! !== 1) return false;
    const row = items[starts[event]!]!;
    const [from, to] = [earliestStart[row]!, latestEnd[row]!];
    return from === latestStart[row]! && to === earliestEnd[row]! && Number.isFinite(from) && Number.isFinite(to);
  };
}

/** Those of a row, as they are placed, that may reach into what is shown. */
export function seenOf(
  { lane, placed }: RowPlace,
  scale: TimeScale,
  { starts, from, to }: LaneEntries,
): readonly number[] {
  const first = starts[lane]!;
  const [start, end] = [scale.time(-overhang), scale.time(scale.width + overhang)];
  // Marks in a row do not overlap, so their ends ascend as their starts do.
  const a = countWhile(placed, (entry) => to[first + entry]! < start);
  const b = countWhile(placed, (entry) => from[first + entry]! <= end);
  return placed.slice(a, b);
}

function drawMarks(builder: SceneBuilder, scale: TimeScale, drawn: DrawnDates, left: CssPx, top: CssPx) {
  const { accounts, kind } = drawn;
  const item = itemKey.event(drawn.id);
  accounts.forEach(({ shape, standing, bounds }, k) => {
    const y = top + titleHeight + k * accountPitch + accountPitch / 2;
    const style = { kind, standing: k === 0 ? drawn.standing : standing, item };
    drawDate(builder, scale, shape, { left, y, height: markHeight }, style);
    if (k > 0) drawRivalTie(builder, drawn, scale, bounds[0], left, y, item);
  });
}

interface TitlePlace {
  /** Where its dates begin. */
  readonly from: CssPx;
  readonly left: CssPx;
  readonly top: CssPx;
  /** Where the title before it ends, and the next one begins. */
  readonly taken: CssPx;
  readonly next: CssPx;
  readonly item: string;
}

/**
 * The title stays in sight while its dates do, moves in from the right edge, and yields to what stands before it.
 * Returns where it ends, or where what stood before it does.
 */
function drawTitle(
  builder: SceneBuilder,
  { width: plot }: TimeScale,
  title: string,
  { from, left, top, taken, next, item }: TitlePlace,
  measure: Measure,
): CssPx {
  const longest = Math.min(longestTitle, plot - 12);
  const begin = Math.max(from, 0);
  // Only near the right edge does it matter how long it is.
  const over = begin + longest > plot ? begin + Math.min(measure(title, 'label'), longest) - plot : 0;
  const start = Math.max(begin - Math.max(over, 0), 0, taken + 8);
  const text = fitText(title, Math.min(longest, plot - start, next - 8 - start), 'label', measure);
  if (text.length < 3) return taken;
  const width = measure(text, 'label');
  builder.rect(titleBox, left + start - 3, top - 1, width + 6, titleHeight, item);
  builder.text(titleLook, text, left + start, top + 11, width, item);
  return start + width;
}

const titleBox: Look = { role: 'label-box', fill: 'ground', opacity: 0, radius: 4, pick: true, ring: false };
const titleLook: Look = { role: 'label', font: 'label', fill: 'text' };

/** Ties a rival account to the one above it. */
function drawRivalTie(
  builder: SceneBuilder,
  { kind, accounts }: DrawnDates,
  scale: TimeScale,
  from: number,
  left: CssPx,
  y: CssPx,
  item: string,
) {
  const first = scale.x(accounts[0]!.bounds[0]);
  const x = Math.min(Math.max(first, scale.x(from), 3), scale.width - 3);
  const look: Look = { role: 'rival-tie', stroke: 'kind', kind, strokeWidth: 1.25, dash: 'dotted' };
  builder.line(look, left + x, y - accountPitch, left + x, y, item);
}
