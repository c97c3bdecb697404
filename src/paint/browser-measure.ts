import { type FontName, fonts, type Measure } from '../base/measure.js';

/** Widths kept before the memory of them starts anew. */
const mostKept = 20_000;

/** Measures text as the browser will draw it in this font family; each text once. */
export function browserMeasure(family: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known: Partial<Record<FontName, Map<string, number>>> = {};
  let current: FontName | undefined;
  return (text, font) => {
    known[font] ??= new Map();
    const widths = known[font];
    let width = widths.get(text);
    if (width === undefined) {
      if (current !== font && context) {
        context.font = `${fonts[font].weight} ${fonts[font].size}px ${family}`;
        current = font;
      }
      // Rounded up to a quarter, so that the last bit of a font engine moves nothing.
      width = Math.ceil((context?.measureText(text).width ?? 0) * 4) / 4;
      if (widths.size >= mostKept) widths.clear();
      widths.set(text, width);
    }
    return width;
  };
}
