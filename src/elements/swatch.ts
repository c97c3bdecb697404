import { html, svg } from 'lit';

/** A small square in the colour of an event kind. The colour is beside a word, never alone. */
export function swatch(kind: number, hollow = false) {
  const paint = `var(--_kind-${kind})`;
  return html`<svg class="swatch" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">${svg`<rect
      x="1" y="1" width="10" height="10" rx="3" fill=${hollow ? 'none' : paint} stroke=${paint} stroke-width="1.5"
    />`}</svg>`;
}
