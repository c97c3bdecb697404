import type { ClaimRecord, QuoteRecord } from '../../formats/records.js';
import type { Stretch } from './document.js';

/** How much of the text on each side tells words from the same words elsewhere, in UTF-16 units. */
const around = 32;

/** Words of a text as evidence, found again by themselves, by what stands around them and by their place. */
export function claimAt(text: string, from: number, to: number): ClaimRecord {
  const { start, end } = trimmed(text, from, to);
  return {
    stance: 'states',
    quote: quoteAt(text, start, end),
    position: { start, end },
    paragraph: paragraphAt(text, start),
  };
}

/** A W3C TextQuoteSelector for a stretch of a text. */
export function quoteAt(text: string, start: number, end: number): QuoteRecord {
  const prefix = text.slice(whole(text, Math.max(0, start - around)), start);
  const suffix = text.slice(end, whole(text, Math.min(text.length, end + around)));
  return { exact: text.slice(start, end), ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
}

/** Which of the lines that are not empty a place is in, from 1. */
export function paragraphAt(text: string, place: number): number {
  let count = 0;
  for (const { 0: line, index } of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    if (index > place) break;
    if (line.trim() !== '') count++;
  }
  return Math.max(1, count);
}

/** Without the spaces at its edges. */
export function trimmed(text: string, from: number, to: number): Stretch {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return { start, end: Math.max(start, from + words.trimEnd().length) };
}

/** No letter is cut in half. */
function whole(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
