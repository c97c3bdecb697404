import { dateWords } from '../../base/date-words.js';
import { parseEdtf } from '../../base/edtf.js';
import type { TimeSpan } from '../../base/units.js';
import { windowOf } from '../timeline/window.js';

/** The window between two EDTF texts, of which one may be empty; nothing where there is none. */
export function ownWindow(from: string, to: string): TimeSpan | undefined {
  return windowOf(from, to, { from: -Infinity, to: Infinity });
}

/** The same in words: "January to October 2022"; as it is written where it cannot be read. */
export function ownWindowWords(from: string, to: string, lang: string): string {
  try {
    return dateWords(parseEdtf(`${from || '..'}/${to || '..'}`), lang);
  } catch {
    return `${from || '..'} – ${to || '..'}`;
  }
}
