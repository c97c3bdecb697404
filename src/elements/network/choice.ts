import { html } from 'lit';
import { enNetworkMore } from '../../base/messages/en-network-more.js';
import { addEnglish, message } from '../../base/messages.js';
import { byInvolvement } from '../../model/involvement.js';
import type { Story } from '../../model/story.js';

addEnglish(enNetworkMore);

/** So many actors are in the list, the most involved; their ties lead to the others. */
const most = 1000;

/** A list of the actors that a narrow view can have in its middle; loaded for one. */
export function choice(story: Story, centre: number, lang: string, choose: (id: string) => void) {
  const rows = new Set([centre, ...byInvolvement(story).subarray(0, most)]);
  const actors = Array.from(rows, (row) => story.actors.records[row]!);
  const { id: current } = story.actors.records[centre]!;
  return html`<select
    aria-label=${message(lang, 'network.actor')}
    @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
  >${actors
    .sort((a, b) => a.name.localeCompare(b.name, lang))
    .map(({ id, name }) => html`<option value=${id} .selected=${id === current}>${name}</option>`)}</select>`;
}
