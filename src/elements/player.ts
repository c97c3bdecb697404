import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { dateWords } from '../base/date-words.js';
import { enArticle } from '../base/messages/en-article.js';
import { addEnglish } from '../base/messages.js';
import { pick, reach } from '../layout/pick.js';
import type { Scene } from '../layout/scene.js';
import { jumpsBack, toldScene } from '../layout/told-order.js';
import { listOf } from '../model/row-lists.js';
import type { State } from '../model/state.js';
import type { Story } from '../model/story.js';
import { storyExtent } from '../model/story-extent.js';
import { toldOrder } from '../model/told-order.js';
import type { Painter } from '../paint/painter.js';
import { svgPainter } from '../paint/svg-painter.js';
import { Announcer } from './announcer.js';
import { tellingOf } from './article/telling.js';
import { ChronicleView } from './chronicle-view.js';
import type { Share } from './companion.js';
import { keyOfTarget, targetOfKey } from './drawn-keys.js';
import { Glide } from './glide.js';
import { Following } from './player/following.js';
import { happenedSteps, toldSteps } from './player/steps.js';
import { playerToolbar } from './player/toolbar.js';
import { windowAt } from './player/window-at.js';
import { Roving } from './roving.js';
import { playerStyles } from './styles/player.js';
import { inTimeOrder } from './time-order.js';

addEnglish(enArticle);

/** How long an event stays at speed 1, in ms: long enough to read its title and see where it is. */
const stay = 2600;
const speeds = [0.5, 1, 2, 4] as const;
/** How long the page may scroll to what the player has selected, in ms: meanwhile scrolling is not the reader's. */
const settling = 900;

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

  #playing = 0;
  #settling = 0;
  #scene: Scene | undefined;
  #painter: Painter | undefined;
  #painted: SVGSVGElement | undefined;

  #announcer = new Announcer(this);
  #glide = new Glide(this);
  #roving = new Roving(this, () => this.renderRoot?.querySelector('.bar'));
  #following = new Following(this, (event) => this.#onMiddle(event));

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.pause();
    clearTimeout(this.#settling);
    this.#settling = 0;
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    this.#following.watch(this.store, this.follow === 'scroll');
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    const drawn = this.renderRoot.querySelector<SVGSVGElement>('.telling > svg') ?? undefined;
    if (drawn !== this.#painted) {
      this.#painter = drawn && svgPainter(drawn);
      this.#painted = drawn;
    }
    const { story, selection } = this.state;
    if (!story || !this.#painter || this.width === 0) return;
    const told = this.#told();
    const events = told.length > 0 ? told : this.#happened();
    const happened = told.length > 0 ? inTimeOrder(story, told) : [];
    const current = this.#steps()[this.#at()] ?? -1;
    this.#scene = toldScene({ story, told: events, happened, current, width: this.width, rtl: this.rightToLeft });
    const selected = new Set(selection ? [keyOfTarget(selection)] : []);
    this.#painter.paint(this.#scene, { lit: null, selected, focused: null });
  }

  /** Whether the story plays. */
  get playing(): boolean {
    return this.#playing !== 0;
  }

  /** Plays on from where one is; from the beginning where that is the end. */
  play() {
    if (this.playing || this.#steps().length === 0) return;
    const at = this.#at();
    this.#go(at + 1 < this.#steps().length ? at + 1 : 0);
    this.#wait();
    this.requestUpdate();
  }

  /** Stops playing. Nothing runs from then on. */
  pause() {
    clearTimeout(this.#playing);
    this.#playing = 0;
    this.#glide.stop();
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
    clearTimeout(this.#settling);
    this.#settling = window.setTimeout(() => {
      this.#settling = 0;
    }, settling);
    this.#select(event);
    this.#announcer.say(this.#words(story, at));
  }

  #select(event: number) {
    const { story } = this.state;
    this.request({ type: 'select', target: { kind: 'event', id: story!.events.id(event) } });
    if (this.window !== 'keep') this.#moveWindow(story!, event);
  }

  #moveWindow(story: Story, event: number) {
    const { clock, window } = this.state;
    const extent = storyExtent(story, clock);
    const goal = extent && windowAt(story, clock, event, extent, this.window === 'until');
    if (!extent || !goal) return;
    const from = window ?? extent;
    this.#glide.run((share) => {
      const between = (a: number, b: number) => (share === 1 ? b : a + (b - a) * share);
      const next = { from: between(from.from, goal.from), to: between(from.to, goal.to) };
      if (share === 1) this.request({ type: 'window', window: next });
      else this.store?.dispatch({ type: 'window', window: next });
    });
  }

  #wait() {
    this.#playing = window.setTimeout(
      () => {
        this.next();
        if (this.#at() + 1 < this.#steps().length) this.#wait();
        else this.pause();
      },
      stay / (this.speed > 0 ? this.speed : 1),
    );
  }

  /* Hands */

  #onKeydown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const [at, last] = [this.#at(), this.#steps().length - 1];
    const forward = this.rightToLeft ? 'ArrowLeft' : 'ArrowRight';
    const backward = this.rightToLeft ? 'ArrowRight' : 'ArrowLeft';
    const to = new Map([
      [forward, at + 1],
      ['ArrowUp', at + 1],
      [backward, at - 1],
      ['ArrowDown', at - 1],
      ['PageUp', at + 5],
      ['PageDown', at - 5],
      ['Home', 0],
      ['End', last],
    ]).get(event.key);
    if (to === undefined) return;
    event.preventDefault();
    this.#go(Math.max(0, Math.min(last, to)));
  };

  #onClick = (event: MouseEvent) => {
    const box = this.renderRoot.querySelector('.telling > svg')!.getBoundingClientRect();
    const key = this.#scene && pick(this.#scene, event.clientX - box.left, event.clientY - box.top, reach.touch);
    const target = key ? targetOfKey(key) : null;
    if (target?.kind === 'event') this.#go(this.#steps().indexOf(this.state.story!.events.indexOf(target.id)));
  };

  #onMiddle(event: number) {
    const { story } = this.state;
    if (story && !this.playing && this.#settling === 0 && this.#told().includes(event)) this.#select(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chronicle-player': ChroniclePlayer;
  }
}
