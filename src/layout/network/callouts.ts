import type { Measure } from '../../base/measure.js';
import type { Box } from '../item-box.js';
import type { SceneBuilder } from '../scene-builder.js';
import { type LabelWish, type Obstacles, placeLabels } from './labels.js';
import { chipLook, chipTextLook, relationNameLook } from './looks.js';
import { lineHeight, type SetName, setName } from './names.js';

/** Words that are shown on top for a while: the name of what is pointed at, focused or selected. */
export interface Callout {
  /** Key of the item. */
  readonly key: string;
  /** Key of the place it stands at, where that is not the item's. */
  readonly at?: string;
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

/** A callout with its place. */
export interface PlacedCallout extends Callout {
  readonly box: Box;
  readonly set: SetName;
}

/** Places words beside what they are about, inside the bounds, off each other and off what they should keep clear. */
export function placeCallouts(
  callouts: readonly Callout[],
  anchorOf: (key: string) => Anchor | undefined,
  measure: Measure,
  clear: readonly Box[],
  obstacles: Obstacles,
  bounds: Box,
): PlacedCallout[] {
  const taken = [...clear];
  return callouts.flatMap((callout) => {
    const anchor = anchorOf(callout.at ?? callout.key);
    if (!anchor) return [];
    const { loud, text } = callout;
    const set = setName(text, loud ? 'label' : 'small', Math.min(bounds.w * 0.6, 240), measure);
    const wish: LabelWish = {
      ...anchor,
      w: set.w + (loud ? 2 * chip.across : 0),
      h: set.h + (loud ? 2 * chip.down : 0),
      must: loud,
    };
    const [place] = placeLabels([wish], obstacles, bounds, taken);
    // A chip that finds no free place lies on top of names.
    const box = place ?? (loud ? placeLabels([wish], obstacles, bounds)[0] : null);
    if (!box) return [];
    taken.push(box);
    return [{ ...callout, box, set }];
  });
}

export function drawCallout(builder: SceneBuilder, { key, loud, box, set }: PlacedCallout): void {
  if (loud) builder.rect(chipLook, box.x, box.y, box.w, box.h, key);
  set.lines.forEach((line, i) => {
    const y = box.y + (loud ? chip.down : 0) + ascent + i * lineHeight;
    const look = loud ? chipTextLook : relationNameLook('middle');
    builder.text(look, line.text, box.x + box.w / 2, y, line.width, key);
  });
}
