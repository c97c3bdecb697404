import type { CssPx } from '../../../base/units.js';
import type { Work } from '../../force/force.js';
import { type Cast, makeCast } from '../cast.js';
import { type SetName, setName } from '../names.js';
import type { NetworkInput } from '../plan.js';
import { rowOrder } from './order.js';

/** Actors one below the other. */
export interface Column {
  /** Actors that the filter lets pass, from top to bottom. */
  readonly order: readonly number[];
  /** Place in the order by actor, -1 for those that are left out. */
  readonly place: Int32Array;
  /** From one to the next. */
  readonly pitch: CssPx;
  readonly cast: Cast;
  /** The widest name. */
  readonly widest: CssPx;
}

/** Rows are never higher than this, CSS pixels. */
const highest = 34;

/** The shown actors in one row order, each on one line, in the height of the box. */
export function* columnOf(input: NetworkInput, shown: readonly number[]): Work<Column> {
  const { story, whole, width, height, measure } = input;
  const isShown = new Set(shown);
  const order = rowOrder(story, whole).filter((actor) => isShown.has(actor));
  const place = new Int32Array(story.actors.count).fill(-1);
  order.forEach((actor, i) => {
    place[actor] = i;
  });
  const pitch = Math.min((height - 12) / Math.max(1, order.length), highest);
  const base = yield* makeCast(input, false);
  const size = base.size.map((each) => Math.min(each, Math.max(pitch - 3, 3)));
  const names = base.names.map((name, actor) => oneLine(story.actors.records[actor]!.name, name, width * 0.34));
  const widest = Math.max(0, ...order.map((actor) => names[actor]!.w));
  return { order, place, pitch, cast: { ...base, size, names }, widest };

  function oneLine(text: string, { font, lines }: SetName, room: CssPx): SetName {
    if (lines.length === 1) return { lines, font, w: lines[0]!.width, h: 15 };
    const set = setName(text.replaceAll(/\s+/g, '\u00a0'), font, room, measure);
    const first = set.lines[0]!;
    const cut = set.lines.length > 1 ? `${first.text.replace(/…$/, '')}…` : first.text;
    const line = { text: cut, width: measure(cut, font) };
    return { lines: [line], font, w: line.width, h: 15 };
  }
}

/** Which of the rows have room for a name, the most involved first. Row of the story. */
export function namedRows({ pitch, place }: Column, shown: readonly number[]): ReadonlySet<number> {
  const apart = Math.ceil(14 / pitch);
  const taken = new Set<number>();
  const named = new Set<number>();
  for (const actor of shown) {
    const at = place[actor]!;
    if (at < 0) continue;
    let free = true;
    for (let k = 1 - apart; k < apart; k++) if (taken.has(at + k)) free = false;
    if (!free) continue;
    taken.add(at);
    named.add(actor);
  }
  return named;
}
