/** A line of the text that is not empty, or a piece of one that is longer than paragraphs are. */
export interface Block {
  readonly start: number;
  readonly text: string;
  /** Which line it is, counted from 1 among those that are not empty. */
  readonly paragraph: number;
  /** It belongs to the page around the article: navigation, the day of printing, a notice. */
  readonly furniture: boolean;
}

const line = /[^\r\n\u2028\u2029]+/g;
/** Separators of menus and of page heads. */
const separators = /[|×›»•·©®]|\s[>/]\s/;
const notice =
  /^(?:read (?:more|also|next)|search|most read|log ?in|subscribe|sign (?:in|up)|skip to|print|home|follow|menu|related|privacy|terms|share|copyright|advert|e-?mail|comments?\b|tags?:)/i;
/** What stands before the day when a page was made, as a piece of a pattern. */
export const stampWords = '(?:last |first )?(?:updated?|published|posted|modified|created|issued)|date';
/** Lines that tell when the page was made; they stay where they give the article’s own date. */
const stamp = new RegExp(`^(?:${stampWords}|by [a-z.]+ [^,|]{2,40}[,|])`, 'i');
const legal = /^©|\b(?:all rights reserved|privacy policy|terms of (?:service|use))\b/i;
/** A year of the Hebrew or the Islamic calendar after a month that is none of ours. */
const otherCalendars = /\b\d{1,2} [a-z’'-]{2,16}(?: [a-z’'-]+)? (?:5[78]|1[34])\d\d\b/i;

/** Longer lines are cut: what is done for a whole line must not take long. */
const longest = 10_000;

/** The lines of a text, with those that are no part of the article marked. */
export function* blocksOf(text: string): Generator<Block, void> {
  let paragraph = 0;
  for (const { 0: whole, index } of text.matchAll(line)) {
    if (whole.trim() === '') continue;
    paragraph++;
    for (let from = 0, to = 0; from < whole.length; from = to) {
      to = endOfPiece(whole, from, longest);
      const piece = whole.slice(from, to);
      yield { start: index + from, text: piece, paragraph, furniture: isFurniture(piece) };
    }
  }
}

/** Where a piece of at most so many characters ends: after a space, if there is one. */
export function endOfPiece(text: string, from: number, most: number): number {
  if (text.length - from <= most) return text.length;
  const space = text.lastIndexOf(' ', from + most - 1);
  return space > from ? space + 1 : from + most;
}

function isSentence(text: string): boolean {
  return /[.!?…]["”’)]*$/.test(text) && text.split(/\s+/).length > 5;
}

/** Whether a line says when the page was made. */
export function isStampLine(text: string): boolean {
  return stamp.test(text) && !isSentence(text.trim());
}

function isFurniture(text: string): boolean {
  if (text.length > 240) return false;
  const trimmed = text.trim();
  if (otherCalendars.test(trimmed) && trimmed.length < 80) return true;
  if (legal.test(trimmed)) return true;
  if (isSentence(trimmed)) return false;
  return notice.test(trimmed) || separators.test(trimmed);
}
