/** Where lanes and their rows stand, and where they are on the way from one step of zoom to the next. */
import type { CssPx } from '../../base/units.js';
import { stripHeight } from './lane-density.js';
import { laneRowHeight, rowGap } from './lane-events.js';
import type { LaneRows } from './lane-plan.js';

export const lanePadding: CssPx = 8;
/** Above the first lane. */
export const bandsTop: CssPx = 6;
/** A lane is as high as its name at least. */
const leastHeight: CssPx = 20;

/** Where a lane is. */
export interface Band {
  readonly top: CssPx;
  readonly bottom: CssPx;
  /** Of each row. */
  readonly tops: readonly CssPx[];
  /** Ground line of the strip that shows how many there are. */
  readonly strip?: CssPx | undefined;
}

/** What was drawn where: the bands, and the top of each entry that was in sight. */
export interface LaneStand {
  readonly bands: readonly Band[];
  readonly tops: ReadonlyMap<number, CssPx>;
}

/** On the way from what was drawn to what will be; `share` from 0 to 1. */
export interface LanePassage {
  readonly from: LaneStand;
  readonly share: number;
}

export function bandsOf(plan: readonly LaneRows[]): Band[] {
  let y = bandsTop;
  return plan.map(({ accounts, resolved }) => {
    const start = y;
    if (accounts.length === 0 && !resolved) {
      // A folded group: its strip stands beside its name.
      y += 2 * lanePadding + stripHeight;
      return { top: start, bottom: y, tops: [], strip: y - lanePadding };
    }
    y += lanePadding;
    const tops = accounts.map((most) => {
      const at = y;
      y += laneRowHeight(most);
      return at;
    });
    y = Math.max(y, start + lanePadding + leastHeight);
    // It stands close to the rows that it completes, in the gap below the last one as well.
    if (!resolved) y += stripHeight - rowGap;
    const strip = resolved ? undefined : y;
    y += lanePadding;
    return { top: start, bottom: y, tops, strip };
  });
}

/** The bands on their way; a strip that comes or goes is where it will be. */
export function passingBands(bands: readonly Band[], { from, share }: LanePassage): Band[] {
  const between = (a: CssPx, b: CssPx) => a + (b - a) * share;
  return bands.map((band, lane) => {
    const old = from.bands[lane]!;
    const top = between(old.top, band.top);
    return {
      top,
      bottom: between(old.bottom, band.bottom),
      tops: band.tops,
      strip: band.strip === undefined ? undefined : between(old.strip ?? band.strip - band.top + top, band.strip),
    };
  });
}

/** Where an entry is on its way to its row. One that had none rises out of the strip that told of it. */
export function passingTop({ from, share }: LanePassage, entry: number, lane: number, top: CssPx): CssPx {
  const old = from.tops.get(entry) ?? (from.bands[lane]!.strip ?? top + stripHeight) - stripHeight;
  return old + (top - old) * share;
}
