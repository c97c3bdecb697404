import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { message } from '../../base/messages.js';
import type { EventRecord, Stance } from '../../formats/records.js';
import { cutText } from '../../formats/text.js';
import { knownActors } from '../document/document.js';
import type { EditorContext } from './context.js';
import { icon } from './icons.js';

const stances: readonly Stance[] = ['states', 'claims', 'denies', 'reports', 'analyses', 'plans', 'speculates'];

/** The words that are the evidence of an event: what is done by them, and by whom. */
export function evidenceFields(context: EditorContext, { id, claims }: EventRecord) {
  const { lang, document, edit, bring, placeOf } = context;
  const actors = knownActors(document).toSorted((a, b) => a.name.localeCompare(b.name, lang));
  return html`<div class="wide group">
    <span class="label" id="evidence">${message(lang, 'editor.evidence')}</span>
    ${claims.length === 0 ? html`<p class="hint">${message(lang, 'editor.no-evidence')}</p>` : nothing}
    <ol class="evidence" role="list" aria-labelledby="evidence">
      ${claims.map((claim, at) => {
        const { stance, by = '', quote } = claim;
        const place = placeOf(claim);
        const change = (key: 'stance' | 'by') => (event: Event) =>
          edit({
            type: 'change-claim',
            id,
            at,
            change: { [key]: (event.target as HTMLSelectElement).value || undefined },
          });
        const words = quote && cutText(quote.exact.replace(/\s+/g, ' '), 120);
        return html`<li>
          <span class="claim">
            <select name="stance" aria-label=${message(lang, 'editor.stance')} @change=${change('stance')}>
              ${stances.map((one) => html`<option value=${one} .selected=${live(one === stance)}>${message(lang, `details.${one}`)}</option>`)}
            </select>
            <select name="by" aria-label=${message(lang, 'editor.by')} @change=${change('by')}>
              <option value="" .selected=${live(by === '')}>${message(lang, 'editor.by-text')}</option>
              ${actors.map((actor) => html`<option value=${actor.id} .selected=${live(actor.id === by)}>${actor.name}</option>`)}
            </select>
            <button type="button" class="small quiet" aria-label=${message(lang, 'editor.remove-evidence')} title=${message(lang, 'editor.remove-evidence')} @click=${() => edit({ type: 'drop-claim', id, at })}>${icon('remove')}</button>
          </span>
          ${
            words
              ? html`<button
                  type="button"
                  class="plain quotation"
                  aria-label=${message(lang, 'editor.show-words', { words })}
                  ?disabled=${!place}
                  @click=${() => place && bring(place)}
                ><q dir="auto">${words}</q></button>`
              : nothing
          }
        </li>`;
      })}
    </ol>
  </div>`;
}
