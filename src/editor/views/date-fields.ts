import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { message } from '../../base/messages.js';
import type { EventRecord, PartOfDayRecord, WhenRecord } from '../../formats/records.js';
import { readingOf } from '../document/date-reading.js';
import type { EditorContext } from './context.js';
import { icon } from './icons.js';

const parts: readonly PartOfDayRecord[] = ['early-hours', 'morning', 'afternoon', 'evening', 'night'];

/** The dates of an event, each with what it says in words, and one more to be added. */
export function dateFields(context: EditorContext, event: EventRecord) {
  const { lang, dates } = context;
  const { id, when } = event;
  const isAdding = when.length === 0 || dates.of(fieldOf(id, when.length)) !== undefined;
  return html`${when.map((one, at) => dateField(context, event, one, at))}
  ${isAdding ? dateField(context, event, undefined, when.length) : nothing}
  ${
    isAdding
      ? nothing
      : html`<p class="wide"><button type="button" class="plain" @click=${() => dates.type(fieldOf(id, when.length), '')}>${message(lang, 'editor.add-account')}</button></p>`
  }`;
}

const fieldOf = (id: string, at: number) => `${id} ${at}`;

function dateField(context: EditorContext, { id, place }: EventRecord, when: WhenRecord | undefined, at: number) {
  const { lang, dates, document, edit } = context;
  const field = fieldOf(id, at);
  const typed = dates.of(field);
  const shown: WhenRecord | undefined =
    typed && !typed.failed && typed.text.trim() ? { edtf: typed.text.trim(), claims: [] } : typed ? undefined : when;
  const reading = shown && readingOf(shown, document.story, lang, place);
  // Half a date is no fault yet.
  const faults = typed?.failed ? [message(lang, 'editor.bad-date')] : typed ? [] : (reading?.problems ?? []);
  const set = (next: WhenRecord | undefined) => edit({ type: 'set-when', id, at, when: next });
  return html`<fieldset class="date wide">
    <label class="field"><span>${message(lang, at === 0 ? 'editor.date' : 'editor.other-date')}</span>
      <input
        name="date"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="reading-${at}"
        aria-invalid=${ifDefined(faults.length > 0 ? 'true' : undefined)}
        placeholder=${message(lang, 'editor.date-hint')}
        .value=${live(typed?.text ?? when?.edtf ?? '')}
        @input=${({ target }: Event) => dates.type(field, (target as HTMLInputElement).value)}
        @change=${() => void dates.settle(field, when, document.story, set)}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Escape' || !typed) return;
          event.stopPropagation();
          dates.forget(field);
        }}
      />
    </label>
    <label class="field part"><span>${message(lang, 'editor.part')}</span>
      <select
        name="part"
        ?disabled=${!when}
        @change=${({ target }: Event) => {
          const { partOfDay: _, bounds: __, ...kept } = when!;
          const part = (target as HTMLSelectElement).value as PartOfDayRecord | '';
          set(part ? { ...kept, partOfDay: part } : kept);
        }}
      >
        <option value="" .selected=${live(!when?.partOfDay)}>${message(lang, 'editor.part.none')}</option>
        ${parts.map((part) => html`<option value=${part} .selected=${live(part === when?.partOfDay)}>${message(lang, `editor.part.${part}`)}</option>`)}
      </select>
    </label>
    ${
      when
        ? html`<button type="button" class="small quiet" aria-label=${message(lang, 'editor.remove-date')} title=${message(lang, 'editor.remove-date')} @click=${() => set(undefined)}>${icon('remove')}</button>`
        : nothing
    }
    <p id="reading-${at}" class="reading" aria-live="polite">
      ${reading?.words ? html`<strong>${reading.words}</strong>` : nothing}
      ${when?.expression && !typed ? html`<q dir="auto">${when.expression}</q>` : nothing}
      ${faults.map((fault) => html`<span class="fault">${fault}</span>`)}
    </p>
  </fieldset>`;
}
