import type { CssPx } from '../../base/units.js';
import type { Points, Work } from '../force/force.js';
import type { SetName } from './names.js';

/** Between what is drawn and the edge, and between one actor and the next. */
const margin = 8;
const gap = 6;
const mostRounds = 90;
/** Rooms for names may take this part of the box; the names of the less involved then take what is left. */
const roomForNames = 0.55;

/** What an actor takes around its point: its symbol, and its name where there is room for names. */
export interface Room {
  readonly left: CssPx;
  readonly right: CssPx;
  readonly up: CssPx;
  readonly down: CssPx;
}

/** What there is to be pushed apart. Row = actor. */
export interface Crowded {
  readonly points: Points;
  /** Diameter of the symbol. */
  readonly size: ArrayLike<CssPx>;
  readonly names: readonly SetName[];
  /** Rows, the most involved first. */
  readonly order: ArrayLike<number> & Iterable<number>;
  readonly width: CssPx;
  readonly height: CssPx;
}

/**
 * Moves points, in place, until every actor's room is inside the box and, as far as there is space, apart from all
 * others: those that overlap push each other off along the shorter way, evenly, until none does or for so many rounds.
 * First with names, as many as there is room for, then symbols alone, which must not overlap.
 */
export function* pushSteps({ points: { x, y }, size, names, order, width, height }: Crowded): Work {
  const symbols = Array.from(size, (diameter) => squareRoom(diameter / 2));
  const rooms = symbols.slice();
  let free = width * height * roomForNames;
  for (const actor of order) {
    const named = namedRoom(size[actor]! / 2, names[actor]!);
    free -= (named.left + named.right) * (named.up + named.down);
    if (free < 0) break;
    rooms[actor] = named;
  }
  for (const list of [rooms, symbols]) {
    for (let round = 0; round < mostRounds; round++) {
      const moved = pushApart(x, y, list);
      list.forEach((room, i) => {
        x[i] = within(x[i]!, room.left + margin, width - room.right - margin);
        y[i] = within(y[i]!, room.up + margin, height - room.down - margin);
      });
      if (!moved) break;
      yield;
    }
  }
}

function pushApart(x: Float64Array, y: Float64Array, rooms: readonly Room[]): boolean {
  let moved = false;
  for (let i = 1; i < rooms.length; i++) {
    const a = rooms[i]!;
    for (let j = 0; j < i; j++) {
      const b = rooms[j]!;
      const right = x[i]! + a.right + gap - (x[j]! - b.left);
      const left = x[j]! + b.right + gap - (x[i]! - a.left);
      if (right <= 0 || left <= 0) continue;
      const below = y[i]! + a.down + gap - (y[j]! - b.up);
      const above = y[j]! + b.down + gap - (y[i]! - a.up);
      if (below <= 0 || above <= 0) continue;
      moved = true;
      const acrossBy = Math.min(left, right);
      const downBy = Math.min(above, below);
      if (acrossBy < downBy) {
        const push = (left < right ? acrossBy : -acrossBy) / 2;
        x[i]! += push;
        x[j]! -= push;
      } else {
        const push = (above < below ? downBy : -downBy) / 2;
        y[i]! += push;
        y[j]! -= push;
      }
    }
  }
  return moved;
}

/** The nearest to a value between two; the middle where there is nothing between them. */
function within(value: number, least: number, most: number): number {
  return least > most ? (least + most) / 2 : Math.min(Math.max(value, least), most);
}

const squareRoom = (half: CssPx): Room => ({ left: half, right: half, up: half, down: half });

/** A symbol with its name below. */
function namedRoom(half: CssPx, { w, h }: SetName): Room {
  const across = Math.max(half, w / 2);
  return { left: across, right: across, up: half, down: half + 2 + h };
}
