/** The whole story on one small linear axis: where its events lie, in true proportion, and which part is shown. */
import { dateFormat } from '../../base/intl.js';
import type { Measure } from '../../base/measure.js';
import type { CssPx, TimeSpan } from '../../base/units.js';
import { listOf } from '../../model/row-lists.js';
import type { BoundColumns, Story } from '../../model/story.js';
import { itemKey, type Look, type Scene } from '../scene.js';
import { SceneBuilder } from '../scene-builder.js';
import { timeScale } from '../time/time-scale.js';
import { linearWarp } from '../time/warp.js';
import { packRows } from './intervals.js';

export const overviewHeight: CssPx = 34;
const stripHeight: CssPx = 22;
const mostRows = 5;

export interface OverviewInput {
  readonly story: Story;
  readonly bounds: BoundColumns;
  readonly extent: TimeSpan;
  readonly window: TimeSpan;
  readonly events: readonly number[];
  readonly width: CssPx;
  readonly locale: string;
  readonly measure: Measure;
  readonly rtl: boolean;
}

export interface OverviewDrawing {
  readonly scene: Scene;
  /** The window within the strip, CSS pixels from the start of time. */
  readonly from: CssPx;
  readonly to: CssPx;
}

export function overviewDrawing(input: OverviewInput): OverviewDrawing {
  const { story, bounds, extent, width, rtl } = input;
  const scale = timeScale(linearWarp, extent, width);
  const builder = new SceneBuilder(width, rtl);
  builder.rect({ role: 'strip', fill: 'raised', stroke: 'line', radius: 5 }, 0.5, 0.5, width - 1, stripHeight - 1);
  const marks = input.events.flatMap((event) => {
    const account = listOf(story.events.accounts, event)[0];
    if (account === undefined) return [];
    const a = Math.min(Math.max(scale.x(bounds.earliestStart[account]!), 3), width - 5);
    const b = Math.min(Math.max(scale.x(bounds.latestEnd[account]!), a + 2.5), width - 3);
    return [{ event, from: a, to: b }];
  });
  const rows = packRows(marks, 1);
  const pitch = (stripHeight - 6) / mostRows;
  marks.forEach(({ event, from, to }, i) => {
    const look: Look = {
      role: 'overview-mark',
      fill: 'kind',
      kind: story.events.kind[event]!,
      opacity: rows[i]! < mostRows ? 0.85 : 0.4,
    };
    builder.rect(
      look,
      from,
      3 + (rows[i]! % mostRows) * pitch,
      to - from,
      Math.max(pitch - 1, 1.5),
      itemKey.event(story.events.id(event)),
    );
  });
  drawEnds(builder, input);
  const from = Math.min(Math.max(scale.x(input.window.from), 0), width);
  const to = Math.min(Math.max(scale.x(input.window.to), 0), width);
  return { scene: builder.build(overviewHeight), from, to };
}

/** The first and the last month, so that the strip can be read without the axis above it. */
function drawEnds(builder: SceneBuilder, { extent, width, locale, measure }: OverviewInput) {
  if (Math.abs(extent.from) > 8e15 || Math.abs(extent.to) > 8e15) return;
  const format = dateFormat(locale, { month: 'short', year: 'numeric' });
  const texts = [format.format(extent.from), format.format(extent.to - 1)] as const;
  const [first, last] = [measure(texts[0], 'small'), measure(texts[1], 'small')];
  const look: Look = { role: 'overview-label', font: 'small', fill: 'muted' };
  builder.text(look, texts[0], 0, overviewHeight - 1, first);
  if (first + last + 16 < width) builder.text({ ...look, anchor: 'end' }, texts[1], width, overviewHeight - 1, last);
}
