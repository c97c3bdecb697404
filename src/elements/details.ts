import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { enDetails } from '../base/messages/en-details.js';
import { addEnglish } from '../base/messages.js';
import type { State, Target } from '../model/state.js';
import type { Story } from '../model/story.js';
import { actorCard } from './card/actor-card.js';
import type { CardContext } from './card/card-context.js';
import { eventCard } from './card/event-card.js';
import { storyCard } from './card/story-card.js';
import { tieCard } from './card/tie-card.js';
import { ChronicleView } from './chronicle-view.js';
import type { Share } from './companion.js';
import { cardStyles } from './styles/card.js';
import { TargetLinks } from './target-links.js';

addEnglish(enDetails);

/**
 * What is known of the selection: an event with its date in words, every account of it, who says so and who denies it;
 * an actor with its events and ties; a tie with its relations. While nothing is selected, the story as a whole and
 * what is wrong with its data.
 *
 * @tag chronicle-details
 * @slot event - Replaces the card of an event. Listen to `chronicle-select` to fill it.
 * @slot actor - Replaces the card of an actor.
 * @slot tie - Replaces the card of a tie.
 * @slot story - Replaces what is shown while nothing is selected.
 * @csspart card - The card.
 * @csspart title - Its heading.
 * @csspart standing - The mark of what is claimed or disputed.
 * @csspart status - The mark of what goes on, is planned or feared.
 * @csspart account - One account of the date.
 * @csspart media - A picture with its caption.
 * @csspart link - A word that can be pressed.
 * @csspart close - The button that lets the selection go.
 * @fires {ChronicleSelectEvent} chronicle-select - A person followed a link in the card, or closed it.
 * @fires {ChronicleHoverEvent} chronicle-hover - A person pointed at a link in the card, or left it.
 */
export class ChronicleDetails extends ChronicleView {
  static override styles = [ChronicleView.styles, cardStyles];

  /** Level of the card's heading among those of the page: 3 stands for `<h3>`. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  #unfolded = new Set<string>();
  #ledHere = false;

  constructor() {
    super();
    new TargetLinks(this, (action) => {
      if (this.request(action) && action.type === 'select') this.#ledHere = true;
    });
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    const before = changed.get('state') as State | undefined;
    if (before && before.selection !== this.state.selection) this.#unfolded.clear();
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    // The link that was pressed is gone: reading goes on at the new card's beginning.
    const card = this.renderRoot.querySelector<HTMLElement>('.card');
    if (card) card.tabIndex = card.scrollHeight > card.clientHeight + 1 ? 0 : -1;
    if (this.#ledHere) (card?.querySelector<HTMLElement>('.title') ?? card)?.focus();
    this.#ledHere = false;
  }

  protected override get share(): Share {
    return 'card';
  }

  protected override hasContent() {
    return true;
  }

  protected override concerns(state: State, previous: State): boolean {
    return state.selection !== previous.selection || state.phase !== previous.phase;
  }

  #onClick = (event: Event) => {
    const name = (event.target as Element).closest<HTMLElement>('[data-unfold]')?.dataset.unfold;
    if (name === undefined) return;
    this.#unfolded.add(name);
    this.requestUpdate();
  };

  #close = () => {
    this.#ledHere = this.request({ type: 'select', target: null });
  };

  protected override renderStory(story: Story) {
    const { selection } = this.state;
    return html`<section class="card" part="card" aria-label=${this.say('details.name')} @click=${this.#onClick}>
      ${
        selection
          ? html`<button type="button" class="close" part="close" aria-label=${this.say('details.close')} @click=${this.#close}>
              <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
                <path d="M2 2 12 12M12 2 2 12" stroke="currentColor" stroke-width="1.5" />
              </svg>
            </button>`
          : nothing
      }
      <slot name=${selection?.kind ?? 'story'}>${this.#card(story, selection)}</slot>
    </section>`;
  }

  #card(story: Story, selection: Target | null) {
    const context: CardContext = {
      story,
      lang: this.language,
      level: this.headingLevel,
      unfolded: this.#unfolded,
    };
    switch (selection?.kind) {
      case 'event':
        return eventCard(context, story.events.indexOf(selection.id));
      case 'actor':
        return actorCard(context, story.actors.indexOf(selection.id));
      case 'tie':
        return tieCard(context, selection);
      default:
        return storyCard(context);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chronicle-details': ChronicleDetails;
  }
}
