import type { CssPx } from '../../base/units.js';
import type { Box } from '../item-box.js';

/** Where a name stands, and which way its lines are aligned. */
export interface LabelPlace extends Box {
  readonly anchor: 'start' | 'middle' | 'end';
}

const gap = 4;

type Side = (reach: CssPx, w: CssPx, h: CssPx) => readonly [dx: CssPx, dy: CssPx, anchor: LabelPlace['anchor']];

/** Where a name may stand, as seen from the middle of its symbol: below, above, beside, at a corner. */
export const sides: readonly Side[] = [
  (reach, w) => [-w / 2, reach + 2, 'middle'],
  (reach, w, h) => [-w / 2, -reach - 2 - h, 'middle'],
  (reach, _, h) => [reach + 2 + gap, -h / 2, 'start'],
  (reach, w, h) => [-reach - 2 - gap - w, -h / 2, 'end'],
  (reach) => [reach + 1, low(reach), 'start'],
  (reach, w) => [-reach - 1 - w, low(reach), 'end'],
  (reach, _, h) => [reach + 1, -low(reach) - h, 'start'],
  (reach, w, h) => [-reach - 1 - w, -low(reach) - h, 'end'],
];

/** At a corner, a name stands clear of its symbol, and begins where that curves away. */
const low = (reach: CssPx) => reach * 0.75;
