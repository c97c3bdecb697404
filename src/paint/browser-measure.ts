import { type FontName, fonts, type Measure } from '../base/measure.js';

/** Widths kept before the memory of them starts anew. */
const mostKept = 20_000;

/** Measures text as the browser will draw it in this font family; each word once. */
export function browserMeasure(family: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known: Partial<Record<FontName, Map<string, number>>> = {};
  let current: FontName | undefined;
  const widthOf = (text: string, font: FontName, widths: Map<string, number>) => {
    let width = widths.get(text);
    if (width === undefined) {
      if (current !== font && context) {
        context.font = `${fonts[font].weight} ${fonts[font].size}px ${family}`;
        current = font;
      }
      width = context?.measureText(text).width ?? 0;
      if (widths.size >= mostKept) widths.clear();
      widths.set(text, width);
    }
    return width;
  };
  return (text, font) => {
    known[font] ??= new Map();
    const widths = known[font];
    let sum = 0;
    // Letters are joined and set closer within words, not across the spaces between them.
    for (let start = 0, end = 0; end < text.length; start = end) {
      end = text.indexOf(' ', start + 1);
      if (end < 0) end = text.length;
      sum += widthOf(text.slice(start, end), font, widths);
    }
    // Rounded up to a quarter, so that the last bit of a font engine moves nothing.
    return Math.ceil(sum * 4) / 4;
  };
}
