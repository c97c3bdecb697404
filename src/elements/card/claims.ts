import { html, nothing } from 'lit';
import { listFormat } from '../../base/intl.js';
import { type MessageKey, message } from '../../base/messages.js';
import type { ClaimRecord, Stance } from '../../formats/schema.js';
import type { Standing } from '../../model/story.js';
import { phrase, spokenIn } from '../phrase.js';
import { actorLink, type CardContext, outLink, rows } from './card-context.js';

/** Claims that differ in nothing but the paragraph, as one line. */
interface Line {
  readonly claim: ClaimRecord;
  readonly paragraphs: readonly number[];
}

/** Who says so, one line for each voice: stance, source, paragraphs, the words themselves. */
export function claimLines(context: CardContext, name: string, claims: readonly ClaimRecord[]) {
  return rows(context, name, merged(claims), (line) => claimLine(context, line));
}

/** The mark that a thing is not simply stated. */
export function standingMark(
  context: CardContext,
  standing: Standing,
  claims: readonly ClaimRecord[],
  of: '' | 'date-' = '',
) {
  if (standing === 'stated') return nothing;
  return html`<span class="mark doubt" part="standing">${standingWords(context, standing, claims, of)}</span>`;
}

/** How far a thing, or its date, is vouched for: "Claimed by Sky News", "Date disputed: denied by …". */
export function standingWords(
  { story, lang }: CardContext,
  standing: Exclude<Standing, 'stated'>,
  claims: readonly ClaimRecord[],
  of: '' | 'date-',
): string {
  const wanted: (stance: Stance) => boolean = standing === 'disputed' ? (stance) => stance === 'denies' : () => true;
  const by = new Set(claims.flatMap(({ stance, by: id }) => (wanted(stance) && id !== undefined ? [id] : [])));
  const names = [...by].map((id) => story.actors.records[story.actors.indexOf(id)]?.name ?? id);
  const key = `details.${of}${standing}` as const;
  return names.length > 0
    ? message(lang, `${key}-by` as const, { names: listFormat(spokenIn(lang, `${key}-by`)).format(names) })
    : message(lang, key);
}

function claimLine(context: CardContext, { claim, paragraphs }: Line) {
  const { stance, by, quote } = claim;
  const { lang } = context;
  const key: MessageKey = `details.${stance}`;
  const voice = by === undefined ? message(lang, key) : phrase(lang, `${key}-by`, { name: actorLink(context, by) });
  const place = placeWords(context, claim, paragraphs);
  return html`<span>${voice}</span> ${place === nothing ? nothing : html`<span class="from">${place}</span>`} ${
    quote ? html`<q dir="auto">${quote.exact}</q>` : nothing
  }`;
}

/** Source and paragraphs; of a story's only source, which its own card names, the paragraphs alone. */
function placeWords({ story, lang }: CardContext, { source }: ClaimRecord, paragraphs: readonly number[]) {
  const record = story.sources.find(({ id }) => id === source);
  const list = listFormat(spokenIn(lang, 'details.paragraphs')).format(paragraphs.map(String));
  const place = paragraphs.length > 0 ? message(lang, 'details.paragraphs', { count: paragraphs.length, list }) : '';
  if (!record) return place || nothing;
  if (!place) return outLink(record.url, html`<bdi>${record.title}</bdi>`);
  const words =
    story.sources.length === 1 ? place : message(lang, 'details.in-source', { source: record.title, place });
  return outLink(record.url, words);
}

function merged(claims: readonly ClaimRecord[]): readonly Line[] {
  const lines = new Map<string, { claim: ClaimRecord; paragraphs: number[] }>();
  for (const claim of claims) {
    const { stance, by, source, quote, paragraph } = claim;
    const key = JSON.stringify([stance, by, source, quote?.exact]);
    const line = lines.get(key) ?? { claim, paragraphs: [] };
    if (paragraph !== undefined && !line.paragraphs.includes(paragraph)) line.paragraphs.push(paragraph);
    lines.set(key, line);
  }
  return [...lines.values()];
}
