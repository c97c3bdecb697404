/** What text from data may hold, and how it is put right where it holds something else. */

const directions = /[\u202a-\u202e\u2066-\u2069]/;
const overrides = /[\u202d\u202e]/;
/** C0 without tab and line ends, DEL and C1, noncharacters: not allowed in XML, so no picture could be saved. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;
const suspicious = /[^\t\n\r -~\u00a0-\u1fff\u3000-\ud7ff]/;
const loneSurrogate = /\p{Surrogate}/gu;

/** Whether a text has no control characters, no half characters, and directions that are closed again. */
export function isClean(text: string): boolean {
  return !suspicious.test(text) || cleanText(text) === text;
}

/**
 * The text without control characters, with � for half characters, and without direction controls where they are
 * unpaired or override the order of letters (U+202D, U+202E make `txt.exe` read `exe.txt`).
 */
export function cleanText(text: string): string {
  const plain = text.replace(controls, '').replace(loneSurrogate, '\ufffd');
  return directions.test(plain) ? withPairedDirections(plain) : plain;
}

function withPairedDirections(text: string): string {
  const chars = [...text];
  const open: number[] = [];
  const drop = (index: number) => {
    chars[index] = '';
  };
  chars.forEach((char, index) => {
    if (!directions.test(char)) return;
    if (char !== '\u202c' && char !== '\u2069') open.push(index);
    else if (closerOf(chars[open.at(-1) ?? -1]) !== char) drop(index);
    // An override goes, and its end with it.
    else if (overrides.test(chars[open.at(-1)!]!)) [open.pop()!, index].forEach(drop);
    else open.pop();
  });
  open.forEach(drop);
  return chars.join('');
}

function closerOf(opener: string | undefined): string | undefined {
  if (opener === undefined) return undefined;
  return opener < '\u2066' ? '\u202c' : '\u2069';
}

/** One label out of any text: clean, of a sane length, never empty. */
export function labelOf(id: string): string {
  return cleanText(cutText(id, 500)).trim() || '?';
}

/**
 * At most `length` UTF-16 units of a text, the last of them an ellipsis; no letter is cut from its accent, no emoji
 * in half.
 */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const from = Math.max(0, length - 64);
  let end = from;
  // Only the last few letters need to be known; a long text is not segmented as a whole.
  for (const { index } of new Intl.Segmenter().segment(text.slice(from, length + 64))) {
    if (from + index <= length - 1) end = from + index;
  }
  return `${text.slice(0, end > from ? end : wholeBefore(text, length - 1))}…`;
}

function wholeBefore(text: string, end: number): number {
  const code = text.charCodeAt(end);
  return code >= 0xdc00 && code <= 0xdfff ? end - 1 : end;
}
