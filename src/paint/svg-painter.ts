/** Draws scenes into an SVG element of the page, reusing its nodes from one scene to the next. */
import { type Emphasis, isLit, type Scene } from '../layout/scene.js';
import { cssPalette, dimmed, hatchedKinds, type Palette } from './inks.js';
import type { Painter } from './painter.js';
import { ringBoxes } from './rings.js';
import { type SvgMark, svgMark } from './svg-marks.js';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Draws into `svg`, which it empties at the end. Colours come from the style sheet's custom properties. */
export function svgPainter(svg: SVGSVGElement, palette: Palette = cssPalette): Painter {
  const document = svg.ownerDocument;
  const create = (tag: string) => document.createElementNS(svgNamespace, tag);
  const defs = create('defs');
  const marks = create('g');
  const rings = create('g');
  svg.append(defs, marks, rings);
  let drawn: Scene | undefined;
  let patterns = '';

  function paint(scene: Scene, emphasis: Emphasis) {
    if (scene !== drawn) {
      setAttribute(svg, 'viewBox', `0 0 ${scene.width} ${scene.height}`);
      setAttribute(svg, 'width', String(scene.width));
      setAttribute(svg, 'height', String(scene.height));
      paintPatterns(hatchedKinds(scene));
      paintMarks(scene);
      drawn = scene;
    }
    light(scene, emphasis);
    paintRings(scene, emphasis);
  }

  function paintMarks(scene: Scene) {
    for (let row = 0; row < scene.count; row++) {
      const mark = svgMark(scene, row, palette, hatchId);
      const old = marks.children[row];
      if (old?.localName === mark.tag) write(old, mark);
      else {
        const node = create(mark.tag);
        write(node, mark);
        if (old) old.replaceWith(node);
        else marks.append(node);
      }
    }
    while (marks.children.length > scene.count) marks.lastElementChild!.remove();
  }

  function light(scene: Scene, { lit }: Emphasis) {
    for (let row = 0; row < scene.count; row++) {
      const node = marks.children[row]!;
      const item = scene.item[row]!;
      const dim = lit !== null && item >= 0 && !isLit(lit, scene.items[item]!);
      setAttribute(node, 'opacity', dim ? String(dimmed) : opacityOf(scene, row));
    }
  }

  function paintRings(scene: Scene, emphasis: Emphasis) {
    const boxes = ringBoxes(scene, emphasis);
    while (rings.children.length > boxes.length) rings.lastElementChild!.remove();
    boxes.forEach(({ x, y, w, h, focused }, i) => {
      const node = rings.children[i] ?? rings.appendChild(create('rect'));
      write(node, {
        tag: 'rect',
        attributes: new Map([
          ['class', focused ? 'ring focus' : 'ring'],
          ['x', String(x)],
          ['y', String(y)],
          ['width', String(w)],
          ['height', String(h)],
          ['rx', String(Math.min(w, h, 14) / 2)],
          ['fill', 'none'],
          ['stroke', palette.ink(focused ? 'accent' : 'text')],
          ['stroke-width', focused ? '2.5' : '1.75'],
        ]),
      });
    });
  }

  function paintPatterns(kinds: readonly number[]) {
    const key = kinds.join();
    if (key === patterns) return;
    patterns = key;
    defs.replaceChildren(...kinds.map((kind) => hatchPattern(create, kind, palette)));
  }

  return {
    paint,
    dispose() {
      svg.replaceChildren();
      drawn = undefined;
    },
  };
}

const opacityOf = (scene: Scene, row: number) => {
  const opacity = scene.looks[scene.look[row]!]!.opacity;
  return opacity === undefined ? null : String(opacity);
};

/** Ids are looked up within one shadow root, so kinds are enough to tell patterns apart. */
const hatchId = (kind: number) => `hatch-${kind}`;

function hatchPattern(create: (tag: string) => Element, kind: number, palette: Palette): Element {
  const pattern = create('pattern');
  const size = '6';
  for (const [name, value] of Object.entries({
    id: hatchId(kind),
    width: size,
    height: size,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  }))
    pattern.setAttribute(name, value);
  const ground = create('rect');
  for (const [name, value] of Object.entries({ width: size, height: size, fill: palette.tint(kind) }))
    ground.setAttribute(name, value);
  const line = create('rect');
  for (const [name, value] of Object.entries({ width: '1.6', height: size, fill: palette.kind(kind) }))
    line.setAttribute(name, value);
  pattern.append(ground, line);
  return pattern;
}

function write(node: Element, mark: SvgMark) {
  for (const name of node.getAttributeNames()) if (!mark.attributes.has(name)) node.removeAttribute(name);
  for (const [name, value] of mark.attributes) setAttribute(node, name, value);
  if (mark.text !== undefined && node.textContent !== mark.text) node.textContent = mark.text;
}

function setAttribute(node: Element, name: string, value: string | null) {
  if (value === null) node.removeAttribute(name);
  else if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}
