/** One row of a lane: the dates of its events and their titles above them. */
import type { CssPx } from '../../base/units.js';
import type { Story } from '../../model/story.js';
import { itemKey, type Look } from '../scene.js';
import type { SceneBuilder } from '../scene-builder.js';
import type { TimeScale } from '../time/time-scale.js';
import { drawDate } from './date-mark.js';
import type { DrawnEvent } from './dated.js';
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
  readonly top: CssPx;
}

/** As high as the event with the most accounts in it needs. */
export function laneRowHeight(
  placed: readonly number[],
  { starts, event }: LaneEntries,
  lane: number,
  { events }: Story,
) {
  let most = 1;
  for (const entry of placed) {
    const row = event[starts[lane]! + entryOf(entry)]!;
    most = Math.max(most, events.accounts.starts[row + 1]! - events.accounts.starts[row]!);
  }
  return titleHeight + most * accountPitch + rowGap;
}

export function drawLaneRow(
  builder: SceneBuilder,
  scale: TimeScale,
  data: LaneData,
  { lane, placed, left, top }: RowPlace,
  input: TimelineInput,
) {
  const { event, starts } = data.entries;
  const { from, to } = data.positions(input.warp);
  const first = starts[lane]!;
  const start = input.warp.position(scale.window.from);
  const seen = visible(placed, first, from, to, {
    from: start - overhang / scale.zoom,
    to: start + (scale.width + overhang) / scale.zoom,
  });
  const titled = seen.filter(isTitled);
  let taken = -Infinity;
  let title = 0;
  for (const entry of seen) {
    const drawn = data.drawn(event[first + entryOf(entry)]!);
    drawMarks(builder, scale, drawn, left, top);
    if (!isTitled(entry)) continue;
    // A title may be as long as there is room up to the next one.
    const after = titled[++title];
    const next = after === undefined ? Infinity : (from[first + entryOf(after)]! - start) * scale.zoom;
    taken = drawTitle(builder, scale, drawn, { left, top, taken, next }, input);
  }
}

/** Those of a row that may reach into what is shown. */
function visible(
  placed: readonly number[],
  first: number,
  from: Float64Array,
  to: Float64Array,
  span: { readonly from: number; readonly to: number },
): readonly number[] {
  // Marks in a row do not overlap, so their ends ascend as their starts do.
  const a = countWhile(placed, (entry) => to[first + entry]! < span.from);
  const b = countWhile(placed, (entry) => from[first + entry]! <= span.to);
  return placed.slice(a, b);
}

function drawMarks(builder: SceneBuilder, scale: TimeScale, drawn: DrawnEvent, left: CssPx, top: CssPx) {
  const { accounts, kind } = drawn;
  const item = itemKey.event(drawn.id);
  accounts.forEach(({ shape, standing, bounds }, k) => {
    const y = top + titleHeight + k * accountPitch + accountPitch / 2;
    const style = { kind, standing: k === 0 ? drawn.standing : standing, item };
    drawDate(builder, scale, shape, { left, y, height: markHeight }, style);
    if (k > 0) drawRivalTie(builder, drawn, scale, bounds[0], left, y, item);
  });
}

/**
 * The title stays in sight while its dates do, moves in from the right edge, and yields to what stands before it.
 * Returns where it ends, or where what stood before it does.
 */
function drawTitle(
  builder: SceneBuilder,
  scale: TimeScale,
  drawn: DrawnEvent,
  { left, top, taken, next }: { left: CssPx; top: CssPx; taken: CssPx; next: CssPx },
  { measure }: TimelineInput,
): CssPx {
  const [from, to] = reachOf(drawn, scale);
  if (to < 0 || from > scale.width) return taken;
  const longest = Math.min(longestTitle, scale.width - 12);
  const full = fitText(drawn.title, longest, 'label', measure);
  const wished = Math.min(Math.max(from, 0), Math.max(scale.width - measure(full, 'label'), 0));
  const start = Math.max(wished, taken + 8);
  const text = fitText(full, Math.min(scale.width, next - 8) - start, 'label', measure);
  if (text.length < 3) return taken;
  const width = measure(text, 'label');
  const item = itemKey.event(drawn.id);
  builder.rect(titleBox, left + start - 3, top - 1, width + 6, titleHeight, item);
  builder.text(titleLook, text, left + start, top + 11, width, item);
  return start + width;
}

const titleBox: Look = { role: 'label-box', fill: 'ground', opacity: 0, radius: 4, pick: true, ring: false };
const titleLook: Look = { role: 'label', font: 'label', fill: 'text' };

/** From the first to the last pixel of all accounts of an event. */
function reachOf({ accounts }: DrawnEvent, scale: TimeScale): [CssPx, CssPx] {
  let from = Infinity;
  let to = -Infinity;
  for (const { bounds } of accounts) {
    from = Math.min(from, bounds[0] === -Infinity ? 0 : scale.x(bounds[0]));
    to = Math.max(to, bounds[3] === Infinity ? scale.width : scale.x(bounds[3]));
  }
  return [from, Math.max(to, from + markHeight)];
}

/** Ties a rival account to the one above it. */
function drawRivalTie(
  builder: SceneBuilder,
  { kind, accounts }: DrawnEvent,
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
