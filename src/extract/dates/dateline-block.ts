import { type Block, isStampLine, stampWords } from '../text/blocks.js';
import type { Context, Found } from './found.js';
import { scan } from './scan.js';

/** What may stand beside the date in a line that only says when the page was made. */
const beside = new RegExp(`^(?:${stampWords}|on|at|by|first|last|am|pm|[a-z]{1,4}t|utc|gmt|[\\s:|,.;•·–—()-])*$`, 'i');
const longest = 160;

/** Whether a line is a date and nothing else, or a note of when the page was made. */
export function isStamp(block: Block, sentence: string, founds: readonly Found[]): boolean {
  if (block.text.length > longest) return false;
  if (isStampLine(block.text)) return true;
  let rest = '';
  let end = 0;
  for (const found of founds) {
    rest += sentence.slice(end, found.start);
    end = found.end;
  }
  return block.text.trim() === sentence.trim() && beside.test(rest + sentence.slice(end));
}

/** When a text was written by its own first lines: the first that is a date with its year and nothing else. */
export function datelineOf(blocks: readonly Block[]): Context['now'] | undefined {
  for (const block of blocks.slice(0, 40)) {
    if (block.text.length > longest || !/\d/.test(block.text)) continue;
    const founds = scan(block.text);
    const found = founds.find(({ dated, unit }) => dated && (unit === 'day' || unit === 'minute'));
    if (!found || !isStamp(block, block.text, founds)) continue;
    const value = found.read({ now: { from: 0, to: 0 }, direction: 'either' });
    if (value) return { from: value.bounds[0], to: value.bounds[value.unit === 'minute' ? 0 : 3] };
  }
  return undefined;
}
