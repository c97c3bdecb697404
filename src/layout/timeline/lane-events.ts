/** One row of a lane: the dates of its events and their titles above them. */
import type { Measure } from '../../base/measure.js';
import type { CssPx, Ms } from '../../base/units.js';
import { oncePer } from '../../model/once-per.js';
import type { Story } from '../../model/story.js';
import { itemKey, type Look } from '../scene.js';
import type { SceneBuilder } from '../scene-builder.js';
import type { TimeScale } from '../time/time-scale.js';
import { drawDate, drawExactDate, reachOf } from './date-mark.js';
import type { DrawnAccount, DrawnDates } from './dated.js';
import type { TimelineInput } from './drawing.js';
import type { LaneData } from './lane-data.js';
import type { LaneEntries } from './lane-entries.js';
import { longestTitle } from './lane-plan.js';
import { countWhile, entryOf, isTitled } from './lane-rows.js';
import { fitText } from './text-fit.js';

const titleHeight: CssPx = 15;
/** From one account of an event to the next, words beside each. */
const accountPitch: CssPx = 13;
/** Height of the mark of an event with a single one, and what is free below it. */
const markRoom: CssPx = 11;
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
  return titleHeight + (most > 1 ? most * accountPitch : markRoom) + rowGap;
}

/** Whether any event has several accounts. */
export const hasRivals = oncePer(({ events: { accounts, count } }: Story) => {
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
  let busy = -Infinity;
  for (let i = 0; i < seen.length; i++) {
    const entry = seen[i]!;
    const at = first + entryOf(entry);
    const row = event[at]!;
    const item = itemKey.event(events.id(row));
    const top = topOf(at);
    const place = { left, y: top + titleHeight + markRoom / 2, height: markHeight };
    const a = x(from[at]!);
    const b = to[at] === from[at] ? a : x(to[at]!);
    if (isExact(row))
      drawExactDate(builder, a, b, scale.width, place, { kind: events.kind[row]!, standing: 'stated', item });
    else {
      drawMarks(builder, scale, data.drawn(row), left, top);
      const [after, free] = [i + 1 < seen.length ? x(from[first + entryOf(seen[i + 1]!)]!) : Infinity, busy];
      busy = Math.max(busy, drawVoices(builder, scale, data, row, { left, top, before: free, after }, input.measure));
    }
    busy = Math.max(busy, b, a + markHeight);
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
  accounts.forEach(({ shape, standing }, k) => {
    const y = accountY(top, k);
    const style = { kind, standing: k === 0 ? drawn.standing : standing, item };
    drawDate(builder, scale, shape, { left, y, height: markHeight }, style);
    if (k > 0) drawRivalTie(builder, scale, drawn, k, left, y);
  });
}

/** The middle of an account's mark. */
const accountY = (top: CssPx, account: number): CssPx => top + titleHeight + markRoom / 2 + account * accountPitch;

/**
 * Who gives each account of an event with several: after its mark, else before it, where nobody else stands. Returns
 * where the last of the words end.
 */
function drawVoices(
  builder: SceneBuilder,
  scale: TimeScale,
  data: LaneData,
  event: number,
  { left, top, before, after }: { left: CssPx; top: CssPx; before: CssPx; after: CssPx },
  measure: Measure,
): CssPx {
  let end = -Infinity;
  const { accounts, id } = data.drawn(event);
  data.voices(event).forEach((text, k) => {
    const [from, to] = markAndTie(accounts, k, scale);
    if (to <= 0 || from >= scale.width) return;
    const [low, high] = [Math.max(before + voiceGap, 0), Math.min(after - voiceGap, scale.width)];
    const [right, room] = [to + voiceGap, high - to - voiceGap];
    const width = measure(text.slice(0, 200), 'small');
    const fitsBefore = width > room && from - voiceGap - width >= low;
    const words = fitText(text, fitsBefore ? width : Math.min(room, longestVoice), 'small', measure);
    if (words.length < 3) return;
    const own = measure(words, 'small');
    const start = fitsBefore ? from - voiceGap - own : right;
    builder.text(voice, words, left + start, accountY(top, k) + 4, own, itemKey.event(id));
    end = Math.max(end, start + own);
  });
  return end;
}

/** From where to where the mark of an account and what ties it to the one above it are drawn. */
function markAndTie(accounts: readonly DrawnAccount[], k: number, scale: TimeScale): readonly [CssPx, CssPx] {
  const [from, to] = reachOf(accounts[k]!.shape, scale, false);
  const tie = k > 0 ? tieX(accounts, k, scale) : from;
  return [Math.min(from, tie), Math.max(to, from + markHeight, tie)];
}

/** Where an account is tied to the one above it: where both are, else where that one is nearest. */
function tieX(accounts: readonly DrawnAccount[], k: number, scale: TimeScale): CssPx {
  const [from, to] = reachOf(accounts[k - 1]!.shape, scale, false);
  const [start] = reachOf(accounts[k]!.shape, scale, false);
  return Math.min(Math.max(start, from, 3), Math.max(to, 3), scale.width - 3);
}

/** Room that the longest of these words takes after a mark. */
export function voiceRoom(words: readonly string[], measure: Measure): CssPx {
  const widths = words.map((text) => Math.min(measure(text.slice(0, 200), 'small'), longestVoice));
  return 2 * voiceGap + Math.max(-2 * voiceGap, ...widths);
}

const voiceGap: CssPx = 8;
const longestVoice: CssPx = 360;
const voice: Look = { role: 'voice', font: 'small', fill: 'muted' };

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
  const latest = begin + longest > plot ? plot - Math.min(measure(title, 'label'), longest) : begin;
  const start = Math.max(Math.min(begin, latest), 0, taken + 8);
  // What just fits must not be cut for what is lost in rounding.
  const room = Math.min(longest, plot - start, next - 8 - start) + 1e-6;
  const text = fitText(title, room, 'label', measure);
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
  scale: TimeScale,
  { kind, accounts, id }: DrawnDates,
  k: number,
  left: CssPx,
  y: CssPx,
) {
  const x = tieX(accounts, k, scale);
  const [from, to] = reachOf(accounts[k]!.shape, scale, false);
  const near = Math.min(Math.max(x, from), Math.max(to, from), scale.width);
  const look: Look = { role: 'rival-tie', stroke: 'kind', kind, strokeWidth: 1.25, dash: 'dotted' };
  builder.line(look, left + x, y - accountPitch, left + x, y, itemKey.event(id));
  if (Math.abs(near - x) > 1) builder.line(look, left + x, y, left + Math.max(near, 0), y, itemKey.event(id));
}
