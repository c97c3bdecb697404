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
  (reach) => [corner(reach), corner(reach) - 2, 'start'],
  (reach, w) => [-corner(reach) - w, corner(reach) - 2, 'end'],
  (reach, _, h) => [corner(reach), 2 - corner(reach) - h, 'start'],
  (reach, w, h) => [-corner(reach) - w, 2 - corner(reach) - h, 'end'],
];

const corner = (reach: CssPx) => reach * 0.75 + gap / 2;
