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

const far = 0xffff;

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
  most = far - 1,
): Alignment | undefined {
  const width = 2 * band + 1;
  const moves = new Uint8Array((pattern.length + 1) * width);
  let above = new Uint16Array(width);
  let row = new Uint16Array(width);
  const offset = near - band;
  for (let d = 0; d < width; d++) above[d] = offset + d >= 0 && offset + d <= text.length ? 0 : far;

  for (let i = 1; i <= pattern.length; i++) {
    const code = pattern.charCodeAt(i - 1);
    let least = far;
    for (let d = 0; d < width; d++) {
      const at = offset + i + d;
      let best = far;
      let move: number = keep;
      if (at >= 0 && at <= text.length) {
        if (at > 0 && above[d]! < far) best = above[d]! + (text.charCodeAt(at - 1) === code ? 0 : 1);
        if (d + 1 < width && above[d + 1]! + 1 < best) {
          best = above[d + 1]! + 1;
          move = lose;
        }
        if (d > 0 && row[d - 1]! + 1 < best) {
          best = row[d - 1]! + 1;
          move = add;
        }
      }
      if (best < least) least = best;
      row[d] = best < far ? best : far;
      moves[i * width + d] = move;
    }
    if (least > most) return undefined;
    [above, row] = [row, above];
  }

  let d = band;
  for (let other = 0; other < width; other++) {
    if (above[other]! < above[d]! || (above[other] === above[d] && Math.abs(other - band) < Math.abs(d - band)))
      d = other;
  }
  if (above[d]! >= far) return undefined;
  return trace(text, pattern, from, to, offset, moves, width, d);
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
