import { html, nothing, svg } from 'lit';
import type { Roving } from '../roving.js';

const icons = {
  previous: 'M3 3v10M13 3 6 8l7 5Z',
  play: 'M4.5 2.5 13 8l-8.5 5.5Z',
  pause: 'M5 3v10M11 3v10',
  next: 'M13 3v10M3 3l7 5-7 5Z',
} as const;

type Order = 'happened' | 'told';

/** What the buttons show and do. */
export interface PlayerToolbarSource {
  readonly playing: boolean;
  /** `undefined` where there is no told order to choose. */
  readonly order: Order | undefined;
  /** In words. */
  readonly speed: string;
  say(key: Label): string;
  step(by: 1 | -1): void;
  toggle(): void;
  setOrder(order: Order): void;
  faster(): void;
}

type Label = `player.${keyof typeof icons | Order | 'name' | 'order'}`;

/** The buttons of the player. */
export function playerToolbar(source: PlayerToolbarSource, roving: Roving) {
  const { playing, order, speed } = source;
  const choice = (each: Order) =>
    html`<button type="button" aria-pressed=${order === each} @click=${() => source.setOrder(each)}>${source.say(`player.${each}`)}</button>`;
  return html`<div
    class="bar"
    part="toolbar"
    role="toolbar"
    aria-label=${source.say('player.name')}
    @keydown=${roving.onKeydown}
    @focusin=${roving.onFocusin}
  >
    <div class="segments">
      ${button(source, 'previous', () => source.step(-1))}${button(source, playing ? 'pause' : 'play', () =>
        source.toggle(),
      )}${button(source, 'next', () => source.step(1))}
    </div>
    ${
      order
        ? html`<div class="segments" role="group" aria-label=${source.say('player.order')}>
            ${choice('happened')}${choice('told')}
          </div>`
        : nothing
    }
    <button type="button" class="end" @click=${() => source.faster()}>${speed}</button>
  </div>`;
}

function button(source: PlayerToolbarSource, name: keyof typeof icons, act: () => void) {
  const label = source.say(`player.${name}`);
  return html`<button type="button" class="icon" aria-label=${label} title=${label} @click=${act}>
    <svg class="step" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">${svg`<path
      d=${icons[name]} fill=${name === 'pause' ? 'none' : 'currentColor'} stroke="currentColor" stroke-width="1.75"
      stroke-linejoin="round" stroke-linecap="round" />`}</svg>
  </button>`;
}
