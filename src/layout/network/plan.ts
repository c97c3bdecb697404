import type { CssPx } from '../../base/units.js';
import { passing } from '../../model/filter.js';
import { byInvolvement } from '../../model/involvement.js';
import { oncePer, type Remembered, remembered } from '../../model/once-per.js';
import type { Points, Work } from '../force/force.js';
import type { Box } from '../item-box.js';
import { inside } from './boxes.js';
import { type Cast, type CastInput, castSteps } from './cast.js';
import { type Edge, type EvidenceInput, edgeSteps, folded } from './evidence.js';
import { toFrame } from './fit.js';
import { nameSteps } from './name-places.js';
import { type Point, type Route, routeSteps } from './routes.js';
import type { LabelPlace } from './sides.js';

/** The part of the drawing that is seen: `x * scale + x0` for every point of the whole. */
export interface Lens {
  readonly scale: number;
  readonly x0: CssPx;
  readonly y0: CssPx;
}

/** All of it. */
export const wholeLens: Lens = { scale: 1, x0: 0, y0: 0 };

/** None of them open. */
export const noTies: ReadonlySet<number> = new Set();

export interface NetworkInput extends Omit<EvidenceInput, 'onlyNow'>, CastInput {
  /** `window`: ties without evidence in the window are hidden; `story`: dimmed. */
  readonly scope: 'window' | 'story';
  readonly lens: Lens;
  /** Where actors were pinned, in steps of the graph. */
  readonly pins: ReadonlyMap<string, readonly [x: number, y: number]>;
  /** Rows of ties whose lines are drawn apart, however many they are. */
  readonly open: ReadonlySet<number>;
  /** What was drawn last, while the lens is being moved: names keep their places beside their actors. */
  readonly moving?: NetworkPlan | undefined;
}

/** Where everything goes, as in left-to-right pages. */
export interface NetworkPlan {
  readonly input: NetworkInput;
  readonly cast: Cast;
  /** Where actors stand, seen through the lens. Row = actor. */
  readonly points: Points;
  /** Actors that the filter lets pass, the most involved first. */
  readonly shown: readonly number[];
  /** Events that the filter lets pass, in the order of the document: drawn as ties, read as events. */
  readonly events: readonly number[];
  /** Those of the shown actors that are inside the box. */
  readonly seen: readonly number[];
  /** 1 = tied to somebody by what the window evidences. Row = actor. */
  readonly tied: Uint8Array;
  readonly edges: readonly Edge[];
  /** The same as they are drawn, many of two actors as one, and their ways. */
  readonly drawn: readonly Edge[];
  readonly routes: readonly Route[];
  /** Actors whose names are drawn without being asked for, and where. */
  readonly names: ReadonlyMap<number, LabelPlace>;
  readonly bounds: Box;
}

/** What of a story is drawn; all that the filter lets pass, if not told otherwise. */
export interface Part {
  readonly cast?: Cast;
  has?(actor: number): boolean;
  joins?(edge: Edge): boolean;
  /** What else names should keep off. */
  readonly taken?: readonly Box[];
  /** Lines are not led around actors. */
  readonly direct?: boolean;
}

/** Works out where everything goes. The same input gives the same plan. */
export function* planSteps(input: NetworkInput, part: Part = {}): Work<NetworkPlan> {
  const { story, width, height } = input;
  const cast = part.cast ?? (yield* castSteps(input));
  const points = placed(input, cast, part.cast === undefined);
  const bounds = { x: 0, y: 0, w: width, h: height };
  const passes = passing(story, input.filter);
  const shown = Array.from(byInvolvement(story)).filter((actor) => passes.actors?.[actor] !== 0);
  const seen = shown.filter((actor) => part.has?.(actor) !== false && isSeen(symbolBox(points, cast, actor), bounds));
  const events = Array.from({ length: story.events.count }, (_, event) => event).filter(
    (event) => passes.events?.[event] !== 0,
  );
  const edges = yield* edgeSteps({ ...input, onlyNow: input.scope === 'window' });
  const drawn = folded(part.joins ? edges.filter((edge) => part.joins!(edge)) : edges, input.open);
  const solid = part.has ? { x: points.x.map((x, actor) => (part.has!(actor) ? x : Number.NaN)), y: points.y } : points;
  const routes = yield* routeSteps(drawn, { points: solid, size: cast.size, shape: cast.shape }, part.direct);
  const tied = tiedActors(story.actors.count, edges);
  const plan = { input, cast, points, shown, events, seen, tied, edges, drawn, routes, bounds };
  return { ...plan, names: yield* namesOf(plan, part) };
}

/** Names stand where they have room beside all lines of the story: neither a window nor what is opened moves them. */
function* namesOf(plan: Omit<NetworkPlan, 'names'>, part: Part): Work<NetworkPlan['names']> {
  const { input, cast, points, seen, drawn, routes, bounds } = plan;
  if (input.moving) return carried(input.moving, points);
  if (input.window || input.open.size > 0) {
    const { filter, edges, lens, pins } = input;
    return yield* quietNames(cast)([filter, edges, lens, pins, ...Object.values(part)], function* () {
      return (yield* planSteps({ ...input, window: null, open: new Set() }, part)).names;
    });
  }
  const badges = routes.filter((_, i) => drawn[i]!.lines > 1).map(({ middle }) => badgeBox(middle));
  return yield* nameSteps(cast, points, seen, routes, [...badges, ...(part.taken ?? [])], bounds);
}

/** The names of actors as they stand in the whole story. */
const quietNames = oncePer<Cast, Remembered<NetworkPlan['names']>>(remembered);

/** Where the number of lines stands that one line stands for. */
export function badgeBox([x, y]: Point): Box {
  return { x: x - 11, y: y - 9, w: 22, h: 18 };
}

/** The box around the symbol of an actor. */
export function symbolBox({ x, y }: Points, { size }: Cast, actor: number): Box {
  const side = size[actor]!;
  return { x: x[actor]! - side / 2, y: y[actor]! - side / 2, w: side, h: side };
}

/** Names beside their actors as they were; finding places for them takes longer than all else. */
function carried({ names, points: { x, y }, bounds }: NetworkPlan, to: Points): ReadonlyMap<number, LabelPlace> {
  const moved = new Map<number, LabelPlace>();
  for (const [actor, place] of names) {
    const [left, top] = [place.x + to.x[actor]! - x[actor]!, place.y + to.y[actor]! - y[actor]!];
    const next = { ...place, x: left, y: top };
    if (inside(next, bounds)) moved.set(actor, next);
  }
  return moved;
}

/** Pins take the place of what the layout found; the lens moves everything. */
function placed({ story, pins, lens }: NetworkInput, { points, frame }: Cast, pinned: boolean): Points {
  const x = points.x.slice();
  const y = points.y.slice();
  for (const [id, pin] of pinned ? pins : []) {
    const actor = story.actors.indexOf(id);
    if (actor >= 0) [x[actor], y[actor]] = toFrame(frame, pin);
  }
  return { x: x.map((value) => value * lens.scale + lens.x0), y: y.map((value) => value * lens.scale + lens.y0) };
}

function tiedActors(count: number, edges: readonly Edge[]): Uint8Array {
  const tied = new Uint8Array(count);
  for (const { source, target, now } of edges) {
    if (!now) continue;
    tied[source] = 1;
    tied[target] = 1;
  }
  return tied;
}

function isSeen({ x, y, w, h }: Box, bounds: Box): boolean {
  return x < bounds.x + bounds.w && x + w > bounds.x && y < bounds.y + bounds.h && y + h > bounds.y;
}
