import type { Measure } from '../../base/measure.js';
import type { CssPx } from '../../base/units.js';
import { passing } from '../../model/filter.js';
import type { Points } from '../force/force.js';
import type { Box } from '../item-box.js';
import { type Cast, castOf } from './cast.js';
import { type Edge, type EvidenceInput, edgesOf } from './evidence.js';
import { toFrame } from './fit.js';
import { byInvolvement, type NetworkLayout } from './graph.js';
import type { LabelPlace } from './labels.js';
import type { Lens } from './lens.js';
import { placeNames } from './name-places.js';
import { type Route, routesOf } from './routes.js';

export interface NetworkInput extends Omit<EvidenceInput, 'onlyNow'> {
  readonly layout: NetworkLayout;
  /** `window`: ties without evidence in the window are hidden; `story`: dimmed. */
  readonly scope: 'window' | 'story';
  readonly width: CssPx;
  readonly height: CssPx;
  readonly measure: Measure;
  readonly lens: Lens;
  /** Where actors were pinned, in steps of the graph. */
  readonly pins: ReadonlyMap<string, readonly [x: number, y: number]>;
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
  /** The ways of the edges. */
  readonly routes: readonly Route[];
  /** Actors whose names are drawn without being asked for, and where. */
  readonly names: ReadonlyMap<number, LabelPlace>;
  readonly bounds: Box;
}

/** Works out where everything goes. The same input gives the same plan. */
export function networkPlan(input: NetworkInput): NetworkPlan {
  const { story, width, height } = input;
  const cast = castOf(input);
  const points = placed(input, cast);
  const bounds = { x: 0, y: 0, w: width, h: height };
  const passes = passing(story, input.filter);
  const shown = Array.from(byInvolvement(story)).filter((actor) => passes.actors?.[actor] !== 0);
  const seen = shown.filter((actor) => isSeen(symbolBox(points, cast, actor), bounds));
  const events = Array.from({ length: story.events.count }, (_, event) => event).filter(
    (event) => passes.events?.[event] !== 0,
  );
  const edges = edgesOf({ ...input, onlyNow: input.scope === 'window' });
  const routes = routesOf(edges, { points, size: cast.size, shape: cast.shape });
  const tied = tiedActors(story.actors.count, edges);
  const names = placeNames(cast, points, seen, routes, bounds);
  return { input, cast, points, shown, events, seen, tied, edges, routes, names, bounds };
}

/** The box around the symbol of an actor. */
export function symbolBox({ x, y }: Points, { size }: Cast, actor: number): Box {
  const side = size[actor]!;
  return { x: x[actor]! - side / 2, y: y[actor]! - side / 2, w: side, h: side };
}

/** Pins take the place of what the layout found; the lens moves everything. */
function placed({ story, layout, pins, lens }: NetworkInput, { points, frame }: Cast): Points {
  const x = points.x.slice();
  const y = points.y.slice();
  for (const [id, pin] of layout === 'force' ? pins : []) {
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
