import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page, server } from 'vitest/browser';
import '../../src/define.js';
import { drawingStyles } from '../../src/elements/styles/drawing.js';
import { noEmphasis } from '../../src/layout/scene.js';
import { SceneBuilder } from '../../src/layout/scene-builder.js';
import { canvasPainter } from '../../src/paint/canvas-painter.js';
import { inside, one, show } from './stage.js';

/** A black square of 20 px at each of these points, in a drawing 400 px wide. */
function squares(height: number, points: readonly (readonly [x: number, y: number])[]) {
  const marks = new SceneBuilder(400);
  for (const [x, y] of points) marks.rect({ role: 'square', fill: 'text' }, x - 10, y - 10, 20, 20);
  return marks.build(height);
}

/** A canvas on a stage of a view, in a box of its own. */
async function canvasOnStage() {
  await show(html`<div id="box" style="inline-size: 400px; background: white; color: black"></div>`);
  const shadow = one('#box').attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [drawingStyles.styleSheet!];
  const stage = document.createElement('div');
  stage.className = 'stage on-canvas';
  const canvas = document.createElement('canvas');
  stage.append(canvas);
  shadow.append(stage);
  return canvas;
}

/** What a reader sees at points of an element, from a picture of it: 0 is black, 255 white. */
async function seen(element: Element, points: readonly (readonly [x: number, y: number])[]) {
  const picture = await page.elementLocator(element).screenshot({ save: false });
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  context.canvas.width = image.width;
  context.canvas.height = image.height;
  context.drawImage(image, 0, 0);
  const sharpness = image.width / element.getBoundingClientRect().width;
  return points.map(([x, y]) => context.getImageData(x * sharpness, y * sharpness, 1, 1).data[1]!);
}

describe('a canvas', () => {
  it('keeps its surface over steps of height, and gets another for many', async () => {
    const canvas = await canvasOnStage();
    const painter = canvasPainter(canvas);
    const surfaceAt = (height: number) => {
      painter.paint(squares(height, []), noEmphasis);
      return canvas.height / devicePixelRatio;
    };
    expect(surfaceAt(300)).toBe(300);
    expect([310, 334, 301, 490, 270].map(surfaceAt)).toEqual([512, 512, 512, 512, 512]);
    expect([513, 1400, 300].map(surfaceAt)).toEqual([768, 1536, 512]);
    painter.dispose();
  });

  it('has no more pixels than all browsers show, however high the drawing is', async () => {
    const canvas = await canvasOnStage();
    const painter = canvasPainter(canvas);
    painter.paint(squares(60_000, []), noEmphasis);
    expect(canvas.width * canvas.height).toBeLessThanOrEqual(2 ** 24);
    expect(canvas.width * canvas.height).toBeGreaterThan(2 ** 23);
    expect(canvas.getBoundingClientRect().height).toBeCloseTo(60_000, -2);
    painter.paint(squares(300, []), noEmphasis);
    expect(canvas.width).toBe(400 * devicePixelRatio);
    painter.dispose();
  });

  // The driver of WebKitGTK takes its picture of another place of the window; that of Firefox no longer finds the page of
  // the tests after it, for all files that follow.
  const pictured = it.skipIf(server.browser !== 'chromium');

  pictured.each([300, 310, 430])('shows a mark where the scene has it, at a height of %i px', async (height) => {
    const canvas = await canvasOnStage();
    const painter = canvasPainter(canvas);
    painter.paint(squares(300, [[200, 150]]), noEmphasis);
    painter.paint(squares(height, [[370, height - 30]]), noEmphasis);
    const { width, height: high } = canvas.getBoundingClientRect();
    expect([width, high]).toEqual([400, height]);
    // Just inside of each edge of the square and just outside, and where another was at another height.
    const inner = [
      [362, height - 30],
      [378, height - 30],
      [370, height - 38],
      [370, height - 22],
    ] as const;
    const outer = [
      [358, height - 30],
      [382, height - 30],
      [370, height - 42],
      [370, height - 18],
      [200, 150],
    ] as const;
    expect(await seen(canvas, inner)).toEqual([0, 0, 0, 0]);
    expect(await seen(canvas, outer)).toEqual([255, 255, 255, 255, 255]);
    painter.dispose();
  });
});

interface Emulation {
  send(method: 'Emulation.setEmulatedMedia', params: { media: string }): Promise<void>;
}

/** The browser's own emulation; only Chromium's tools have it. */
const printed = (media: 'print' | '') => (cdp() as unknown as Emulation).send('Emulation.setEmulatedMedia', { media });

describe.skipIf(server.browser !== 'chromium')('on paper narrower than the drawing', () => {
  afterEach(() => printed(''));

  it.each([300, 430])('a canvas %i px high is shown whole and in proportion', async (height) => {
    const canvas = await canvasOnStage();
    const painter = canvasPainter(canvas);
    painter.paint(squares(300, []), noEmphasis);
    const marks = squares(height, [
      [10, 10],
      [390, 10],
      [10, height - 10],
      [390, height - 10],
    ]);
    painter.paint(marks, noEmphasis);
    await printed('print');
    one('#box').style.inlineSize = '200px';
    const { width, height: high } = canvas.getBoundingClientRect();
    expect([width, high]).toEqual([200, height / 2]);
    const corners = [
      [5, 5],
      [195, 5],
      [5, high - 5],
      [195, high - 5],
    ] as const;
    const beside = [
      [14, 5],
      [5, 14],
      [186, high - 5],
      [195, high - 14],
    ] as const;
    expect(await seen(canvas, corners)).toEqual([0, 0, 0, 0]);
    expect(await seen(canvas, beside)).toEqual([255, 255, 255, 255]);
    painter.dispose();
  });

  const count = 5000;
  const columns = {
    earliestStart: Float64Array.from({ length: count }, (_, i) => Date.UTC(2000, 0, 1) + i * 3_600_000),
    title: (row: number) => `Event ${row}`,
    kind: new Uint8Array(count),
    kinds: ['report'],
  };
  const actors = Array.from({ length: 320 }, (_, i) => ({ id: `a${i}`, name: `Actor ${i}` }));
  const relations = actors.slice(1).map(({ id }, i) => ({ source: `a${i >> 1}`, target: id, kind: 'knows' }));
  const crowd = { version: 1, events: [{ title: 'x' }], actors, relations };

  it.each([
    ['chronicle-timeline', html`<chronicle-timeline .columns=${columns}></chronicle-timeline>`],
    ['chronicle-network', html`<chronicle-network .story=${crowd}></chronicle-network>`],
  ])('a %s gets smaller as it is', async (name, element) => {
    const main = await show(element);
    const stage = () => one('.stage', inside(name));
    await expect.poll(() => stage().classList.contains('on-canvas'), { timeout: 8000 }).toBe(true);
    const canvas = one<HTMLCanvasElement>('canvas', stage());
    const before = canvas.getBoundingClientRect();
    await printed('print');
    // Measured at once: a page is laid out for paper without a word to those who drew it.
    main.style.inlineSize = `${before.width / 2}px`;
    const { width, height } = canvas.getBoundingClientRect();
    expect(width).toBe(before.width / 2);
    expect(height / width).toBeCloseTo(before.height / before.width, 3);
    expect(stage().getBoundingClientRect().height).toBeGreaterThanOrEqual(height);
  });
});
