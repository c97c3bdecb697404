/**
 * Time runs down, titles beside it: for narrow pages. As high as its titles need, so that the page scrolls it; every
 * event in the window has its title.
 */
import { dateWords } from '../../base/date-words.js';
import { listFormat } from '../../base/intl.js';
import type { CssPx } from '../../base/units.js';
import { listOf } from '../../model/row-lists.js';
import { itemKey, type Look } from '../scene.js';
import { SceneBuilder } from '../scene-builder.js';
import { axisWidth, drawAxisDown } from '../time/axis-down.js';
import { type TimeScale, timeScale } from '../time/time-scale.js';
import { bandRows, bandStyle } from './date-band.js';
import { drawDate } from './date-mark.js';
import { type DrawnEvent, drawnEvents } from './dated.js';
import type { TimelineDrawing, TimelineInput } from './drawing.js';
import { downwards } from './pen.js';
import { spreadWithin } from './spread.js';
import { fitText, wrapText } from './text-fit.js';
import { drawUndated } from './undated.js';

const columnPitch: CssPx = 8;
const markHeight: CssPx = 5;
const titlePitch: CssPx = 15;
const detailPitch: CssPx = 14;
const entryGap: CssPx = 13;
const least: CssPx = 320;

/** What stands beside the axis for one event. */
interface Entry {
  readonly drawn: DrawnEvent;
  readonly title: readonly string[];
  readonly details: readonly string[];
  readonly height: CssPx;
}

export function verticalDrawing(input: TimelineInput, withActors: boolean): TimelineDrawing {
  const { width, story } = input;
  const events = drawnEvents(story, input.bounds, input.events).filter((event) => isInWindow(event, input));
  // Packed at one scale whatever is shown, so that no mark changes its column.
  const columns = bandRows(drawnEvents(story, input.bounds, input.events), timeScale(input.warp, input.extent, 1000));
  const textLeft = axisWidth + 8 + columns.count * columnPitch + 20;
  const entries = events.map((drawn) => entryOf(drawn, input, width - textLeft - 4, withActors));
  const length = entries.reduce((sum, { height }) => sum + height + entryGap, 0);
  const height = Math.max(least, Math.round(length * 1.06) + 24);
  const scale = timeScale(input.warp, input.window, height);
  const top = 14;
  const builder = new SceneBuilder(width, input.rtl);
  drawAxisDown(builder, scale, { top, right: textLeft - 20 }, input.locale, input.measure);
  const pen = downwards(builder);
  const columnOf = new Map<number, CssPx>();
  columns.items.forEach(({ account, events: hanging, rival }, i) => {
    const across = axisWidth + 8 + columns.rowOf[i]! * columnPitch + columnPitch / 2;
    const style = bandStyle(account, hanging);
    drawDate(pen, scale, account.shape, { left: top, y: across, height: markHeight }, style);
    if (!rival) for (const { event } of hanging) columnOf.set(event, across);
  });
  const wished = entries.map(({ drawn, height: h }) => wishOf(drawn, scale, height) - Math.min(h / 2, 9));
  const tops = spreadWithin(
    rising(wished),
    entries.map(({ height: h }) => h + entryGap),
    0,
    height - (entries.at(-1)?.height ?? 0),
  );
  entries.forEach((entry, i) => {
    const y = tops[i]!;
    const [first] = entry.drawn.accounts;
    // Joined to its date where it stands beside it: anywhere within is as likely.
    const anchor = Math.min(Math.max(y + 8, scale.x(first!.bounds[0]) + 3), Math.max(scale.x(first!.bounds[3]) - 3, 3));
    const from = columnOf.get(entry.drawn.event) ?? axisWidth;
    drawEntry(builder, entry, { x: textLeft, y: top + y, from, anchor: top + Math.min(anchor, height) }, input);
  });
  const end = drawUndated(builder, input, { left: 70, top: top + height + 8 });
  return {
    scene: builder.build(Math.max(end, top + height + 8)),
    scale,
    plot: { left: 0, width, top, bottom: top + height },
    order: events.map(({ event }) => event),
    vertical: true,
  };
}

/** Its drawn date may lie in what is shown. */
function isInWindow({ accounts }: DrawnEvent, { window }: TimelineInput): boolean {
  return accounts.some(({ bounds }) => bounds[0] < window.to && bounds[3] > window.from);
}

function entryOf(
  drawn: DrawnEvent,
  { story, locale, measure }: TimelineInput,
  room: CssPx,
  withActors: boolean,
): Entry {
  const title = wrapText(drawn.title, room, 2, 'label', measure);
  const date = dateWords(story.accounts.date(drawn.accounts[0]!.row), locale, { month: 'short', zone: false });
  const names = Array.from(listOf(story.events.actors, drawn.event), (actor) => story.actors.records[actor]!.name);
  const actors =
    withActors && names.length > 0
      ? [fitText(listFormat(locale, { type: 'unit' }).format(names), room, 'small', measure)]
      : [];
  const details = [fitText(date, room, 'small', measure), ...actors];
  return { drawn, title, details, height: title.length * titlePitch + details.length * detailPitch };
}

function wishOf({ anchor, reach }: DrawnEvent, scale: TimeScale, height: CssPx): CssPx {
  return Math.min(Math.max(scale.x(anchor) + reach * 10, 4), height - 4);
}

const rising = (values: readonly number[]) => {
  let highest = -Infinity;
  return values.map((value) => {
    highest = Math.max(highest, value);
    return highest;
  });
};

function drawEntry(
  builder: SceneBuilder,
  { drawn: { id, kind, standing }, title, details, height }: Entry,
  { x, y, from, anchor }: { x: CssPx; y: CssPx; from: CssPx; anchor: CssPx },
  { measure }: TimelineInput,
) {
  const item = itemKey.event(id);
  const hollow = standing !== 'stated';
  const dotY = y + 8;
  const leader: Look = {
    role: 'leader',
    fill: 'none',
    stroke: 'kind',
    kind,
    strokeWidth: 1,
    opacity: 0.5,
    ...(hollow ? { dash: 'dashed' } : {}),
  };
  builder.polyline(
    leader,
    [
      [from, anchor],
      [x - 19, dotY],
      [x - 10, dotY],
    ],
    false,
    item,
  );
  const dot: Look = {
    role: 'dot',
    fill: hollow ? 'ground' : 'kind',
    stroke: 'kind',
    kind,
    strokeWidth: 2,
    pick: true,
    ring: true,
  };
  builder.symbol('circle', dot, x - 8, dotY, 7, item);
  const lines = [
    ...title.map((text) => ({ text, font: 'label' as const })),
    ...details.map((text) => ({ text, font: 'small' as const })),
  ];
  const widest = lines.reduce((most, { text, font }) => Math.max(most, measure(text, font)), 0);
  builder.rect(
    { role: 'label-box', fill: 'ground', opacity: 0, pick: true },
    x - 3,
    y - 4,
    widest + 6,
    height + 6,
    item,
  );
  let baseline = y + 12;
  for (const { text, font } of lines) {
    const look: Look = { role: font === 'label' ? 'label' : 'detail', font, fill: font === 'label' ? 'text' : 'muted' };
    builder.text(look, text, x, baseline, measure(text, font), item);
    baseline += font === 'label' ? titlePitch : detailPitch;
  }
}
