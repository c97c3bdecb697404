/** One row of a lane: the dates of its events and their titles above them. */
import type { Measure } from '../../base/measure.js';
import type { CssPx } from '../../base/units.js';
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
import { longestTitle, overhang } from './lane-plan.js';
import { countWhile, entryOf, isTitled } from './lane-rows.js';
import { fitText } from './text-fit.js';

const titleHeight: CssPx = 15;
/** From one account of an event to the next, words beside each. */
const accountPitch: CssPx = 13;
/** Height of the mark of an event with a single one, and what is free below it. */
const markRoom: CssPx = 11;
/** Below a row. */
export const rowGap: CssPx = 5;
const markHeight: CssPx = 8;

export interface RowPlace {
  readonly lane: number;
  /** What stands in the row, as `PackedRows` has it. */
  readonly placed: readonly number[];
  readonly left: CssPx;
  /** The top of an entry, which is that of the row but on the way to it. */
  readonly topOf: (at: number) => CssPx;
}

/** How high a row is in which an event has so many accounts, and none has more. */
export const laneRowHeight = (accounts: number): CssPx =>
  titleHeight + (accounts > 1 ? accounts * accountPitch : markRoom) + rowGap;

/** Whether any event has several accounts. */
export const hasRivals = oncePer(({ events: { accounts, count } }: Story) => {
  for (let row = 0; row < count; row++) if (accounts.starts[row + 1]! - accounts.starts[row]! > 1) return true;
  return false;
});

export function drawLaneRow(
  builder: SceneBuilder,
  scale: TimeScale,
  data: LaneData,
  place: RowPlace,
  { story }: TimelineInput,
  marks: readonly RowMark[],
) {
  const { left, topOf } = place;
  const { kind } = story.events;
  for (const { at, event, item, from, to, isExact, voices, title } of marks) {
    const top = topOf(at);
    if (isExact) {
      const style = { kind: kind[event]!, standing: 'stated', item } as const;
      drawExactDate(builder, from, to, scale.width, { left, y: accountY(top, 0), height: markHeight }, style);
    } else drawMarks(builder, scale, data.drawn(event), left, top);
    voices.forEach(({ account, text, x, width }) => {
      builder.text(voice, text, left + x, accountY(top, account) + 4, width, item);
    });
    if (!title) continue;
    builder.rect(titleBox, left + title.x - 3, top - 1, title.width + 6, titleHeight, item);
    builder.text(titleLook, title.text, left + title.x, top + 11, title.width, item);
  }
}

/** What stands where along the axis in a row; how high is told when it is drawn. */
export function rowMarks(
  scale: TimeScale,
  data: LaneData,
  place: Pick<RowPlace, 'lane' | 'placed'>,
  input: TimelineInput,
): readonly RowMark[] {
  const known = marksOf(scale);
  let marks = known.get(place.placed);
  if (!marks) {
    marks = makeMarks(scale, data, place, input);
    known.set(place.placed, marks);
  }
  return marks;
}

/** Of each row, for as long as the scale stays: while rows glide only their heights change. */
const marksOf = oncePer((_scale: TimeScale) => new Map<readonly number[], readonly RowMark[]>());

/** Words and where they start, from the start of the axis. */
interface Words {
  readonly text: string;
  readonly x: CssPx;
  readonly width: CssPx;
}

/** One entry of a row. */
export interface RowMark {
  /** The entry, and its event. */
  readonly at: number;
  readonly event: number;
  readonly item: string;
  readonly from: CssPx;
  readonly to: CssPx;
  readonly isExact: boolean;
  /** Who gives which account. */
  readonly voices: readonly (Words & { readonly account: number })[];
  readonly title: Words | undefined;
}

