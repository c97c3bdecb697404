import { html } from 'lit';
import type { CardContext } from './card-context.js';

/** The name of what the card is about; takes the focus when a link in the card leads to another card. */
export function heading({ level }: CardContext, text: string) {
  return html`<p class="title" part="title" role="heading" aria-level=${level} tabindex="-1" dir="auto">${text}</p>`;
}
