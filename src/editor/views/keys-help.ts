import { html } from 'lit';
import { message } from '../../base/messages.js';

/** What keys do, for those who ask. */
export function keysHelp(lang: string) {
  return html`<details class="keys">
    <summary>${message(lang, 'editor.keys')}</summary>
    <ul>
      <li>${message(lang, 'editor.keys-list')}</li>
      <li>${message(lang, 'editor.keys-text')}</li>
      <li>${message(lang, 'editor.keys-undo')}</li>
    </ul>
  </details>`;
}
