/** One mark of a scene on a canvas: the same looks as the SVG marks have. */
import { fonts } from '../base/measure.js';
import { eachCorner, type Look, type Scene, type ShapeName, type Skyline, shapes, textOf } from '../layout/scene.js';
import { dashes, type Palette, paintOf } from './inks.js';
import { symbolCorners } from './symbols.js';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** A look with its colours resolved. */
export interface LookPaint {
  readonly fill: string | CanvasPattern | undefined;
  readonly stroke: string | undefined;
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: CanvasLineCap;
  readonly opacity: number;
  readonly radius: number;
  readonly font: string;
  readonly halo: string | undefined;
  readonly anchor: CanvasTextAlign;
}

const none: readonly number[] = [];
const anchors = { start: 'left', middle: 'center', end: 'right' } as const;

/** Resolves a look; `hatch` makes the pattern of a kind. */
export function lookPaint(
  look: Look,
  palette: Palette,
  family: string,
  hatch: (kind: number) => CanvasPattern | undefined,
): LookPaint {
  const font = fonts[look.font ?? 'label'];
  const stroke = paintOf(look.stroke, look, palette);
  const fill = paintOf(look.font && !look.fill ? 'text' : look.fill, look, palette);
  return {
    fill: look.hatch ? (hatch(look.kind ?? 0) ?? palette.tint(look.kind ?? 0)) : fill === 'none' ? undefined : fill,
    stroke: stroke === 'none' ? undefined : stroke,
    width: look.strokeWidth ?? 1,
    dash: look.dash ? dashes[look.dash] : none,
    cap: look.dash ? 'butt' : 'round',
    opacity: look.opacity ?? 1,
    radius: look.radius ?? 0,
    font: `${font.weight} ${font.size}px ${family}`,
    halo: look.halo ? palette.ink('ground') : undefined,
    anchor: anchors[look.anchor ?? 'start'],
  };
}

/** What a context was last told while a scene is drawn: to tell it the same again costs nearly as much. */
export interface Brush {
  readonly context: Context;
  font?: string;
  align?: CanvasTextAlign;
  /** The look whose stroke is set. */
  stroked?: LookPaint;
}

/** Draws one mark; alpha is set by the caller, and what else a mark needs is left as it was set last. */
export function drawMark(brush: Brush, scene: Scene, row: number, paint: LookPaint): void {
  const { context } = brush;
  const shape = shapes[scene.shape[row]!]!;
  const x = scene.x[row]!;
  const y = scene.y[row]!;
  const w = scene.w[row]!;
  const h = scene.h[row]!;
  if (shape === 'text') {
    drawText(brush, textOf(scene, row), x, y, paint);
    return;
  }
  const { fill, stroke, width } = paint;
  if (shape === 'rect' && stroke === undefined && paint.radius === 0) {
    context.fillStyle = fill ?? 'transparent';
    context.fillRect(x, y, Math.max(w, 0), Math.max(h, 0));
    return;
  }
  if (stroke && shape === 'line' && !(w && h) && width <= 1 && paint.dash === none) {
    // A thin line along an axis, whose ends nobody sees: a browser fills it sooner than it strokes it.
    context.fillStyle = stroke;
    context.fillRect(w ? x : x - width / 2, h ? y : y - width / 2, w || width, h || width);
    return;
  }
  if (shape === 'path') {
    const path = new Path2D(textOf(scene, row));
    if (fill) {
      context.fillStyle = fill;
      context.fill(path);
    }
    if (setStroke(brush, paint)) context.stroke(path);
    return;
  }
  // A rim in the colour of what it surrounds only makes it larger, for half the work.
  const isRect = shape === 'rect';
  const rim = (isRect || shape === 'circle') && fill === stroke && paint.dash === none ? width / 2 : 0;
  const out = isRect ? rim : 0;
  context.beginPath();
  if (shape === 'skyline') eachCorner(scene.text[row] as Skyline, x, y + h, (cx, cy) => context.lineTo(cx, cy));
  else trace(context, shape, x - out, y - out, w + 2 * rim, h + 2 * rim, paint.radius + out);
  if (fill) {
    context.fillStyle = fill;
    context.fill();
  }
  if (!rim && setStroke(brush, paint)) context.stroke();
}

function setStroke(brush: Brush, paint: LookPaint): boolean {
  const { stroke, width, dash, cap } = paint;
  if (stroke === undefined) return false;
  if (brush.stroked === paint) return true;
  brush.stroked = paint;
  const { context } = brush;
  context.strokeStyle = stroke;
  context.lineWidth = width;
  context.lineCap = cap;
  context.setLineDash(dash as number[]);
  return true;
}

function trace(
  context: Context,
  shape: Exclude<ShapeName, 'text' | 'path' | 'skyline'>,
  x: number,
  y: number,
  w: number,
  h: number,
  radius: number,
) {
  switch (shape) {
    case 'rect':
      if (radius > 0) context.roundRect(x, y, Math.max(w, 0), Math.max(h, 0), Math.min(radius, w / 2, h / 2));
      else context.rect(x, y, Math.max(w, 0), Math.max(h, 0));
      break;
    case 'line':
      context.moveTo(x, y);
      context.lineTo(x + w, y + h);
      break;
    case 'circle':
      context.arc(x, y, w / 2, 0, 2 * Math.PI);
      break;
    default:
      for (const [i, [cx, cy]] of symbolCorners(shape, x, y, w).entries())
        if (i === 0) context.moveTo(cx, cy);
        else context.lineTo(cx, cy);
      context.closePath();
  }
}

function drawText(brush: Brush, text: string, x: number, y: number, paint: LookPaint) {
  const { context } = brush;
  if (brush.font !== paint.font) {
    brush.font = paint.font;
    context.font = paint.font;
  }
  if (brush.align !== paint.anchor) {
    brush.align = paint.anchor;
    context.textAlign = paint.anchor;
  }
  if (paint.halo !== undefined) {
    delete brush.stroked;
    context.strokeStyle = paint.halo;
    context.lineWidth = 3;
    context.lineJoin = 'round';
    context.setLineDash([]);
    context.strokeText(text, x, y);
  }
  context.fillStyle = paint.fill ?? 'transparent';
  context.fillText(text, x, y);
}
