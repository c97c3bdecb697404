/**
 * The dates of a storyline, each where it belongs in time, beside the axis. Every bar hangs down to its date and ends
 * there in a bead: in the date where it stands within it, tied to it where it had to move aside. Events of one date
 * share one mark.
 */
import type { CssPx } from '../../base/units.js';
import { itemKey, type Look } from '../scene.js';
import type { SceneBuilder } from '../scene-builder.js';
import type { TimeScale } from '../time/time-scale.js';
import { drawDate, type MarkPlace, type MarkStyle, reachOf } from './date-mark.js';
import type { DrawnAccount, DrawnEvent } from './dated.js';
import { packRows } from './intervals.js';
import type { Pen } from './pen.js';

/** Height of one row of the band. */
export const bandPitch: CssPx = 9;
const markHeight: CssPx = 4;
const beadSize: CssPx = 6;
const mostRows = 8;

interface BandItem {
  readonly account: DrawnAccount;
  /** The events that hang from it, by their places among those drawn. */
  readonly hanging: readonly number[];
  readonly rival: boolean;
}

export interface BandRows {
  readonly items: readonly BandItem[];
  readonly rowOf: Uint32Array;
  readonly count: number;
  /** The row of each event's own date. */
  readonly rowOfEvent: readonly number[];
}

/**
 * Which dates are drawn, and in which row: packed at the scale of the whole story, where the bars stand at `xs`, so
 * that no row ever changes.
 */
export function bandRows(events: readonly DrawnEvent[], whole: TimeScale, xs?: readonly CssPx[]): BandRows {
  const shared = new Map<string, { account: DrawnAccount; hanging: number[]; rival: boolean }>();
  events.forEach((event, i) => {
    event.accounts.forEach((account, k) => {
      const key = `${account.bounds.join()} ${k > 0 ? event.id : ''}`;
      const item = shared.get(key) ?? { account, hanging: [], rival: k > 0 };
      item.hanging.push(i);
      shared.set(key, item);
    });
  });
  const items = [...shared.values()];
  const extents = items.map(({ account: { shape }, hanging }) => {
    const [from, to] = reachOf(shape, whole);
    const bars = xs ? hanging.map((i) => xs[i]!) : [];
    return { from: Math.min(from, ...bars), to: Math.max(to, from + markHeight + 2, ...bars) };
  });
  const rowOf = packRows(extents, 8).map((row) => row % mostRows);
  const rowOfEvent: number[] = [];
  items.forEach(({ hanging, rival }, item) => {
    if (!rival) for (const i of hanging) rowOfEvent[i] = rowOf[item]!;
  });
  return { items, rowOf, count: items.length === 0 ? 0 : Math.max(...rowOf) + 1, rowOfEvent };
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
    pointless: true,
  };
}

export function drawBand(
  builder: SceneBuilder,
  scale: TimeScale,
  events: readonly DrawnEvent[],
  xs: readonly CssPx[],
  { left, top, rows }: { left: CssPx; top: CssPx; rows: BandRows },
): void {
  rows.items.forEach(({ account, hanging, rival }, i) => {
    const place = { left, y: top + rows.rowOf[i]! * bandPitch, height: markHeight };
    const [from, to] = reachOf(account.shape, scale);
    const isAside = hanging.some((index) => xs[index]! < from - 1 || xs[index]! > to + 1);
    const style = bandStyle(
      account,
      hanging.map((index) => events[index]!),
    );
    const pointless = !isAside || (hanging.length > 1 && to - from > 8);
    drawDate(builder, scale, account.shape, place, { ...style, pointless });
    for (const index of hanging) drawEnd(builder, scale, account, place, xs[index]!, events[index]!, rival);
  });
}

/** The end of a bar at its date; tied to it where it stands aside. */
function drawEnd(
  builder: SceneBuilder,
  scale: TimeScale,
  { shape, standing }: DrawnAccount,
  { left, y }: MarkPlace,
  x: CssPx,
  event: DrawnEvent,
  rival: boolean,
) {
  if (x < 0 || x > scale.width) return;
  const [from, to] = reachOf(shape, scale);
  const role = rival ? 'rival-tie' : 'date-tie';
  const tie: Look = { role, stroke: 'kind', kind: event.kind, strokeWidth: 1.25, dash: 'dotted' };
  const near = Math.min(Math.max(x, from), to);
  if (Math.abs(near - x) > 1) builder.line(tie, left + x, y, left + near, y, itemKey.event(event.id));
  drawBead(builder, left + x, y, event, rival || standing !== 'stated' || event.standing !== 'stated');
}

/** Where an event meets its date. */
export function drawBead(
  builder: Pen,
  along: CssPx,
  across: CssPx,
  { id, kind, standing }: DrawnEvent,
  hollow = standing !== 'stated',
) {
  const fill = hollow ? 'ground' : 'kind';
  const look: Look = { role: 'bead', fill, stroke: 'kind', kind, strokeWidth: 1.5, pick: true };
  builder.symbol('circle', look, along, across, beadSize, itemKey.event(id));
}
