/** Draws scenes on a canvas of the page, as sharp as the screen: for scenes of many marks. */
import { runAtOnce } from '../base/chunks.js';
import type { CssPx } from '../base/units.js';
import { type Emphasis, isLit, type Scene, type ShapeName, shapes } from '../layout/scene.js';
import { type Brush, drawMark, type LookPaint, lookPaint } from './canvas-marks.js';
import { canvasTheme } from './canvas-theme.js';
import { dimmed, type Palette } from './inks.js';
import type { Painter } from './painter.js';
import { ringBoxes } from './rings.js';

/**
 * What a mark costs, in lines. Browsers draw what a task has told a canvas when that task ends: to tell it takes less
 * than a tenth of the time, so that steps go by marks, not by time.
 */
const costs: Partial<Record<ShapeName, number>> = { rect: 0.2, text: 8, path: 3 };
const costOf = shapes.map((shape) => costs[shape] ?? 1);
/** So much is drawn in one step. */
const stepCost = 300;
/** A canvas is as high as a multiple of this. */
const spare: CssPx = 256;

/** Safari shows nothing of a canvas of more than 2^24 pixels, spare room with them; what is larger is drawn less sharply. */
const mostPixels = 14e6;

export interface CanvasPainter extends Painter {
  /** Paints in steps, out of sight, each for a task of its own; with the last the canvas shows all of it at once. */
  steps(scene: Scene, emphasis: Emphasis): Generator<void>;
}

/** Draws on `canvas` in the colours of its style sheet, which it reads anew when the theme changes. */
export function canvasPainter(canvas: HTMLCanvasElement): CanvasPainter {
  const context = canvas.getContext('2d');
  let last: { readonly scene: Scene; readonly emphasis: Emphasis } | undefined;
  let paints = new Map<string, LookPaint>();
  let patterns = new Map<number, CanvasPattern | undefined>();
  let ratio = 0;
  const repaint = () => {
    forget();
    if (last) paint(last.scene, last.emphasis);
  };
  const theme = canvasTheme(canvas, repaint);

  function forget() {
    paints = new Map();
    patterns = new Map();
  }

  function paint(scene: Scene, emphasis: Emphasis) {
    last = { scene, emphasis };
    if (!context) return;
    resize(canvas, scene);
    runAtOnce(draw(context, scene, emphasis));
  }

  function* steps(scene: Scene, emphasis: Emphasis) {
    yield;
    const unseen = canvas.ownerDocument.createElement('canvas');
    const apart = unseen.getContext('2d');
    let colors: typeof paints;
    do {
      resize(unseen, scene);
      colors = paints;
      if (apart) yield* draw(apart, scene, emphasis);
      yield;
      // Where the theme changed meanwhile, it is drawn again.
    } while (colors !== paints);
    last = { scene, emphasis };
    resize(canvas, scene);
    context?.setTransform(1, 0, 0, 1, 0, 0);
    context?.clearRect(0, 0, canvas.width, canvas.height);
    if (canvas.width > 0 && canvas.height > 0) context?.drawImage(unseen, 0, 0);
    unseen.width = unseen.height = 0;
  }

  function* draw(on: CanvasRenderingContext2D, scene: Scene, emphasis: Emphasis) {
    const byLook = scene.looks.map((look) => {
      const key = JSON.stringify(look);
      let resolved = paints.get(key);
      if (!resolved) {
        resolved = lookPaint(look, theme.palette, theme.family, hatch);
        paints.set(key, resolved);
      }
      return resolved;
    });
    on.setTransform(ratio, 0, 0, ratio, 0, 0);
    on.clearRect(0, 0, scene.width, scene.height);
    yield;
    yield* drawScene(on, scene, emphasis, byLook);
    drawRings(on, scene, emphasis, theme.palette);
  }

  /**
   * A new size takes a canvas about as long as all that is drawn on it, and heights change with every step of zoom: once
   * they do, it has room to spare, of which its box shows nothing.
   */
  function resize(surface: HTMLCanvasElement, { width, height }: Scene) {
    const sharpness = Math.min(devicePixelRatio, 3, Math.sqrt(mostPixels / width / height));
    if (sharpness !== ratio) forget();
    ratio = sharpness;
    const [w, h, room] = [width, height, spare].map((size) => Math.round(size * ratio)) as [number, number, number];
    const isNew = surface.width !== w;
    if (isNew) surface.width = w;
    if (isNew || surface.height < h || surface.height > h + 2 * room)
      surface.height = isNew ? h : Math.ceil(h / room) * room;
    const { style } = surface;
    style.setProperty('width', `${width}px`);
    style.setProperty('aspect-ratio', `${width} / ${height}`);
    style.setProperty('object-fit', 'cover');
    style.setProperty('object-position', 'top');
  }

  function hatch(kind: number): CanvasPattern | undefined {
    if (!patterns.has(kind)) patterns.set(kind, hatchPattern(canvas, theme.palette, kind, ratio));
    return patterns.get(kind);
  }

  return {
    paint,
    steps,
    dispose() {
      theme.dispose();
      last = undefined;
      canvas.width = 0;
      canvas.height = 0;
    },
  };
}

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

function* drawScene(context: Context, scene: Scene, { lit }: Emphasis, paints: readonly LookPaint[]) {
  const { count, item, look, shape } = scene;
  const dims = lit && Uint8Array.from(scene.items, (key) => Number(!isLit(lit, key)));
  const brush: Brush = { context };
  let alpha = 1;
  let cost = 0;
  context.globalAlpha = 1;
  context.textBaseline = 'alphabetic';
  for (let row = 0; row < count; row++) {
    const paint = paints[look[row]!]!;
    const dim = dims && item[row]! >= 0 && dims[item[row]!] === 1;
    const wanted = dim ? Math.min(dimmed, paint.opacity) : paint.opacity;
    if (wanted === 0) continue;
    if (wanted !== alpha) {
      alpha = wanted;
      context.globalAlpha = alpha;
    }
    drawMark(brush, scene, row, paint);
    cost += costOf[shape[row]!]!;
    if (cost < stepCost) continue;
    cost = 0;
    yield;
  }
  context.globalAlpha = 1;
}

function drawRings(context: Context, scene: Scene, emphasis: Emphasis, palette: Palette) {
  context.setLineDash([]);
  for (const { x, y, w, h, focused } of ringBoxes(scene, emphasis)) {
    context.strokeStyle = palette.ink(focused ? 'accent' : 'text');
    context.lineWidth = focused ? 2.5 : 1.75;
    context.beginPath();
    context.roundRect(x, y, w, h, Math.min(w, h, 14) / 2);
    context.stroke();
  }
}

/** The same stripes as the SVG pattern: a line of 1.6 in 6 pixels, turned by 45 degrees. */
function hatchPattern(canvas: HTMLCanvasElement, palette: Palette, kind: number, ratio: number) {
  const size = 6;
  // Drawn larger than needed, so that it stays sharp when turned.
  const scale = Math.ceil(ratio) * 4;
  const tile = canvas.ownerDocument.createElement('canvas');
  tile.width = size * scale;
  tile.height = size * scale;
  const context = tile.getContext('2d');
  if (!context) return undefined;
  context.fillStyle = palette.tint(kind);
  context.fillRect(0, 0, tile.width, tile.height);
  context.fillStyle = palette.kind(kind);
  context.fillRect(0, 0, 1.6 * scale, tile.height);
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().rotate(45).scale(1 / scale));
  return pattern ?? undefined;
}
