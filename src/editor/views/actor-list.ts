import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { message } from '../../base/messages.js';
import { actorGlyph } from '../../elements/actor-glyph.js';
import type { ActorRecord } from '../../formats/records.js';
import { knownActors } from '../document/document.js';
import type { EditorContext } from './context.js';

const kinds = ['person', 'organization', 'state', 'media', 'group', 'weapon'] as const;

/** The actors of the story, the open one with its form; then names that the text has and the story not. */
export function actorList(context: EditorContext) {
  const { lang, document, edit } = context;
  const { story, found } = document;
  const stop = (story.actors.find(({ id }) => id === context.stop) ?? story.actors[0])?.id;
  return html`${story.actors.length === 0 ? html`<p class="bulk">${message(lang, 'editor.no-actors')}</p>` : nothing}
    <ul class="items" role="list">
      ${repeat(
        story.actors,
        ({ id }) => id,
        (actor) => actorView(context, actor, actor.id === stop),
      )}
    </ul>
    ${
      found.actors.length > 0
        ? html`<p class="label" id="proposed">${message(lang, 'editor.proposed')}</p>
            <ul class="proposed" role="list" aria-labelledby="proposed">
              ${found.actors.map(
                ({ id, name }) =>
                  html`<li><button type="button" class="chip" aria-label=${message(lang, 'editor.add-actor', { name })} @click=${() => edit({ type: 'add-actor', actor: id }, message(lang, 'editor.added', { title: name }))}><span aria-hidden="true">+</span><bdi>${name}</bdi></button></li>`,
              )}
            </ul>`
        : nothing
    }`;
}

function actorView(context: EditorContext, actor: ActorRecord, isStop: boolean) {
  const { lang, current, open, document } = context;
  const { id, name, kind = '' } = actor;
  const isOpen = id === current;
  const count = document.story.events.filter(({ actors }) => actors.some((one) => one.actor === id)).length;
  return html`<li class="item told ${isOpen ? 'open' : ''}" data-id=${id}>
    <div class="row">
      <button type="button" class="opener" tabindex=${isStop ? 0 : -1} aria-expanded=${isOpen} @click=${() => open(isOpen ? null : id)}>
        ${actorGlyph(kind)}
        <span class="what"><span class="title"><bdi>${name}</bdi></span>
          <span class="about">${count === 0 ? message(lang, 'editor.in-no-event') : message(lang, 'editor.in-events', { count })}</span></span>
      </button>
    </div>
    ${isOpen ? actorForm(context, actor) : nothing}
  </li>`;
}

function actorForm(context: EditorContext, { id, name, kind = '', aliases, role = '' }: ActorRecord) {
  const { lang, document, edit, remove, open } = context;
  const others = knownActors(document)
    .filter((one) => one.id !== id)
    .toSorted((a, b) => a.name.localeCompare(b.name, lang));
  const change = (key: 'name' | 'kind' | 'role') => (event: Event) =>
    edit({ type: 'change-actor', actor: id, change: { [key]: (event.target as HTMLInputElement).value } });
  return html`<div class="form" part="actor-form">
    <label class="field wide"><span>${message(lang, 'editor.actor-name')}</span>
      <input name="name" autocomplete="off" dir="auto" .value=${live(name)} @change=${change('name')} />
    </label>
    <label class="field"><span>${message(lang, 'editor.kind')}</span>
      <input name="kind" list="actor-kinds" autocomplete="off" .value=${live(kind)} @change=${change('kind')} />
      <datalist id="actor-kinds">${kinds.map((one) => html`<option value=${one}></option>`)}</datalist>
    </label>
    <label class="field"><span>${message(lang, 'editor.actor-role')}</span>
      <input name="role" autocomplete="off" dir="auto" .value=${live(role)} @change=${change('role')} />
    </label>
    <label class="field wide"><span>${message(lang, 'editor.aliases')}</span>
      <input
        name="aliases"
        autocomplete="off"
        dir="auto"
        .value=${live(aliases.join(', '))}
        @change=${({ target }: Event) => edit({ type: 'change-actor', actor: id, change: { aliases: (target as HTMLInputElement).value.split(',') } })}
      />
    </label>
    <form
      class="merge wide"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const into = (event.target as HTMLFormElement).querySelector('select')!.value;
        const other = others.find((one) => one.id === into)?.name;
        if (other === undefined) return;
        if (edit({ type: 'merge-actors', from: id, into }, message(lang, 'editor.merged', { name, other }))) open(into);
      }}
    >
      <label class="field"><span>${message(lang, 'editor.merge-into')}</span>
        <select name="into">
          <option value="">${message(lang, 'editor.merge-choose')}</option>
          ${others.map((one) => html`<option value=${one.id}>${one.name}</option>`)}
        </select>
      </label>
      <button type="submit">${message(lang, 'editor.merge')}</button>
    </form>
    <div class="actions wide">
      <button type="button" class="quiet" @click=${() => remove(id)}>${message(lang, 'editor.remove-actor')}</button>
    </div>
  </div>`;
}
