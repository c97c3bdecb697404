/**
 * Time runs down, titles beside it: for narrow pages. As high as its titles need, so that the page scrolls it; every
 * event in the window has its title.
 */
import type { CssPx } from '../../base/units.js';
import { isInWindow } from '../../model/in-window.js';
import { oncePer, rememberLast } from '../../model/once-per.js';
import type { Story } from '../../model/story.js';
import { itemKey, type Look } from '../scene.js';
import { SceneBuilder } from '../scene-builder.js';
import { axisWidth, drawAxisDown } from '../time/axis-down.js';
import { type TimeScale, timeScale } from '../time/time-scale.js';
import type { Warp } from '../time/warp.js';
import { bandStyle, dateBand, drawBead, tieOf } from './date-band.js';
import { drawDate, reachOf } from './date-mark.js';
import type { DateShape } from './date-shape.js';
import { type DrawnEvent, shownEvents } from './dated.js';
import type { TimelineDrawing, TimelineInput } from './drawing.js';
import { packRows } from './intervals.js';
import { downwards } from './pen.js';
import { spreadWithin } from './spread.js';
import { drawUndated } from './undated.js';
import { unknownRuns } from './unknown-order.js';
import { drawEntry, type Entry, entryGap, entryOf } from './vertical-entry.js';

const columnPitch: CssPx = 9;
const markHeight: CssPx = 4;
/** Between the dates and the titles: room for the leaders to go up and down. */
const gutter: CssPx = 30;
const least: CssPx = 320;
const top: CssPx = 14;
const mostBrackets = 2;

/** What does not depend on the window, so that no mark changes its column. */
const known = oncePer((_story: Story) => ({
  columns: rememberLast((events: readonly DrawnEvent[], warp: Warp, extent: TimelineInput['extent']) =>
    dateBand(events, timeScale(warp, extent, 1000)),
  ),
  entries: rememberLast(
    (
      events: readonly DrawnEvent[],
      room: CssPx,
      withActors: boolean,
      story: Story,
      locale: string,
      measure: TimelineInput['measure'],
      clock: string | undefined,
    ) => events.map((drawn) => entryOf(drawn, room, withActors, { story, locale, measure, clock })),
  ),
  runs: rememberLast((events: readonly DrawnEvent[], story: Story) => unknownRuns(story, events)),
}));

