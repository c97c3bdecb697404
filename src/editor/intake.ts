import type { LitElement } from 'lit';
import type { EditorContext } from './views/context.js';
import { datelineTyped, isZoneFit, textForm } from './views/text-form.js';
import type { Whereabouts } from './whereabouts.js';

/** Takes another text in by its form. */
export class Intake {
  /** Somebody asked for the form. */
  isOpen = false;

  #host: LitElement;
  #where: Whereabouts;
  #zoneFault = false;

  constructor(host: LitElement, where: Whereabouts) {
    this.#host = host;
    this.#where = where;
  }

  /** Shows the form in place of the text, or the text again. */
  open(isOpen: boolean, { dates }: EditorContext) {
    this.isOpen = isOpen;
    dates.forget('dateline');
    this.#where.focusOn(isOpen ? 'textarea' : '.text');
    this.#host.requestUpdate();
  }

  render(context: EditorContext, canCancel: boolean) {
    return textForm(context, {
      canCancel,
      zoneFault: this.#zoneFault,
      submit: (form) => void this.#read(form, context),
      cancel: () => this.open(false, context),
    });
  }

  async #read({ text, timeZone }: { text: string; timeZone: string }, context: EditorContext) {
    this.#zoneFault = !isZoneFit(timeZone);
    this.#host.requestUpdate();
    const dateline = await datelineTyped(context);
    if (this.#zoneFault || dateline === undefined || text.trim() === '') return;
    this.isOpen = false;
    this.#where.begin();
    context.edit({ type: 'read', text, dateline, timeZone });
    this.#where.focusOn('.text');
    this.#host.requestUpdate();
  }
}
