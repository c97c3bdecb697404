/** The strip under a lane that shows how many events there are at each place, for those that found no row. */
import type { CssPx, Ms, TimeSpan } from '../../base/units.js';
import { firstNotBelow } from '../../model/interval-index.js';
import type { Look, Skyline } from '../scene.js';
import type { SceneBuilder } from '../scene-builder.js';
import { densityHeight, drawSkyline, skyline } from './density.js';
import type { LaneEntries } from './lane-entries.js';

export const stripHeight: CssPx = 20;
/** Width of one step of the strip. */
export const pitch: CssPx = 3;
/** Height of a place with one event. */
const least: CssPx = 6;
/** A click on the strip shows about so many events. */
const resolvable = 24;

export interface StripPlace {
  readonly lane: number;
  readonly kind: number;
  readonly left: CssPx;
  /** Ground line. */
  readonly bottom: CssPx;
}

/** The key by which a strip is picked, and its lane. */
export const denseKey = (lane: number) => `dense:${lane}`;
export const laneOfKey = (key: string) => Number(key.slice('dense:'.length));

/** Draws the strip of a lane from how many of its events meet each step. */
export function drawLaneDensity(builder: SceneBuilder, strip: Skyline, { lane, kind, left, bottom }: StripPlace) {
  const look: Look = { role: 'density', fill: 'kind', kind, opacity: 0.55, pick: true };
  drawSkyline(builder, look, strip, left, bottom, denseKey(lane));
}

/** The strip of what finds no place in the rows of a lane. `most`: at the fullest place of all. */
export const stripOf = (counts: Uint32Array, most: number): Skyline =>
  skyline(counts, pitch, (count) => densityHeight(count, most, stripHeight - 3, least));

/** The span around a time in a lane in which its events can be told apart. */
export function spanAround(entries: LaneEntries, lane: number, time: Ms): TimeSpan {
  const { starts, from, to } = entries;
  const [first, last] = [starts[lane]!, starts[lane + 1]! - 1];
  const at = first + firstNotBelow(from.subarray(first, last + 1), time);
  const [a, b] = [Math.max(first, at - resolvable / 2), Math.min(last, at + resolvable / 2)];
  const start = Number.isFinite(from[a]!) ? Math.min(from[a]!, time) : time;
  const end = Math.max(Number.isFinite(from[b]!) ? from[b]! : time, start);
  const room = Math.max((end - start) * 0.05, (Math.min(to[b]!, end) - start) * 0.05, 500);
  return { from: start - room, to: end + room };
}
