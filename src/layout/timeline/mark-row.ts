import type { CssPx } from '../../base/units.js';
import { markGap, titleGap } from './lane-rows.js';

/** A mark in a row; `titleEnd` is -∞ where it has no title. */
export interface Mark {
  readonly entry: number;
  readonly from: CssPx;
  readonly to: CssPx;
  readonly titleEnd: CssPx;
}

export const hasTitle = ({ titleEnd }: Mark) => titleEnd > -Infinity;

/** A row that takes marks wherever there is room; titles stand above them, and have to leave room to titles alone. */
export class MarkRow {
  /** From left to right. */
  readonly marks: Mark[] = [];

  fits(mark: Mark): boolean {
    const at = this.#after(mark);
    const [before, after] = [this.marks[at - 1], this.marks[at]];
    if ((before && before.to + markGap > mark.from) || (after && mark.to + markGap > after.from)) return false;
    if (!hasTitle(mark)) return true;
    let left = at - 1;
    while (left >= 0 && !hasTitle(this.marks[left]!)) left--;
    let right = at;
    while (right < this.marks.length && !hasTitle(this.marks[right]!)) right++;
    const [titleBefore, titleAfter] = [this.marks[left], this.marks[right]];
    return (
      !(titleBefore && titleBefore.titleEnd + titleGap > mark.from) &&
      !(titleAfter && mark.titleEnd + titleGap > titleAfter.from)
    );
  }

  put(mark: Mark) {
    this.marks.splice(this.#after(mark), 0, mark);
  }

  /** How many begin before it. */
  #after({ entry }: Mark): number {
    let low = 0;
    let high = this.marks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.marks[middle]!.entry < entry) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
