/**
 * What is to be seen, as a draw list in columns: the layouts make it, the painters draw it, `pick` finds points in it,
 * exports and tests serialise it. It names inks and fonts, never colours.
 */
import type { FontName } from '../base/measure.js';
import type { CssPx } from '../base/units.js';

/** Inks are roles of colour. `kind` is the colour of the look's event kind; `ground` is what lies behind the drawing. */
export type Ink =
  | 'none'
  | 'text'
  | 'muted'
  | 'faint'
  | 'line'
  | 'grid'
  | 'ground'
  | 'raised'
  | 'sunken'
  | 'kind'
  | 'tint'
  | 'accent';

/** How a mark is drawn. Doubt about a date is `hatch`; doubt about a fact is `dash` with a hollow fill. */
export interface Look {
  /** What the mark is, for style sheets, tests and the key: `bar`, `dot`, `label`, `tick` … */
  readonly role: string;
  readonly fill?: Ink;
  readonly stroke?: Ink;
  /** Row in the story's event kinds, for the inks `kind` and `tint`. */
  readonly kind?: number;
  readonly strokeWidth?: CssPx;
  readonly dash?: 'dashed' | 'dotted';
  readonly hatch?: boolean;
  readonly opacity?: number;
  /** Corner radius of a rect. */
  readonly radius?: CssPx;
  readonly font?: FontName;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** A text with a rim in the ground's colour, to be read over lines. */
  readonly halo?: boolean;
  /** Where a ring is drawn around the item when it is focused or selected. */
  readonly ring?: boolean;
  /** Whether a point on it picks its item. */
  readonly pick?: boolean;
}

/**
 * `rect`: x y w h. `line`: x y to x+w y+h. Symbols: centre x y, w = h = size. `text`: baseline start x y.
 * `path`: `d`. `skyline`: x y w h, its steps within.
 */
export const shapes = [
  'rect',
  'line',
  'circle',
  'square',
  'diamond',
  'triangle',
  'hexagon',
  'cross',
  'text',
  'path',
  'skyline',
] as const;
export type ShapeName = (typeof shapes)[number];

/**
 * Heights above a ground line: x, height, x, height … where from each x on it is that high, up to the last, where it
 * ends. The ground line is the lower edge of its box, the first x the left one.
 */
export type Skyline = readonly CssPx[];

/** Row = mark, drawn in order. Coordinates are relative to the drawing's top left corner. */
export interface Scene {
  readonly width: CssPx;
  readonly height: CssPx;
  readonly count: number;
  /** Index into {@link shapes}. */
  readonly shape: Uint8Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly w: Float64Array;
  readonly h: Float64Array;
  /** Index into `looks`. */
  readonly look: Uint16Array;
  /** Index into `items`, -1 for marks that stand for nothing (axis, grid). */
  readonly item: Int32Array;
  /** The text of a `text`, the path data of a `path`, the steps of a `skyline`. */
  readonly text: readonly (string | Skyline | undefined)[];
  readonly looks: readonly Look[];
  /** Keys of what the marks stand for: `event:flight`, `actor:iran`, `tie:…` (see {@link itemKey}). */
  readonly items: readonly string[];
}

/** How much of a scene's items is in the light. Index = item; absent set = nothing dimmed. */
export interface Emphasis {
  /** Items that are lit while the rest dims; `null` dims nothing. */
  readonly lit: ReadonlySet<string> | null;
  readonly selected: ReadonlySet<string>;
  readonly focused: string | null;
}

export const noEmphasis: Emphasis = { lit: null, selected: new Set(), focused: null };

/** Whether two emphases light the same; `lit` is compared by identity. */
export const sameEmphasis = (a: Emphasis, b: Emphasis): boolean =>
  a.lit === b.lit &&
  a.focused === b.focused &&
  a.selected.size === b.selected.size &&
  [...a.selected].every((key) => b.selected.has(key));

/** The key of an item in a scene. */
export const itemKey = {
  event: (id: string) => `event:${id}`,
  /** A mark that several events share. */
  events: (ids: readonly string[]) => `events:${JSON.stringify(ids)}`,
  actor: (id: string) => `actor:${id}`,
  tie: (source: string, target: string, relation?: string) =>
    `tie:${JSON.stringify(relation === undefined ? [source, target] : [source, target, relation])}`,
};

/** Whether an item is in the light; a mark of several events is if one of them is. */
export function isLit(lit: ReadonlySet<string>, key: string): boolean {
  if (!key.startsWith('events:')) return lit.has(key);
  return (JSON.parse(key.slice('events:'.length)) as string[]).some((id) => lit.has(itemKey.event(id)));
}

/** The text of a mark, the path data of a `path` or a `skyline`. */
export function textOf({ text, x, y, h }: Scene, row: number): string {
  const own = text[row] ?? '';
  return typeof own === 'string' ? own : outlineData(cornersOf(own, x[row]!, y[row]! + h[row]!), true);
}

/** The corners of a skyline that begins at `x`: x, y, x, y … */
export function cornersOf(steps: Skyline, x: CssPx, ground: CssPx): CssPx[] {
  const corners: CssPx[] = [];
  eachCorner(steps, x, ground, (...corner) => corners.push(...corner));
  return corners;
}

/** Visits the corners of a skyline that begins at `x`, from the ground to the ground. */
export function eachCorner(steps: Skyline, x: CssPx, ground: CssPx, visit: (x: CssPx, y: CssPx) => void): void {
  let at = x;
  let y = ground;
  for (let i = 0; i < steps.length; i++) {
    if (i % 2) y = ground - steps[i]!;
    else at = x + steps[i]! - steps[0]!;
    visit(at, y);
  }
}

/** Path data through corners given as x, y, x, y …; `close` leads back to the first. */
export function outlineData(corners: readonly CssPx[], close: boolean): string {
  let d = '';
  for (let i = 0; i < corners.length; i += 2) d += `L${corners[i]} ${corners[i + 1]}`;
  return `M${d.slice(1)}${close ? 'Z' : ''}`;
}

/** A scene as text, one mark a line with coordinates to a hundredth: what tests compare. */
export function serializeScene(scene: Scene): string {
  const lines = [`scene ${round(scene.width)} ${round(scene.height)}`];
  for (let i = 0; i < scene.count; i++) {
    const look = scene.looks[scene.look[i]!]!;
    const box = [scene.x[i]!, scene.y[i]!, scene.w[i]!, scene.h[i]!].map(round).join(' ');
    const item = scene.item[i]! < 0 ? '-' : scene.items[scene.item[i]!];
    lines.push(`${shapes[scene.shape[i]!]} ${look.role} ${box} ${item} ${textOf(scene, i)}`.trimEnd());
  }
  return lines.join('\n');
}

const round = (value: number) => Math.round(value * 100) / 100 + 0;
