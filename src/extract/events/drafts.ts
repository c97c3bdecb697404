import type { ClaimRecord } from '../../formats/records.js';
import { speech } from '../dates/lexicon.js';
import type { Reading } from '../dates/read-dates.js';
import type { DraftEvent, DraftWhen, Expression } from '../extraction.js';
import { voicesIn } from './claims.js';
import { titleOf } from './title.js';

/** A sentence with what was found in it. */
export interface Passage {
  readonly start: number;
  readonly text: string;
  /** From 1. */
  readonly paragraph: number;
  readonly readings: readonly (Reading & { readonly index: number })[];
  readonly mentions: readonly PassageMention[];
}

/** A place in the sentence where an actor is named. */
export interface PassageMention {
  readonly start: number;
  readonly end: number;
  readonly actor: string;
  readonly media: boolean;
  readonly known: boolean;
}

const said = new RegExp(`\\b(?:${speech})\\b[^,;]{0,30}$`, 'i');
const feared = /\b(?:feared|warn(?:s|ed)?|suspected|worr(?:y|ies|ied)|fears?|suspects?)\b/i;

/** The drafts of a sentence: one for each date that tells of a deed, else one for the saying. */
export function* draftsOf(
  passage: Passage,
  expressions: readonly Expression[],
  nextId: () => string,
): Generator<DraftEvent, void> {
  const { text, start, readings, mentions } = passage;
  const position = { start, end: start + text.trimEnd().length };
  const voices = voicesIn(text, mentions);
  const claims = voices.map(
    ({ mention, stance }): ClaimRecord => ({
      stance,
      by: mention.actor,
      position,
      paragraph: passage.paragraph,
    }),
  );
  const own: ClaimRecord = { stance: 'states', position, paragraph: passage.paragraph };
  const speakers = new Set(voices.map(({ mention }) => mention.actor));
  const actors = [...new Set(mentions.map(({ actor }) => actor))].map((actor) =>
    speakers.has(actor) ? { actor, role: 'source' } : { actor },
  );
  const dates = readings.filter(
    ({ rule, value }) => rule !== 'present' && rule !== 'dateline' && value.bounds.some(Number.isFinite),
  );
  const deeds = dates.filter((reading) => !said.test(text.slice(0, reading.start - start)));
  const isSaying = deeds.length === 0;
  if (isSaying && dates.length === 0 && !voices.some(({ mention }) => mention.known)) return;
  const told = isSaying ? [dates[0]] : deeds;
  for (const reading of told) {
    const at = reading ? ([reading.start - start, reading.end - start] as const) : ([0, 0] as const);
    const status = feared.test(text) ? 'feared' : reading?.direction === 'future' ? 'planned' : undefined;
    yield {
      id: nextId(),
      title: titleOf(text, ...at),
      when: reading ? [whenOf(expressions[reading.index]!)] : [],
      ...(status ? { status } : {}),
      actors,
      claims: claims.length > 0 ? claims : [own],
      position,
      expressions: reading ? [reading.index] : [],
      rule: isSaying ? 'saying' : 'dated',
      confidence: Math.round((reading ? reading.confidence * 0.8 : 0.3) * 100) / 100,
    };
  }
}

function whenOf({ text, edtf, bounds, partOfDay }: Expression): DraftWhen {
  return {
    ...(edtf === undefined ? {} : { edtf }),
    bounds,
    ...(partOfDay ? { partOfDay } : {}),
    expression: text,
    claims: [],
  };
}
