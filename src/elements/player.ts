import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { dateWords } from '../base/date-words.js';
import { enArticle } from '../base/messages/en-article.js';
import { addEnglish } from '../base/messages.js';
import { jumpsBack, toldScene } from '../layout/told-order.js';
import { listOf } from '../model/row-lists.js';
import type { State } from '../model/state.js';
import type { Story } from '../model/story.js';
import { toldOrder } from '../model/told-order.js';
import { Announcer } from './announcer.js';
import { tellingOf } from './article/telling.js';
import { ChronicleView } from './chronicle-view.js';
import type { Share } from './companion.js';
import { Following } from './player/following.js';
import { stepOfKey } from './player/keys.js';
import { Playing } from './player/playing.js';
import { happenedSteps, toldSteps } from './player/steps.js';
import { TellingDrawing } from './player/telling-drawing.js';
import { playerToolbar } from './player/toolbar.js';
import { WindowMove } from './player/window-move.js';
import { Roving } from './roving.js';
import { playerStyles } from './styles/player.js';
import { inTimeOrder } from './time-order.js';

addEnglish(enArticle);

const speeds = [0.5, 1, 2, 4] as const;

/**
 * Steps and plays through the events of a story, as they happened or as the text tells them, by selecting them: every
 * other view follows. Below its buttons the telling is drawn: events in the order of the text, joined by arcs in the
 * order of time. There is a told order where an article stands in the story, or where claims have positions or
 * paragraphs.
 *
 * @tag chronicle-player
 * @csspart toolbar - The buttons.
 * @csspart drawing - The telling, which is also a slider.
 * @csspart now - The line that says where one is.
 * @fires {ChronicleSelectEvent} chronicle-select - A person stepped to an event, or lets the story play.
 * @fires {ChronicleWindowEvent} chronicle-window - The same, where the player moves the time window.
 */
export class ChroniclePlayer extends ChronicleView {
  static override styles = [ChronicleView.styles, playerStyles];

  /** The order of the steps: in time, or as the text tells them; without a told order always in time. */
  @property({ reflect: true }) order: 'happened' | 'told' = 'happened';
  /** How fast it plays; 2 is twice as fast. */
  @property({ type: Number }) speed = 1;
  /** `scroll`: the event whose words are in the middle of the screen is selected, as the reader scrolls the article. */
  @property() follow: 'none' | 'scroll' = 'none';
  /** What happens to the time window: nothing; it moves `around` the event; it grows `until` the event. */
  @property() window: 'keep' | 'around' | 'until' = 'keep';

