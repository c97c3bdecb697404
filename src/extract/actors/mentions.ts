import type { Reading } from '../dates/read-dates.js';
import type { PassageMention } from '../events/drafts.js';
import type { KnownActor, Mention, MentionedActor } from '../extraction.js';
import { gather } from '../gather.js';
import type { Block } from '../text/blocks.js';
import { inOrder } from '../text/in-order.js';
import type { Sentence } from '../text/sentences.js';
import { createGazetteer } from './gazetteer.js';
import { createProposals } from './proposals.js';
import { fold, wordsOf } from './words.js';

/** Gathers where actors are named, sentence by sentence. */
export interface Mentions {
  add(sentence: Sentence, block: Block, dates: readonly Reading[]): void;
  gather(): Generator<undefined, Named, void>;
}

/** The actors of a text, and who is named where. */
export interface Named {
  readonly actors: readonly MentionedActor[];
  /** Mentions from one place to another, counted from the first; to be asked in the order of the text. */
  within(start: number, end: number): PassageMention[];
}

const confidences = { name: 0.95, alias: 0.9, surname: 0.85 } as const;
const outlet = /\b(?:tv|news|radio|post|press|gazette|daily|agency|television|tribune|times|herald)\b/i;

export function createMentions(actors: readonly KnownActor[]): Mentions {
  const gazetteer = createGazetteer(actors);
  const proposals = createProposals();
  const found = new Map<number, Mention[]>();
  const named = new Set<number>();
  return {
    add({ text, start: offset }, block, dates) {
      const words = wordsOf(text);
      const names = gazetteer.find(text, words);
      for (const { start, end, actor, rule } of names) {
        if (rule !== 'surname') named.add(actor);
        const mention: Mention = {
          text: text.slice(start, end),
          position: { start: offset + start, end: offset + end },
          rule,
          // Before its full name is told, a surname may be somebody else’s.
          confidence: rule === 'surname' && !named.has(actor) ? 0.6 : confidences[rule],
        };
        gather(found, actor, mention);
      }
      // Headlines have capitals of their own.
      if (block.furniture || !/[.!?…”"’)]\s*$/.test(block.text)) return;
      proposals.add(
        text,
        words,
        offset,
        (start, end) =>
          names.some((name) => offset + name.start < end && offset + name.end > start) ||
          dates.some((date) => date.start < end && date.end > start),
      );
    },
    *gather() {
      const taken = new Set(actors.map(({ id }) => id));
      const all = [...found]
        .sort((a, b) => a[0] - b[0])
        .map(([index, mentions]): MentionedActor => {
          const { id, name, kind } = actors[index]!;
          const confidence = mentions.reduce((most, mention) => Math.max(most, mention.confidence), 0);
          return { id, name, ...(kind === undefined ? {} : { kind }), known: true, confidence, mentions };
        });
      yield;
      for (const { name, places: at, confidence } of proposals.names()) {
        const mentions = at.map(
          ({ start, end, text }): Mention => ({ text, position: { start, end }, rule: 'capitals', confidence }),
        );
        all.push({ id: freeId(name, taken), name, known: false, confidence, mentions });
        yield;
      }
      const places: PassageMention[] = [];
      for (const { id, name, kind, known, mentions, confidence } of all) {
        if (!known && confidence < 0.35) continue;
        const media = kind === 'media' || (kind === undefined && outlet.test(name));
        for (const { position } of mentions) places.push({ ...position, actor: id, media, known });
        yield;
      }
      places.sort((a, b) => a.start - b.start);
      const inText = inOrder(places);
      return {
        actors: all,
        within: (from, to) =>
          inText(from, to).map((place) => ({ ...place, start: place.start - from, end: place.end - from })),
      };
    },
  };
}

/** An id made from a name, unlike all others. */
function freeId(name: string, taken: Set<string>): string {
  const base = fold(name).replace(/[^\p{L}\p{N}]+/gu, '-');
  let id = base;
  for (let i = 2; taken.has(id); i++) id = `${base}-${i}`;
  taken.add(id);
  return id;
}
