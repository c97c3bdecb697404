import { html, nothing } from 'lit';
import type { NetworkLayout } from '../../layout/network/graph.js';
import type { Roving } from '../roving.js';

/** What the buttons show and do. */
export interface ToolbarSource {
  readonly layout: NetworkLayout;
  readonly nodes: 'actors' | 'events';
  /** How many steps around an actor are shown, 0 for all. */
  readonly steps: number;
  /** More buttons. */
  readonly extra: unknown;
  say(key: `network.${Label}`): string;
  set(change: { layout?: NetworkLayout; nodes?: 'actors' | 'events'; steps?: number }): void;
  zoom(closer: boolean): void;
  fit(): void;
}

type Label =
  | NetworkLayout
  | 'toolbar'
  | 'layout'
  | 'events'
  | 'around'
  | 'steps-0'
  | 'steps-1'
  | 'steps-2'
  | 'zoom-out'
  | 'zoom-in'
  | 'fit';

/** The buttons above the drawing. What makes no sense at the moment keeps its place: nothing below moves. */
export function networkToolbar(source: ToolbarSource, roving: Roving) {
  const { layout, nodes, steps, extra, say, set, zoom, fit } = source;
  const isForce = layout === 'force';
  const toggle = (label: Label, pressed: boolean, press: () => void, useful = true) =>
    html`<button type="button" aria-pressed=${pressed && useful} ?disabled=${!useful} @click=${press}>
      <bdi>${say(`network.${label}`)}</bdi>
    </button>`;
  const icon = (sign: string, label: Label, press: () => void) => {
    const name = say(`network.${label}`);
    return html`<button type="button" class="icon" aria-label=${name} title=${name} @click=${press}>${sign}</button>`;
  };
  const isEvents = nodes === 'events';
  const layouts = (['force', 'circle', 'arc', 'matrix'] as const).map((each) =>
    toggle(each, layout === each, () => set({ layout: each })),
  );
  const around = ([0, 1, 2] as const).map((each) =>
    toggle(`steps-${each}`, steps === each, () => set({ steps: each }), isForce),
  );
  return html`<div
    class="toolbar"
    part="toolbar"
    role="toolbar"
    aria-label=${say('network.toolbar')}
    @keydown=${roving.onKeydown}
    @focusin=${roving.onFocusin}
  >
    <div class="segments" role="group" aria-label=${say('network.layout')}>${layouts}</div>
    <div class="segments">
      ${toggle('events', isEvents, () => set({ nodes: isEvents ? 'actors' : 'events' }), isForce && steps === 0)}
    </div>
    <div class="segments" role="group" aria-label=${say('network.around')}>${around}</div>
    <div class="segments end">
      ${icon('−', 'zoom-out', () => zoom(false))}${icon('+', 'zoom-in', () => zoom(true))}<button
        type="button"
        @click=${fit}
      >${say('network.fit')}</button>
    </div>
    ${extra ?? nothing}
  </div>`;
}
