import { html } from 'lit';
import { expect, it, vi } from 'vitest';
import '../../src/define.js';
import { fonts } from '../../src/base/measure.js';
import type { ChronicleTimeline } from '../../src/elements/timeline.js';
import { browserMeasure } from '../../src/paint/browser-measure.js';
import { show } from './stage.js';

const family = 'sans-serif';

it.each([
  'Military plane takes cash to Tehran',
  'AV To Ty  two spaces, and one at the end ',
  'Überraschung, œuvre, naïve façade',
  'إيران تسلم روسيا طائرات مسيرة',
  '日本語の長い見出し',
  '',
])('measured word by word, “%s” is as wide as in one piece, to a pixel', (text) => {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = `${fonts.label.weight} ${fonts.label.size}px ${family}`;
  expect(Math.abs(browserMeasure(family)(text, 'label') - context.measureText(text).width)).toBeLessThan(1);
});

it('fonts that come have all texts measured anew, in all views', async () => {
  const columns = {
    earliestStart: Float64Array.from({ length: 300 }, (_, row) => row * 86_400_000),
    title: Array.from({ length: 300 }, (_, row) => `Something that happened as number ${row}`),
  };
  await show(
    html`<chronicle-timeline layout="lanes" .columns=${columns}></chronicle-timeline
      ><chronicle-timeline layout="lanes" .columns=${columns}></chronicle-timeline>`,
  );
  const views = [...document.querySelectorAll<ChronicleTimeline>('chronicle-timeline')];
  const longest = async () =>
    Promise.all(
      views.map(async (view) => {
        await view.updateComplete;
        const texts = [
          ...new DOMParser().parseFromString(await view.toSVG(), 'image/svg+xml').querySelectorAll('.label'),
        ];
        return Math.max(...texts.map(({ textContent }) => textContent.length));
      }),
    );
  const before = await longest();
  const measured = vi
    .spyOn(CanvasRenderingContext2D.prototype, 'measureText')
    .mockReturnValue({ width: 60 } as TextMetrics);
  document.fonts.dispatchEvent(new Event('loadingdone'));
  const after = await longest();
  measured.mockRestore();
  document.fonts.dispatchEvent(new Event('loadingdone'));
  for (const [i, length] of after.entries()) expect(length).toBeLessThan(before[i]!);
  expect(await longest()).toEqual(before);
});
