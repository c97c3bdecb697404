import { html, nothing } from 'lit';
import { message } from '../../base/messages.js';
import { listOf } from '../../model/row-lists.js';
import type { Target } from '../../model/state.js';
import { tiesOf } from '../../model/ties.js';
import { actorLink, type CardContext, rows, section } from './card-context.js';
import { eventRows } from './event-rows.js';
import { heading } from './heading.js';
import { relationRows } from './relations.js';

/** What ties two actors: what is stated of them, and the events in which both took part. */
export function tieCard(context: CardContext, { source, target, relation }: Extract<Target, { kind: 'tie' }>) {
  const { story, lang } = context;
  const { actors } = story;
  const ties = tiesOf(story);
  const tie = ties.indexOf(actors.indexOf(source), actors.indexOf(target));
  if (tie < 0) return nothing;
  const name = (id: string) => actors.records[actors.indexOf(id)]!.name;
  const stated = [...listOf(ties.relations, tie)];
  const meant = (row: number) => story.relations.records[row]!.id === relation;
  stated.sort((a, b) => Number(meant(b)) - Number(meant(a)) || a - b);
  return html`<div class="marks"><span class="kind">${message(lang, 'details.tie')}</span></div>
    ${heading(context, message(lang, 'tie.pair', { source: name(source), target: name(target) }))}
    <dl>
      ${section(
        message(lang, 'details.actors-label'),
        rows(context, 'actors', [source, target], (id) => actorLink(context, id)),
      )}
      ${section(message(lang, 'details.relations-label'), relationRows(context, stated), 'wide')}
      ${section(message(lang, 'details.evidence'), eventRows(context, 'events', listOf(ties.evidence, tie)), 'wide')}
    </dl>`;
}
