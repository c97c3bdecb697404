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
import { type Extent, packRows } from './intervals.js';
import type { Pen } from './pen.js';

/** Height of one row of the band, and of one with words in it. */
const pitch: CssPx = 9;
const wordPitch: CssPx = 15;
const wordGap: CssPx = 8;
const markHeight: CssPx = 4;
const beadSize: CssPx = 6;
const mostRows = 8;
/** Between two dates in a row. */
const gap: CssPx = 8;

/** Who gives an account of a date, written beside its mark. */
export interface BandWords {
  readonly text: string;
  readonly width: CssPx;
}

interface BandItem {
  readonly account: DrawnAccount;
  /** The events that hang from it, by their places among those drawn. */
  readonly hanging: readonly number[];
  /** Another account than the first. */
  readonly rival: boolean;
  readonly words: BandWords | undefined;
}

export interface Band {
  readonly items: readonly BandItem[];
  /** Where the middle of each item is, from the first one's. */
  readonly ys: readonly CssPx[];
  /** Where that of each event's own date is, and that of its last one. */
  readonly ysOfEvents: readonly CssPx[];
  readonly lastYs: readonly CssPx[];
  readonly height: CssPx;
}

/**
 * Which dates are drawn, and in which row: packed at the scale of the whole story, where the bars stand at `xs`, so
 * that no row ever changes. Accounts with words follow the others, so that few bars come past them.
 */
export function dateBand(
  events: readonly DrawnEvent[],
  whole: TimeScale,
  xs?: readonly CssPx[],
  wordsOf?: (account: DrawnAccount, room: CssPx) => BandWords,
): Band {
  const shared = new Map<string, BandItem & { hanging: number[] }>();
  events.forEach(({ id, accounts }, i) => {
    accounts.forEach((account, k) => {
      const key = accounts.length > 1 ? `${id} ${k}` : account.bounds.join();
      const item = shared.get(key) ?? { account, hanging: [], rival: k > 0, words: undefined };
      item.hanging.push(i);
      const [from, to] = extentOf(item, whole, xs);
      const room = Math.max(whole.width - Math.min(to, whole.width), from) - wordGap;
      shared.set(key, accounts.length > 1 ? { ...item, words: wordsOf?.(account, room) } : item);
    });
  });
  const all = [...shared.values()];
  const plain = all.filter(({ words }) => !words);
  const worded = all.filter(({ words }) => words);
  const items = [...plain, ...worded];
  const extents = items.map((item) => {
    const [from, to] = extentOf(item, whole, xs);
    const [left, right] = wordsAt(item, from, to, whole.width) ?? [from, to];
    return { from: Math.min(from, left), to: Math.max(to, right, from + markHeight + 2) };
  });
  const rows = packRows(extents.slice(0, plain.length), gap).map((row) => row % mostRows);
  const count = heightOf(rows);
  const wordRows = rowsOfWords(worded, extents.slice(plain.length));
  const ys = [
    ...Array.from(rows, (row) => row * pitch),
    ...wordRows.map((row) => count * pitch + row * wordPitch + (wordPitch - pitch) / 2),
  ];
  const ysOfEvents: CssPx[] = [];
  const lastYs: CssPx[] = [];
  items.forEach(({ hanging, rival }, item) => {
    for (const i of hanging) {
      if (!rival) ysOfEvents[i] = ys[item]!;
      lastYs[i] = Math.max(lastYs[i] ?? 0, ys[item]!);
    }
  });
  return {
    items,
    ys,
    ysOfEvents,
    lastYs,
    height: count * pitch + heightOf(wordRows) * wordPitch,
  };
}

const heightOf = (rows: ArrayLike<number>) => Array.from(rows).reduce((most, row) => Math.max(most, row + 1), 0);

/**
 * The accounts of an event follow each other, those of later events come first: so bars that hang further down pass
 * the words of others on the side where nothing is written.
 */
