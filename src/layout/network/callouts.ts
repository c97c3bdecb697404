import type { Measure } from '../../base/measure.js';
import type { Box } from '../item-box.js';
import type { SceneBuilder } from '../scene-builder.js';
import { overlap } from './boxes.js';
import { actorKey, edgeKey } from './keys.js';
import { type LabelWish, type Obstacles, placeLabels } from './labels.js';
import { chipLook, chipTextLook, relationNameLook } from './looks.js';
import { ascent, lineHeight, type SetName, setName } from './names.js';
import { type NetworkPlan, symbolBox } from './plan.js';

/** Words that are shown on top for a while: the name of what is pointed at, focused or selected. */
export interface Callout {
  /** Key of the item. */
  readonly key: string;
  /** Key of the place it stands at, where that is not the item's. */
  readonly at?: string;
  readonly text: string;
  /** On a chip of its own, whatever is below; else only where there is room. */
  readonly loud: boolean;
  /** Says something else than the name. */
  readonly note?: boolean;
}

/** Where an item is: words stand around it. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}

/** Callouts with their places. */
export interface PlacedWords {
  /** Whether any of them lies over a box. */
  cover(box: Box): boolean;
  draw(builder: SceneBuilder): void;
}

/** Keys of what is in the light, `null` where nothing dims. */
type Lit = ReadonlySet<string> | null;

const chip = { across: 7, down: 4 } as const;

/**
 * Places callouts beside what they are about, inside the box, off each other and off what is in the light; what is in
 * the dark need not be kept clear. Names that are there already are not said twice.
 */
export function placeCallouts(
  plan: NetworkPlan,
  callouts: readonly Callout[],
  lit: Lit,
  anchors: Iterable<readonly [key: string, Anchor]>,
): PlacedWords {
  const { input, names, bounds } = plan;
  const anchorOf = new Map([...anchors, ...anchorsIn(plan)]);
  const isClear = (actor: number) => lit?.has(actorKey(input.story, actor)) !== false;
  const symbols = plan.seen.filter(isClear).map((actor) => symbolBox(plan.points, plan.cast, actor));
  const obstacles = { symbols, lines: [] };
  const taken: Box[] = [...names].filter(([actor]) => isClear(actor)).map(([, place]) => place);
  const placed: { readonly callout: Callout; readonly box: Box; readonly set: SetName }[] = [];
  const named = new Set(Array.from(names.keys(), (actor) => actorKey(input.story, actor)));
  for (const callout of callouts) {
    if (!callout.note && named.has(callout.at ?? callout.key)) continue;
    const anchor = anchorOf.get(callout.at ?? callout.key);
    const found = anchor && boxOf(callout, anchor, input.measure, taken, obstacles, bounds);
    if (!found) continue;
    taken.push(found.box);
    placed.push({ callout, ...found });
  }
  return {
    cover: (box) => placed.some((each) => overlap(each.box, box)),
    draw: (builder) => {
      for (const { callout, box, set } of placed) drawCallout(builder, callout, box, set);
    },
  };
}

/** Lines in their middle, and actors. */
function anchorsIn({ input: { story }, cast, points, seen, drawn, routes }: NetworkPlan): [string, Anchor][] {
  const lines = drawn.map((edge, i): [string, Anchor] => {
    const [x, y] = routes[i]!.middle;
    return [edgeKey(story, edge), { x, y, reach: edge.lines > 1 ? 11 : 3 }];
  });
  const actors = seen.map((actor): [string, Anchor] => [
    actorKey(story, actor),
    { x: points.x[actor]!, y: points.y[actor]!, reach: cast.size[actor]! / 2 },
  ]);
  return [...lines, ...actors];
}

function boxOf(
  { loud, text }: Callout,
  anchor: Anchor,
  measure: Measure,
  taken: readonly Box[],
  obstacles: Obstacles,
  bounds: Box,
) {
  const set = setName(text, loud ? 'label' : 'small', Math.min(bounds.w * 0.6, 240), measure);
  const [across, down] = loud ? [2 * chip.across, 2 * chip.down] : [0, 0];
  const wish: LabelWish = { ...anchor, w: set.w + across, h: set.h + down, must: loud };
  // A chip that finds no free place lies on top of names.
  const box = placeLabels([wish], obstacles, bounds, taken)[0] ?? (loud && placeLabels([wish], obstacles, bounds)[0]);
  return box ? { box, set } : undefined;
}

function drawCallout(builder: SceneBuilder, { key, loud }: Callout, box: Box, set: SetName) {
  if (loud) builder.rect(chipLook, box.x, box.y, box.w, box.h, key);
  set.lines.forEach((line, i) => {
    const y = box.y + (loud ? chip.down : 0) + ascent + i * lineHeight;
    const look = loud ? chipTextLook : relationNameLook('middle');
    builder.text(look, line.text, box.x + box.w / 2, y, line.width, key);
  });
}
