import { type FontName, fonts, type Measure } from '../base/measure.js';

/** Widths kept before the memory of them starts anew. */
const mostKept = 20_000;

/** Measures text as the browser will draw it in this font family; each word once. */
export function browserMeasure(family: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known: Partial<Record<FontName, { readonly texts: Widths; readonly words: Widths }>> = {};
  let current: FontName | undefined;
  const wordWidth = (word: string, font: FontName) => {
    if (current !== font && context) {
      context.font = `${fonts[font].weight} ${fonts[font].size}px ${family}`;
      current = font;
    }
    return context?.measureText(word).width ?? 0;
  };
  return (text, font) => {
    known[font] ??= { texts: new Map(), words: new Map() };
    const { texts, words } = known[font];
    let width = texts.get(text);
    if (width !== undefined) return width;
    width = 0;
    // Letters are joined and set closer within words, not across the spaces between them.
    for (let start = 0, end = 0; end < text.length; start = end) {
      end = text.indexOf(' ', start + 1);
      if (end < 0) end = text.length;
      const word = text.slice(start, end);
      let own = words.get(word);
      if (own === undefined) {
        own = wordWidth(word, font);
        keep(words, word, own);
      }
      width += own;
    }
    // Rounded up to a quarter, so that the last bit of a font engine moves nothing.
    width = Math.ceil(width * 4) / 4;
    keep(texts, text, width);
    return width;
  };
}

type Widths = Map<string, number>;

function keep(widths: Widths, text: string, width: number) {
  if (widths.size >= mostKept) widths.clear();
  widths.set(text, width);
}