function rowsOfWords(items: readonly BandItem[], extents: readonly Extent[]): number[] {
  const taken: Extent[][] = [];
  const rows: number[] = [];
  for (let end = items.length; end > 0; ) {
    const start = items.findIndex(({ hanging }) => hanging[0] === items[end - 1]!.hanging[0]);
    const block = extents.slice(start, end);
    const isFree = (row: number) =>
      block.every(
        ({ from, to }, k) => !taken[row + k]?.some((other) => from < other.to + gap && other.from < to + gap),
      );
    let row = 0;
    while (!isFree(row)) row++;
    block.forEach((extent, k) => {
      rows[start + k] = row + k;
      taken[row + k] = [...(taken[row + k] ?? []), extent];
    });
    end = start;
  }
  return rows;
}

/** From where to where a date and the bars that hang from it stand. */
function extentOf({ account, hanging }: BandItem, scale: TimeScale, xs?: readonly CssPx[]): readonly [CssPx, CssPx] {
  const [from, to] = reachOf(account.shape, scale);
  const bars = xs ? hanging.map((i) => xs[i]!) : [];
  return [Math.min(from, ...bars), Math.max(to, ...bars)];
}

/** Where the words of a date stand: after it, else before it. */
function wordsAt({ words }: BandItem, from: CssPx, to: CssPx, width: CssPx): readonly [CssPx, CssPx] | undefined {
  if (!words) return undefined;
  const after = Math.min(to, width) + wordGap;
  if (after + words.width <= width) return [after, after + words.width];
  const before = Math.max(from, 0) - wordGap;
  return before - words.width >= 0 ? [before - words.width, before] : undefined;
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
  { left, top, band }: { left: CssPx; top: CssPx; band: Band },
): void {
  const { items, ys, ysOfEvents, lastYs } = band;
  items.forEach((item, i) => {
    const { account, hanging, rival, words } = item;
    const place = { left, y: top + ys[i]!, height: markHeight };
    const [from, to] = reachOf(account.shape, scale);
    const isAside = hanging.some((index) => xs[index]! < from - 1 || xs[index]! > to + 1);
    const style = bandStyle(
      account,
      hanging.map((index) => events[index]!),
    );
    const pointless = !isAside || (hanging.length > 1 && to - from > 8);
    drawDate(builder, scale, account.shape, place, { ...style, pointless });
    for (const index of hanging) {
      const x = xs[index]!;
      const isShown = x >= 0 && x <= scale.width;
      if (rival && isShown)
        builder.line(
          tieOf(events[index]!, 'rival-tie'),
          left + x,
          top + ysOfEvents[index]!,
          left + x,
          place.y,
          itemKey.event(events[index]!.id),
        );
      drawEnd(builder, scale, account, place, xs[index]!, events[index]!, rival);
    }
    const [start, end] = wordsAt(item, ...extentOf(item, scale, xs), scale.width) ?? [0, -1];
    // Bars that hang further down must not run through it.
    const isCrossed = xs.some((x, k) => x > start - 3 && x < end + 3 && lastYs[k]! > ys[i]!);
    if (words && end > start && to >= 0 && from <= scale.width && !isCrossed)
      builder.text(voice, words.text, left + start, place.y + 4, words.width, style.item);
  });
}

const voice: Look = { role: 'voice', font: 'small', fill: 'muted' };

/** A dotted line to where a date is, or from one account of it to another. */
export function tieOf({ kind }: DrawnEvent, role: 'date-tie' | 'rival-tie'): Look {
  return { role, stroke: 'kind', kind, strokeWidth: 1.25, dash: 'dotted' };
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
  const near = Math.min(Math.max(x, from), to);
  if (Math.abs(near - x) > 1)
    builder.line(tieOf(event, rival ? 'rival-tie' : 'date-tie'), left + x, y, left + near, y, itemKey.event(event.id));
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
