import { html } from 'lit';

const paths = {
  undo: 'M6.5 3 3 6.5 6.5 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7',
  redo: 'M9.5 3 13 6.5 9.5 10M13 6.5H6.5a3.5 3.5 0 0 0 0 7H9',
  accept: 'M3 8.5 6.5 12 13 4.5',
  remove: 'M4 4 12 12M12 4 4 12',
} as const;

/** A small drawing beside or in place of a word that a screen reader gets. */
export function icon(name: keyof typeof paths) {
  return html`<svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path d=${paths[name]} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" />
  </svg>`;
}
