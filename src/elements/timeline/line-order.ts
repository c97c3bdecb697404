/** The order that a reader gives the lines of a storyline. Fetched when somebody reaches for one. */

import { enLines } from '../../base/messages/en-lines.js';
import { addEnglish, message } from '../../base/messages.js';
import type { CssPx } from '../../base/units.js';
import { pick } from '../../layout/pick.js';
import type { TimelineDrawing } from '../../layout/timeline/drawing.js';
import type { Story } from '../../model/story.js';
import type { DragHandlers } from '../gestures.js';

addEnglish(enLines);

/** A storyline whose lines can be moved. */
export interface MovableLines {
  readonly story: Story;
  readonly drawing: TimelineDrawing;
  readonly lang: string;
  /** Draws an order that is not decided yet; `undefined`: the one that was. */
  show(order: readonly string[] | undefined): void;
  /** Keeps an order and says the sentence. */
  keep(order: readonly string[], sentence: string): void;
}

/** A line that follows the hand from place to place, where there is its name; `undefined` where there is none. */
export function dragLine(movable: MovableLines, x: CssPx, y: CssPx): DragHandlers | undefined {
  const { drawing, show } = movable;
  const lines = drawing.lines!;
  const from = placeOf(movable, pick(drawing.scene, x, y));
  if (from < 0) return undefined;
  let place = from;
  return {
    move(_x, toY) {
      const off = (i: number) => Math.abs(lines[i]!.y - toY);
      const nearest = lines.reduce((best, _, i) => (off(i) < off(best) ? i : best), 0);
      if (nearest === place) return;
      place = nearest;
      show(orderWith(movable, from, place));
    },
    cancel: () => show(undefined),
    end() {
      show(undefined);
      if (place !== from) keepWith(movable, from, place);
    },
  };
}

/** Moves the line of an actor a place up or down, by an arrow key. */
export function stepLine(movable: MovableLines, item: string, key: string): void {
  const from = placeOf(movable, item);
  const to = key === 'ArrowUp' ? from - 1 : key === 'ArrowDown' ? from + 1 : -1;
  if (from >= 0 && to >= 0 && to < movable.drawing.lines!.length) keepWith(movable, from, to);
}

function keepWith(movable: MovableLines, from: number, to: number) {
  const { story, drawing, lang, keep } = movable;
  const lines = drawing.lines!;
  const { name } = story.actors.records[lines[from]!.actors[0]!]!;
  keep(orderWith(movable, from, to), message(lang, 'lines.moved', { name, place: to + 1, count: lines.length }));
}

/** The ids that stand for the lines, from the top down, with one at another place. */
function orderWith({ story, drawing }: MovableLines, from: number, to: number): string[] {
  const ids = drawing.lines!.map(({ actors }) => story.actors.records[actors[0]!]!.id);
  return ids.toSpliced(from, 1).toSpliced(to, 0, ids[from]!);
}

function placeOf({ story, drawing }: MovableLines, item: string | null): number {
  const actor = item?.startsWith('actor:') ? story.actors.indexOf(item.slice('actor:'.length)) : -1;
  return actor < 0 ? -1 : drawing.lines!.findIndex(({ actors }) => actors.includes(actor));
}
