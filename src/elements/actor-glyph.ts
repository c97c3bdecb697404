import { html, svg } from 'lit';
import { actorShape } from '../layout/network/shapes.js';
import { symbolPath } from '../paint/symbols.js';

/** The shape of an actor's kind, as the network draws it, in small. */
export function actorGlyph(kind: string) {
  const shape = actorShape(kind);
  const outline =
    shape === 'circle' ? svg`<circle cx="7" cy="7" r="5" />` : svg`<path d=${symbolPath(shape, 7, 7, 10)} />`;
  return html`<svg class="swatch" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><g
      fill="none" stroke="currentColor" stroke-width="1.4"
    >${outline}</g></svg>`;
}
