import { html, nothing, type PropertyValues, svg } from 'lit';
import { property } from 'lit/decorators.js';
import { dateWords } from '../base/date-words.js';
import { enArticle } from '../base/messages/en-article.js';
import { addEnglish } from '../base/messages.js';
import type { TimeSpan } from '../base/units.js';
import { pick, reach } from '../layout/pick.js';
import type { Scene } from '../layout/scene.js';
import { jumpsBack, toldScene } from '../layout/told-order.js';
import { drawnBounds } from '../model/drawn-bounds.js';
import { passing } from '../model/filter.js';
import { rememberLast } from '../model/once-per.js';
import { listOf } from '../model/row-lists.js';
import type { Filter, State, Store } from '../model/state.js';
import type { Story } from '../model/story.js';
import { storyExtent } from '../model/story-extent.js';
import { toldOrder } from '../model/told-order.js';
import type { Painter } from '../paint/painter.js';
import { svgPainter } from '../paint/svg-painter.js';
import { Announcer } from './announcer.js';
import { tellingOf, watchTellings } from './article/telling.js';
import { ChronicleView } from './chronicle-view.js';
import type { Share } from './companion.js';
import { keyOfTarget, targetOfKey } from './drawn-keys.js';
import { Glide } from './glide.js';
import { Roving } from './roving.js';
import { playerStyles } from './styles/player.js';
import { inTimeOrder } from './time-order.js';

addEnglish(enArticle);

/** How long an event stays at speed 1, in ms: long enough to read its title and see where it is. */
const stay = 2600;
const speeds = [0.5, 1, 2, 4] as const;
/** How long the page may scroll to what the player has selected, in ms: meanwhile scrolling is not the reader's. */
const settling = 900;

const icons = {
  previous: 'M3 3v10M13 3 6 8l7 5Z',
  play: 'M4.5 2.5 13 8l-8.5 5.5Z',
  pause: 'M5 3v10M11 3v10',
  next: 'M13 3v10M3 3l7 5-7 5Z',
} as const;

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
  #watched: Store | undefined;
  #leaveTellings: (() => void) | undefined;
  #leaveMiddle: (() => void) | undefined;

  #announcer = new Announcer(this);
  #glide = new Glide(this);
  #roving = new Roving(this, () => this.renderRoot?.querySelector('.bar'));

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.pause();
    clearTimeout(this.#settling);
    this.#settling = 0;
    this.#leave();
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    this.#watch();
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
      <div
        class="bar"
        part="toolbar"
        role="toolbar"
        aria-label=${this.say('player.name')}
        @keydown=${this.#roving.onKeydown}
        @focusin=${this.#roving.onFocusin}
      >
        <div class="segments">
          ${this.#button('previous', () => this.#step(-1))}${this.#button(this.playing ? 'pause' : 'play', this.#toggle)}${this.#button('next', () => this.#step(1))}
        </div>
        ${
          hasTold
            ? html`<div class="segments" role="group" aria-label=${this.say('player.order')}>
                ${this.#choice('happened')}${this.#choice('told')}
              </div>`
            : nothing
        }
        <button type="button" class="end" @click=${this.#faster}>
          ${this.say('player.speed', { factor: `${this.number(this.speed)}×` })}
        </button>
      </div>
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

  #button(name: keyof typeof icons, act: () => void) {
    const label = this.say(`player.${name}`);
    return html`<button type="button" class="icon" aria-label=${label} title=${label} @click=${act}>
      <svg class="step" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">${svg`<path
        d=${icons[name]} fill=${name === 'pause' ? 'none' : 'currentColor'} stroke="currentColor" stroke-width="1.75"
        stroke-linejoin="round" stroke-linecap="round" />`}</svg>
    </button>`;
  }

  #choice(order: ChroniclePlayer['order']) {
    const choose = () => {
      this.order = order;
    };
    return html`<button type="button" aria-pressed=${this.#by === order} @click=${choose}>${this.say(`player.${order}`)}</button>`;
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

  #shownTold = rememberLast(shownEvents);
  #shownHappened = rememberLast((story: Story, filter: Filter) =>
    inTimeOrder(
      story,
      shownEvents(
        story,
        filter,
        Array.from({ length: story.events.count }, (_, event) => event),
      ),
    ),
  );

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

  #step(by: 1 | -1) {
    if (by > 0) this.next();
    else this.previous();
  }

  #toggle = () => {
    if (this.playing) this.pause();
    else this.play();
  };

  #faster = () => {
    this.speed = speeds.find((speed) => speed > this.speed) ?? speeds[0];
  };

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

  /* The article */

  #watch() {
    if (this.#watched !== this.store) {
      this.#leave();
      this.#watched = this.store;
      this.#leaveTellings = this.store && watchTellings(this.store, this.#onTelling);
    }
    const wanted = this.follow === 'scroll';
    if (wanted === (this.#leaveMiddle !== undefined)) return;
    this.#leaveMiddle?.();
    this.#leaveMiddle = wanted ? tellingOf(this.store)?.watchMiddle(this.#onMiddle) : undefined;
  }

  #leave() {
    this.#leaveTellings?.();
    this.#leaveTellings = undefined;
    this.#leaveMiddle?.();
    this.#leaveMiddle = undefined;
    this.#watched = undefined;
  }

  #onTelling = () => {
    this.#leaveMiddle?.();
    this.#leaveMiddle = undefined;
    this.requestUpdate();
  };

  #onMiddle = (event: number) => {
    const { story } = this.state;
    if (story && !this.playing && this.#settling === 0 && this.#told().includes(event)) this.#select(event);
  };
}

/** What a filter lets pass. */
function shownEvents(story: Story, filter: Filter, events: readonly number[]): readonly number[] {
  const shown = passing(story, filter).events;
  return events.filter((event) => event < story.events.count && shown?.[event] !== 0);
}

/** The span of an event, with as much room on each side; or all time until its end. */
function windowAt(story: Story, clock: string, event: number, extent: TimeSpan, until: boolean): TimeSpan | undefined {
  const [account] = listOf(story.events.accounts, event);
  if (account === undefined) return undefined;
  const { earliestStart, latestEnd } = drawnBounds(story, clock);
  const from = Math.max(earliestStart[account]!, extent.from);
  const to = Math.min(latestEnd[account]!, extent.to);
  const room = Math.max((to - from) / 2, (extent.to - extent.from) / 50);
  return { from: until ? extent.from : from - room, to: until ? Math.max(to, extent.from + room) : to + room };
}

declare global {
  interface HTMLElementTagNameMap {
    'chronicle-player': ChroniclePlayer;
  }
}
