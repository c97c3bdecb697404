/** Keeps names written right to left and left to right from being shuffled when they meet in one sentence. */

const rightToLeftLanguage =
  /^(?:ar|arc|ckb|dv|fa|he|iw|ks|nqo|ps|sd|sdh|syr|ug|ur|yi)(?:-|$)|-(?:arab|hebr|syrc|thaa|nkoo|adlm|rohg)(?:-|$)/i;
const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const otherLetterOrDigit =
  /[^\P{L}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]|\p{N}/u;
const control = /[\u202a-\u202e\u2066-\u2069]/g;

/** Whether a language is written from right to left; a script subtag (`az-Arab`) is heeded. */
export function isRightToLeft(lang: string): boolean {
  return rightToLeftLanguage.test(lang) && !/-(?:latn|cyrl|deva)(?:-|$)/i.test(lang);
}

/**
 * A piece of data as it may stand in a sentence of a language: wrapped in U+2068 … U+2069 where it holds letters of
 * the other direction (right to left: digits as well) or direction controls, else as it is. Unclosed direction
 * controls are dropped, since they would reach beyond the isolate.
 */
export function isolate(text: string, lang: string): string {
  const controls = text.match(control);
  if (controls) return `\u2068${balanced(controls) ? text : text.replace(control, '')}\u2069`;
  return (isRightToLeft(lang) ? otherLetterOrDigit : rightToLeftLetter).test(text) ? `\u2068${text}\u2069` : text;
}

function balanced(controls: readonly string[]): boolean {
  const open: string[] = [];
  for (const char of controls) {
    if (char !== '\u202c' && char !== '\u2069') open.push(char < '\u2066' ? '\u202c' : '\u2069');
    else if (open.pop() !== char) return false;
  }
  return open.length === 0;
}
