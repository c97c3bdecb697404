import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { message } from '../../base/messages.js';
import { swatch } from '../../elements/swatch.js';
import { readingOf } from '../document/date-reading.js';
import { knownActors } from '../document/document.js';
import type { Item } from '../document/items.js';
import type { LinesShown } from '../lines-shown.js';
import { type EditorContext, hasText } from './context.js';
import { eventForm } from './event-form.js';
import { icon } from './icons.js';

/** Below this a draft is called unsure. */
const sure = 0.5;

/** Drafts and events in the order of the text; the open one with its form. */
export function eventList(context: EditorContext, items: readonly Item[], lines: LinesShown) {
  const { lang, judge } = context;
  const drafts = items.filter(({ draft }) => draft).map(({ id }) => id);
  const rest = items.length - lines.wanted;
  const stop = (items.find(({ id }) => id === context.stop) ?? items[0])?.id;
  const names = new Map(knownActors(context.document).map(({ id, name }) => [id, name]));
  return html`${
    drafts.length > 0
      ? html`<div class="bulk">
          <span>${message(lang, 'editor.to-judge', { count: drafts.length })}</span>
          <span class="actions">
            <button type="button" @click=${() => judge('accept', drafts)}>${message(lang, 'editor.accept-all')}</button>
            <button type="button" @click=${() => judge('reject', drafts)}>${message(lang, 'editor.reject-all')}</button>
          </span>
        </div>`
      : items.length > 0 && !hasText(context)
        ? nothing
        : html`<p class="bulk">${message(lang, items.length > 0 ? 'editor.all-judged' : 'editor.no-events')}</p>`
  }
  <ol class="items" role="list">
    ${repeat(
      items.slice(0, lines.shown),
      ({ id }) => id,
      (item) => line(context, item, item.id === stop, about(context, item.event, names)),
    )}
  </ol>
  ${
    rest > 0
      ? html`<button type="button" class="more" @click=${() => lines.more()}>${message(lang, 'editor.more', { count: rest })}</button>`
      : nothing
  }`;
}

/** A closed line is made anew only where it is not what it was: there are a hundred, and a step concerns two or three. */
function line(context: EditorContext, item: Item, isStop: boolean, told: About) {
  const { id, event, draft } = item;
  const view = () => itemView(context, item, isStop, told);
  if (id === context.current) return view();
  const row = draft ? undefined : kindRow(context, event.kind);
  return guard([event, draft, isStop, context.lang, row, told.date, told.names.join('\n')], view);
}

function itemView(context: EditorContext, { id, event, draft }: Item, isStop: boolean, told: About): TemplateResult {
  const { lang, current, open, judge } = context;
  const isOpen = id === current;
  const { title } = event;
  return html`<li class="item ${draft ? 'draft' : 'told'} ${isOpen ? 'open' : ''}" data-id=${id}>
    <div class="row">
      <button type="button" class="opener" tabindex=${isStop ? 0 : -1} aria-expanded=${isOpen} @click=${() => open(isOpen ? null : id)}>
        ${draft ? html`<span class="sign" aria-hidden="true"></span>` : swatch(kindRow(context, event.kind))}
        <span class="what"><span class="title"><bdi>${title}</bdi></span>
          <span class="about">${draft ? html`<span class="mark">${message(lang, draft.confidence < sure ? 'editor.unsure' : 'editor.draft')}</span> ` : nothing}<span>${told.date}</span>${told.names.map((name) => html` · <bdi>${name}</bdi>`)}</span></span>
      </button>
      ${
        draft
          ? html`<button type="button" class="small" tabindex="-1" data-judge="accept" aria-label=${message(lang, 'editor.accept-one', { title })} title=${message(lang, 'editor.accept')} @click=${() => judge('accept', [id])}>${icon('accept')}</button>
              <button type="button" class="small" tabindex="-1" data-judge="reject" aria-label=${message(lang, 'editor.reject-one', { title })} title=${message(lang, 'editor.reject')} @click=${() => judge('reject', [id])}>${icon('remove')}</button>`
          : nothing
      }
    </div>
    ${isOpen ? eventForm(context, event, draft !== undefined) : nothing}
  </li>`;
}

/** When and who, in few words. */
interface About {
  readonly date: string;
  readonly names: readonly string[];
}

function about(
  { document: { story }, lang }: EditorContext,
  { when, actors, place }: Item['event'],
  known: ReadonlyMap<string, string>,
): About {
  const date = when[0] && readingOf(when[0], story, lang, place).words;
  return {
    date: date ?? message(lang, 'chrome.undated'),
    names: actors.flatMap(({ actor }) => known.get(actor) ?? []),
  };
}

/** Row of a kind, whose colour it has; an event without a kind has one too. */
function kindRow({ story }: EditorContext, kind = ''): number {
  return Math.max(0, story?.eventKinds.findIndex(({ id }) => id === kind) ?? 0);
}
