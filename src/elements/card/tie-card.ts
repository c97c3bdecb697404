import { html, nothing } from 'lit';
import { message } from '../../base/messages.js';
import { listOf } from '../../model/row-lists.js';
import type { Target } from '../../model/state.js';
import { tiesOf } from '../../model/ties.js';
import { actorLink, type CardContext, section } from './card-context.js';
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
  const meant = stated.filter((row) => relation === undefined || story.relations.records[row]!.id === relation);
  return html`<div class="marks"><span class="kind">${message(lang, 'details.ties-label')}</span></div>
    ${heading(context, message(lang, 'details.pair', { source: name(source), target: name(target) }))}
    <dl>
      ${section(message(lang, 'details.actors-label'), html`<ul role="list"><li>${actorLink(context, source)}</li><li>${actorLink(context, target)}</li></ul>`)}
      ${section(message(lang, 'details.relations-label'), relationRows(context, meant.length > 0 ? meant : stated))}
      ${section(message(lang, 'details.shared-label'), eventRows(context, 'shared', listOf(ties.evidence, tie)))}
    </dl>`;
}
