import { html, type TemplateResult } from 'lit';
import type { Target } from '../../model/state.js';
import type { Story } from '../../model/story.js';

/** Something that was found. */
export interface Hit {
  readonly target: Extract<Target, { kind: 'event' | 'actor' }>;
  readonly row: number;
  /** Title or name. */
  readonly name: string;
  /** The words looked for, folded, to mark them. */
  readonly words: readonly string[];
}

interface Ranked extends Hit {
  readonly rank: number;
}

/** Events beyond this many are not looked through: typing must stay quick. */
const furthest = 300_000;

/**
 * Events and actors in which every word of a query begins a word of the title, the name or another name; actors
 * first among equals, then the important. `total` counts all, `hits` holds the best.
 */
export function searchStory(story: Story, query: string, most: number): { hits: readonly Hit[]; total: number } {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return { hits: [], total: 0 };
  const found: Ranked[] = [];
  story.actors.records.forEach(({ id, name, aliases }, row) => {
    const rank = Math.max(rankOf(name, words), ...aliases.map((alias) => rankOf(alias, words) - 0.25));
    if (rank > 0) found.push({ target: { kind: 'actor', id }, row, name, words, rank: rank + 0.5 });
  });
  let total = found.length;
  for (let row = 0; row < Math.min(story.events.count, furthest); row++) {
    const name = story.events.title(row);
    const rank = rankOf(name, words);
    if (rank <= 0) continue;
    total += 1;
    found.push({ target: { kind: 'event', id: '' }, row, name, words, rank: rank + story.events.importance[row]! / 2 });
    if (found.length > 2000) found.sort(byRank).splice(most);
  }
  const hits = found
    .sort(byRank)
    .slice(0, most)
    .map(
      (hit): Hit =>
        hit.target.kind === 'event' ? { ...hit, target: { kind: 'event', id: story.events.id(hit.row) } } : hit,
    );
  return { hits, total };
}

/** A hit's name with what was looked for marked. */
export function marked({ name, words }: Hit): readonly (string | TemplateResult)[] {
  const letters = [...name];
  const folded = letters.map(fold);
  const marks = new Uint8Array(letters.length);
  for (const word of words) {
    for (let at = 0; at < letters.length; at++) {
      if (at > 0 && isLetter(folded[at - 1]!)) continue;
      let end = at;
      let text = '';
      while (end < letters.length && text.length < word.length) text += folded[end++]!;
      if (text.startsWith(word)) marks.fill(1, at, end);
    }
  }
  const parts: (string | TemplateResult)[] = [];
  for (let at = 0; at < letters.length; ) {
    let end = at;
    while (end < letters.length && marks[end] === marks[at]) end++;
    const text = letters.slice(at, end).join('');
    parts.push(marks[at] ? html`<mark>${text}</mark>` : text);
    at = end;
  }
  return parts;
}

/** 0 where a word is missing; 2 where the text begins with the first one. */
function rankOf(text: string, words: readonly string[]): number {
  const folded = fold(text);
  for (const word of words) if (!beginsWord(folded, word)) return 0;
  return folded.startsWith(words[0]!) ? 2 : 1;
}

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !isLetter(text[at - 1]!)) return true;
  return false;
}

const isLetter = (char: string) => /[\p{L}\p{N}]/u.test(char);

/** Without case and accents: `Ápád` and `apad` are the same. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const byRank = (a: Ranked, b: Ranked) => b.rank - a.rank || a.row - b.row;
