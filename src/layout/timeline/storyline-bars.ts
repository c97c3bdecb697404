/** The lines of a storyline, one an actor, and the bars of its events across them. */
import type { CssPx } from '../../base/units.js';
import { itemKey, type Look } from '../scene.js';
import type { SceneBuilder } from '../scene-builder.js';
import type { Cast } from './cast.js';
import type { DrawnEvent } from './dated.js';
import type { TimelineInput } from './drawing.js';
import { lineName } from './line-names.js';
import type { LineGroup } from './line-order.js';
import { fitText } from './text-fit.js';

const linePitch: CssPx = 20;
const groupGap: CssPx = 8;
const dotSize: CssPx = 9;
/** How far a line reaches beyond its first and last bar. */
const overhang: CssPx = 12;
/** Half of what a bar leaves free for a line that it passes. */
const passage: CssPx = 4;

export interface Line {
  /** Its number in the cast. */
  readonly line: number;
  readonly y: CssPx;
  /** The first of a group. */
  readonly head: boolean;
}

export interface Bars {
  readonly events: readonly DrawnEvent[];
  readonly cast: Cast;
  /** Where each stands, from the start of the axis. */
  readonly xs: readonly CssPx[];
  readonly left: CssPx;
  readonly plotWidth: CssPx;
}

/** Lines below each other; groups stand apart, single actors follow each other closely. */
export function placeLines(ordered: readonly number[], groups: readonly LineGroup[], top: CssPx): Line[] {
  const groupOf = new Map(groups.flatMap((group) => group.lines.map((line) => [line, group] as const)));
  const isGathered = (line: number) => groupOf.get(line)!.lines.length > 1;
  let y = top;
  return ordered.map((line, i) => {
    const before = ordered[i - 1];
    const first = before === undefined || groupOf.get(line) !== groupOf.get(before);
    if (before !== undefined) y += linePitch + (first && (isGathered(line) || isGathered(before)) ? groupGap : 0);
    return { line, y, head: isGathered(line) && groupOf.get(line)!.lines[0] === line };
  });
}

export function drawLines(
  builder: SceneBuilder,
  lines: readonly Line[],
  bars: Bars,
  { story, measure, locale }: TimelineInput,
): void {
  const { left, plotWidth, cast } = bars;
  const parts = partsOf(bars);
  for (const { line, y, head } of lines) {
    const { actors, folded } = cast.lines[line]!;
    const item = folded ? undefined : itemKey.actor(story.actors.records[actors[0]!]!.id);
    builder.line({ role: 'guide', stroke: 'grid', dash: 'dotted' }, left, y, left + plotWidth, y);
    const part = parts[line]!;
    const [from, to] = [Math.max(part.from, 0), Math.min(part.to, plotWidth)];
    const dash = folded ? ({ dash: 'dotted' } as const) : {};
    const look: Look = { role: 'line', stroke: 'line', strokeWidth: head ? 3.5 : 2, pick: true, ...dash };
    if (to > from) builder.line(look, left + from, y, left + to, y, item);
    const font = head ? 'strong' : 'label';
    const text = fitText(lineName(cast.lines[line]!, story, locale), left - 16, font, measure);
    const fill = folded ? 'muted' : 'text';
    const name: Look = { role: 'actor', font, anchor: 'end', fill, pick: true, ring: true };
    builder.text(name, text, left - 12, y + 4, measure(text, font), item);
  }
}

/** Each from its leader at `top` across its lines down to `foot`, where its date is. */
export function drawBars(
  builder: SceneBuilder,
  lines: readonly Line[],
  bars: Bars,
  top: CssPx,
  foot: (index: number) => CssPx,
): void {
  const { events, xs, left, plotWidth, cast } = bars;
  const parts = partsOf(bars);
  events.forEach(({ id, kind, standing }, i) => {
    const x = xs[i]!;
    if (x < -dotSize || x > plotWidth + dotSize) return;
    const touched: CssPx[] = [];
    const foreign: CssPx[] = [];
    for (const { line, y } of lines) {
      if (cast.bars[i]!.includes(line)) touched.push(y);
      else if (x >= parts[line]!.from && x <= parts[line]!.to) foreign.push(y);
    }
    const item = itemKey.event(id);
    const hollow = standing !== 'stated';
    const common: Pick<Look, 'stroke' | 'kind' | 'dash'> = { stroke: 'kind', kind, ...(hollow && { dash: 'dashed' }) };
    const leader: Look = { role: 'leader', strokeWidth: 1, opacity: 0.45, ...common };
    const bar: Look = { role: 'bar', strokeWidth: 2.25, pick: true, ...common };
    // Without actors it goes straight to its date.
    const [first, last] = [touched[0] ?? foot(i), touched.at(-1) ?? foot(i)];
    drawGapped(builder, leader, left + x, top, first, foreign, item);
    drawGapped(builder, bar, left + x, first, last, foreign, item);
    drawGapped(builder, leader, left + x, last, foot(i), foreign, item);
    const dot: Look = {
      role: 'dot',
      fill: hollow ? 'ground' : 'kind',
      stroke: 'kind',
      kind,
      strokeWidth: 2,
      pick: true,
      ring: true,
    };
    for (const y of touched) builder.symbol('circle', dot, left + x, y, dotSize, item);
  });
}

/** Of each line, from a little before its first bar to a little after its last one. */
function partsOf({ cast, xs }: Bars): { from: CssPx; to: CssPx }[] {
  const parts = cast.lines.map(() => ({ from: Infinity, to: -Infinity }));
  cast.bars.forEach((bar, i) => {
    for (const line of bar) {
      parts[line]!.from = Math.min(parts[line]!.from, xs[i]! - overhang);
      parts[line]!.to = Math.max(parts[line]!.to, xs[i]! + overhang);
    }
  });
  return parts;
}

/** A vertical line that lets through the lines it passes. */
function drawGapped(
  builder: SceneBuilder,
  look: Look,
  x: CssPx,
  from: CssPx,
  to: CssPx,
  gaps: readonly CssPx[],
  item: string,
) {
  let y = from;
  for (const gap of gaps) {
    if (gap <= y || gap >= to) continue;
    if (gap - passage > y) builder.line(look, x, y, x, gap - passage, item);
    y = gap + passage;
  }
  if (to > y) builder.line(look, x, y, x, to, item);
}
