/**
 * Lanes: one band a kind, actor, place or source; in it rows of dates with their titles above them, none overlapping.
 * From a dozen events to a million: where there are more than can be told apart, the most important ones have rows and
 * a strip shows how many there are.
 */
import type { CssPx, Ms, TimeSpan } from '../../base/units.js';
import type { Look } from '../scene.js';
import { SceneBuilder } from '../scene-builder.js';
import { axisHeight, drawAxis } from '../time/axis.js';
import { type TimeScale, timeScale } from '../time/time-scale.js';
import { clockWords } from './clock-words.js';
import { rightMargin, type TimelineDrawing, type TimelineInput } from './drawing.js';
import type { LaneHead } from './lane-by.js';
import { type LaneData, laneData, type WholeCounts } from './lane-data.js';
import { drawLaneDensity, laneCounts, laneOfKey, spanAround, stepEdges, stripHeight } from './lane-density.js';
import type { LaneEntries } from './lane-entries.js';
import { drawLaneRow, laneRowHeight } from './lane-events.js';
import { zoomStep } from './lane-plan.js';
import type { LaneRows } from './lane-rows.js';
import { fitText } from './text-fit.js';
import { drawUndated } from './undated.js';

const lanePadding: CssPx = 8;
const top: CssPx = 6;

export function lanesDrawing(input: TimelineInput): TimelineDrawing {
  const { width, rtl, measure, warp } = input;
  const data = laneData(input);
  const { heads, entries } = data;
  const left = gutterWidth(heads, input);
  const plotWidth = Math.max(40, width - left - rightMargin);
  const scale = timeScale(warp, input.window, plotWidth);
  const plan = data.plan(warp, plotWidth, zoomStep(scale, input.extent), measure);
  const bands = bandsOf(plan, entries, input);
  const bottom = (bands.at(-1)?.bottom ?? top) + 4;
  const builder = new SceneBuilder(width, rtl);
  drawAxis(builder, scale, { left, y: bottom, gridTop: top, zone: clockWords(input) }, input.locale, measure);
  const dense = bands.some(({ strip }) => strip !== undefined) ? shownCounts(input, data, scale) : undefined;
  bands.forEach((band, lane) => {
    drawHead(builder, heads[lane]!, band.top, left, input);
    if (dense && band.strip !== undefined) {
      drawLaneDensity(builder, dense.edges, dense.counts[lane]!, entries, {
        lane,
        rows: plan[lane]!.rows,
        kind: heads[lane]!.kind,
        most: dense.fullest[lane]!,
        left,
        bottom: band.strip,
      });
    }
    band.tops.forEach((y, row) => {
      drawLaneRow(builder, scale, data, { lane, placed: plan[lane]!.rows[row]!, left, top: y }, input);
    });
    if (lane < bands.length - 1)
      builder.line({ role: 'lane-line', stroke: 'grid' }, 0, band.bottom, left + plotWidth, band.bottom);
  });
  const end = drawUndated(builder, input, { left, top: bottom + axisHeight });
  return {
    scene: builder.build(end),
    scale,
    plot: { left, width: plotWidth, top: 0, bottom: bottom + axisHeight },
    order: entries.order,
  };
}

/** How many events meet each step of the strips, beside the most that any step of the whole holds. */
function shownCounts({ window, extent, warp }: TimelineInput, data: LaneData, scale: TimeScale): WholeCounts {
  const whole = data.whole(warp, scale.width);
  if (window === extent) return whole;
  const edges = stepEdges(scale);
  return { edges, counts: laneCounts(data.entries, edges), fullest: whole.fullest };
}

function gutterWidth(heads: readonly LaneHead[], { width, measure }: TimelineInput): CssPx {
  const longest = heads.reduce((most, { label }) => Math.max(most, measure(label.slice(0, 200), 'strong')), 0);
  return longest === 0 ? 14 : Math.round(Math.min(longest + 26, width * 0.28, 240));
}

/** Where a lane is. */
interface Band {
  readonly top: CssPx;
  readonly bottom: CssPx;
  /** Of each row. */
  readonly tops: readonly CssPx[];
  /** Ground line of the strip that shows how many there are. */
  readonly strip?: CssPx;
}

function bandsOf(plan: readonly LaneRows[], entries: LaneEntries, input: TimelineInput): Band[] {
  let y = top;
  return plan.map(({ rows, resolved }, lane) => {
    const start = y;
    y += lanePadding;
    const tops = rows.map((placed) => {
      const at = y;
      y += laneRowHeight(placed, entries, lane, input.story);
      return at;
    });
    y = Math.max(y, start + lanePadding + 20);
    if (!resolved) y += stripHeight;
    const strip = resolved ? {} : { strip: y };
    y += lanePadding;
    return { top: start, bottom: y, tops, ...strip };
  });
}

function drawHead(builder: SceneBuilder, { label, item }: LaneHead, y: CssPx, left: CssPx, { measure }: TimelineInput) {
  if (!label) return;
  const text = fitText(label, left - 22, 'strong', measure);
  const look: Look = { role: 'lane', font: 'strong', fill: 'text', ...(item ? { pick: true, ring: true } : {}) };
  builder.text(look, text, 4, y + lanePadding + 12, measure(text, 'strong'), item);
}

/** The span around a time in which the events of a strip, named by its key, can be told apart. */
export function resolvedSpan(input: TimelineInput, key: string, time: Ms): TimeSpan {
  return spanAround(laneData(input).entries, laneOfKey(key), time);
}
