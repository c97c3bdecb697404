import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { hasMessage, type MessageKey, message } from '../../base/messages.js';
import type { EventRecord } from '../../formats/records.js';
import { knownActors } from '../document/document.js';
import type { EditorContext } from './context.js';
import { icon } from './icons.js';

const roles = ['agent', 'recipient', 'target', 'instrument', 'topic', 'source', 'audience'] as const;

/** Who is named in an event and as what, and a field for one more. */
export function participantFields({ lang, document, edit }: EditorContext, { id, actors }: EventRecord) {
  const known = knownActors(document);
  const nameOf = (actor: string) => known.find((one) => one.id === actor)?.name ?? actor;
  const named = new Set(actors.map(({ actor }) => actor));
  return html`<div class="wide group">
    <span class="label" id="who">${message(lang, 'editor.who')}</span>
    <ul class="participants" role="list" aria-labelledby="who">
      ${actors.map(({ actor, role = '' }) => {
        const name = nameOf(actor);
        const others = role && !(roles as readonly string[]).includes(role) ? [role] : [];
        return html`<li>
          <bdi>${name}</bdi>
          <select
            aria-label=${message(lang, 'editor.role', { name })}
            @change=${({ target }: Event) => edit({ type: 'set-role', id, actor, role: (target as HTMLSelectElement).value })}
          >
            <option value="" .selected=${live(role === '')}>${message(lang, 'editor.role.none')}</option>
            ${[...roles, ...others].map((one) => html`<option value=${one} .selected=${live(one === role)}>${roleWords(lang, one)}</option>`)}
          </select>
          <button type="button" class="small quiet" aria-label=${message(lang, 'editor.remove-who', { name })} title=${message(lang, 'editor.remove-who', { name })} @click=${() => edit({ type: 'drop-participant', id, actor })}>${icon('remove')}</button>
        </li>`;
      })}
    </ul>
    <input
      name="who"
      list="known-actors"
      autocomplete="off"
      dir="auto"
      aria-label=${message(lang, 'editor.add-who')}
      placeholder=${message(lang, 'editor.add-who')}
      @change=${({ target }: Event) => {
        const input = target as HTMLInputElement;
        edit({ type: 'add-participant', id, actor: input.value });
        input.value = '';
      }}
    />
    <datalist id="known-actors">${known.filter((one) => !named.has(one.id)).map(({ name }) => html`<option value=${name}></option>`)}</datalist>
  </div>`;
}

function roleWords(lang: string, role: string): string {
  const key = `details.role.${role}` as MessageKey;
  return (roles as readonly string[]).includes(role) && hasMessage(lang, key)
    ? (message as (lang: string, key: MessageKey) => string)(lang, key)
    : role;
}
