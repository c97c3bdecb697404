/** Events without a date, in rows beneath the axis: kept and readable, but at no time. */
import { message } from '../../base/messages.js';
import type { CssPx } from '../../base/units.js';
import { oncePer, rememberLast } from '../../model/once-per.js';
import type { Story } from '../../model/story.js';
import { itemKey, type Look } from '../scene.js';
import type { SceneBuilder } from '../scene-builder.js';
import { rightMargin, type TimelineInput } from './drawing.js';
import { fitText } from './text-fit.js';

const pitch: CssPx = 22;
/** More rows than this are told by the list and the table. */
const mostRows = 6;

/** The events without a date among these, looked for once: there may be a million with one. */
const undatedOf = oncePer((events: readonly number[]) =>
  rememberLast(({ events: { accounts } }: Story) =>
    events.filter((event) => accounts.starts[event] === accounts.starts[event + 1]),
  ),
);

/** Draws them and returns where the drawing ends. */
export function drawUndated(
  builder: SceneBuilder,
  input: TimelineInput,
  { left, top }: { left: CssPx; top: CssPx },
): CssPx {
  const { story, measure, width, locale } = input;
  const undated = undatedOf(input.events)(story);
  if (undated.length === 0) return top;
  const room = width - left - rightMargin;
  const heading = fitText(message(locale, 'chrome.undated'), left - 16, 'small', measure);
  builder.text(
    { role: 'undated', font: 'small', fill: 'muted', anchor: 'end' },
    heading,
    left - 12,
    top + 16,
    measure(heading, 'small'),
  );
  let x = 0;
  let row = 0;
  for (const event of undated) {
    const text = fitText(story.events.title(event), room - 16, 'label', measure);
    const textWidth = measure(text, 'label');
    if (x > 0 && x + 14 + textWidth > room) {
      row++;
      x = 0;
    }
    if (row >= mostRows) break;
    const item = itemKey.event(story.events.id(event));
    const hollow = story.events.standing(event) !== 'stated';
    const dot: Look = {
      role: 'undated-dot',
      fill: hollow ? 'ground' : 'kind',
      stroke: 'kind',
      kind: story.events.kind[event]!,
      strokeWidth: 1.75,
      pick: true,
      ring: true,
    };
    const y = top + row * pitch + 12;
    builder.symbol('circle', dot, left + x + 5, y, 8, item);
    builder.text(
      { role: 'label', font: 'label', fill: 'text', pick: true },
      text,
      left + x + 14,
      y + 4,
      textWidth,
      item,
    );
    x += 14 + textWidth + 18;
  }
  return top + (row + 1) * pitch + 6;
}
