import { html, nothing } from 'lit';
import { message } from '../../base/messages.js';
import { cutText } from '../../formats/text.js';
import { eventOf, type Stretch } from '../document/document.js';
import type { Making } from '../making.js';
import type { EditorContext } from './context.js';
import { icon } from './icons.js';

/** What can be made of chosen words. */
export interface ChosenActions {
  readonly make: (what: Making) => void;
  readonly letGo: () => void;
}

/** The words that are chosen in the text, and what can be made of them. */
export function chosenBar(context: EditorContext, chosen: Stretch | undefined, actions: ChosenActions) {
  const { lang, document, current } = context;
  if (!chosen) return html`<p class="chosen empty">${message(lang, 'editor.nothing-chosen')}</p>`;
  const words = cutText(document.text.slice(chosen.start, chosen.end).replace(/\s+/g, ' '), 160);
  return html`<div class="chosen" role="group" aria-label=${message(lang, 'editor.chosen')}>
    <q dir="auto">${words}</q>
    <span class="actions">
      <button type="button" @click=${() => actions.make('event')}>${message(lang, 'editor.new-event')}<kbd aria-hidden="true">E</kbd></button>
      ${
        eventOf(document, current)
          ? html`<button
              type="button"
              @click=${() => actions.make('evidence')}
            >${message(lang, 'editor.as-evidence')}<kbd aria-hidden="true">C</kbd></button>`
          : nothing
      }
      <button type="button" @click=${() => actions.make('actor')}>${message(lang, 'editor.as-actor')}<kbd aria-hidden="true">A</kbd></button>
      <button type="button" class="small quiet" aria-label=${message(lang, 'editor.let-go')} title=${message(lang, 'editor.let-go')} @click=${actions.letGo}>${icon('remove')}</button>
    </span>
  </div>`;
}
