import { type CSSResultGroup, html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { enTimeline } from '../base/messages/en-timeline.js';
import { addEnglish, message } from '../base/messages.js';
import type { Ms } from '../base/units.js';
import { itemBox } from '../layout/item-box.js';
import { pick, reach } from '../layout/pick.js';
import type { Emphasis } from '../layout/scene.js';
import type { LaneBy, TimelineDrawing, TimelineInput } from '../layout/timeline/drawing.js';
import type { Orientation, TimelineLayout } from '../layout/timeline/drawing-of.js';
import { eventsInWindow } from '../model/in-window.js';
import type { Target } from '../model/state.js';
import type { Story } from '../model/story.js';
import { storyExtent } from '../model/story-extent.js';
import { Announcer } from './announcer.js';
import { ChronicleView } from './chronicle-view.js';
import { certainKeys, keyOfTarget, litKeys, targetOfKey } from './drawn-keys.js';
import { type DragHandlers, Gestures, type WheelMode } from './gestures.js';
import { Glide } from './glide.js';
import { Measured } from './measured.js';
import { OnDemand } from './on-demand.js';
import { Outline } from './outline.js';
import { longestList } from './outline-branches.js';
import type { OutlineSource } from './outline-source.js';
import { Roving } from './roving.js';
import { drawingStyles } from './styles/drawing.js';
import { outlineStyles } from './styles/outline.js';
import { Camera, zoomStep } from './timeline/camera.js';
import { Drawer } from './timeline/drawer.js';
import { timelineInput } from './timeline/input.js';
import type { MovableLines } from './timeline/line-order.js';
import { TimelineReading } from './timeline/reading.js';
import { shownWords } from './timeline/span-words.js';
import type { Strip, StripSource } from './timeline/strip.js';
import { timelineStyles } from './timeline/styles.js';
import { Surface } from './timeline/surface.js';
import { timelineToolbar } from './timeline/toolbar.js';
import type { WheelHint } from './timeline/wheel-hint.js';
import { windowOf } from './timeline/window.js';

addEnglish(enTimeline);

const large = () => import('./timeline/large.js');
const hands = () => import('./timeline/hands.js');

/** From so many marks on a canvas is faster. Lanes have fetched its painter anyway. */
const manyInLanes = 200;
const manyElsewhere = 900;

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

  #input: TimelineInput | undefined;
  #focus: string | null = null;
  /** The order of the lines while one is dragged. */
  #dragged: readonly string[] | undefined;
  #announceTimer = 0;

  #surface = new Surface();
  #large = new OnDemand(this, large);
  #hands = new OnDemand(this, hands);
  #drawer = new Drawer(this, this.#large, this.#hands);
  #measured = new Measured(this);
  #announcer = new Announcer(this);
  #hint: WheelHint | undefined;
  #glide = new Glide(this);
  #toolbar = new Roving(this, () => this.renderRoot?.querySelector('.toolbar'));
  #reading = new TimelineReading();
  #outline = new Outline(this, () => this.#outlineSource());
  #strip: Strip | undefined;
  #camera = new Camera(
    () => ({
      input: this.#asked(),
      drawing: this.#drawing,
      request: (window) => {
        const changed = this.request({ type: 'window', window });
        if (changed) this.#announceWindow();
        return changed;
      },
      set: (window) => this.store?.dispatch({ type: 'window', window }),
    }),
    this.#glide,
  );

  protected readonly gestures = new Gestures(
    this,
    () => this.renderRoot?.querySelector<HTMLElement>('.stage') ?? null,
    {
      grab: (x, y, event) => this.#grab(x, y, event),
      hold: (x, y) => this.#beside(x)?.dragLine(this.#movable(), x, y),
      pan: (dx, dy) => this.#camera.pan(dx, dy),
      fling: (vx, vy) => this.#camera.fling(vx, vy),
      zoom: (factor, x, y) => this.#camera.zoom(factor, x, y),
      tap: (x, y, event) => this.#tap(x, y, event.pointerType === 'mouse' ? reach.mouse : reach.touch),
      doubleTap: (x, y) => this.#fold(this.#keyAt(x, y)) || this.#camera.step(zoomStep * zoomStep, { x, y }),
      hover: (at) => this.#hover(at),
      plainWheel: () => this.wheel === 'ctrl' && this.#giveHint(),
    },
    () => this.wheel,
  );

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#announceTimer);
    this.#drawer.end();
    this.#surface.dispose();
  }

  /** Until all that was asked for has come and is drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    for (const { asked } of [this.#hands, this.#large]) await asked;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    const { known } = this.#hands;
    this.#strip ??= known && new known.Strip(this, () => this.#stripSource());
    if (changed.has('timeZone') && this.timeZone !== changed.get('timeZone')) this.#setClock();
    if (changed.has('from') || changed.has('to') || this.#opensLater) this.#openAt();
    if (changed.get('scale')) void this.#drawer.changeScale();
    // Fetched beside the data, not after it.
    if (this.layout === 'lanes' || this.columns) void this.#large.ready;
    this.#input = this.#asked();
    this.#drawer.show(this.#input, this.layout, this.orientation);
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    if (!this.#drawing || this.width <= 0) return;
    const many = this.#drawer.layout === 'lanes' ? manyInLanes : manyElsewhere;
    this.#surface.paint(this.stage, this.#drawing.scene, this.#emphasis(), many, () => this.#large.part?.canvasPainter);
    void this.#hands.ready;
  }

  /** Shows all of the story. */
  fit() {
    this.#camera.go(null, false);
  }

  /** Shows the time between two moments: EDTF texts, or milliseconds since 1970. */
  zoomTo(from: string | number, to: string | number) {
    const window = windowOf(from, to);
    if (window) this.#camera.go(window, false);
  }

  /** Brings an event into sight, as close as it takes to tell it from its neighbours. */
  reveal(id: string) {
    const span = this.#camera.spanOf(this.#rowOf(id));
    if (span) this.#camera.go(span, false);
  }

  /** The part that is shown, or the whole, with title, key and sources, as the text of an SVG file in the light theme. */
  async toSVG(part: 'window' | 'whole' = 'window'): Promise<string> {
    const { svg } = await import('./timeline/picture.js');
    return svg(this, this.#drawn(part));
  }

  /** The same as a PNG image, `scale` pixels to a CSS pixel. Throws an `InvalidStateError` where there is nothing to draw. */
  async toPNG(scale = 2, part: 'window' | 'whole' = 'window'): Promise<Blob> {
    const { png } = await import('./timeline/picture.js');
    return png(this, this.#drawn(part), scale);
  }

  #drawn(part: 'window' | 'whole') {
    const shown = this.#asked();
    if (!shown || !this.#drawing) return undefined;
    const input = part === 'whole' ? { ...shown, window: shown.extent } : shown;
    const drawing = this.#drawer.draw(input);
    return drawing && { input, drawing, name: this.#name(input.story) };
  }

  #name({ title }: Story): string {
    return title ? this.say('timeline.name', { title }) : this.say('timeline.name-untitled');
  }

  protected override get stage(): Element | null {
    return this.renderRoot?.querySelector('.stage') ?? null;
  }

  protected override get fillsHeight(): boolean {
    return false;
  }

  protected override renderStory(story: Story): unknown {
    return html`<section aria-label=${this.#name(story)} aria-describedby="summary" aria-busy=${!this.#drawing}>
      <p id="summary" class="hidden">${this.#summary(story)}${this.#drawing?.lines ? ` ${this.say('timeline.move-lines')}` : nothing}</p>
      ${this.#renderToolbar()}
      <div class="stage" part="drawing">
        <svg aria-hidden="true"></svg><canvas aria-hidden="true"></canvas>
        ${this.#outline.render()}
        ${this.#hint?.render((key) => this.say('timeline.wheel-hint', { key }))}
      </div>
      ${this.#strip?.render() ?? html`<div class="strip"></div>`} ${this.#announcer.render()}
    </section>`;
  }

  #renderToolbar() {
    return timelineToolbar(
      {
        layout: this.#drawer.layout === 'vertical' ? this.layout : this.#drawer.layout,
        scale: this.scale === 'linear' ? 'linear' : 'elastic',
        say: (key) => message(this.language, key),
        setLayout: (layout) => {
          this.layout = layout;
        },
        setScale: (scale) => {
          this.scale = scale;
        },
        closer: () => this.#camera.step(zoomStep),
        further: () => this.#camera.step(1 / zoomStep),
        fit: () => this.#camera.go(null, true),
        certainty: this.state.window || this.state.certainty === 'certainly' ? this.state.certainty : undefined,
        setCertainty: (certainty) => {
          if (this.request({ type: 'certainty', certainty })) this.#announceWindow();
        },
        ownOrder: this.#drawing?.lines && this.state.lines.length > 0 ? this.#ownOrder : undefined,
      },
      this.#toolbar,
    );
  }

  #summary(story: Story): string {
    const span = this.#input ? shownWords({ ...this.#input, window: this.#input.extent }) : '';
    return this.say('timeline.summary', { count: story.events.count, span });
  }

  /* Geometry */

  get #drawing(): TimelineDrawing | undefined {
    return this.#drawer.drawing;
  }

  /** What is drawn next: as of now, though the drawing may be older. */
  #asked(): TimelineInput | undefined {
    if (this.width <= 0) return undefined;
    return timelineInput(this.state, {
      width: this.width,
      measure: this.#measured.measure,
      locale: this.language,
      rtl: this.rightToLeft,
      laneBy: this.laneBy,
      scale: this.scale,
      pinned: this.#dragged ?? this.state.lines,
      folded: this.state.folded,
    });
  }

  #emphasis(): Emphasis {
    const { selection } = this.state;
    return {
      lit: litKeys(this.state) ?? certainKeys(this.state),
      selected: new Set(selection ? [keyOfTarget(selection)] : []),
      focused: this.#focus,
    };
  }

  #setClock() {
    const timeZone = this.timeZone ?? 'event';
    const clock = timeZone === 'local' ? Intl.DateTimeFormat().resolvedOptions().timeZone : timeZone;
    this.store?.dispatch({ type: 'clock', clock });
  }

  /** The part to open at is known before the story may be. */
  #opensLater = false;

  #openAt() {
    const { story, clock } = this.state;
    const isAsked = this.from !== undefined || this.to !== undefined;
    this.#opensLater = !story && isAsked;
    if (!story || !isAsked) return;
    const window = windowOf(this.from ?? '', this.to ?? '', storyExtent(story, clock) ?? undefined);
    if (window) this.store?.dispatch({ type: 'window', window });
  }

  /* Hands */

  #giveHint() {
    const part = this.#hands.loaded;
    this.#hint ??= part && new part.WheelHint(this);
    this.#hint?.give();
  }

  /** Shift + drag marks a span of time to be shown; a name beside the lines takes its line along. */
  #grab(x: number, y: number, event: PointerEvent): DragHandlers | undefined {
    this.#glide.stop();
    const part = this.#hands.loaded;
    const drawing = this.#drawing;
    if (!drawing || !part) return undefined;
    if (!event.shiftKey)
      return event.pointerType === 'mouse' ? this.#beside(x)?.dragLine(this.#movable(), x, y) : undefined;
    return part.brush(
      {
        stage: this.stage!,
        drawing,
        width: this.width,
        rtl: this.rightToLeft,
        along: (px, py) => this.#camera.along(px, py),
        go: (span) => this.#camera.go(span, true),
      },
      x,
      y,
    );
  }

  /** What moves lines, where a point is beside them. */
  #beside(x: number) {
    const { lines, plot } = this.#drawing ?? {};
    return lines && (this.rightToLeft ? this.width - x : x) < plot!.left ? this.#hands.loaded : undefined;
  }

  #movable(): MovableLines {
    return {
      story: this.state.story!,
      drawing: this.#drawing!,
      lang: this.language,
      show: (order) => {
        this.#dragged = order;
        this.requestUpdate();
      },
      keep: (order, sentence) => this.#keepLines(order, sentence),
    };
  }

  #ownOrder = () => {
    // The button that was pressed goes away.
    this.renderRoot.querySelector<HTMLElement>('.toolbar button')?.focus();
    this.#keepLines([], this.say('timeline.own-order'));
  };

  #keepLines(lines: readonly string[], sentence: string) {
    if (this.request({ type: 'lines', lines })) this.#announcer.say(sentence);
  }

  #keyAt(x: number, y: number, tolerance?: number): string | null {
    return this.#drawing ? pick(this.#drawing.scene, x, y, tolerance) : null;
  }

  #tap(x: number, y: number, tolerance: number) {
    const key = this.#keyAt(x, y, tolerance);
    const span = key?.startsWith('dense:')
      ? this.#large.part?.resolvedSpan(this.#asked()!, key, this.#timeAt(x, y))
      : undefined;
    // A dense place is no event: it opens, as a group does.
    if (span) this.#camera.go(span, true);
    else if (!this.#fold(key)) this.#select(key);
  }

  /** Folds a group of lanes, or opens it, where the key is that of one. */
  #fold(key: string | null): boolean {
    const groups = this.#drawing?.groups ?? [];
    const next = key === null ? undefined : this.#large.part?.foldedWith(groups, key, this.state.folded, this.language);
    if (!next) return false;
    this.request({ type: 'folded', folded: next.folded });
    this.#announcer.say(next.sentence);
    return true;
  }

  #timeAt(x: number, y: number): Ms {
    return this.#drawing!.scale.time(this.#camera.along(x, y));
  }

  #select(key: string | null) {
    const target = targetOfKey(key ?? '');
    if (!this.request({ type: 'select', target })) return;
    if (key !== null) this.#outline.goTo(key);
    const title = this.#titleOf(target);
    this.#announcer.say(title ? this.say('chrome.selected', { title }) : this.say('chrome.unselected'));
  }

  #rowOf(event: string): number {
    return this.state.story?.events.indexOf(event) ?? -1;
  }

  #titleOf(target: Target | null): string | undefined {
    const { story } = this.state;
    if (!story || !target || target.kind === 'tie') return undefined;
    if (target.kind === 'actor') return story.actors.records[story.actors.indexOf(target.id)]?.name;
    const event = this.#rowOf(target.id);
    return event < 0 ? undefined : story.events.title(event);
  }

  #hover(at: { readonly x: number; readonly y: number } | null) {
    const key = at && this.#keyAt(at.x, at.y);
    this.stage?.classList.toggle('over', key !== null);
    this.stage?.classList.toggle('name', key !== null && this.#beside(at!.x) !== undefined);
    this.request({ type: 'hover', target: targetOfKey(key ?? '') });
  }

  /** Once the window has come to rest. */
  #announceWindow() {
    clearTimeout(this.#announceTimer);
    this.#announceTimer = window.setTimeout(() => {
      const input = this.#asked();
      if (!input) return;
      const inside = eventsInWindow(input.story, this.state.window, this.state.clock, this.state.certainty);
      const count = inside ? input.events.filter((event) => inside[event]).length : input.events.length;
      this.#announcer.say(this.say('timeline.showing', { span: shownWords(input), count }));
    }, 500);
  }

  /* Keys and the list behind the drawing */

  #outlineSource(): OutlineSource | undefined {
    const { story } = this.state;
    const drawing = this.#drawing;
    if (!story || !drawing) return undefined;
    return {
      ...this.#reading.of(
        story,
        drawing.order,
        this.#input?.events ?? [],
        this.language,
        this.#periods,
        drawing.groups,
        this.#large.loaded?.readGroups,
      ),
      place: (key) => {
        const box = itemBox(drawing.scene, key);
        return box && { x: box.x, y: box.y, width: box.w, height: box.h };
      },
      focused: (key) => this.#onFocus(key),
      activate: (key) => this.#fold(key) || this.#select(key === this.#selectedKey() ? null : key),
      key: (event) => this.#onKey(event),
      step: (key, step) =>
        this.#reading.step(this.#hands.loaded?.walk, key, step, drawing.vertical === true, this.rightToLeft),
    };
  }

  /** Periods for lists that are too long to be read. */
  get #periods() {
    return (this.#input?.events.length ?? 0) > longestList ? this.#large.part?.periodsOf : undefined;
  }

  #selectedKey(): string | undefined {
    return this.state.selection ? keyOfTarget(this.state.selection) : undefined;
  }

  #onFocus(key: string | null) {
    this.#focus = key;
    const target = targetOfKey(key ?? '');
    this.request({ type: 'hover', target });
    if (target?.kind === 'event' && this.#drawing && this.state.window && !itemBox(this.#drawing.scene, key!)) {
      const span = this.#camera.spanOf(this.#rowOf(target.id));
      if (span) this.#camera.centre(span);
    }
    this.requestUpdate();
  }

  #onKey(event: KeyboardEvent): boolean {
    if (event.altKey && this.#drawing?.lines && this.#focus?.startsWith('actor:')) {
      this.#hands.loaded?.stepLine(this.#movable(), this.#focus, event.key);
      return /^Arrow(Up|Down)$/.test(event.key);
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    // Around an event that has the focus, so that it stays in sight.
    const box = this.#focus?.startsWith('event:') && this.#drawing && itemBox(this.#drawing.scene, this.#focus);
    const at = box ? { x: box.x + box.w / 2, y: box.y + box.h / 2 } : undefined;
    switch (event.key) {
      case '+':
      case '=':
        this.#camera.step(zoomStep, at);
        return true;
      case '-':
        this.#camera.step(1 / zoomStep, at);
        return true;
      case '0':
        this.#camera.go(null, true);
        return true;
      case 'Escape':
        if (!this.state.selection) return false;
        this.#select(null);
        return true;
      default:
        return false;
    }
  }

  #stripSource(): StripSource | undefined {
    const input = this.#input;
    if (!input) return undefined;
    const { selection } = this.state;
    return {
      input,
      crowd: () => this.#large.part?.drawOverviewDensity,
      selected: selection?.kind === 'event' ? this.#rowOf(selection.id) : -1,
      label: this.say('timeline.overview'),
      value: () => shownWords(input),
      show: (window) => {
        this.#glide.stop();
        this.#camera.show(window);
      },
      key: (event) => this.#onKey(event),
    };
  }
}
