import { type CSSResultGroup, html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { enNetwork } from '../base/messages/en-network.js';
import { addEnglish } from '../base/messages.js';
import { itemBox } from '../layout/item-box.js';
import type { EdgeSource } from '../layout/network/evidence.js';
import { fromFrame } from '../layout/network/fit.js';
import type { NetworkLayout } from '../layout/network/graph.js';
import { between, centred, type Lens, type LensBox, panned, wholeLens, zoomed } from '../layout/network/lens.js';
import type { NetworkInput, NetworkPlan } from '../layout/network/plan.js';
import { type NetworkDrawing, networkDrawing } from '../layout/network/scene.js';
import { reach } from '../layout/pick.js';
import { itemKey, type Scene } from '../layout/scene.js';
import { byInvolvement } from '../model/involvement.js';
import type { Story } from '../model/story.js';
import { tiesOf } from '../model/ties.js';
import { Announcer } from './announcer.js';
import { ChronicleView } from './chronicle-view.js';
import { keyOfTarget, targetOfKey } from './drawn-keys.js';
import { type DragHandlers, Gestures } from './gestures.js';
import { Glide } from './glide.js';
import { Measured } from './measured.js';
import { type NetworkNote, networkCallouts, networkEmphasis } from './network/light.js';
import { networkReading } from './network/reading.js';
import { Settling } from './network/settling.js';
import { networkStyles } from './network/styles.js';
import { NetworkSurface } from './network/surface.js';
import { networkToolbar } from './network/toolbar.js';
import { NetworkWalk } from './network/walk.js';
import { OnDemand } from './on-demand.js';
import { Outline, type OutlineSource } from './outline.js';
import { Roving } from './roving.js';
import { drawingStyles } from './styles/drawing.js';
import { outlineStyles } from './styles/outline.js';

addEnglish(enNetwork);

/** How much closer one press of `+` brings. */
const zoomStep = 1.5;
/** How close one can come, at least; larger stories allow more. */
const closest = 6;
/** So long after the last move names look for new places, in milliseconds. */
const restTime = 90;
/** How far Shift and an arrow move an actor, CSS pixels. */
const nudge = 12;
/** Below this width, names of all would have no room: one actor and those around it are shown. */
const narrow = 420;
/** With more actors than this, not all lines are drawn at once. */
const mostInFull = 700;

/**
 * Who is tied to whom: actors as symbols by kind, tied by the events they share and by what is said of them, dashed where
 * it is claimed or disputed. Settled before it is first shown, and nothing moves when the window does.
 *
 * @tag chronicle-network
 * @csspart toolbar - The buttons above the drawing.
 * @csspart drawing - The drawing.
 * @csspart way - How two actors are tied, where `path` asks.
 * @csspart notice - The sentence where there is nothing to draw.
 * @fires {ChronicleSelectEvent} chronicle-select - A person selected an actor or a tie, or let it go.
 * @fires {ChronicleHoverEvent} chronicle-hover - A person pointed at something, or left it.
 */
export class ChronicleNetwork extends ChronicleView {
  static override styles: CSSResultGroup = [ChronicleView.styles, drawingStyles, outlineStyles, networkStyles];

  /**
   * `force`: tied actors near each other. `circle`: on a circle; `arc`: in a column, tied by arcs; `matrix`: rows and
   * columns, in which circles of actors show as blocks.
   */
  @property({ reflect: true }) layout: NetworkLayout = 'force';
  /** What becomes of ties that the window does not evidence: hidden (`window`) or dimmed (`story`). */
  @property({ reflect: true }) scope: 'window' | 'story' = 'window';
  /** What ties are drawn: those by shared `events`, stated `relations`, or `both`. */
  @property() edges: EdgeSource = 'both';
  /** `events`: events are small nodes of their own, joined to all who took part in them. */
  @property() nodes: 'actors' | 'events' = 'actors';
  /** Shows only so many steps (1 or 2) around the selected actor; 0 shows all. Where it is not set, 1 in narrow views. */
  @property({ type: Number }) steps: number | undefined;

  /** First moment of a window of the view's own, as EDTF: two views side by side show before and after. */
  @property() from: string | undefined;
  /** Last moment of a window of the view's own, as EDTF, included. */
  @property() to: string | undefined;
  /** What an editor says on top of the drawing, beside an actor or a tie. */
  @property({ attribute: false }) notes: readonly NetworkNote[] = [];
  /** Ids of two actors: how they are tied is told below the drawing, step by step in the order of time. */
  @property({ attribute: false }) path: readonly [from: string, to: string] | undefined;

  #drawing: NetworkDrawing | undefined;
  #scene: Scene | undefined;
  #drawnFor: readonly unknown[] = [];
  /** What the scene names for a while, as text to compare by. */
  #words = '';
  #lens: Lens = wholeLens;
  /** The timer that runs while the lens is moved, and what was drawn before it was. */
  #rest = 0;
  #settled: NetworkPlan | undefined;
  #focus: string | null = null;
  #open: ReadonlySet<number> = new Set();

  #measured = new Measured(this);
  #announcer = new Announcer(this);
  #glide = new Glide(this);
  #settling = new Settling(this);
  #surface = new NetworkSurface(this);
  #walk = new NetworkWalk();
  #toolbar = new Roving(this, () => this.renderRoot?.querySelector('.toolbar'));
  #outline = new Outline(this, () => this.#outlineSource());
  #more = new OnDemand(this, () => import('../layout/network/more.js'));
  #ways = new OnDemand(this, async () => (await import('./network/way.js')).way);
  #large = new OnDemand(this, () => import('../layout/network/crowd.js'));
  #own = new OnDemand(this, () => import('./network/own-window.js'));
  protected readonly gestures = new Gestures(
    this,
    () => this.renderRoot?.querySelector<HTMLElement>('.stage') ?? null,
    {
      grab: (x, y) => this.#grab(x, y),
      pan: (dx, dy) => this.#look(panned(this.#lens, this.#across(dx), dy, this.#box)),
      zoom: (factor, x, y) => this.#look(zoomed(this.#lens, factor, this.#logical(x), y, this.#box)),
      tap: (x, y, event) => this.#select(this.#at(x, y, event.pointerType === 'mouse' ? reach.mouse : reach.touch)),
      doubleTap: (x, y) => this.#zoomAt(zoomStep * zoomStep, this.#logical(x), y),
      hover: (at) => this.#hover(at ? this.#at(at.x, at.y) : null),
    },
  );

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#rest);
    this.#rest = 0;
    this.#surface.dispose();
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    this.#compute();
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    if (!this.#plan || !this.#scene || !this.isConnected) return;
    const emphasis = networkEmphasis(this.#plan, this.state, this.#focus);
    this.#surface.paint(this.stage, this.#scene, emphasis, this.#lens);
  }

  /** Shows all actors. */
  fit() {
    this.#glideTo(wholeLens);
  }

  /** Brings an actor into the middle, as far as that can be, and near enough to read its name. */
  reveal(id: string) {
    const actor = this.state.story?.actors.indexOf(id) ?? -1;
    if (actor >= 0) this.#centre(actor, Math.max(this.#lens.scale, 2));
  }

  /** The drawing as it is seen, as SVG text in the light theme. Empty while there is none. */
  async toSVG(): Promise<string> {
    const { svgOf } = await import('./network/export.js');
    return svgOf(this, this.#picture());
  }

  /** The drawing as it is seen, as a PNG image in the light theme, `scale` pixels to a CSS pixel. */
  async toPNG(scale = 2): Promise<Blob> {
    const { pngOf } = await import('./network/export.js');
    return pngOf(this, this.#picture(), scale);
  }

  #picture() {
    const { story } = this.state;
    if (!this.#drawing || !story) return undefined;
    return { scene: this.#drawing.scene({ rtl: this.rightToLeft }), title: this.#name(story) };
  }

  protected override get stage(): Element | null {
    return this.renderRoot?.querySelector('.stage') ?? null;
  }

  protected override hasContent(story: Story): boolean {
    return story.events.count > 0 || story.actors.count > 0;
  }

  protected override renderStory(story: Story): unknown {
    if (story.actors.count === 0) return html`<p class="notice" part="notice">${this.say('network.no-actors')}</p>`;
    const actors = this.say('network.actors', { count: story.actors.count });
    return html`<section aria-label=${this.#name(story)} aria-describedby="summary">
      <p id="summary" class="hidden">${this.#summary()}</p>
      ${this.#renderToolbar()}
      <div class="stage" part="drawing" @keydown=${{ handleEvent: this.#onNudge, capture: true }}>
        <svg aria-hidden="true"></svg><canvas aria-hidden="true"></canvas>
        ${this.#outline.render()}
        ${
          this.#drawing || this.width === 0
            ? nothing
            : html`<p class="notice" part="notice" role="status">${this.say('network.settling', { actors })}</p>`
        }
      </div>
      ${this.path ? this.#ways.part?.(story, this.path, this.language) : nothing} ${this.#announcer.render()}
    </section>`;
  }

  #renderToolbar() {
    const { layout, nodes } = this;
    const asked = this.steps !== undefined || this.state.selection?.kind === 'actor' || this.width < narrow;
    return networkToolbar(
      {
        layout,
        nodes,
        centre: this.#choice,
        steps: asked && layout === 'force' ? this.#reach : undefined,
        say: (key) => this.say(key),
        set: (change) => Object.assign(this, change),
        choose: (id) => this.#select(itemKey.actor(id)),
        zoom: (closer) => this.#zoomAt(closer ? zoomStep : 1 / zoomStep),
        fit: () => this.fit(),
      },
      this.#toolbar,
    );
  }

  #name({ title }: Story): string {
    const name = title ? this.say('network.name', { title }) : this.say('network.name-untitled');
    const { from = '', to = '' } = this;
    const words = from || to ? this.#own.part?.ownWindowWords(from, to, this.language) : undefined;
    return words ? `${name}, ${words}` : name;
  }

  #summary(): string {
    const ties = new Set(this.#plan?.edges.filter(({ now }) => now).map(({ tie }) => tie));
    return this.say('network.summary', {
      actors: this.say('network.actors', { count: this.#plan?.shown.length ?? 0 }),
      ties: this.say('network.ties', { count: ties.size }),
    });
  }

  /* Geometry */

  get #plan(): NetworkPlan | undefined {
    return this.#drawing?.plan;
  }

  #compute() {
    const { story, clock, filter, positions } = this.state;
    const window = this.#window;
    const whole = story && story.actors.count > 0 && this.width > 0 && this.height > 0 && this.#settling.of(story);
    const draw = whole && this.#drawer(story);
    if (!whole || !draw) {
      this.#drawing = undefined;
      this.#scene = undefined;
      this.#drawnFor = [];
      return;
    }
    const { edges, scope, width, height } = this;
    if (this.#plan && (this.#plan.input.width !== width || this.#plan.input.height !== height)) this.#resize();
    const { measure } = this.#measured;
    const input: NetworkInput = {
      ...{ story, whole, window, clock, filter, edges, scope, width, height, measure },
      lens: this.#lens,
      pins: positions,
      open: this.#openTies(),
      moving: this.#rest && this.#settled?.input.story === story ? this.#settled : undefined,
    };
    const drawnFor = [...Object.values(input), ...draw.by];
    const planned = this.#plan && drawnFor.every((value, i) => value === this.#drawnFor[i]);
    if (!planned) this.#drawing = draw.make(input);
    if (!this.#rest) this.#settled = this.#plan;
    this.#drawnFor = drawnFor;
    const callouts = networkCallouts(this.#plan!, this.state, this.#focus, this.language, this.notes);
    const words = JSON.stringify([callouts, this.rightToLeft]);
    if (planned && this.#scene && words === this.#words) return;
    this.#words = words;
    const { lit } = networkEmphasis(this.#plan!, this.state, this.#focus);
    this.#scene = this.#drawing!.scene({ rtl: this.rightToLeft, callouts, lit });
  }

  /** What draws the story as it is asked for, and what that depends on; nothing until it has come. */
  #drawer(story: Story): { make(input: NetworkInput): NetworkDrawing; by: readonly unknown[] } | undefined {
    const { layout, nodes } = this;
    const steps = this.#reach;
    const centre = steps > 0 ? this.#centreOf(story) : -1;
    const by = [layout, nodes, centre, steps];
    if (layout === 'force' && centre < 0 && nodes === 'actors' && story.actors.count <= mostInFull)
      return { make: networkDrawing, by };
    if (layout === 'force' && centre < 0 && nodes === 'actors') {
      const large = this.#large.part;
      return large && { make: large.crowdDrawing, by };
    }
    const more = this.#more.part;
    if (!more) return undefined;
    if (layout !== 'force') return { make: more[layout], by };
    return centre >= 0 ? { make: (input) => more.around(input, centre, steps), by } : { make: more.events, by };
  }

  /** The actor in the middle of a narrow view, and those it can be exchanged for. */
  get #choice() {
    const { story } = this.state;
    if (!story || this.layout !== 'force' || this.width >= narrow || this.#reach === 0) return undefined;
    const all = [...story.actors.records].sort((a, b) => a.name.localeCompare(b.name, this.language));
    return { id: story.actors.records[this.#centreOf(story)]!.id, all };
  }

  /** The view's own window, else the one that all views share. The same object while it is the same. */
  get #window() {
    const { from = '', to = '' } = this;
    if (!from && !to) return this.state.window;
    const own = this.#own.part?.ownWindow(from, to) ?? this.state.window;
    const last = this.#plan?.input.window;
    return own && last && own.from === last.from && own.to === last.to ? last : own;
  }

  /** How many steps around an actor are shown, 0 for all. */
  get #reach(): number {
    return this.steps ?? (this.width < narrow ? 1 : 0);
  }

  /** The selected actor, or in its place the one with most to do with the others. */
  #centreOf(story: Story): number {
    const { selection } = this.state;
    const id = selection?.kind === 'actor' ? selection.id : undefined;
    return id === undefined ? (byInvolvement(story)[0] ?? -1) : story.actors.indexOf(id);
  }

  /** The ties that are focused or selected: all that is behind them is drawn. The same set while they are. */
  #openTies(): ReadonlySet<number> {
    const story = this.state.story!;
    const targets = [this.#focus === null ? null : targetOfKey(this.#focus), this.state.selection];
    const ties = targets.map((target) =>
      target?.kind === 'tie'
        ? tiesOf(story).indexOf(story.actors.indexOf(target.source), story.actors.indexOf(target.target))
        : -1,
    );
    if (ties.some((tie) => tie >= 0 && !this.#open.has(tie)) || ![...this.#open].every((tie) => ties.includes(tie)))
      this.#open = new Set(ties.filter((tie) => tie >= 0));
    return this.#open;
  }

  /** What was in the middle stays there. */
  #resize() {
    const { width, height } = this.#plan!.input;
    const { scale, x0, y0 } = this.#lens;
    const [x, y] = [(width / 2 - x0) / scale / width, (height / 2 - y0) / scale / height];
    this.#lens = scale === 1 ? wholeLens : centred(scale, x * this.width, y * this.height, this.#box);
  }

  get #box(): LensBox {
    const most = Math.max(closest, Math.sqrt(this.state.story?.actors.count ?? 0) / 2);
    return { width: this.width, height: this.height, most };
  }

  /* Hands */

  /** Layouts think left to right. */
  #logical(x: number): number {
    return this.rightToLeft ? this.width - x : x;
  }

  #across(dx: number): number {
    return this.rightToLeft ? -dx : dx;
  }

  #at(x: number, y: number, tolerance: number = reach.mouse): string | null {
    return this.#scene ? this.#surface.pick(this.#scene, x, y, tolerance) : null;
  }

  #look(lens: Lens) {
    this.#glide.stop();
    this.#setLens(lens);
  }

  #setLens(lens: Lens) {
    const { scale, x0, y0 } = this.#lens;
    if (lens.scale === scale && lens.x0 === x0 && lens.y0 === y0) return;
    this.#lens = lens;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#rest = 0;
      this.requestUpdate();
    }, restTime) as unknown as number;
    this.#surface.move(lens, this.width, this.rightToLeft);
  }

  #zoomAt(factor: number, x = this.width / 2, y = this.height / 2) {
    this.#glideTo(zoomed(this.#lens, factor, x, y, this.#box));
  }

  #glideTo(lens: Lens) {
    const from = this.#lens;
    this.#glide.run((share) => this.#setLens(share === 1 ? lens : between(from, lens, share)));
  }

  #centre(actor: number, scale: number) {
    if (!this.#plan) return;
    const { points } = this.#plan;
    const { scale: now, x0, y0 } = this.#lens;
    this.#glideTo(centred(scale, (points.x[actor]! - x0) / now, (points.y[actor]! - y0) / now, this.#box));
  }

  #grab(x: number, y: number): DragHandlers | undefined {
    const key = this.#at(x, y);
    const target = key === null ? null : targetOfKey(key);
    if (target?.kind !== 'actor' || !this.#plan || this.layout !== 'force') return undefined;
    const { points, input } = this.#plan;
    const actor = input.story.actors.indexOf(target.id);
    const [offX, offY] = [points.x[actor]! - this.#logical(x), points.y[actor]! - y];
    return { move: (toX, toY) => this.#pin(target.id, this.#logical(toX) + offX, toY + offY), end: () => {} };
  }

  /** Puts an actor at a point of the box, and keeps it there. */
  #pin(id: string, x: number, y: number) {
    if (!this.#plan) return;
    const { width, height } = this.#plan.input;
    const { scale, x0, y0 } = this.#lens;
    const [inX, inY] = [Math.min(Math.max(x, 8), width - 8), Math.min(Math.max(y, 8), height - 8)];
    const at = fromFrame(this.#plan.cast.frame, [(inX - x0) / scale, (inY - y0) / scale]);
    this.request({ type: 'positions', positions: new Map(this.state.positions).set(id, at) });
  }

  #unpin(id: string): boolean {
    const positions = new Map(this.state.positions);
    return positions.delete(id) && this.request({ type: 'positions', positions });
  }

  #hover(key: string | null) {
    this.stage?.classList.toggle('over', key !== null);
    this.request({ type: 'hover', target: key === null ? null : targetOfKey(key) });
  }

  #select(key: string | null) {
    if (!this.request({ type: 'select', target: key === null ? null : targetOfKey(key) })) return;
    if (key !== null) this.#outline.goTo(key);
    const reading = key !== null && this.#plan ? networkReading(this.#plan, this.language) : undefined;
    const row = reading && key !== null ? reading.indexOf(key) : -1;
    const title = row < 0 ? '' : reading!.item(row).label;
    this.#announcer.say(title ? this.say('chrome.selected', { title }) : this.say('chrome.unselected'));
  }

  /* Keys and the list behind the drawing */

  #outlineSource(): OutlineSource | undefined {
    const plan = this.#plan;
    const scene = this.#scene;
    if (!plan || !scene) return undefined;
    return {
      ...networkReading(plan, this.language),
      place: (key) => {
        const box = itemBox(scene, key);
        return box && { x: box.x, y: box.y, width: box.w, height: box.h };
      },
      focused: (key) => this.#onFocus(key),
      activate: (key) => this.#select(key === this.#selectedKey() ? null : key),
      key: (event) => this.#onKey(event),
      step: (key, step) => this.#walk.step(plan, key, step, this.rightToLeft),
    };
  }

  #selectedKey(): string | undefined {
    return this.state.selection ? keyOfTarget(this.state.selection) : undefined;
  }

  #onFocus(key: string | null) {
    this.#focus = key;
    if (key !== null) this.#walk.visit(key);
    const target = key === null ? null : targetOfKey(key);
    this.request({ type: 'hover', target });
    const actor = target?.kind === 'actor' ? (this.state.story?.actors.indexOf(target.id) ?? -1) : -1;
    if (actor >= 0 && this.#plan && !this.#plan.seen.includes(actor) && this.#plan.shown.includes(actor))
      this.#centre(actor, this.#lens.scale);
    this.requestUpdate();
  }

  #onKey(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const id = this.#focusedActor();
    switch (event.key) {
      case '+':
      case '=':
        this.#zoomAt(zoomStep);
        return true;
      case '-':
        this.#zoomAt(1 / zoomStep);
        return true;
      case '0':
        this.#glideTo(wholeLens);
        return true;
      case 'Backspace': {
        const back = this.#walk.back();
        if (back !== undefined) this.#outline.goTo(back, true);
        return back !== undefined;
      }
      case 'Delete':
        return id !== undefined && this.#unpin(id);
      case 'Escape':
        if (!this.state.selection) return false;
        this.#select(null);
        return true;
      default:
        return false;
    }
  }

  #focusedActor(): string | undefined {
    const target = this.#focus === null ? null : targetOfKey(this.#focus);
    return target?.kind === 'actor' ? target.id : undefined;
  }

  /** Shift and an arrow move the focused actor: what dragging does. */
  #onNudge = (event: KeyboardEvent) => {
    const step = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[event.key];
    const id = this.#focusedActor();
    if (!event.shiftKey || !step || id === undefined || !this.#plan || this.layout !== 'force') return;
    event.preventDefault();
    event.stopPropagation();
    const { points, input } = this.#plan;
    const actor = input.story.actors.indexOf(id);
    this.#pin(id, points.x[actor]! + this.#across(step[0]! * nudge), points.y[actor]! + step[1]! * nudge);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'chronicle-network': ChronicleNetwork;
  }
}
