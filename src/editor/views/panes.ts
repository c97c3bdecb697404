import { html, nothing, type TemplateResult } from 'lit';
import { dateWords } from '../../base/date-words.js';
import { numberFormat } from '../../base/intl.js';
import { message } from '../../base/messages.js';
import { readWhen } from '../../base/when.js';
import type { Roving } from '../../elements/roving.js';
import type { StoryRecord } from '../../formats/records.js';
import type { Desk } from '../desk.js';
import type { LinesShown } from '../lines-shown.js';
import type { ListView } from '../whereabouts.js';
import { actorList } from './actor-list.js';
import { type EditorContext, hasText } from './context.js';
import { eventList } from './event-list.js';
import { keysHelp } from './keys-help.js';

/** What the two panes show, and what is done in them. */
export interface Panes {
  readonly desk: Desk;
  readonly view: ListView;
  /** How many lines of the list are shown. */
  readonly lines: LinesShown;
  readonly tabs: Roving;
  /** The text, and what can be made of chosen words. */
  readonly text: TemplateResult;
  readonly chosen: TemplateResult;
  readonly show: (view: ListView) => void;
  readonly changeText: () => void;
  readonly key: (event: KeyboardEvent) => void;
}

/** The text, and beside it the drafts and events, or the actors. */
export function panesView(context: EditorContext, panes: Panes) {
  const { lang } = context;
  return html`<div class="panes">
    <section class="pane words" aria-label=${message(lang, 'editor.text')}>
      <div class="bar">
        <span class="written">${written(context.document.story, lang)}</span>
        ${hasText(context) ? html`<button type="button" @click=${panes.changeText}>${message(lang, 'editor.change-text')}</button>` : nothing}
      </div>
      ${hasText(context) ? html`${panes.text} ${panes.chosen}` : noText(lang, panes.changeText)}
    </section>
    <section class="pane" aria-label=${message(lang, 'editor.views')}>
      ${tabs(context, panes)}
      <div class="list" part="list" id="view" role="tabpanel" aria-labelledby="tab-${panes.view}" @keydown=${panes.key}>
        ${reading(lang, panes.desk)} ${list(context, panes)}
      </div>
      ${keysHelp(lang)}
    </section>
  </div>`;
}

/** A story may come without the text that it is about. */
function noText(lang: string, paste: () => void) {
  return html`<p class="bulk">
    ${message(lang, 'editor.no-text')}
    <button type="button" class="primary" @click=${paste}>${message(lang, 'editor.paste-text')}</button>
  </p>`;
}

function tabs({ lang, document: { story } }: EditorContext, { view, tabs: roving, show }: Panes) {
  const tab = (one: ListView) => html`<button
    type="button"
    role="tab"
    id="tab-${one}"
    aria-controls="view"
    aria-selected=${view === one}
    @click=${() => show(one)}
  >${message(lang, `editor.${one}`)} <span class="count">${numberFormat(lang).format(story[one].length)}</span></button>`;
  return html`<div class="bar segments" role="tablist" aria-label=${message(lang, 'editor.views')} @keydown=${roving.onKeydown} @focusin=${roving.onFocusin}>
    ${tab('events')} ${tab('actors')}
  </div>`;
}

/** That the text is being read, or could not be. */
function reading(lang: string, desk: Desk) {
  if (desk.isReading) return html`<p class="bulk" aria-busy="true">${message(lang, 'editor.reading')}</p>`;
  return desk.failure === undefined
    ? nothing
    : html`<p class="bulk fault" role="alert">${message(lang, 'editor.failed', { reason: desk.failure })}
        <button type="button" @click=${() => desk.retry()}>${message(lang, 'editor.again')}</button></p>`;
}

function list(context: EditorContext, { desk, view, lines }: Panes) {
  if (view === 'actors') return actorList(context);
  return desk.isReading && desk.items.length === 0 ? nothing : eventList(context, desk.items, lines);
}

/** When the text was written, in words. */
function written({ dateline, timeZone }: StoryRecord, lang: string): string {
  if (!dateline) return message(lang, 'editor.undated-text');
  const { date } = readWhen({ edtf: dateline, timeZone }, { path: '' });
  return message(lang, 'editor.written-at', { date: date ? dateWords(date, lang) : dateline });
}