  #announcer = new Announcer(this);
  #playing = new Playing();
  #windowMove = new WindowMove(this);
  #roving = new Roving(this, () => this.renderRoot?.querySelector('.bar'));
  #following = new Following(this, (event) => this.#onMiddle(event));
  #drawing = new TellingDrawing();

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.pause();
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    this.#following.watch(this.store, this.follow === 'scroll');
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    const svg = this.renderRoot.querySelector<SVGSVGElement>('.telling > svg');
    const { story, selection } = this.state;
    if (!story || !svg || this.width === 0) return;
    const told = this.#told();
    const events = told.length > 0 ? told : this.#happened();
    const happened = told.length > 0 ? inTimeOrder(story, told) : [];
    const current = this.#steps()[this.#at()] ?? -1;
    const scene = toldScene({ story, told: events, happened, current, width: this.width, rtl: this.rightToLeft });
    this.#drawing.paint(svg, scene, selection);
  }

  /** Whether the story plays. */
  get playing(): boolean {
    return this.#playing.isOn;
  }

  /** Plays on from where one is; from the beginning where that is the end. */
  play() {
    if (this.playing || this.#steps().length === 0) return;
    const at = this.#at();
    this.#playing.start(
      () => this.speed,
      () => {
        this.next();
        // The page may have stopped it at this step.
        const isMore = this.playing && this.#at() + 1 < this.#steps().length;
        if (!isMore) this.pause();
        return isMore;
      },
    );
    this.#go(at + 1 < this.#steps().length ? at + 1 : 0);
    this.requestUpdate();
  }

  /** Stops playing. Nothing runs from then on. */
  pause() {
    this.#playing.stop();
    this.#windowMove.stop();
    this.requestUpdate();
  }

  /** One step on. */
  next() {
    this.#go(this.#at() + 1);
  }

  /** One step back. */
  previous() {
    const at = this.#at();
    this.#go(at < 0 ? this.#steps().length - 1 : at - 1);
  }

  protected override get share(): Share {
    return 'controls';
  }

  protected override get stage(): Element | null {
    return this.renderRoot?.querySelector('.telling') ?? null;
  }

  protected override concerns(state: State, previous: State): boolean {
    return (['selection', 'filter', 'phase'] as const).some((key) => state[key] !== previous[key]);
  }

  protected override renderStory(story: Story): unknown {
    const hasTold = this.#told().length > 0;
    const [at, count] = [this.#at(), this.#steps().length];
    const now = this.#words(story, at);
    return html`<section aria-label=${this.say('player.name')}>
      ${playerToolbar(
        {
          playing: this.playing,
          order: hasTold ? this.#by : undefined,
          speed: this.say('player.speed', { factor: `${this.number(this.speed)}×` }),
          say: (key) => this.say(key),
          step: (by) => (by > 0 ? this.next() : this.previous()),
          toggle: () => (this.playing ? this.pause() : this.play()),
          setOrder: (order) => {
            this.order = order;
          },
          faster: () => {
            this.speed = speeds.find((speed) => speed > this.speed) ?? speeds[0];
          },
        },
        this.#roving,
      )}
      <div
        class="telling"
        part="drawing"
        role="slider"
        tabindex="0"
        aria-label=${this.say('player.position')}
        aria-valuemin="0"
        aria-valuemax=${count}
        aria-valuenow=${at + 1}
        aria-valuetext=${now}
        @keydown=${this.#onKeydown}
        @click=${this.#onClick}
      ><svg aria-hidden="true"></svg></div>
      <p class="now" part="now" aria-hidden="true">
        <span>${now}</span>${hasTold ? html`<span>${this.say('player.jumps', { count: jumpsBack(story, this.#told()) })}</span>` : nothing}
      </p>
      ${this.#announcer.render()}
    </section>`;
  }

  #words(story: Story, at: number): string {
    const steps = this.#steps();
    const event = steps[at];
    if (event === undefined) return this.say('player.start', { count: steps.length });
    const [account] = listOf(story.events.accounts, event);
    const date =
      account === undefined ? this.say('chrome.no-date') : dateWords(story.accounts.date(account), this.language);
    return this.say('player.step', { step: at + 1, count: steps.length, title: story.events.title(event), date });
  }

  /* Steps */

  get #by(): ChroniclePlayer['order'] {
    return this.#told().length > 0 ? this.order : 'happened';
  }

  #steps(): readonly number[] {
    return this.#by === 'told' ? this.#told() : this.#happened();
  }

  #told(): readonly number[] {
    const { story, filter } = this.state;
    return story ? this.#shownTold(story, filter, tellingOf(this.store)?.order ?? toldOrder(story)) : [];
  }

  #happened(): readonly number[] {
    const { story, filter } = this.state;
    return story ? this.#shownHappened(story, filter) : [];
  }

  #shownTold = toldSteps();
  #shownHappened = happenedSteps();

  /** The step that the selection is, or -1. */
  #at(): number {
    const { story, selection } = this.state;
    return story && selection?.kind === 'event' ? this.#steps().indexOf(story.events.indexOf(selection.id)) : -1;
  }

  #go(at: number) {
    const { story } = this.state;
    const event = this.#steps()[at];
    if (!story || event === undefined) return;
    this.#following.settle();
    this.#select(event);
    this.#announcer.say(this.#words(story, at));
  }

  #select(event: number) {
    this.request({ type: 'select', target: { kind: 'event', id: this.state.story!.events.id(event) } });
    if (this.window === 'keep') return;
    this.#windowMove.to(event, this.state, this.window === 'until', (window, isLast) => {
      // Only where it comes to rest a person is said to have moved it.
      if (isLast) this.request({ type: 'window', window });
      else this.store?.dispatch({ type: 'window', window });
    });
  }

  /* Hands */

  #onKeydown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = stepOfKey(event.key, this.#at(), this.#steps().length - 1, this.rightToLeft);
    if (to === undefined) return;
    event.preventDefault();
    this.#go(to);
  };

  #onClick = (event: MouseEvent) => {
    const id = this.#drawing.eventAt(event);
    if (id !== undefined) this.#go(this.#steps().indexOf(this.state.story!.events.indexOf(id)));
  };

  #onMiddle(event: number) {
    const { story } = this.state;
    if (story && !this.playing && this.#told().includes(event)) this.#select(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chronicle-player': ChroniclePlayer;
  }
}
