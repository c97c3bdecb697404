import type { KnownActor } from '../extraction.js';
import { gather } from '../gather.js';
import { textBefore } from '../text/before.js';
import { idle } from './proposals.js';
import { isJoined, isWritten, type Word, wordsOf } from './words.js';

/** A name found in a text. */
export interface NameFound {
  readonly start: number;
  readonly end: number;
  /** Index of the actor. */
  readonly actor: number;
  readonly rule: 'name' | 'alias' | 'surname';
}

/** Finds known names in sentences, in the order of the text: a surname means the one that was named last. */
export interface Gazetteer {
  find(text: string, words: readonly Word[]): NameFound[];
}

interface Name {
  readonly words: readonly Word[];
  readonly actor: number;
  readonly rule: NameFound['rule'];
  /** Its article belongs to it: “the Kremlin”. */
  readonly article: boolean;
}

const particles = /^(?:la|da|le|de|del|abu|van|ibn|der|di|el|al|bin|dos|von)$/i;
const suffixes = /,? (?:Jr|Sr|II|III|IV)\.?$/;
/** Words before a surname that are no first name of somebody else; with those that name nobody. */
const titles =
  /^(?:Lt|Leader|Lord|Major|Premier|Sir|Prince|Ambassador|Prof(?:essor)?|Chancellor|Pope|Chairman|Capt(?:ain)?|Chief|Miss|King|Justice|Ayatollah|Sheikh|Coach|Col|General|Queen)$/;

export function createGazetteer(actors: readonly KnownActor[]): Gazetteer {
  const byFirst = new Map<string, Name[]>();
  const add = (text: string, actor: number, rule: Name['rule']): void => {
    const words = wordsOf(text);
    const first = words[0]?.folded;
    if (first === undefined) return;
    gather(byFirst, first, { words, actor, rule, article: /^the\s/.test(text) });
  };
  for (const [actor, { name, aliases = [] }] of actors.entries()) {
    for (const [i, text] of [name, ...aliases].entries()) {
      add(text, actor, i ? 'alias' : 'name');
      // “Security Council of Russia” is “Russia’s Security Council” too.
      const parts = /^(.+) of (?:the )?(\p{Lu}[^,]*)$/u.exec(text);
      if (parts) add(`${parts[2]}’s ${parts[1]}`, actor, 'alias');
    }
  }
  for (const [actor, { name, kind }] of actors.entries()) {
    const surname = kind === undefined || kind === 'person' ? surnameOf(name) : undefined;
    if (surname) add(surname, actor, 'surname');
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);

  const lastNamed: number[] = [];
  return {
    find(text, words) {
      const found: NameFound[] = [];
      for (let i = 0; i < words.length; i++) {
        const fits = (byFirst.get(words[i]!.folded) ?? []).filter((name) => isAt(text, words, i, name));
        const length = fits[0]?.words.length;
        const longest = fits.filter(
          (name) => name.words.length === length && (name.rule !== 'surname' || isAlone(text, words, i)),
        );
        // Of those with one surname, the one named last; of others with one name, the first given.
        const name =
          longest.length > 1 && longest.every(({ rule }) => rule === 'surname')
            ? longest.find(
                ({ actor }) => actor === lastNamed.findLast((last) => longest.some((other) => other.actor === last)),
              )
            : longest[0];
        if (!name) continue;
        if (name.rule !== 'surname') lastNamed.push(name.actor);
        const start = words[i]!.start;
        const withArticle = name.article && /\b[Tt]he $/.test(textBefore(text, start, 4));
        found.push({
          start: withArticle ? start - 4 : start,
          end: words[i + length! - 1]!.end,
          actor: name.actor,
          rule: name.rule,
        });
        i += length! - 1;
      }
      return found;
    },
  };
}

function isAt(text: string, words: readonly Word[], at: number, name: Name): boolean {
  return name.words.every((wanted, i) => {
    const word = words[at + i];
    return (
      word !== undefined &&
      word.folded === wanted.folded &&
      isWritten(word.text, wanted.text) &&
      (i === 0 || isJoined(text, words[at + i - 1]!, word))
    );
  });
}

/** Whether a surname stands without a first name, which would be another’s. */
function isAlone(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before || !/^\p{Lu}/u.test(before.text) || !/^\.? $/.test(text.slice(before.end, words[at]!.start))) return true;
  // A word that begins the sentence has its capital from there.
  return titles.test(before.text) || idle.test(before.folded) || (at === 1 && before.folded === '~');
}

/** The last word of a person’s name, with the particles before it; none where there is but one. */
function surnameOf(name: string): string | undefined {
  const parts = name.replace(suffixes, '').split(/\s+/);
  if (parts.length < 2 || parts.length > 5 || !parts.every((part) => /^\p{Lu}/u.test(part) || particles.test(part)))
    return undefined;
  let first = parts.length - 1;
  while (first > 1 && particles.test(parts[first - 1]!)) first--;
  return parts.slice(first).join(' ');
}
