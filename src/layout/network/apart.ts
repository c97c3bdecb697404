import type { CssPx } from '../../base/units.js';
import type { Points, Work } from '../force/force.js';
import { margin, type Room } from './fit.js';

/** Between one actor and the next. */
const gap = 6;
const mostRounds = 90;

/**
 * Moves points, in place, until every actor's room is inside the box and, as far as there is space, apart from all
 * others: those that overlap push each other off along the shorter way, evenly, until none does or for so many rounds.
 * `rooms` are tried one list after the other: first with names, then symbols alone, which must not overlap.
 */
export function* pushSteps({ x, y }: Points, rooms: readonly (readonly Room[])[], width: CssPx, height: CssPx): Work {
  for (const list of rooms) {
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
