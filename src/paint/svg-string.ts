/** A scene as SVG text: for files, servers and tests. Everything from data is escaped. */
import type { Scene } from '../layout/scene.js';
import { hatchedKinds, type Palette } from './inks.js';
import { svgMark } from './svg-marks.js';

export interface SvgOptions {
  readonly palette: Palette;
  /** Font family of all texts. */
  readonly font: string;
  /** Title for readers who cannot see it. */
  readonly title: string;
  /** Keeps the ids of two drawings on one page apart. */
  readonly idPrefix?: string;
}

export function svgString(scene: Scene, { palette, font, title, idPrefix = 'chronicle' }: SvgOptions): string {
  const hatch = (kind: number) => `${idPrefix}-hatch-${kind}`;
  const marks: string[] = [];
  for (let row = 0; row < scene.count; row++) {
    const { tag, attributes, text } = svgMark(scene, row, palette, hatch);
    // As the style sheet does on screen: a text runs the way of its own first letter.
    const bidi = /[\u0590-\u08ff]/.test(text ?? '') ? ' unicode-bidi="plaintext"' : '';
    const written = [...attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('') + bidi;
    marks.push(text === undefined ? `<${tag}${written}/>` : `<${tag}${written}>${escaped(text)}</${tag}>`);
  }
  const patterns = hatchedKinds(scene).map(
    (kind) =>
      `<pattern id="${hatch(kind)}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
      `<rect width="6" height="6" fill="${escaped(palette.tint(kind))}"/><rect width="1.6" height="6" fill="${escaped(palette.kind(kind))}"/></pattern>`,
  );
  const { width, height } = scene;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(font)}" role="img" aria-label="${escaped(title)}">`,
    `<title>${escaped(title)}</title>`,
    ...(patterns.length > 0 ? [`<defs>${patterns.join('')}</defs>`] : []),
    `<rect width="100%" height="100%" fill="${escaped(palette.ink('ground'))}"/>`,
    ...marks,
    '</svg>',
    '',
  ].join('\n');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Control characters that XML refuses. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those are meant
const refused = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const escaped = (text: string) => text.replace(refused, '').replace(/[&<>"]/g, (char) => entities[char]!);
