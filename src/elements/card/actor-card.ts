import { html, nothing } from 'lit';
import { listFormat } from '../../base/intl.js';
import { message } from '../../base/messages.js';
import { isLink } from '../../formats/leaf.js';
import { listOf } from '../../model/row-lists.js';
import { tiesOf } from '../../model/ties.js';
import { actorGlyph } from '../actor-glyph.js';
import { spokenIn } from '../phrase.js';
import { targetLink } from '../target-links.js';
import { actorLink, type CardContext, rows, section } from './card-context.js';
import { moreLink } from './event-card.js';
import { eventRows } from './event-rows.js';
import { heading } from './heading.js';
import { relationLabel } from './relations.js';

/** What is known of one actor: what it is, what it belongs to, its events in time order, whom it is tied to. */
export function actorCard(context: CardContext, actor: number) {
  const { story, lang } = context;
  const record = story.actors.records[actor]!;
  const kind = story.actorKinds[story.actors.kind[actor]!]!;
  const { name, role, aliases, description, image, url } = record;
  const members = story.actors.records.flatMap(({ id, memberOf }) => (memberOf.includes(record.id) ? [id] : []));
  return html`<div class="marks"><span class="kind">${actorGlyph(kind.id)}<bdi>${kind.label}</bdi></span></div>
    ${image !== undefined && isLink(image) ? html`<img class="portrait" src=${image} alt="" loading="lazy" />` : nothing}
    ${heading(context, name)}
    ${role ? html`<p class="when" dir="auto">${role}</p>` : nothing}
    ${
      aliases.length > 0
        ? html`<p class="sub">${message(lang, 'details.also', { names: listFormat(spokenIn(lang, 'details.also')).format(aliases) })}</p>`
        : nothing
    }
    ${description ? html`<p class="prose" dir="auto">${description}</p>` : nothing}
    <dl>
      ${section(
        message(lang, 'details.member-of'),
        rows(context, 'groups', [...listOf(story.actors.memberOf, actor)], (group) =>
          actorLink(context, story.actors.records[group]!.id),
        ),
      )}
      ${section(
        message(lang, 'details.members'),
        rows(context, 'members', members, (id) => actorLink(context, id)),
      )}
      ${section(message(lang, 'details.events-label'), eventRows(context, 'events', listOf(story.actors.events, actor)), 'wide')}
      ${section(message(lang, 'details.ties-label'), tieRows(context, actor), 'wide')}
    </dl>
    ${moreLink(lang, url)}`;
}

/** Whom an actor is tied to, closest first: by what relations, by how many events. */
function tieRows(context: CardContext, actor: number) {
  const { story, lang } = context;
  const ties = tiesOf(story);
  const mine = [...listOf(ties.ofActor, actor)].sort(
    (a, b) => listOf(ties.evidence, b).length - listOf(ties.evidence, a).length || a - b,
  );
  return rows(context, 'ties', mine, (tie) => {
    const other = story.actors.records[ties.source[tie] === actor ? ties.target[tie]! : ties.source[tie]!]!;
    const target = { kind: 'tie', source: story.actors.records[actor]!.id, target: other.id } as const;
    const count = listOf(ties.events, tie).length;
    const labels = new Set([...listOf(ties.relations, tie)].map((row) => relationWords(context, row)));
    if (count > 0) labels.add(message(lang, 'chrome.events', { count }));
    return html`${targetLink(target, html`<bdi>${other.name}</bdi>`)} <span class="sub"
        >${[...labels].map((label) => html`<span class="part"><bdi>${label}</bdi></span> `)}</span
      >`;
  });
}

/** A relation by its label, and how far it is vouched for where that is not simply stated. */
function relationWords(context: CardContext, row: number): string {
  const standing = context.story.relations.standing(row);
  const label = relationLabel(context, row);
  return standing === 'stated' ? label : message(context.lang, `details.relation-${standing}`, { relation: label });
}
