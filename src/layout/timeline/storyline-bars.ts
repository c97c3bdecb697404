/** The lines of a storyline, one an actor, and the bars of its events across them. */
import type { CssPx } from '../../base/units.js';
import { listOf } from '../../model/row-lists.js';
import type { Story } from '../../model/story.js';
import { itemKey, type Look } from '../scene.js';
import type { SceneBuilder } from '../scene-builder.js';
import type { DrawnEvent } from './dated.js';
import type { TimelineInput } from './drawing.js';
import type { LineGroup } from './line-order.js';
import { fitText } from './text-fit.js';

const linePitch: CssPx = 21;
const groupGap: CssPx = 10;
const dotSize: CssPx = 9;
/** How far a line reaches beyond its first and last bar. */
const overhang: CssPx = 12;

export interface Line {
  readonly actor: number;
  readonly y: CssPx;
  /** The first of a group. */
  readonly head: boolean;
}

export interface Bars {
  readonly events: readonly DrawnEvent[];
  /** Where each stands, from the start of the axis. */
  readonly xs: readonly CssPx[];
  readonly left: CssPx;
  readonly plotWidth: CssPx;
}

/** Lines below each other; groups stand apart, single actors follow each other closely. */
export function placeLines(ordered: readonly number[], groups: readonly LineGroup[], top: CssPx): Line[] {
  const groupOf = new Map(groups.flatMap((group) => group.lines.map((line) => [line, group] as const)));
  const isGathered = (actor: number) => (groupOf.get(actor)?.lines.length ?? 0) > 1;
  let y = top;
  return ordered.map((actor, i) => {
    const before = ordered[i - 1];
    const first = before === undefined || groupOf.get(actor) !== groupOf.get(before);
    if (before !== undefined) y += linePitch + (first && (isGathered(actor) || isGathered(before)) ? groupGap : 0);
    return { actor, y, head: first && isGathered(actor) };
  });
}

export function drawLines(
  builder: SceneBuilder,
  lines: readonly Line[],
  bars: Bars,
  { story, measure }: TimelineInput,
): void {
  const { left, plotWidth } = bars;
  for (const { actor, y, head } of lines) {
    const { id, name } = story.actors.records[actor]!;
    const item = itemKey.actor(id);
    builder.line({ role: 'guide', stroke: 'grid', dash: 'dotted' }, left, y, left + plotWidth, y);
    const part = partOf(actor, bars, story);
    const [from, to] = part ? [Math.max(part[0], 0), Math.min(part[1], plotWidth)] : [0, 0];
    const look: Look = { role: 'line', stroke: 'line', strokeWidth: head ? 3.5 : 2, pick: true };
    if (to > from) builder.line(look, left + from, y, left + to, y, item);
    const font = head ? 'strong' : 'label';
    const text = fitText(name, left - 16, font, measure);
    builder.text(
      { role: 'actor', font, anchor: 'end', fill: 'text', pick: true, ring: true },
      text,
      left - 12,
      y + 4,
      measure(text, font),
      item,
    );
  }
}

export function drawBars(
  builder: SceneBuilder,
  lines: readonly Line[],
  bars: Bars,
  { story }: TimelineInput,
  top: CssPx,
): void {
  const { events, xs, left, plotWidth } = bars;
  const parts = new Map(lines.map(({ actor }) => [actor, partOf(actor, bars, story)]));
  events.forEach(({ event, id, kind, standing }, i) => {
    const x = xs[i]!;
    const actors = new Set(listOf(story.events.actors, event));
    const touched = lines.filter(({ actor }) => actors.has(actor));
    const first = touched[0];
    if (!first || x < -dotSize || x > plotWidth + dotSize) return;
    const item = itemKey.event(id);
    const hollow = standing !== 'stated';
    const foreign = lines.filter(({ actor }) => !actors.has(actor) && reaches(parts.get(actor), x)).map(({ y }) => y);
    const common: Pick<Look, 'stroke' | 'kind' | 'dash'> = { stroke: 'kind', kind, ...(hollow && { dash: 'dashed' }) };
    const leader: Look = { role: 'leader', strokeWidth: 1, opacity: 0.45, ...common };
    const bar: Look = { role: 'bar', strokeWidth: 2.25, pick: true, ...common };
    drawGapped(builder, leader, left + x, top, first.y, foreign, item);
    drawGapped(builder, bar, left + x, first.y, touched.at(-1)!.y, foreign, item);
    const dot: Look = {
      role: 'dot',
      fill: hollow ? 'ground' : 'kind',
      stroke: 'kind',
      kind,
      strokeWidth: 2,
      pick: true,
      ring: true,
    };
    for (const { y } of touched) builder.symbol('circle', dot, left + x, y, dotSize, item);
  });
}

/** From a little before the first to a little after the last bar of an actor. */
function partOf(actor: number, { events, xs }: Bars, story: Story): readonly [CssPx, CssPx] | undefined {
  const own = xs.filter((_, i) => listOf(story.events.actors, events[i]!.event).includes(actor));
  return own.length > 0 ? [Math.min(...own) - overhang, Math.max(...own) + overhang] : undefined;
}

const reaches = (part: readonly [CssPx, CssPx] | undefined, x: CssPx) =>
  part !== undefined && x >= part[0] && x <= part[1];

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
    if (gap - 5 > y) builder.line(look, x, y, x, gap - 5, item);
    y = gap + 5;
  }
  if (to > y) builder.line(look, x, y, x, to, item);
}
