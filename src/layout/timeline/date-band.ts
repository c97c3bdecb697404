/**
 * The dates of a storyline, each where it belongs in time, above the bars that hang from them. Events that share a
 * date share one bracket: their order is not known.
 */
import type { CssPx } from '../../base/units.js';
import { itemKey, type Look } from '../scene.js';
import type { SceneBuilder } from '../scene-builder.js';
import type { TimeScale } from '../time/time-scale.js';
import { drawDate, type MarkPlace, type MarkStyle } from './date-mark.js';
import type { DrawnAccount, DrawnEvent } from './dated.js';
import { packRows } from './intervals.js';

/** Height of one row of the band. */
export const bandPitch: CssPx = 9;
const markHeight: CssPx = 5;
const mostRows = 8;

interface BandItem {
  readonly account: DrawnAccount;
  /** The events that hang from it. */
  readonly events: readonly DrawnEvent[];
  readonly rival: boolean;
}

export interface BandRows {
  readonly items: readonly BandItem[];
  readonly rowOf: Uint32Array;
  readonly count: number;
}

/** Which dates are drawn, and in which row: packed at the scale of the whole story, so that no row ever changes. */
export function bandRows(events: readonly DrawnEvent[], whole: TimeScale): BandRows {
  const shared = new Map<string, { account: DrawnAccount; events: DrawnEvent[]; rival: boolean }>();
  for (const event of events) {
    event.accounts.forEach((account, k) => {
      const key = `${account.bounds.join()} ${k > 0 ? event.id : ''}`;
      const item = shared.get(key) ?? { account, events: [], rival: k > 0 };
      item.events.push(event);
      shared.set(key, item);
    });
  }
  const items = [...shared.values()];
  const extents = items.map(({ account: { bounds } }) => ({
    from: Math.max(whole.x(bounds[0]), 0),
    to: Math.max(Math.min(whole.x(bounds[3]), whole.width), whole.x(bounds[0]) + markHeight + 2),
  }));
  const rowOf = packRows(extents, 6).map((row) => row % mostRows);
  return { items, rowOf, count: items.length === 0 ? 0 : Math.max(...rowOf) + 1 };
}

/** How a date of the band is drawn: like its event where it has one, in a neutral colour where several share it. */
export function bandStyle(account: DrawnAccount, events: readonly DrawnEvent[]): MarkStyle {
  const [first, second] = events;
  const isDoubtful = events.every(({ standing }) => standing !== 'stated') || account.standing !== 'stated';
  return {
    kind: events.every(({ kind }) => kind === first!.kind) ? first!.kind : -1,
    standing: isDoubtful ? 'claimed' : 'stated',
    item: second ? itemKey.events(events.map(({ id }) => id)) : itemKey.event(first!.id),
    light: true,
  };
}

export function drawBand(
  builder: SceneBuilder,
  scale: TimeScale,
  events: readonly DrawnEvent[],
  xs: readonly CssPx[],
  { left, top, rows }: { left: CssPx; top: CssPx; rows: BandRows },
): void {
  const xOf = new Map(events.map(({ event }, i) => [event, xs[i]!]));
  rows.items.forEach(({ account, events: hanging, rival }, i) => {
    const place = { left, y: top + rows.rowOf[i]! * bandPitch + bandPitch / 2, height: markHeight };
    drawDate(builder, scale, account.shape, place, bandStyle(account, hanging));
    for (const event of hanging) drawHanger(builder, scale, account, place, xOf.get(event.event)!, event, rival);
  });
}

/** Joins a bar to its date: a knot where it passes through it, a dotted line where it stands aside. */
function drawHanger(
  builder: SceneBuilder,
  scale: TimeScale,
  { bounds }: DrawnAccount,
  { left, y }: MarkPlace,
  x: CssPx,
  { id, kind }: DrawnEvent,
  rival: boolean,
) {
  if (x < 0 || x > scale.width) return;
  const item = itemKey.event(id);
  const from = Math.max(scale.x(bounds[0]), 0);
  const to = Math.min(scale.x(bounds[3]), scale.width);
  const role = rival ? 'rival-tie' : 'date-tie';
  const look: Look = { role, stroke: 'kind', kind, strokeWidth: 1.25, dash: 'dotted' };
  const half = markHeight / 2 - 1;
  if (x < from - 1) builder.line(look, left + x, y, left + from, y, item);
  else if (x > to + 1) builder.line(look, left + to, y, left + x, y, item);
  else builder.line({ role: 'knot', stroke: 'ground', strokeWidth: 1.5 }, left + x, y - half, left + x, y + half, item);
}
