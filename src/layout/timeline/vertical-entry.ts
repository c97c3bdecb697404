/** What stands beside a vertical axis for one event: its title, its date in words, who took part. */
import { dateWords } from '../../base/date-words.js';
import { listFormat } from '../../base/intl.js';
import type { CssPx } from '../../base/units.js';
import { listOf } from '../../model/row-lists.js';
import { itemKey, type Look } from '../scene.js';
import type { SceneBuilder } from '../scene-builder.js';
import { hasSeveralZones } from './clock-words.js';
import type { DrawnEvent } from './dated.js';
import type { TimelineInput } from './drawing.js';
import { wrapText } from './text-fit.js';
import { voiceWords } from './voices.js';

const titlePitch: CssPx = 15;
const detailPitch: CssPx = 14;
/** Least room between two entries. */
export const entryGap: CssPx = 13;

interface EntryLine {
  readonly text: string;
  readonly font: 'label' | 'small';
  readonly width: CssPx;
}

export interface Entry {
  readonly drawn: DrawnEvent;
  readonly lines: readonly EntryLine[];
  readonly height: CssPx;
}

export function entryOf(
  drawn: DrawnEvent,
  room: CssPx,
  withActors: boolean,
  { story, locale, measure, clock = 'event' }: Pick<TimelineInput, 'story' | 'locale' | 'measure' | 'clock'>,
): Entry {
  const dates = drawn.accounts.map(({ row }) => {
    const words = dateWords(story.accounts.date(row), locale, {
      month: 'short',
      zone: clock === 'event' && hasSeveralZones(story),
      timeZone: clock === 'event' ? undefined : clock,
    });
    return drawn.accounts.length > 1 ? `${words} · ${voiceWords(story, row, locale)}` : words;
  });
  const names = Array.from(listOf(story.events.actors, drawn.event), (actor) => story.actors.records[actor]!.name);
  const actors = withActors && names.length > 0 ? [listFormat(locale, { type: 'unit' }).format(names)] : [];
  const line = (font: 'label' | 'small') => (text: string) => ({ text, font, width: measure(text, font) });
  const lines = [
    ...wrapText(drawn.title, room, 3, 'label', measure).map(line('label')),
    ...dates.flatMap((text) => wrapText(text, room, 4, 'small', measure)).map(line('small')),
    ...actors.flatMap((text) => wrapText(text, room, 2, 'small', measure)).map(line('small')),
  ];
  return { drawn, lines, height: lines.reduce((sum, { font }) => sum + pitchOf(font), 0) };
}

export interface EntryPlace {
  readonly x: CssPx;
  readonly y: CssPx;
  /** Where its date is drawn, across and along. */
  readonly from: CssPx;
  readonly anchor: CssPx;
  /** Where the dates end across: leaders go straight up to there, and slant only beyond. */
  readonly right: CssPx;
}

const box: Look = { role: 'label-box', fill: 'ground', opacity: 0, pick: true };
const label: Look = { role: 'label', font: 'label', fill: 'text' };
const detail: Look = { role: 'detail', font: 'small', fill: 'muted' };

export function drawEntry(
  builder: SceneBuilder,
  { drawn: { id, kind, standing }, lines, height }: Entry,
  { x, y, from, anchor, right }: EntryPlace,
) {
  const item = itemKey.event(id);
  const hollow = standing !== 'stated';
  const dotY = y + 8;
  const dash = hollow ? ({ dash: 'dashed' } as const) : {};
  builder.polyline(
    { role: 'leader', fill: 'none', stroke: 'kind', kind, strokeWidth: 1, opacity: 0.5, ...dash },
    [
      [from, anchor],
      [right, anchor],
      [x - 19, dotY],
      [x - 10, dotY],
    ],
    false,
    item,
  );
  const fill = hollow ? 'ground' : 'kind';
  const dot: Look = { role: 'dot', fill, stroke: 'kind', kind, strokeWidth: 2, pick: true, ring: true };
  builder.symbol('circle', dot, x - 8, dotY, 7, item);
  const widest = lines.reduce((most, { width }) => Math.max(most, width), 0);
  builder.rect(box, x - 3, y - 4, widest + 6, height + 6, item);
  let baseline = y + 12;
  for (const { text, font, width } of lines) {
    builder.text(font === 'label' ? label : detail, text, x, baseline, width, item);
    baseline += pitchOf(font);
  }
}

const pitchOf = (font: 'label' | 'small') => (font === 'label' ? titlePitch : detailPitch);