function makeMarks(
  scale: TimeScale,
  data: LaneData,
  place: Pick<RowPlace, 'lane' | 'placed'>,
  input: TimelineInput,
): RowMark[] {
  const { event, starts, from, to } = data.entries;
  const first = starts[place.lane]!;
  const seen = seenOf(place, scale, data.entries);
  const { extent, measure, story } = input;
  const { warp, window, zoom } = scale;
  const places = data.places(warp);
  const left = warp.position(window.from) - warp.position(extent.from);
  const { events } = story;
  const isExactly = exactEvents(input);
  const starting = seen.map((entry) => (places.from(first + entryOf(entry)) - left) * zoom);
  let taken = -Infinity;
  let busy = -Infinity;
  return seen.map((entry, i) => {
    const at = first + entryOf(entry);
    const row = event[at]!;
    const a = starting[i]!;
    const b = to[at] === from[at] ? a : (places.to(at) - left) * zoom;
    const isExact = isExactly(row);
    const voices = isExact
      ? none
      : voicesOf(scale, data, row, { before: busy, after: starting[i + 1] ?? Infinity }, measure);
    busy = voices.reduce((end, { x: start, width }) => Math.max(end, start + width), Math.max(busy, b, a + markHeight));
    let title: Words | undefined;
    if (isTitled(entry) && Math.max(b, a + markHeight) >= 0 && a <= scale.width) {
      // A title may be as long as there is room up to the next one.
      let after = i + 1;
      while (after < seen.length && !isTitled(seen[after]!)) after++;
      title = titleAt(scale, data.title(row), { from: a, taken, next: starting[after] ?? Infinity }, measure);
      if (title) taken = title.x + title.width;
    }
    return { at, event: row, item: itemKey.event(events.id(row)), from: a, to: b, isExact, voices, title };
  });
}

const none: RowMark['voices'] = [];

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
function seenOf(
  { lane, placed }: Pick<RowPlace, 'lane' | 'placed'>,
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

/** Who gives each account of an event with several: after its mark, else before it, where nobody else stands. */
function voicesOf(
  scale: TimeScale,
  data: LaneData,
  event: number,
  { before, after }: { readonly before: CssPx; readonly after: CssPx },
  measure: Measure,
): RowMark['voices'] {
  const { accounts } = data.drawn(event);
  return data.voices(event).flatMap((text, account) => {
    const [from, to] = markAndTie(accounts, account, scale);
    if (to <= 0 || from >= scale.width) return [];
    const [low, high] = [Math.max(before + voiceGap, 0), Math.min(after - voiceGap, scale.width)];
    const [right, room] = [to + voiceGap, high - to - voiceGap];
    const wanted = measure(text.slice(0, 200), 'small');
    const fitsBefore = wanted > room && from - voiceGap - wanted >= low;
    const words = fitText(text, fitsBefore ? wanted : Math.min(room, longestVoice), 'small', measure);
    if (words.length < 3) return [];
    const width = measure(words, 'small');
    return [{ account, text: words, x: fitsBefore ? from - voiceGap - width : right, width }];
  });
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

/** The title stays in sight while its dates do, moves in from the right edge, and yields to what stands before it. */
function titleAt(
  { width: plot }: TimeScale,
  title: string,
  /** Where its dates begin, where the title before it ends, and where the next one begins. */
  { from, taken, next }: { readonly from: CssPx; readonly taken: CssPx; readonly next: CssPx },
  measure: Measure,
): Words | undefined {
  const longest = Math.min(longestTitle, plot - 12);
  const begin = Math.max(from, 0);
  // Only near the right edge does it matter how long it is.
  const latest = begin + longest > plot ? plot - Math.min(measure(title, 'label'), longest) : begin;
  const x = Math.max(Math.min(begin, latest), 0, taken + 8);
  // What just fits must not be cut for what is lost in rounding.
  const room = Math.min(longest, plot - x, next - 8 - x) + 1e-6;
  const text = fitText(title, room, 'label', measure);
  return text.length < 3 ? undefined : { text, x, width: measure(text, 'label') };
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
