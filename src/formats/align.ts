/** How well a pattern fits a text near one place, and where in the text its middle part lies. */
export interface Alignment {
  /** Letters changed, lost or added within the middle part. */
  readonly errors: number;
  /** The same before and after it. */
  readonly around: number;
  readonly start: number;
  readonly end: number;
}

/** The letter stays or is another, was lost, was added. */
const [keep, lose, add] = [0, 1, 2] as const;

/** More than any number of errors; the sum of two still fits. */
const far = 0x7fff;

/**
 * Fits `pattern`, whose middle part is `from` to `to`, into `text` where it should begin near `near`, no further than
 * `band` letters away at any point. Edit distance in a diagonal band (Ukkonen 1985), free at both ends. `undefined`
 * where it does not fit with at most `most` errors.
 */
export function align(
  text: string,
  pattern: string,
  from: number,
  to: number,
  near: number,
  band: number,
  most = far,
): Alignment | undefined {
  const width = 2 * band + 1;
  const moves = new Uint8Array((pattern.length + 1) * width);
  // Column `d` of the band is at `d + 1`, so that each has a neighbour on both sides.
  let above = new Uint16Array(width + 2).fill(far);
  let row = new Uint16Array(width + 2).fill(far);
  const offset = near - band;
  const first = (i: number) => Math.max(0, -offset - i);
  const last = (i: number) => Math.min(width - 1, text.length - offset - i);
  above.fill(0, first(0) + 1, Math.max(0, last(0)) + 2);

  for (let i = 1; i <= pattern.length; i++) {
    const code = pattern.charCodeAt(i - 1);
    const [low, high] = [first(i), last(i)];
    if (low > 0 || high < width - 1) row.fill(far);
    let least = far;
    let left = far;
    for (let d = low, at = offset + i + low - 1, cell = i * width + low; d <= high; d++, at++, cell++) {
      let best = above[d + 1]! + (text.charCodeAt(at) === code ? 0 : 1);
      const lost = above[d + 2]! + 1;
      if (lost < best) {
        best = lost;
        moves[cell] = lose;
      }
      if (left + 1 < best) {
        best = left + 1;
        moves[cell] = add;
      }
      left = best;
      row[d + 1] = best;
      if (best < least) least = best;
    }
    if (least > most) return undefined;
    [above, row] = [row, above];
  }

  let d = band;
  for (let other = 0; other < width; other++) {
    const gain = above[d + 1]! - above[other + 1]!;
    if (gain > 0 || (gain === 0 && Math.abs(other - band) < Math.abs(d - band))) d = other;
  }
  return above[d + 1]! >= far ? undefined : trace(text, pattern, from, to, offset, moves, width, d);
}

/** Walks back from the end; what was added at the edge of the middle part is not part of it. */
function trace(
  text: string,
  pattern: string,
  from: number,
  to: number,
  offset: number,
  moves: Uint8Array,
  width: number,
  last: number,
): Alignment {
  let [errors, around] = [0, 0];
  let [start, end] = [-1, -1];
  let d = last;
  for (let i = pattern.length; ; ) {
    const at = offset + i + d;
    if (i === to) end = at;
    if (i === from && start < 0) start = at;
    if (i === 0) break;
    const move = moves[i * width + d]!;
    if (move !== keep || text.charCodeAt(at - 1) !== pattern.charCodeAt(i - 1)) {
      const within = move === add ? i > from && i < to : i > from && i <= to;
      if (within) errors++;
      else around++;
    }
    if (move === add) d--;
    else {
      if (move === lose) d++;
      i--;
    }
  }
  return { errors, around, start, end: Math.max(start, end) };
}
