import type { CssPx } from './units.js';

/** The fonts a drawing uses, by purpose; sizes in CSS pixels. The painters and the text measure share this table. */
export const fonts = {
  label: { size: 12, weight: 500 },
  strong: { size: 12.5, weight: 650 },
  title: { size: 18, weight: 700 },
  small: { size: 11, weight: 400 },
} as const;

export type FontName = keyof typeof fonts;

/** Width of a text in CSS pixels. The browser's comes from a canvas; tests and servers use {@link estimateWidth}. */
export type Measure = (text: string, font: FontName) => CssPx;

/** A measure without fonts: wide scripts take one em, Latin about half of one. Deterministic on every machine. */
export const estimateWidth: Measure = (text, font) => {
  let ems = 0;
  for (const char of text) ems += emsOf(char.codePointAt(0) ?? 0);
  return ems * fonts[font].size * (fonts[font].weight > 550 ? 1.06 : 1);
};

function emsOf(code: number): number {
  if (code >= 0x1100 && isWide(code)) return 1;
  if (code >= 0x0300 && code <= 0x036f) return 0;
  if (code === 0x20 || code === 0x2e || code === 0x2c || code === 0x69 || code === 0x6c) return 0.29;
  if (code >= 0x41 && code <= 0x5a) return 0.68;
  return 0.56;
}

function isWide(code: number): boolean {
  return (
    code <= 0x115f ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60) ||
    code >= 0x1f300
  );
}
