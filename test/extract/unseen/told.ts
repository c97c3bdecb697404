import type { Sentence } from '../sentences.js';

/** A paragraph and the dates that a careful reader takes from it. */
export type Paragraph = readonly [text: string, ...dates: Sentence['dates'][number][]];

/** Paragraphs written at one place and time. */
export function told(at: Pick<Sentence, 'dateline' | 'timeZone'>, paragraphs: readonly Paragraph[]): Sentence[] {
  return paragraphs.map(([text, ...dates]) => ({ topic: 'agency', ...at, text, dates }));
}
