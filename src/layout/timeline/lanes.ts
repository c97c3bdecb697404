/**
 * Lanes: one band a kind, actor, place or source; in it rows of dates with their titles above them, none overlapping.
 * From a dozen events to a million: where there are more than can be told apart, the most important ones have rows and
 * a strip shows how many there are.
 */
import type { Measure } from '../../base/measure.js';
import type { CssPx, Ms, TimeSpan } from '../../base/units.js';
import type { Look } from '../scene.js';
import { SceneBuilder } from '../scene-builder.js';
import { axisHeight, drawAxis } from '../time/axis.js';
import { clockWords } from './clock-words.js';
import { rightMargin, type TimelineDrawing, type TimelineInput } from './drawing.js';
import {
  bandsOf,
  bandsTop,
  type LanePassage,
  type LaneStand,
  lanePadding,
  passingBands,
  passingTop,
} from './lane-bands.js';
import type { LaneHead } from './lane-by.js';
import { type LaneData, laneData } from './lane-data.js';
import { drawLaneDensity, laneOfKey, spanAround } from './lane-density.js';
import { drawLaneRow, type RowMark, type RowPlace, rowMarks } from './lane-events.js';
import { type LaneRows, zoomStep } from './lane-plan.js';
import { fitText } from './text-fit.js';
import { drawUndated } from './undated.js';

export interface LanesDrawing extends TimelineDrawing {
  /** Who stands where: `plan` changes at steps of zoom, and is the same object in between. */
  readonly lanes: { readonly data: LaneData; readonly plan: readonly LaneRows[]; stand(): LaneStand };
}

/** What is drawn for an input: the same plan while the zoom stays within its step. */
export function lanesPlan(input: TimelineInput) {
  const { width, measure, warp } = input;
  const data = laneData(input);
  const left = gutterWidth(data.heads, input);
  const plotWidth = Math.max(40, width - left - rightMargin);
  const scale = data.scale(warp, input.window, plotWidth);
  return { data, left, scale, plan: data.plan(warp, plotWidth, zoomStep(scale, input.extent), measure) };
}

/** With a `passage`, as the lanes are on the way from an earlier plan to their own. */
export function lanesDrawing(input: TimelineInput, passage?: LanePassage): LanesDrawing {
  const { width, rtl, measure } = input;
  const { data, left, scale, plan } = lanesPlan(input);
  const { heads, entries } = data;
  const rest = bandsOf(plan);
  const bands = passage ? passingBands(rest, passage) : rest;
  const bottom = (bands.at(-1)?.bottom ?? bandsTop) + 4;
  const builder = new SceneBuilder(width, rtl);
  drawAxis(builder, scale, { left, y: bottom, gridTop: bandsTop, zone: clockWords(input) }, input.locale, measure);
  const room = foldRoomOf(heads);
  const rows: RowPlace[] = [];
  bands.forEach((band, lane) => {
    drawHead(builder, heads[lane]!, band.top, { left, indent: indentOf(heads[lane]!, room) }, measure);
    if (band.strip !== undefined) {
      const place = { lane, kind: heads[lane]!.kind, left, bottom: band.strip };
      drawLaneDensity(builder, data.strip(scale, lane, plan[lane]!), place);
    }
    const placed = plan[lane]!.within(scale);
    band.tops.forEach((top, row) => {
      const topOf = (at: number) => (passage ? passingTop(passage, at, lane, top) : top);
      const place = { lane, placed: placed[row]!, left, topOf };
      rows.push(place);
      drawLaneRow(builder, scale, data, place, input, rowMarks(scale, data, place, input));
    });
    if (lane < bands.length - 1)
      builder.line({ role: 'lane-line', stroke: 'grid' }, 0, band.bottom, left + scale.width, band.bottom);
  });
  const end = drawUndated(builder, input, { left, top: bottom + axisHeight });
  return {
    scene: builder.build(end),
    scale,
    plot: { left, width: scale.width, top: 0, bottom: bottom + axisHeight },
    order: entries.dated.event,
    ...(data.groups.length > 0 ? { groups: data.groups } : {}),
    lanes: { data, plan, stand: () => ({ bands, tops: topsOf(rows, (place) => rowMarks(scale, data, place, input)) }) },
  };
}

/** Where each entry in sight is drawn. */
function topsOf(rows: readonly RowPlace[], marks: (place: RowPlace) => readonly RowMark[]): Map<number, CssPx> {
  const tops = new Map<number, CssPx>();
  for (const place of rows) for (const { at } of marks(place)) tops.set(at, place.topOf(at));
  return tops;
}

function gutterWidth(heads: readonly LaneHead[], { width, measure }: TimelineInput): CssPx {
  const room = foldRoomOf(heads);
  let longest = 0;
  for (const head of heads) {
    if (head.label) longest = Math.max(longest, indentOf(head, room) + measure(head.label.slice(0, 200), 'strong'));
  }
  return longest === 0 ? 14 : Math.round(Math.min(longest + 26, Math.max(width * 0.28, 124), 280));
}

/** A lane's name; before that of a group a triangle that folds it. */
function drawHead(
  builder: SceneBuilder,
  head: LaneHead,
  y: CssPx,
  { left, indent }: { left: CssPx; indent: CssPx },
  measure: Measure,
) {
  const { label, item, group } = head;
  if (!label) return;
  const text = fitText(label, left - 22 - indent, 'strong', measure);
  const look: Look = { role: 'lane', font: 'strong', fill: 'text', ...(item ? { pick: true, ring: true } : {}) };
  builder.text(look, text, 4 + indent, y + lanePadding + 12, measure(text, 'strong'), item);
  if (group) drawFolder(builder, foldKey(group.id), group.folded, 4 + indent - foldRoom / 2 - 1, y + lanePadding + 8);
}

/** Points along the line where it is folded, down where it is open. */
function drawFolder(builder: SceneBuilder, key: string, folded: boolean, x: CssPx, y: CssPx) {
  const [a, b] = [3.25, 4.5];
  builder.rect(folderBox, x - 9, y - 10, 18, 20, key);
  const corners = folded ? [x - a, y - b, x + a, y, x - a, y + b] : [x - b, y - a, x + b, y - a, x, y + a];
  builder.outline({ role: 'folder', fill: 'muted', pick: true }, corners, true, key);
}

const folderBox: Look = { role: 'folder-box', fill: 'ground', opacity: 0, radius: 4, pick: true, ring: true };
/** Room for a triangle before a name, and how far members stand behind their group. */
const foldRoom: CssPx = 16;
const step: CssPx = 12;
/** Groups within groups beyond this stand no further in. */
const deepest = 4;

const foldRoomOf = (heads: readonly LaneHead[]): CssPx => (heads.some(({ group }) => group) ? foldRoom : 0);

const indentOf = ({ depth = 0 }: LaneHead, room: CssPx): CssPx => room + Math.min(depth, deepest) * step;

/** The key by which what folds a group is picked, and its group. */
export const foldKey = (id: string) => `fold:${id}`;

/** The span around a time in which the events of a strip, named by its key, can be told apart. */
export function resolvedSpan(input: TimelineInput, key: string, time: Ms): TimeSpan {
  return spanAround(laneData(input).entries, laneOfKey(key), time);
}
