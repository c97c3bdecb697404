import { html, nothing } from 'lit';
import { message } from '../../base/messages.js';
import { isLink } from '../../formats/leaf.js';
import type { Story } from '../../model/story.js';
import { targetLink } from '../target-links.js';

/** What a card is made from. */
export interface CardContext {
  readonly story: Story;
  readonly lang: string;
  /** Level of the card's heading. */
  readonly level: number;
  /** Sections shown to their end although they are long. */
  readonly unfolded: ReadonlySet<string>;
}

/** How many rows of a long list show at first. */
const firstRows = 8;

/** A labelled part of a card, absent where it has nothing. A wide one has its label above. */
export function section(label: string, content: unknown, width: 'wide' | '' = '') {
  if (content === nothing || content === undefined) return nothing;
  return html`<div class=${width}><dt>${label}</dt><dd>${content}</dd></div>`;
}

/** Rows of a list; of a long one the first few, and a button for the rest. */
export function rows<Item>(
  { lang, unfolded }: CardContext,
  name: string,
  items: readonly Item[],
  row: (item: Item) => unknown,
) {
  if (items.length === 0) return nothing;
  const folded = !unfolded.has(name) && items.length > firstRows + 2;
  const shown = folded ? items.slice(0, firstRows) : items;
  return html`<ul role="list" class=${name}>
      ${shown.map((item) => html`<li>${row(item)}</li>`)}
    </ul>
    ${
      folded
        ? html`<button type="button" class="plain more" data-unfold=${name}
            >${message(lang, 'details.all', { count: items.length - shown.length })}</button
          >`
        : nothing
    }`;
}

/** An actor as a word to press; its id where the story does not know it. */
export function actorLink({ story }: CardContext, id: string) {
  const name = story.actors.records[story.actors.indexOf(id)]?.name;
  return name === undefined ? html`<bdi>${id}</bdi>` : targetLink({ kind: 'actor', id }, html`<bdi>${name}</bdi>`);
}

/** A way out of the page, where the address is one that may be followed. */
export function outLink(url: string | undefined, content: unknown) {
  return url !== undefined && isLink(url) ? html`<a href=${url} rel="noopener" part="link">${content}</a>` : content;
}
