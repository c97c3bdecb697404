import { html, nothing } from 'lit';
import { enLegend } from '../base/messages/en-legend.js';
import { addEnglish } from '../base/messages.js';
import { signsOf } from '../layout/timeline/signs.js';
import type { Story } from '../model/story.js';
import { actorGlyph } from './actor-glyph.js';
import { ChronicleView } from './chronicle-view.js';
import type { Share } from './companion.js';
import { signGlyph } from './legend/sign-glyphs.js';
import { OnDemand } from './on-demand.js';
import { Roving } from './roving.js';
import { legendStyles } from './styles/legend.js';
import { swatch } from './swatch.js';

addEnglish(enLegend);

/** The name under which a legend's choices stand in the filter: all legends of a story share them. */
const source = 'legend';

/**
 * The kinds of events as buttons that show and hide them, and a key to the signs and shapes that the drawings use. The
 * buttons are one Tab stop; arrow keys walk among them.
 *
 * @tag chronicle-legend
 * @csspart kinds - The row of buttons.
 * @csspart kind - One button.
 * @csspart key - The list of signs.
 * @csspart sign - One sign with its meaning.
 * @fires {ChronicleFilterEvent} chronicle-filter - A person hid or showed a kind.
 */
export class ChronicleLegend extends ChronicleView {
  static override styles = [ChronicleView.styles, legendStyles];

  #networkKey = new OnDemand(this, async () => (await import('./legend/network-key.js')).networkKey);
  #roving = new Roving(this, () => this.renderRoot?.querySelector('.kinds'));

  protected override get share(): Share {
    return 'controls';
  }

  protected override concerns(...[state, previous]: Parameters<ChronicleView['concerns']>): boolean {
    return state.filter !== previous.filter || state.phase !== previous.phase;
  }

  get #hidden(): readonly string[] {
    const { filter } = this.state;
    return filter.find((clause) => clause.source === source && clause.field === 'eventKind')?.hidden ?? [];
  }

  #toggle(kind: string) {
    const hidden = this.#hidden.includes(kind) ? this.#hidden.filter((id) => id !== kind) : [...this.#hidden, kind];
    this.request({ type: 'filter', clause: { source, field: 'eventKind', hidden } });
  }

  protected override renderStory(story: Story) {
    const counts = new Uint32Array(story.eventKinds.length);
    for (const kind of story.events.kind) counts[kind]!++;
    const signs = signsOf(story);
    const shapes = story.actors.count > 0 ? story.actorKinds.filter(({ label }) => label) : [];
    return html`<div class="legend">
      <div
        class="kinds"
        part="kinds"
        role="toolbar"
        aria-label=${this.say('legend.kinds')}
        @keydown=${this.#roving.onKeydown}
        @focusin=${this.#roving.onFocusin}
      >
        ${story.eventKinds.map(({ id, label }, row) => {
          const shown = !this.#hidden.includes(id);
          return html`<button
            type="button"
            class="chip"
            part="kind"
            aria-pressed=${shown}
            @click=${() => this.#toggle(id)}
          >${swatch(row, !shown)}<bdi>${label || this.say('chrome.no-kind')}</bdi><span class="count"> ${this.number(counts[row]!)}</span></button>`;
        })}
      </div>
      ${this.#key(
        'legend.signs',
        signs.map((sign) => html`<li part="sign">${signGlyph(sign)}${this.say(`legend.sign.${sign}`)}</li>`),
      )}
      ${this.isBeside('chronicle-network') ? this.#networkKey.part?.(story, this.language) : nothing}
      ${this.#key(
        'legend.shapes',
        shapes.map(({ id, label }) => html`<li part="sign">${actorGlyph(id)}<bdi>${label}</bdi></li>`),
      )}
    </div>`;
  }

  #key(name: 'legend.signs' | 'legend.shapes', entries: readonly unknown[]) {
    return entries.length > 0
      ? html`<ul class="key" part="key" role="list" aria-label=${this.say(name)}>${entries}</ul>`
      : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chronicle-legend': ChronicleLegend;
  }
}
