import { html, nothing } from 'lit';
import { dateWords } from '../../base/date-words.js';
import { phrase } from '../phrase.js';
import { actorLink, type CardContext, rows } from './card-context.js';
import { claimLines } from './claims.js';

/** Stated relations as sentences with their direction, and who says so. */
export function relationRows(context: CardContext, relations: Iterable<number>) {
  const { story, lang } = context;
  return rows(context, 'relations', [...relations], (row) => {
    const { id, source, target, directed, claims } = story.relations.records[row]!;
    const date = story.relations.date(row);
    const sentence = phrase(lang, directed ? 'tie.directed' : 'tie.undirected', {
      source: actorLink(context, source),
      relation: html`<bdi>${relationLabel(context, row)}</bdi>`,
      target: actorLink(context, target),
    });
    return html`<div class="rail ${story.relations.standing(row)}">
      <span class="sentence">${sentence}</span>
      ${date ? html`<span class="from">${dateWords(date, lang)}</span>` : nothing}
      ${claimLines(context, `relation-${id}`, claims)}
    </div>`;
  });
}

/** What a relation is called. */
export function relationLabel({ story }: CardContext, row: number): string {
  return story.relationKinds[story.relations.kind[row]!]?.label ?? '';
}
