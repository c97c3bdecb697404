import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { message } from '../../base/messages.js';
import { isTimeZone } from '../../base/zone.js';
import { readingOf } from '../document/date-reading.js';
import type { EditorContext } from './context.js';

/** Key of the field of the dateline among the dates that are typed. */
const field = 'dateline';

/** A text to be read, and when and where it was written. */
export interface TextFormOptions {
  /** Whether there is a text already, so that this one can be given up. */
  readonly canCancel: boolean;
  readonly zoneFault: boolean;
  readonly submit: (form: { text: string; timeZone: string }) => void;
  readonly cancel: () => void;
}

/** The form that an editor begins with. */
export function textForm({ lang, document, dates }: EditorContext, options: TextFormOptions) {
  const { story } = document;
  const say = message;
  const typed = dates.of(field);
  const dateline = typed?.text ?? story.dateline ?? '';
  const reading = dateline.trim() === '' ? undefined : readingOf({ edtf: dateline.trim(), claims: [] }, story, lang);
  const hint = typed?.failed
    ? say(lang, 'editor.bad-dateline')
    : dateline.trim() === ''
      ? say(lang, 'editor.undated-text')
      : (reading?.words ?? '');
  return html`<form
    class="start"
    part="form"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      const text = form.querySelector('textarea')!.value;
      options.submit({ text, timeZone: form.querySelector<HTMLInputElement>('[name="zone"]')!.value.trim() });
    }}
  >
    <label class="field wide"><span>${say(lang, 'editor.text')}</span>
      <textarea name="text" rows="12" dir="auto" placeholder=${say(lang, 'editor.paste')} .value=${document.text}></textarea>
    </label>
    <label class="field"><span>${say(lang, 'editor.written')}</span>
      <input
        name="dateline"
        autocomplete="off"
        aria-invalid=${ifDefined(typed?.failed ? 'true' : undefined)}
        aria-describedby="dateline-reading"
        placeholder=${say(lang, 'editor.written-hint')}
        .value=${dateline}
        @input=${({ target }: Event) => dates.type(field, (target as HTMLInputElement).value)}
      />
      <small id="dateline-reading" class=${typed?.failed ? 'fault' : 'reading'} aria-live="polite">${hint}</small>
    </label>
    <label class="field"><span>${say(lang, 'editor.zone')}</span>
      <input
        name="zone"
        autocomplete="off"
        aria-invalid=${ifDefined(options.zoneFault ? 'true' : undefined)}
        aria-describedby="zone-reading"
        placeholder=${say(lang, 'editor.zone-hint')}
        .value=${story.timeZone ?? ''}
      />
      <small id="zone-reading" class="fault">${options.zoneFault ? say(lang, 'editor.bad-zone') : ''}</small>
    </label>
    <div class="actions">
      <button type="submit" class="primary">${say(lang, 'editor.read')}</button>
      ${options.canCancel ? html`<button type="button" @click=${options.cancel}>${say(lang, 'editor.cancel')}</button>` : nothing}
    </div>
  </form>`;
}

/** Reads the form. `undefined`, where the dateline or the zone is none, and then it is said beside the field. */
export async function datelineTyped({ document, dates }: EditorContext): Promise<string | undefined> {
  const { story } = document;
  const typed = dates.of(field);
  if (!typed) return story.dateline ?? '';
  if (typed.text.trim() === '') {
    dates.forget(field);
    return '';
  }
  let dateline: string | undefined;
  await dates.settle(field, undefined, { ...story, dateline: '' }, (when) => {
    // A dateline is a day or a moment; what has no such form is none.
    dateline = /^\d{4}-\d\d-\d\d/.test(when?.edtf ?? '') ? when!.edtf : undefined;
  });
  if (dateline === undefined) dates.fail(field, typed.text);
  return dateline;
}

/** Whether a zone is one, or is left out. */
export function isZoneFit(timeZone: string): boolean {
  return timeZone === '' || isTimeZone(timeZone);
}