export function verticalDrawing(input: TimelineInput, withActors: boolean): TimelineDrawing {
  const { width, story, window, warp, extent, locale, measure, clock } = input;
  const all = shownEvents(input);
  const { columns: columnsOf, entries: entriesOf, runs: runsOf } = known(story);
  const columns = columnsOf(all, warp, extent);
  const right = axisWidth + 8 + columns.height;
  const textLeft = right + gutter;
  const shown = entriesOf(all, width - textLeft - 4, withActors, story, locale, measure, clock);
  const inWindow = shown.map(({ drawn }) => drawn.accounts.some(({ bounds }) => isInWindow(bounds, window)));
  const entries = shown.filter((_, i) => inWindow[i]);
  const length = entries.reduce((sum, { height }) => sum + height + entryGap, 0);
  const height = Math.max(least, Math.round(length * 1.06) + 24);
  const scale = timeScale(input.passing ?? warp, window, height);
  const builder = new SceneBuilder(width, input.rtl);
  drawAxisDown(builder, scale, { top, right }, locale, measure);
  const pen = downwards(builder);
  const across = (index: number) => axisWidth + 8 + columnPitch / 2 + columns.ys[index]!;
  columns.items.forEach(({ account, hanging }, item) => {
    const style = bandStyle(
      account,
      hanging.map((i) => all[i]!),
    );
    drawDate(pen, scale, account.shape, { left: top, y: across(item), height: markHeight }, style);
  });
  const tops = placesOf(entries, scale);
  const joints = new Map<DrawnEvent, CssPx>();
  const own = new Map(
    columns.items.flatMap(({ hanging, rival }, item) =>
      rival ? [] : hanging.map((i) => [all[i]!, across(item)] as const),
    ),
  );
  entries.forEach((entry, i) => {
    const { drawn } = entry;
    const from = own.get(drawn) ?? axisWidth;
    const y = top + tops[i]!;
    const joint = top + jointOf(drawn.accounts[0]!.shape, tops[i]! + 8, scale);
    drawEntry(builder, entry, { x: textLeft, y, from, right, anchor: joint });
    drawBead(pen, joint, from, drawn);
    joints.set(drawn, joint);
  });
  columns.items.forEach(({ account, hanging, rival }, item) => {
    const drawn = all[hanging[0]!]!;
    const joint = joints.get(drawn);
    if (!rival || joint === undefined) return;
    const at = top + jointOf(account.shape, joint - top, scale);
    pen.line(tieOf(drawn, 'rival-tie'), joint, own.get(drawn)!, at, across(item), itemKey.event(drawn.id));
    drawBead(pen, at, across(item), drawn, true);
  });
  // Runs are those of the whole story; what the window cuts off falls away.
  const places = new Map(entries.map(({ drawn }, i) => [drawn, top + tops[i]! + 8]));
  drawBrackets(
    builder,
    runsOf(all, story).map(([first, last]) => all.slice(first, last + 1)),
    places,
    textLeft - 15,
  );
  const end = drawUndated(builder, input, { left: 70, top: top + height + 8 });
  return {
    scene: builder.build(Math.max(end, top + height + 8)),
    scale,
    plot: { left: 0, width, top, bottom: top + height },
    order: entries.map(({ drawn }) => drawn.event),
    vertical: true,
  };
}

/** Tops of the entries: at their dates, moved up or down where they would overlap. */
function placesOf(entries: readonly Entry[], scale: TimeScale): CssPx[] {
  let lowest = -Infinity;
  const wished = entries.map(({ drawn: { anchor, reach }, height }) => {
    const at = Math.min(Math.max(scale.x(anchor) + reach * 10, 4), scale.width - 4);
    lowest = Math.max(lowest, at - Math.min(height / 2, 9));
    return lowest;
  });
  const steps = entries.map(({ height }) => height + entryGap);
  return spreadWithin(wished, steps, 0, scale.width - (entries.at(-1)?.height ?? 0));
}

/** Where a title is joined to a date: beside it where it stands within, as anywhere within is as likely. */
function jointOf(shape: DateShape, beside: CssPx, scale: TimeScale): CssPx {
  const [from, to] = reachOf(shape, scale);
  const middle = (from + to) / 2;
  const within = Math.min(Math.max(beside, Math.min(from + 4, middle)), Math.max(to - 4, middle));
  return Math.min(Math.max(within, 0), scale.width);
}

/** A bracket along the titles of events whose order is not known. */
function drawBrackets(
  builder: SceneBuilder,
  runs: readonly (readonly DrawnEvent[])[],
  places: ReadonlyMap<DrawnEvent, CssPx>,
  x: CssPx,
) {
  const shown = runs.map((run) => run.filter((drawn) => places.has(drawn))).filter((run) => run.length > 1);
  const extents = shown.map((run) => ({ from: places.get(run[0]!)! - 4, to: places.get(run.at(-1)!)! + 4 }));
  const rows = packRows(extents, 0);
  const look: Look = { role: 'order', stroke: 'faint', strokeWidth: 1, pick: false };
  shown.forEach((run, i) => {
    if (rows[i]! >= mostBrackets) return;
    const at = x - rows[i]! * 3;
    const { from, to } = extents[i]!;
    const corners = [[at + 4, from] as const, [at, from] as const, [at, to] as const, [at + 4, to] as const];
    builder.polyline(look, corners, false, itemKey.events(run.map(({ id }) => id)));
  });
}
