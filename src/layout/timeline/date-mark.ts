/** Draws the shape of one date along a line of time. */
import type { CssPx, Ms } from '../../base/units.js';
import type { Standing } from '../../model/story.js';
import type { Look } from '../scene.js';
import type { TimeScale } from '../time/time-scale.js';
import type { DateShape, Stretch } from './date-shape.js';
import type { Pen } from './pen.js';

export interface MarkStyle {
  /** In a band where many lie close together: without outlines, and without a bound no further than a stem. */
  readonly light?: boolean;
  /** Without the point in the granule, where a bead stands for it. */
  readonly pointless?: boolean;
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

/** How far a date without a bound is drawn from the bound that it has, in a band. */
const stem: CssPx = 28;
/** Narrower than this, a stretch cannot be told from a point. */
const least = 5;

export function drawDate(builder: Pen, scale: TimeScale, shape: DateShape, place: MarkPlace, style: MarkStyle): void {
  const { left, y } = place;
  const { item, light = false, pointless = false } = style;
  const looks = looksOf(style.kind, style.standing, light);
  if (shape.members) {
    const [from, to] = reachOf(shape, scale).map((x) => Math.min(Math.max(x, 0), scale.width)) as [CssPx, CssPx];
    if (to > from) builder.line(looks.set, left + from, y, left + to, y, item);
    for (const member of shape.members) drawDate(builder, scale, member, place, style);
  }
  const drawBox = (look: Look, reach: readonly [CssPx, CssPx]) =>
    drawSpan(builder, ...reach, scale.width, place, look, item);
  for (const stretch of shape.brackets) drawBracket(builder, scale, stretch, place, looks.bracket, item);
  for (const stretch of shape.hatched) drawBox(looks.hatched, reachOfDoubt(stretch, scale, light));
  if (shape.solid) drawBox(looks.solid, [scale.x(shape.solid[0]), scale.x(shape.solid[1])]);
  if (shape.point !== undefined && !pointless)
    drawPoint(builder, scale.x(shape.point), scale.width, place, looks.point, item);
  // A head where its reach ends, or at the edge: it began before, or goes on after, whatever is shown.
  const [from, to] = reachOf(shape, scale, light);
  if (shape.before && from < scale.width && scale.x(endOfStart(shape)) > 0)
    drawArrow(builder, left + Math.max(from, 0), -1, place, looks.arrow, item);
  if (shape.after && to > 0 && scale.x(startOfEnd(shape)) < scale.width)
    drawArrow(builder, left + Math.min(to, scale.width), 1, place, looks.arrow, item);
}

/** A date that is known to the last digit, from and to along an axis of this width. */
export function drawExactDate(builder: Pen, from: CssPx, to: CssPx, width: CssPx, place: MarkPlace, style: MarkStyle) {
  const looks = looksOf(style.kind, style.standing, style.light === true);
  if (to > from) drawSpan(builder, from, to, width, place, looks.solid, style.item);
  else drawPoint(builder, from, width, place, looks.point, style.item);
}

function drawSpan(
  builder: Pen,
  from: CssPx,
  to: CssPx,
  width: CssPx,
  { left, y, height }: MarkPlace,
  look: Look,
  item: string | undefined,
) {
  const a = Math.max(from, 0);
  const b = Math.min(to, width);
  // What only touches an edge is not in sight.
  if (b > a || (b === a && from === to))
    builder.rect(look, left + a, y - height / 2, Math.max(b - a, least), height, item);
}

function drawPoint(
  builder: Pen,
  x: CssPx,
  width: CssPx,
  { left, y, height }: MarkPlace,
  look: Look,
  item: string | undefined,
) {
  if (x >= -height && x <= width + height) builder.symbol('circle', look, left + x, y, height + 1, item);
}

/** From where to where a date is drawn, in pixels of the axis; as `light` as in a band. */
export function reachOf(shape: DateShape, scale: TimeScale, light = true): readonly [CssPx, CssPx] {
  const { hatched, brackets, solid, point, members = [] } = shape;
  let [from, to] = [Infinity, -Infinity];
  const take = ([a, b]: readonly [CssPx, CssPx]) => {
    from = Math.min(from, a);
    to = Math.max(to, b);
  };
  for (const stretch of hatched) take(reachOfDoubt(stretch, scale, light));
  for (const [a, b] of solid ? [...brackets, solid] : brackets) take([scale.x(a), scale.x(b)]);
  if (point !== undefined) take([scale.x(point), scale.x(point)]);
  for (const member of members) take(reachOf(member, scale, light));
  return [from, to];
}

/** Doubt without a bound on one side reaches a stem beyond the other. */
function reachOfDoubt([from, to]: Stretch, scale: TimeScale, light: boolean): readonly [CssPx, CssPx] {
  const [a, b] = [scale.x(from), scale.x(to)];
  if (!light || Number.isFinite(from) === Number.isFinite(to)) return [a, b];
  return from === -Infinity ? [b - stem, b] : [a, a + stem];
}

/** The same objects for the same style: a builder knows them again. By kind, which is -1 where there are several. */
const made: Readonly<Record<Standing, readonly [dark: Looks[], light: Looks[]]>> = {
  stated: [[], []],
  claimed: [[], []],
  disputed: [[], []],
};
type Looks = ReturnType<typeof newLooks>;

const looksOf = (kind: number, standing: Standing, light: boolean): Looks =>
  (made[standing][light ? 1 : 0][kind + 1] ??= newLooks(kind, standing, light));

function newLooks(kind: number, standing: Standing, light: boolean) {
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
  const half = height / 2 + 2;
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

const endOfStart = ({ hatched, solid, point }: DateShape): Ms =>
  Math.min(hatched[0]?.[1] ?? Infinity, solid?.[1] ?? Infinity, point ?? Infinity);
const startOfEnd = ({ hatched, solid, point }: DateShape): Ms =>
  Math.max(hatched.at(-1)?.[0] ?? -Infinity, solid?.[0] ?? -Infinity, point ?? -Infinity);
