import type { Measure } from '../../base/measure.js';
import type { CssPx } from '../../base/units.js';
import { byInvolvement, involvement } from '../../model/involvement.js';
import { oncePer, type Remembered, remembered } from '../../model/once-per.js';
import type { Story } from '../../model/story.js';
import { tiesOf } from '../../model/ties.js';
import { few, type Points, type Work } from '../force/force.js';
import type { pushSteps } from './apart.js';
import { arrange } from './arrange.js';
import { type Frame, frameOf, inFrame, spread } from './fit.js';
import { type SetName, setName } from './names.js';
import { type ActorShape, actorShape } from './shapes.js';

/** The actors of a story as they stand in a box, before anybody zooms, drags or filters. Row = actor. */
export interface Cast {
  readonly points: Points;
  /** From steps of the graph to CSS pixels. */
  readonly frame: Frame;
  /** Diameter of the symbol. */
  readonly size: Float64Array;
  readonly shape: readonly ActorShape[];
  readonly names: readonly SetName[];
  /** On which side of an actor its name is least in the way (see `sides`), where that is known. */
  readonly sides?: ArrayLike<number> | undefined;
  /** The main actors: their names are strong, and never left out. */
  readonly main: ReadonlySet<number>;
}

/** In larger stories, actors are not pushed apart: there would be no room for them. */
const mostPushed = 400;

/** Actors that stay where they were shown before the story changed. */
export interface Kept {
  readonly frame: Frame;
  /** 1 = stays. Row = actor. */
  readonly stays: Uint8Array;
  /** Puts them where they were. */
  put(points: Points): void;
}

export interface CastInput {
  readonly story: Story;
  /** Where the actors stand, in steps of the graph. */
  readonly whole: Points;
  readonly width: CssPx;
  readonly height: CssPx;
  readonly measure: Measure;
  readonly kept?: Kept | undefined;
  /** What pushes actors apart, where they are too many to be arranged. */
  readonly apart?: typeof pushSteps | undefined;
  /** Room at the edges where it is not the usual, across and down. */
  readonly insets?: readonly [CssPx, CssPx];
}

/** The actors of a story in a box, pushed apart as far as their names need. The same object while nothing changes. */
export function castSteps(input: CastInput): Work<Cast> {
  const { story, whole, width, height, measure, kept, apart } = input;
  return lastCast(story)([whole, width, height, measure, kept, apart], () => makeCast(input, true));
}

const lastCast = oncePer<Story, Remembered<Cast>>(remembered);

/** The actors of a story in a box; without `push` just where they stand, their names find their places around them. */
export function* makeCast(input: CastInput, push: boolean): Work<Cast> {
  const { story, whole, width, height, measure, kept, apart } = input;
  const { insets = [between(width * 0.09, 16, 64), between(height * 0.06, 16, 30)] } = input;
  const { actors } = story;
  const order = byInvolvement(story);
  const main = mainActors(story);
  const each = Math.sqrt((width * height) / Math.max(1, actors.count));
  const size = sizesOf(story, between(each * 0.15, 2.5, 12), between(each * 0.36, 6, 32));
  const room = between(width * 0.3, 72, 150);
  const names: SetName[] = [];
  for (const { name } of actors.records) {
    names.push(setName(name, main.has(names.length) ? 'strong' : 'label', room, measure));
    if (names.length % 8 === 0) yield;
  }
  const frame = kept?.frame ?? frameOf(whole, insets, width, height);
  const points = inFrame(whole, frame);
  const isFew = actors.count <= few;
  kept?.put(points);
  if (push && !kept && actors.count <= mostPushed) {
    spread(
      points.x,
      names.map(({ w }, actor) => Math.max(w, size[actor]!)),
    );
    spread(
      points.y,
      names.map(({ h }, actor) => h + size[actor]!),
    );
    if (!isFew && apart) yield* apart({ points, size, names, order, width, height });
  }
  const stays = kept?.stays;
  const arranged =
    push && isFew ? yield* arrange({ ends: tieEnds(story), points, size, names, width, height, stays }) : undefined;
  return {
    points: arranged?.points ?? points,
    sides: arranged?.sides,
    frame,
    size,
    shape: shapesOf(story),
    names,
    main,
  };
}

/** Diameters of symbols, between two, by how much the actors are involved. */
export function sizesOf(story: Story, smallest: CssPx, largest: CssPx): Float64Array {
  const counts = involvement(story);
  const most = Math.max(1, counts[byInvolvement(story)[0]!] ?? 1);
  return Float64Array.from(counts, (count) => smallest + (largest - smallest) * Math.sqrt(count / most));
}

export const shapesOf = ({ actors, actorKinds }: Story) =>
  Array.from(actors.kind, (kind) => actorShape(actorKinds[kind]!.id));

/** Those with at least two fifths of the part that the most involved has: three to six. */
function mainActors(story: Story): ReadonlySet<number> {
  const counts = involvement(story);
  const order = Array.from(byInvolvement(story).subarray(0, 6));
  const most = counts[order[0] ?? 0] ?? 0;
  return new Set(order.filter((actor, place) => counts[actor]! > 0 && (place < 3 || counts[actor]! >= most * 0.4)));
}

/** The two ends of each tie of a story. */
function tieEnds(story: Story): number[] {
  const { source, target } = tiesOf(story);
  return Array.from(source, (from, tie) => [from, target[tie]!]).flat();
}

const between = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);
