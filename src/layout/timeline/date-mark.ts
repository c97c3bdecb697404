/** Draws the shape of one date along a line of time. */
import type { CssPx, Ms } from '../../base/units.js';
import type { Standing } from '../../model/story.js';
import type { Look } from '../scene.js';
import type { TimeScale } from '../time/time-scale.js';
import type { DateShape, Stretch } from './date-shape.js';
import type { Pen } from './pen.js';

export interface MarkStyle {
  /** Without outlines, where many lie close together. */
  readonly light?: boolean;
  readonly kind: number;
  readonly standing: Standing;
  /** What it stands for; none where several events share it. */
  readonly item: string | undefined;
}

/** Where time runs: `left` + x along it, centred on `y`, `height` thick. */
export interface MarkPlace {
  readonly left: CssPx;
  readonly y: CssPx;
  readonly height: CssPx;
}

/** Narrower than this, a stretch cannot be told from a point. */
const least = 5;

export function drawDate(builder: Pen, scale: TimeScale, shape: DateShape, place: MarkPlace, style: MarkStyle): void {
  const { y, height } = place;
  const looks = looksOf(style);
  if (shape.members) {
    const xs = shape.members.flatMap(({ point, solid }) => point ?? solid ?? []).map((time) => scale.x(time));
    const [from, to] = [Math.max(Math.min(...xs), 0), Math.min(Math.max(...xs), scale.width)];
    if (to > from) builder.line(looks.set, place.left + from, y, place.left + to, y, style.item);
    for (const member of shape.members) drawDate(builder, scale, member, place, style);
  }
  for (const stretch of shape.brackets) drawBracket(builder, scale, stretch, place, looks.bracket, style.item);
  for (const stretch of shape.hatched) {
    const box = visible(scale, stretch);
    if (box)
      builder.rect(looks.hatched, place.left + box.x, y - height / 2, Math.max(box.w, least), height, style.item);
  }
  if (shape.solid) {
    const box = visible(scale, shape.solid);
    if (box) builder.rect(looks.solid, place.left + box.x, y - height / 2, Math.max(box.w, least), height, style.item);
  }
  if (shape.point !== undefined) {
    const x = scale.x(shape.point);
    if (x >= -height && x <= scale.width + height)
      builder.symbol('circle', looks.point, place.left + x, y, height + 1, style.item);
  }
  if (shape.before && scale.x(endOfStart(shape)) > 0)
    drawArrow(builder, place.left, -1, place, looks.arrow, style.item);
  if (shape.after && scale.x(startOfEnd(shape)) < scale.width)
    drawArrow(builder, place.left + scale.width, 1, place, looks.arrow, style.item);
}

function looksOf({ kind, standing, light = false }: MarkStyle) {
  const hollow = standing !== 'stated';
  const dash = hollow ? ({ dash: 'dashed' } as const) : {};
  const common = { kind, pick: true } as const;
  return {
    set: { role: 'set', stroke: 'kind', strokeWidth: 1, ...common, dash: 'dotted' },
    bracket: { role: 'bracket', stroke: 'kind', strokeWidth: 1.25, ...common, ...dash },
    hatched: {
      role: 'doubt',
      hatch: true,
      stroke: light ? 'none' : 'kind',
      strokeWidth: 1,
      radius: light ? 0 : 2,
      ...(light ? { opacity: 0.7 } : {}),
      ring: !light,
      ...common,
      ...dash,
    },
    solid: {
      role: 'span',
      fill: hollow ? 'ground' : 'kind',
      stroke: 'kind',
      strokeWidth: 1.25,
      radius: 3,
      ring: true,
      ...common,
      ...dash,
    },
    point: {
      role: 'point',
      fill: hollow ? 'ground' : 'kind',
      stroke: 'kind',
      strokeWidth: light ? 1.5 : 2,
      ring: !light,
      ...common,
    },
    arrow: { role: 'arrow', fill: hollow ? 'ground' : 'kind', stroke: 'kind', strokeWidth: 1.25, ...common },
  } as const satisfies Record<string, Look>;
}

/** A thin line with a foot at each end: the granule within which it happened. */
function drawBracket(
  builder: Pen,
  scale: TimeScale,
  stretch: Stretch,
  { left, y, height }: MarkPlace,
  look: Look,
  item: string | undefined,
) {
  const box = visible(scale, stretch);
  if (!box || box.w < height + 4) return;
  const [a, b] = [left + box.x, left + box.x + box.w];
  builder.line(look, a, y, b, y, item);
  for (const [time, x] of [
    [stretch[0], a],
    [stretch[1], b],
  ] as const) {
    if (scale.x(time) >= 0 && scale.x(time) <= scale.width)
      builder.line(look, x, y - height / 2, x, y + height / 2, item);
  }
}

/** A head at the edge of the plot: it began before, or goes on after, whatever is shown. */
function drawArrow(
  builder: Pen,
  x: CssPx,
  direction: 1 | -1,
  { y, height }: MarkPlace,
  look: Look,
  item: string | undefined,
) {
  const half = height / 2 + 2.5;
  const back = x - direction * (half + 3);
  builder.polyline(
    look,
    [
      [back, y - half],
      [x, y],
      [back, y + half],
    ],
    true,
    item,
  );
}

/** The part of a stretch that the axis shows. */
function visible(scale: TimeScale, [from, to]: Stretch): { x: CssPx; w: CssPx } | undefined {
  const a = Math.max(scale.x(from), 0);
  const b = Math.min(scale.x(to), scale.width);
  return b >= a ? { x: a, w: b - a } : undefined;
}

const endOfStart = (shape: DateShape): Ms => shape.hatched[0]?.[1] ?? shape.solid?.[1] ?? shape.point ?? Infinity;
const startOfEnd = (shape: DateShape): Ms => shape.hatched.at(-1)?.[0] ?? shape.solid?.[0] ?? shape.point ?? -Infinity;
