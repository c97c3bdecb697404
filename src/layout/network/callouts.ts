import type { Measure } from '../../base/measure.js';
import type { Box } from '../item-box.js';
import type { SceneBuilder } from '../scene-builder.js';
import { type LabelWish, type Obstacles, placeLabels } from './labels.js';
import { chipLook, chipTextLook, relationNameLook } from './looks.js';
import { setName } from './names.js';

/** Words that are shown on top for a while: the name of what is pointed at, focused or selected. */
export interface Callout {
  /** Key of the item. */
  readonly key: string;
  readonly text: string;
  /** On a chip of its own, whatever is below; else only where there is room. */
  readonly loud: boolean;
}

/** Where an item is: words stand around it. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}

const chip = { across: 7, down: 4 } as const;
const ascent = 11.5;

/** Draws words beside what they are about, inside the bounds, off each other, and off the names that are there. */
export function drawCallouts(
  builder: SceneBuilder,
  callouts: readonly Callout[],
  anchorOf: (key: string) => Anchor | undefined,
  measure: Measure,
  names: readonly Box[],
  obstacles: Obstacles,
  bounds: Box,
): void {
  const taken = [...names];
  for (const { key, text, loud } of callouts) {
    const anchor = anchorOf(key);
    if (!anchor) continue;
    const font = loud ? 'label' : 'small';
    const set = setName(text, font, Math.min(bounds.w * 0.6, 240), measure);
    const pad = loud ? chip : { across: 0, down: 0 };
    const wish: LabelWish = { ...anchor, w: set.w + 2 * pad.across, h: set.h + 2 * pad.down, must: loud };
    const [place] = placeLabels([wish], obstacles, bounds, taken);
    // A chip that finds no free place lies on top of names.
    const box = place ?? (loud ? placeLabels([wish], obstacles, bounds)[0] : null);
    if (!box) continue;
    taken.push(box);
    if (loud) builder.rect(chipLook, box.x, box.y, box.w, box.h, key);
    set.lines.forEach((line, i) => {
      const y = box.y + pad.down + ascent + i * (set.h / set.lines.length);
      if (loud) builder.text(chipTextLook, line.text, box.x + box.w / 2, y, line.width, key);
      else builder.text(relationNameLook('middle'), line.text, box.x + box.w / 2, y, line.width, key);
    });
  }
}
