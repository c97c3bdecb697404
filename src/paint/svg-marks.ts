/** One mark of a scene as an SVG element: the same for the page, the server and exported files. */
import { fonts } from '../base/measure.js';
import { type Look, type Scene, type ShapeName, shapes, textOf } from '../layout/scene.js';
import { dashes, type Palette, paintOf } from './inks.js';
import { symbolPath } from './symbols.js';

export interface SvgMark {
  readonly tag: 'rect' | 'line' | 'path' | 'text' | 'circle';
  readonly attributes: ReadonlyMap<string, string>;
  readonly text?: string;
}

/** `hatch` names the pattern of a kind in this drawing's `<defs>`. */
export function svgMark(scene: Scene, row: number, palette: Palette, hatch: (kind: number) => string): SvgMark {
  const look = scene.looks[scene.look[row]!]!;
  const shape = shapes[scene.shape[row]!]!;
  const at = { x: scene.x[row]!, y: scene.y[row]!, w: scene.w[row]!, h: scene.h[row]! };
  const attributes = new Map<string, string>([['class', look.role]]);
  const words = textOf(scene, row);
  const tag = placeShape(attributes, shape, at, look, words);
  if (tag === 'text') {
    writeText(attributes, look, palette);
    return { tag, attributes, text: words };
  }
  attributes.set('fill', look.hatch ? `url(#${hatch(look.kind ?? 0)})` : paintOf(look.fill, look, palette));
  if (look.stroke && look.stroke !== 'none') {
    attributes.set('stroke', paintOf(look.stroke, look, palette));
    attributes.set('stroke-width', number(look.strokeWidth ?? 1));
    if (look.dash) attributes.set('stroke-dasharray', dashes[look.dash].join(' '));
    if (shape === 'path' || shape === 'line') attributes.set('stroke-linecap', look.dash ? 'butt' : 'round');
  }
  if (look.opacity !== undefined) attributes.set('opacity', number(look.opacity));
  return { tag, attributes };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

function placeShape(
  attributes: Map<string, string>,
  shape: ShapeName,
  { x, y, w, h }: Box,
  look: Look,
  text: string,
): SvgMark['tag'] {
  const set = (name: string, value: number) => attributes.set(name, number(value));
  switch (shape) {
    case 'rect':
      set('x', x);
      set('y', y);
      set('width', Math.max(w, 0));
      set('height', Math.max(h, 0));
      if (look.radius) set('rx', look.radius);
      return 'rect';
    case 'line':
      set('x1', x);
      set('y1', y);
      set('x2', x + w);
      set('y2', y + h);
      return 'line';
    case 'circle':
      set('cx', x);
      set('cy', y);
      set('r', w / 2);
      return 'circle';
    case 'text':
      set('x', x);
      set('y', y);
      return 'text';
    case 'path':
    case 'skyline':
      attributes.set('d', text);
      return 'path';
    default:
      attributes.set('d', symbolPath(shape, x, y, w));
      return 'path';
  }
}

function writeText(attributes: Map<string, string>, look: Look, palette: Palette) {
  const font = fonts[look.font ?? 'label'];
  attributes.set('fill', paintOf(look.fill ?? 'text', look, palette));
  attributes.set('font-size', number(font.size));
  attributes.set('font-weight', number(font.weight));
  if (look.anchor && look.anchor !== 'start') attributes.set('text-anchor', look.anchor);
  if (look.opacity !== undefined) attributes.set('opacity', number(look.opacity));
  if (look.halo) {
    attributes.set('stroke', palette.ink('ground'));
    attributes.set('stroke-width', '3');
    attributes.set('stroke-linejoin', 'round');
    attributes.set('paint-order', 'stroke');
  }
}

/** Coordinates to a hundredth of a pixel. */
const number = (value: number) => String(Math.round(value * 100) / 100 + 0);
