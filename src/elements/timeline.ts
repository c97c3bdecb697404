import { type CSSResultGroup, html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { TimeSpan } from '../base/units.js';
import { itemBox } from '../layout/item-box.js';
import { pick, reach } from '../layout/pick.js';
import { type Emphasis, itemKey } from '../layout/scene.js';
import { pannedWindow, zoomedWindow } from '../layout/time/time-scale.js';
import type { LaneBy, TimelineDrawing } from '../layout/timeline/drawing.js';
import { type Orientation, type TimelineLayout, timelineDrawing } from '../layout/timeline/drawing-of.js';
import { eventsInWindow } from '../model/in-window.js';
import type { State } from '../model/state.js';
import type { Story } from '../model/story.js';
import { clampSpan } from '../model/window.js';
import type { Painter } from '../paint/painter.js';
import { svgPainter } from '../paint/svg-painter.js';
import { Announcer } from './announcer.js';
import { ChronicleView } from './chronicle-view.js';
import { keyOfTarget, litKeys, targetOfKey } from './drawn-keys.js';
import { Gestures, type WheelMode } from './gestures.js';
import { Glide } from './glide.js';
import { Measured } from './measured.js';
import { Outline, type OutlineSource, type Step } from './outline.js';
import { Roving } from './roving.js';
import { drawingStyles } from './styles/drawing.js';
import { outlineStyles } from './styles/outline.js';
import { timelineInput } from './timeline/input.js';
import { timelineReading } from './timeline/outline.js';
import { spanWords } from './timeline/span-words.js';
import { Strip, type StripSource } from './timeline/strip.js';
import { timelineStyles } from './timeline/styles.js';
import { windowOf } from './timeline/window.js';

/** How much closer one press of `+` brings. */
const zoomStep = 1.5;

/**
 * The events of a story on a time axis: as a storyline (actors are lines, events join them) or in lanes; on an elastic
 * axis that gives busy spells room, or to scale. Dates are drawn as doubtful as they are.
 *
 * @tag chronicle-timeline
 * @csspart toolbar - The buttons above the drawing.
 * @csspart drawing - The drawing.
 * @csspart overview - The strip below it: the whole story to scale, with the part that is shown.
 * @csspart notice - The sentence where there is nothing to draw.
 * @fires {ChronicleSelectEvent} chronicle-select - A person selected an event or an actor, or let it go.
 * @fires {ChronicleHoverEvent} chronicle-hover - A person pointed at something, or left it.
 * @fires {ChronicleWindowEvent} chronicle-window - A person panned or zoomed.
 */
export class ChronicleTimeline extends ChronicleView {
  static override styles: CSSResultGroup = [ChronicleView.styles, drawingStyles, outlineStyles, timelineStyles];

  /** `storyline`: actors are lines and events join them. `lanes`: rows of events by kind, actor, place or source. */
  @property({ reflect: true }) layout: TimelineLayout = 'storyline';
  /** What the lanes stand for. */
  @property({ attribute: 'lane-by' }) laneBy: LaneBy = 'kind';
  /** `elastic` gives room to busy spells and folds idle ones; `linear` is to scale. */
  @property({ reflect: true }) scale: 'elastic' | 'linear' = 'elastic';
  /** `auto`: time runs down where the view is narrow. */
  @property() orientation: Orientation = 'auto';
  /** First moment shown at the start, as EDTF: set it to open the story at a place. */
  @property() from: string | undefined;
  /** Last moment shown at the start, as EDTF, included. */
  @property() to: string | undefined;
  /** Which clock to draw by: `event`, each event's own; `local`, the reader's; or an IANA zone. */
  @property({ attribute: 'time-zone' }) timeZone: string | undefined;
  /** When the wheel zooms; with `ctrl` (or ⌘) the plain wheel scrolls the page. */
  @property() wheel: WheelMode = 'ctrl';

  #drawing: TimelineDrawing | undefined;
  #drawnFor: readonly unknown[] = [];
  #painter: Painter | undefined;
  #painted: SVGSVGElement | undefined;
  #focus: string | null = null;
  #announceTimer = 0;
  #hinted = false;
  #hint = 0;

  #measured = new Measured(this);
  #announcer = new Announcer(this);
  #glide = new Glide(this);
  #toolbar = new Roving(this, () => this.renderRoot?.querySelector('.toolbar'));
  #outline = new Outline(this, () => this.#outlineSource());
  #strip = new Strip(this, () => this.#stripSource());

  constructor() {
    super();
    new Gestures(
      this,
      () => this.renderRoot?.querySelector<HTMLElement>('.stage') ?? null,
      {
        pan: (dx, dy) => this.#pan(dx, dy),
        zoom: (factor, x, y) => this.#zoom(factor, x, y),
        tap: (x, y, event) => this.#tap(x, y, event.pointerType === 'mouse' ? reach.mouse : reach.touch),
        doubleTap: (x, y) => this.#zoomAt(zoomStep * zoomStep, { x, y }),
        hover: (at) => this.#hover(at),
        plainWheel: () => this.#showHint(),
      },
      () => this.wheel,
    );
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#announceTimer);
    clearTimeout(this.#hint);
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    if (changed.has('from') || changed.has('to')) this.#openAt();
    if (changed.has('timeZone') && (this.timeZone !== undefined || changed.get('timeZone') !== undefined))
      this.#setClock();
    this.#compute();
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    const svg = this.renderRoot.querySelector<SVGSVGElement>('.stage > svg') ?? undefined;
    if (svg !== this.#painted) {
      this.#painter = svg && svgPainter(svg);
      this.#painted = svg;
    }
    if (this.#drawing && this.width > 0) this.#painter?.paint(this.#drawing.scene, this.#emphasis());
  }

  /** Shows all of the story. */
  fit() {
    this.#glideTo(null);
  }

  /** Shows the time between two moments: EDTF texts, or milliseconds since 1970. */
  zoomTo(from: string | number, to: string | number) {
    const window = windowOf(from, to);
    if (window) this.#glideTo(window);
  }

  /** Brings an event into sight, as close as it takes to tell it from its neighbours. */
  reveal(id: string) {
    const span = this.#drawing && this.state.story ? this.#spanOf(id) : undefined;
    if (span) this.#glideTo(span);
  }

  protected override get stage(): Element | null {
    return this.renderRoot?.querySelector('.stage') ?? null;
  }

  protected override renderStory(story: Story): unknown {
    const title = story.title;
    const name = title ? this.say('timeline.name', { title }) : this.say('timeline.name-untitled');
    return html`<section aria-label=${name} aria-describedby="summary">
      <p id="summary" class="hidden">${this.#summary(story)}</p>
      ${this.#renderToolbar()}
      <div class="stage" part="drawing">
        <svg aria-hidden="true"></svg>
        ${this.#outline.render()}
        ${this.#hint ? html`<p class="hint" aria-hidden="true">${this.#hintText()}</p>` : nothing}
      </div>
      ${this.#strip.render()} ${this.#announcer.render()}
    </section>`;
  }

  #renderToolbar() {
    const segment = (pressed: boolean, label: string, act: () => void) =>
      html`<button type="button" aria-pressed=${pressed} @click=${act}>${label}</button>`;
    const icon = (sign: string, label: string, act: () => void) =>
      html`<button type="button" class="icon" aria-label=${label} title=${label} @click=${act}>${sign}</button>`;
    return html`<div
      class="toolbar"
      part="toolbar"
      role="toolbar"
      aria-label=${this.say('timeline.toolbar')}
      @keydown=${this.#toolbar.onKeydown}
      @focusin=${this.#toolbar.onFocusin}
    >
      <div class="segments" role="group" aria-label=${this.say('timeline.layout')}>
        ${segment(this.layout !== 'lanes', this.say('timeline.storyline'), () => {
          this.layout = 'storyline';
        })}${segment(this.layout === 'lanes', this.say('timeline.lanes'), () => {
          this.layout = 'lanes';
        })}
      </div>
      <div class="segments" role="group" aria-label=${this.say('timeline.scale')}>
        ${segment(this.scale !== 'linear', this.say('timeline.elastic'), () => {
          this.scale = 'elastic';
        })}${segment(this.scale === 'linear', this.say('timeline.linear'), () => {
          this.scale = 'linear';
        })}
      </div>
      <div class="segments end">
        ${icon('−', this.say('timeline.zoom-out'), () => this.#zoomAt(1 / zoomStep))}${icon(
          '+',
          this.say('timeline.zoom-in'),
          () => this.#zoomAt(zoomStep),
        )}<button type="button" @click=${() => this.#glideTo(null, true)}>${this.say('timeline.fit')}</button>
      </div>
    </div>`;
  }

  #summary(story: Story): string {
    const input = this.#input();
    const span = input ? spanWords(input.extent, this.language) : '';
    return this.say('timeline.summary', { count: story.events.count, span });
  }

  /* Geometry */

  #input() {
    return timelineInput(this.state, {
      width: this.width,
      measure: this.#measured.measure,
      locale: this.language,
      rtl: this.rightToLeft,
      laneBy: this.laneBy,
      scale: this.scale,
    });
  }

  #compute() {
    const input = this.width > 0 ? this.#input() : undefined;
    if (!input) {
      this.#drawing = undefined;
      this.#drawnFor = [];
      return;
    }
    const drawnFor = [this.layout, this.orientation, ...Object.values(input)];
    if (this.#drawing && drawnFor.every((value, i) => value === this.#drawnFor[i])) return;
    this.#drawing = timelineDrawing(this.layout, this.orientation, input);
    this.#drawnFor = drawnFor;
  }

  #emphasis(): Emphasis {
    const { selection } = this.state;
    return {
      lit: litKeys(this.state),
      selected: new Set(selection ? [keyOfTarget(selection)] : []),
      focused: this.#focus,
    };
  }

  #setClock() {
    const local = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
    const clock = this.timeZone === 'local' ? local() : (this.timeZone ?? 'event');
    this.store?.dispatch({ type: 'clock', clock });
  }

  #openAt() {
    if (this.from === undefined && this.to === undefined) return;
    const window = windowOf(this.from ?? '', this.to ?? '', this.#input()?.extent);
    if (window) this.store?.dispatch({ type: 'window', window });
  }

  /* Hands */

  /** From the start of time along the axis, whichever way it runs. */
  #along(x: number, y: number): number {
    const { plot, vertical } = this.#drawing!;
    if (vertical) return y - plot.top;
    return (this.rightToLeft ? this.width - x : x) - plot.left;
  }

  #pan(dx: number, dy: number) {
    if (!this.#drawing) return;
    this.#glide.stop();
    const { scale, vertical } = this.#drawing;
    this.#show(pannedWindow(scale, vertical ? -dy : this.rightToLeft ? dx : -dx));
  }

  #zoom(factor: number, x: number, y: number) {
    if (!this.#drawing) return;
    this.#glide.stop();
    const { scale } = this.#drawing;
    this.#show(zoomedWindow(scale, Math.min(Math.max(this.#along(x, y), 0), scale.width), factor));
  }

  #zoomAt(factor: number, at?: { readonly x: number; readonly y: number }) {
    if (!this.#drawing) return;
    const { scale } = this.#drawing;
    this.#glideTo(zoomedWindow(scale, at ? this.#along(at.x, at.y) : scale.width / 2, factor), true);
  }

  /** A window that a person asked for, kept within the story. */
  #show(window: TimeSpan) {
    const input = this.#input();
    if (!input || !(window.to - window.from > 0)) return;
    const { warp, extent } = input;
    // Clamped where the reader sees it, in the warp: the width of what is shown stays.
    const positions = { from: warp.position(window.from), to: warp.position(window.to) };
    const kept = clampSpan(positions, { from: warp.position(extent.from), to: warp.position(extent.to) });
    const whole = kept.from <= warp.position(extent.from) && kept.to >= warp.position(extent.to);
    const next = whole ? null : { from: warp.time(kept.from), to: warp.time(kept.to) };
    if (
      next &&
      next.to - next.from < 1000 &&
      this.state.window &&
      next.to - next.from < this.state.window.to - this.state.window.from
    )
      return;
    if (this.request({ type: 'window', window: next })) this.#announceWindow();
  }

  /** Moves there; a call from the page fires no event. */
  #glideTo(target: TimeSpan | null, byPerson = false) {
    const input = this.#input();
    if (!input) return;
    const { warp, window, extent } = input;
    const goal = target ?? extent;
    const [a, b] = [warp.position(window.from), warp.position(window.to)];
    const [c, d] = [warp.position(goal.from), warp.position(goal.to)];
    this.#glide.run((share) => {
      const at = { from: warp.time(a + (c - a) * share), to: warp.time(b + (d - b) * share) };
      const next = share === 1 ? goal : at;
      if (byPerson) this.#show(next);
      else this.store?.dispatch({ type: 'window', window: share === 1 && target === null ? null : next });
    });
  }

  #spanOf(id: string): TimeSpan | undefined {
    const input = this.#input();
    const event = this.state.story?.events.indexOf(id) ?? -1;
    const account = event < 0 ? undefined : this.state.story?.events.accounts.starts[event];
    if (!input || account === undefined) return undefined;
    const { bounds, extent, warp } = input;
    const from = Math.max(bounds.earliestStart[account] ?? extent.from, extent.from);
    const to = Math.min(bounds.latestEnd[account] ?? extent.to, extent.to);
    const middle = (warp.position(from) + warp.position(to)) / 2;
    const reachOut = Math.max(
      (warp.position(to) - warp.position(from)) * 0.8,
      (warp.position(extent.to) - warp.position(extent.from)) * 0.06,
    );
    return { from: warp.time(middle - reachOut), to: warp.time(middle + reachOut) };
  }

  #tap(x: number, y: number, tolerance: number) {
    if (!this.#drawing) return;
    this.#select(pick(this.#drawing.scene, x, y, tolerance));
  }

  #select(key: string | null) {
    const target = key === null ? null : targetOfKey(key);
    if (!this.request({ type: 'select', target })) return;
    if (key !== null) this.#outline.goTo(key);
    const title = target && this.#titleOf(target.kind === 'tie' ? '' : target.id, target.kind);
    this.#announcer.say(title ? this.say('timeline.selected', { title }) : this.say('timeline.unselected'));
  }

  #titleOf(id: string, kind: string): string {
    const story = this.state.story;
    if (!story) return '';
    if (kind === 'actor') return story.actors.records[story.actors.indexOf(id)]?.name ?? '';
    const event = story.events.indexOf(id);
    return event < 0 ? '' : story.events.title(event);
  }

  #hover(at: { readonly x: number; readonly y: number } | null) {
    const key = at && this.#drawing ? pick(this.#drawing.scene, at.x, at.y) : null;
    this.stage?.classList.toggle('over', key !== null);
    this.request({ type: 'hover', target: key === null ? null : targetOfKey(key) });
  }

  #showHint() {
    if (this.#hinted || this.wheel !== 'ctrl') return;
    this.#hinted = true;
    this.#hint = window.setTimeout(() => {
      this.#hint = 0;
      this.requestUpdate();
    }, 1600);
    this.requestUpdate();
  }

  #hintText(): string {
    return this.say('timeline.wheel-hint', { key: /Mac|iP(?:hone|ad)/.test(navigator.platform) ? '⌘' : 'Ctrl' });
  }

  /** Once the window has come to rest. */
  #announceWindow() {
    clearTimeout(this.#announceTimer);
    this.#announceTimer = window.setTimeout(() => {
      const input = this.#input();
      if (!input || !this.#drawing) return;
      const inside = eventsInWindow(input.story, this.state.window, this.state.clock);
      const count = inside ? input.events.filter((event) => inside[event]).length : input.events.length;
      this.#announcer.say(this.say('timeline.showing', { span: spanWords(input.window, this.language), count }));
    }, 500);
  }

  /* Keys and the list behind the drawing */

  #outlineSource(): OutlineSource | undefined {
    const { story } = this.state;
    const drawing = this.#drawing;
    if (!story || !drawing) return undefined;
    return {
      ...timelineReading(story, drawing.order, this.#input()?.events ?? [], this.language),
      place: (key) => {
        const box = itemBox(drawing.scene, key);
        return box && { x: box.x, y: box.y, width: box.w, height: box.h };
      },
      focused: (key) => this.#onFocus(key),
      activate: (key) => this.#select(key === this.#selectedKey() ? null : key),
      key: (event) => this.#onKey(event),
      step: (key, step) => this.#step(story, drawing, key, step),
    };
  }

  #selectedKey(): string | undefined {
    return this.state.selection ? keyOfTarget(this.state.selection) : undefined;
  }

  #onFocus(key: string | null) {
    this.#focus = key;
    this.request({ type: 'hover', target: key === null ? null : targetOfKey(key) });
    const event = key && targetOfKey(key)?.kind === 'event' ? key : null;
    if (event && this.#drawing && this.state.window && !itemBox(this.#drawing.scene, event)) {
      const target = targetOfKey(event);
      const span = target && 'id' in target ? this.#spanOf(target.id) : undefined;
      if (span) this.#centre(span);
    }
    this.requestUpdate();
  }

  /** Pans, at the same zoom, so that a span is in the middle. */
  #centre(span: TimeSpan) {
    const input = this.#input();
    if (!input) return;
    const { warp, window } = input;
    const middle = (warp.position(span.from) + warp.position(span.to)) / 2;
    const half = (warp.position(window.to) - warp.position(window.from)) / 2;
    this.#show({ from: warp.time(middle - half), to: warp.time(middle + half) });
  }

  #onKey(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    switch (event.key) {
      case '+':
      case '=':
        this.#zoomAt(zoomStep);
        return true;
      case '-':
        this.#zoomAt(1 / zoomStep);
        return true;
      case '0':
        this.#glideTo(null, true);
        return true;
      case 'Escape':
        if (!this.state.selection) return false;
        this.#select(null);
        return true;
      default:
        return false;
    }
  }

  /** Left and right follow time, down leads from an event to its actors, up and down from actor to actor. */
  #step(story: Story, drawing: TimelineDrawing, key: string, step: Step): string | undefined {
    const target = targetOfKey(key);
    if (!target || target.kind === 'tie') return undefined;
    const [forward, backward] = drawing.vertical
      ? ['down', 'up']
      : this.rightToLeft
        ? ['left', 'right']
        : ['right', 'left'];
    if (target.kind === 'event') {
      const at = drawing.order.indexOf(story.events.indexOf(target.id));
      const to = step === forward ? at + 1 : step === backward ? at - 1 : -1;
      const next = drawing.order[to];
      if (next !== undefined) return itemKey.event(story.events.id(next));
      if (step === forward || step === backward) return key;
    }
    return undefined;
  }

  #stripSource(): StripSource | undefined {
    const input = this.width > 0 ? this.#input() : undefined;
    if (!input) return undefined;
    const key = [
      input.story,
      input.bounds,
      input.extent,
      input.window,
      input.events,
      input.width,
      input.locale,
      input.measure,
      input.rtl,
    ];
    if (!this.#stripInput || !key.every((value, i) => value === this.#stripKey[i])) {
      const { story, bounds, extent, window, events, width, locale, measure, rtl } = input;
      this.#stripInput = { story, bounds, extent, window, events, width, locale, measure, rtl };
      this.#stripKey = key;
    }
    return {
      input: this.#stripInput,
      label: this.say('timeline.overview'),
      value: spanWords(input.window, this.language),
      show: (window) => this.#show(window),
      key: (event) => this.#onKey(event),
    };
  }
  #stripInput: StripSource['input'] | undefined;
  #stripKey: readonly unknown[] = [];

  protected override concerns(state: State, previous: State): boolean {
    return state !== previous;
  }
}
