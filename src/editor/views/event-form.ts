import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { message } from '../../base/messages.js';
import type { EventRecord, EventStatus } from '../../formats/records.js';
import type { EditorContext } from './context.js';
import { dateFields } from './date-fields.js';
import { evidenceFields } from './evidence-fields.js';
import { icon } from './icons.js';
import { participantFields } from './participant-fields.js';

const statuses: readonly EventStatus[] = ['happened', 'ongoing', 'planned', 'feared'];

/** All that can be corrected of an event or a draft. */
export function eventForm(context: EditorContext, event: EventRecord, isDraft: boolean) {
  const { lang, edit, judge, remove, story } = context;
  const { id, title, kind, status = 'happened' } = event;
  const change = (key: 'title' | 'kind' | 'status') => (input: Event) =>
    edit({ type: 'change-event', id, change: { [key]: (input.target as HTMLInputElement).value } });
  return html`<div class="form" part="event-form">
    <label class="field wide"><span>${message(lang, 'editor.event-title')}</span>
      <textarea name="title" rows="2" dir="auto" .value=${live(title)} @change=${change('title')}></textarea>
    </label>
    <label class="field"><span>${message(lang, 'editor.kind')}</span>
      <input name="kind" list="event-kinds" autocomplete="off" dir="auto" .value=${live(kind ?? '')} @change=${change('kind')} />
      <datalist id="event-kinds">${story?.eventKinds.filter(({ id: kindId }) => kindId).map(({ id: kindId, label }) => html`<option value=${kindId} label=${label}></option>`)}</datalist>
    </label>
    <label class="field"><span>${message(lang, 'editor.status')}</span>
      <select name="status" @change=${change('status')}>
        ${statuses.map((one) => html`<option value=${one} .selected=${live(one === status)}>${message(lang, `editor.status.${one}`)}</option>`)}
      </select>
    </label>
    ${dateFields(context, event)} ${participantFields(context, event)} ${evidenceFields(context, event)}
    <div class="actions wide">
      ${
        isDraft
          ? html`<button type="button" class="primary" @click=${() => judge('accept', [id])}>${icon('accept')}${message(lang, 'editor.accept')}</button>
              <button type="button" @click=${() => judge('reject', [id])}>${icon('remove')}${message(lang, 'editor.reject')}</button>`
          : html`<button type="button" class="quiet" @click=${() => remove(id)}>${message(lang, 'editor.remove-event')}</button>`
      }
    </div>
  </div>`;
}
