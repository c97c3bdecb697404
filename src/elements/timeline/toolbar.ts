import { html, nothing } from 'lit';
import type { enTimeline } from '../../base/messages/en-timeline.js';
import type { TimelineLayout } from '../../layout/timeline/drawing-of.js';
import type { Certainty } from '../../model/in-window.js';
import type { Roving } from '../roving.js';

type Sentences = typeof enTimeline;

/** Sentences without parameters. */
type Label = {
  [Key in keyof Sentences]: Sentences[Key] extends `${string}{${string}` | object ? never : Key;
}[keyof Sentences];

/** What the buttons show and do. */
export interface ToolbarSource {
  readonly layout: TimelineLayout;
  readonly scale: 'elastic' | 'linear';
  say(key: Label): string;
  setLayout(layout: TimelineLayout): void;
  setScale(scale: 'elastic' | 'linear'): void;
  closer(): void;
  further(): void;
  fit(): void;
  /** How sure it must be that an event is in the window; nothing where there is no window. */
  readonly certainty: Certainty | undefined;
  setCertainty(certainty: Certainty): void;
  /** Gives the lines their own order back, where a reader has given them another. */
  ownOrder?: (() => void) | undefined;
}

/** The buttons above the drawing. */
export function timelineToolbar(source: ToolbarSource, roving: Roving) {
  const { layout, scale, certainty } = source;
  const say = (key: Label) => source.say(key);
  const choice = (label: Label, pressed: boolean, choose: () => void) =>
    html`<button type="button" aria-pressed=${pressed} @click=${choose}>${say(label)}</button>`;
  const icon = (sign: string, label: Label, act: () => void) =>
    html`<button type="button" class="icon" aria-label=${say(label)} title=${say(label)} @click=${act}>${sign}</button>`;
  return html`<div
    class="toolbar"
    part="toolbar"
    role="toolbar"
    aria-label=${say('timeline.toolbar')}
    @keydown=${roving.onKeydown}
    @focusin=${roving.onFocusin}
  >
    <div class="segments" role="group" aria-label=${say('timeline.layout')}>
      ${choice('timeline.storyline', layout === 'storyline', () => source.setLayout('storyline'))}${choice(
        'timeline.lanes',
        layout === 'lanes',
        () => source.setLayout('lanes'),
      )}
    </div>
    <div class="segments" role="group" aria-label=${say('timeline.scale')}>
      ${choice('timeline.elastic', scale === 'elastic', () => source.setScale('elastic'))}${choice(
        'timeline.linear',
        scale === 'linear',
        () => source.setScale('linear'),
      )}
    </div>
    ${
      certainty
        ? html`<button
          type="button"
          aria-pressed=${certainty === 'certainly'}
          title=${say('timeline.certain-hint')}
          @click=${() => source.setCertainty(certainty === 'certainly' ? 'possibly' : 'certainly')}
        >${say('timeline.certain')}</button>`
        : nothing
    }
    ${source.ownOrder ? html`<button type="button" @click=${source.ownOrder}>${say('timeline.own-order')}</button>` : nothing}
    <div class="segments end">
      ${icon('−', 'timeline.zoom-out', () => source.further())}${icon('+', 'timeline.zoom-in', () => source.closer())}<button
        type="button"
        @click=${() => source.fit()}
      >${say('timeline.fit')}</button>
    </div>
  </div>`;
}
