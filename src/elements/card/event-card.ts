import { html, nothing } from 'lit';
import { dateWords } from '../../base/date-words.js';
import { type MessageKey, message } from '../../base/messages.js';
import type { EventRecord, ParticipantRecord } from '../../formats/schema.js';
import { listOf } from '../../model/row-lists.js';
import { swatch } from '../swatch.js';
import { accountCards, dateMark, onlyAccount } from './accounts.js';
import { actorLink, type CardContext, outLink, rows, section } from './card-context.js';
import { claimLines, standingMark } from './claims.js';
import { heading } from './heading.js';
import { mediaFigures } from './media.js';

/** What is known of one event; how far it is vouched for comes first. */
export function eventCard(context: CardContext, event: number) {
  const { story, lang } = context;
  const record = story.events.record(event);
  const kind = story.events.kind[event]!;
  return html`<div class="marks">
      ${standingMark(context, story.events.standing(event), record.claims)} ${dateMark(context, event)} ${statusMark(record, lang)}
      <span class="kind">${swatch(kind)}<bdi>${story.eventKinds[kind]?.label}</bdi></span>
    </div>
    ${heading(context, record.title)}
    <p class="when">${whenLine(context, event)}</p>
    ${record.description ? html`<p class="prose" dir="auto">${record.description}</p>` : nothing}
    <dl>
      ${onlyAccount(context, event)}
      ${accountCards(context, event)}
      ${section(
        message(lang, 'details.actors-label'),
        rows(context, 'actors', record.actors, (participant) => actorRow(context, participant)),
      )}
      ${section(message(lang, 'details.who-says'), claimLines(context, 'claims', record.claims))}
    </dl>
    ${mediaFigures(lang, record.media)}
    ${moreLink(lang, record.url)}`;
}

/** The address of a page about the thing, by its host. */
export function moreLink(lang: string, url: string | undefined) {
  if (url === undefined) return nothing;
  const host = /^https?:\/\/([^/?#]+)/i.exec(url)?.[1] ?? url;
  return html`<p class="more-at">${outLink(url, message(lang, 'details.more-at', { host }))}</p>`;
}

function whenLine({ story, lang }: CardContext, event: number) {
  const [account] = listOf(story.events.accounts, event);
  const place = story.places[story.events.place[event]!]?.name;
  const date = account === undefined ? message(lang, 'chrome.undated') : dateWords(story.accounts.date(account), lang);
  return html`${date} ${place === undefined ? nothing : html`<span class="from"><bdi>${place}</bdi></span>`}`;
}

function statusMark({ status }: EventRecord, lang: string) {
  return status === undefined || status === 'happened'
    ? nothing
    : html`<span class="mark" part="status">${message(lang, `details.${status}`)}</span>`;
}

const knownRoles: ReadonlySet<string> = new Set([
  'agent',
  'recipient',
  'target',
  'instrument',
  'topic',
  'source',
  'audience',
]);

function actorRow(context: CardContext, { actor, role }: ParticipantRecord) {
  const words =
    role !== undefined && knownRoles.has(role)
      ? message(context.lang, `details.role.${role}` as MessageKey & 'details.role.agent')
      : role;
  return html`${actorLink(context, actor)} ${words ? html`<span class="from"><bdi>${words}</bdi></span>` : nothing}`;
}
