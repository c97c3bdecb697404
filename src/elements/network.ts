import { type CSSResultGroup, html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { nextTurn, runAtOnce } from '../base/chunks.js';
import { enNetwork } from '../base/messages/en-network.js';
import { addEnglish } from '../base/messages.js';
import { few } from '../layout/force/force.js';
import type { EdgeSource } from '../layout/network/evidence.js';
import type { NetworkLayout } from '../layout/network/graph.js';
import { type Lens, type NetworkInput, type NetworkPlan, noTies, wholeLens } from '../layout/network/plan.js';
import { type Draw, drawNetwork, type NetworkDrawing } from '../layout/network/scene.js';
import { itemKey, noEmphasis, type Scene } from '../layout/scene.js';
import { byInvolvement } from '../model/involvement.js';
import type { Story } from '../model/story.js';
import { Announcer } from './announcer.js';
import { ChronicleView } from './chronicle-view.js';
import { Measured } from './measured.js';
import type { NetworkNote } from './network/callouts.js';
import type { Held, NetworkHands, NetworkView } from './network/hands.js';
import { placing } from './network/placing.js';
import { Slices } from './network/slices.js';
import { networkStyles } from './network/styles.js';
import { NetworkSurface } from './network/surface.js';
import { networkToolbar } from './network/toolbar.js';
import { OnDemand } from './on-demand.js';
import { Outline } from './outline.js';
import { Roving } from './roving.js';
import { drawingStyles } from './styles/drawing.js';
import { outlineStyles } from './styles/outline.js';

addEnglish(enNetwork);

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
  /** Draws a hull around each actor and those that are members of it. */
  @property({ type: Boolean }) groups = false;
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

  #view: NetworkView = { lens: wholeLens, sceneLens: wholeLens, focus: null };
  /** The story that is drawn, and what was drawn of another before. */
  #story: Story | undefined;
  #before: NetworkPlan | undefined;

  #measured = new Measured(this);
  #announcer = new Announcer(this);
  #drawings = new Slices<NetworkDrawing>(this);
  #scenes = new Slices<readonly [scene: Scene, lens: Lens]>(this);
  #surface = new NetworkSurface(this);
  #toolbar = new Roving(this, () => this.renderRoot?.querySelector('.toolbar'));
  #outline = new Outline(this, () => this.#hands.loaded?.list());
  #more = new OnDemand(this, () => import('../layout/network/more.js'));
  #extras = new OnDemand(this, () => import('./network/extras.js'));
  #crowd = new OnDemand(this, () => import('../layout/network/crowd.js'));
  #many = new OnDemand(this, () => import('../layout/network/many.js'));
  #hands = new OnDemand(this, async () => {
    const { NetworkHands } = await import('./network/hands.js');
    return new NetworkHands(this, this.#view, this.#held, this.#surface, this.#outline, this.#announcer);
  });
  #evidence = new OnDemand(this, async () => {
    const { movingEvidence, certainEvidenceOf } = await import('../model/tie-window.js');
    return { possibly: movingEvidence(), certainly: certainEvidenceOf };
  });

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#surface.dispose();
  }

  /** Until all that was asked for has come, is drawn and can be read. */
  protected override async getUpdateComplete(): Promise<boolean> {
    for (let before: readonly unknown[] = []; ; ) {
      const complete = await super.getUpdateComplete();
      const { asked, loaded } = this.#hands;
      const works = [this.#drawings, this.#scenes, this.#surface, loaded].map((work) => work?.done);
      const all = [...works, asked, this.#many.asked, this.#evidence.asked];
      // What has come or was worked out may ask for more.
      if (all.every((each, i) => each === before[i])) return complete;
      for (const each of all) await each;
      before = all;
    }
  }

  /** Of a crowd, each update but the first is a task of its own. */
  protected override async scheduleUpdate() {
    if (this.hasUpdated && !this.isDrawnAtOnce) await nextTurn();
    await super.scheduleUpdate();
  }

  protected override get isDrawnAtOnce(): boolean {
    return (this.state.story?.actors.count ?? 0) <= mostInFull;
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    this.#compute();
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    const { drawing, scene, sceneLens } = this.#view;
    if (!drawing || !scene || !this.isConnected) return;
    // What hands need comes after the first drawing.
    const emphasis = this.#hands.part?.emphasis(drawing.plan) ?? noEmphasis;
    this.#surface.paint(this.stage, { scene, emphasis, lens: sceneLens });
    this.#hands.loaded?.follow();
  }

  /** Shows all actors. */
  fit() {
    this.#do((hands) => hands.fit());
  }

  /** Brings an actor into the middle, as far as that can be, and near enough to read its name. */
  reveal(id: string) {
    this.#do((hands) => {
      const actor = this.state.story?.actors.indexOf(id) ?? -1;
      if (actor >= 0) hands.centre(actor, 2);
    });
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
    const { drawing } = this.#view;
    return drawing && story && { scene: runAtOnce(drawing.scene({ rtl: this.rightToLeft })), title: this.#name(story) };
  }

  protected override get stage(): Element | null {
    return this.renderRoot?.querySelector('.stage') ?? null;
  }

  protected override hasContent(story: Story): boolean {
    return story.events.count > 0 || story.actors.count > 0;
  }

  protected override renderStory(story: Story): unknown {
    if (story.actors.count === 0) return html`<p class="notice" part="notice">${this.say('network.no-actors')}</p>`;
    return html`<section aria-label=${this.#name(story)} aria-describedby="summary">
      <p id="summary" class="hidden">${this.#hands.loaded?.summary()}</p>
      ${this.#renderToolbar()}
      <div class="stage" part="drawing" @keydown=${this.#onKeydown}>
        <svg aria-hidden="true"></svg><canvas aria-hidden="true"></canvas>
        ${this.#outline.render()}
        ${
          this.#surface.shows(this.#view.scene) || this.width === 0
            ? nothing
            : html`<p class="notice" part="notice" role="status">${this.say('network.settling', { count: story.actors.count })}</p>`
        }
      </div>
      ${this.path ? this.#extras.part?.way(story, this.path, this.language) : nothing} ${this.#announcer.render()}
    </section>`;
  }

  #renderToolbar() {
    const { layout, nodes } = this;
    const choose = (id: string) => this.#do((hands) => hands.select(itemKey.actor(id)));
    const { story } = this.state;
    return [
      this.#isNarrow && story
        ? (this.#extras.part?.choice(story, this.#centreOf(story), this.language, choose) ??
          html`<select disabled aria-hidden="true"></select>`)
        : nothing,
      networkToolbar(
        {
          layout,
          nodes,
          steps: this.#reach,
          extra: this.#hands.loaded?.buttons(),
          say: (key) => this.say(key),
          set: (change) => Object.assign(this, change),
          zoom: (closer) => this.#do((hands) => hands.zoom(closer)),
          fit: () => this.fit(),
        },
        this.#toolbar,
      ),
    ];
  }

  #name({ title }: Story): string {
    const name = title ? this.say('network.name', { title }) : this.say('network.name-untitled');
    const { from = '', to = '' } = this;
    if (!from && !to) return name;
    return `${name}, ${this.#extras.part?.ownWindowWords(from, to, this.language) ?? `${from} – ${to}`}`;
  }

  /* Geometry */

  get #plan(): NetworkPlan | undefined {
    return this.#view.drawing?.plan;
  }

  #compute() {
    const view = this.#view;
    const { story, clock, certainty, filter, positions } = this.state;
    const { edges, scope, width, height } = this;
    const isNew = story !== this.#story;
    if (isNew) {
      this.#before = this.#plan;
      this.#drawings.forget();
      this.#scenes.forget();
      this.#story = story;
    }
    const isShown = story && story.actors.count * width * height > 0;
    if (isNew || !isShown) view.drawing = view.scene = undefined;
    const drawer = isShown && this.#drawer(story);
    const window = this.#window;
    const part = window ? this.#evidence.part : undefined;
    if (!drawer || window === undefined || (window && !part)) return;
    const evidence = part?.[certainty];
    const hands = this.#hands.loaded;
    hands?.resize();
    const { draw, many, by } = drawer;
    const before = this.#before && many?.shownIn(this.#before, story);
    const isSame = this.#before?.input.width === width && this.#before.input.height === height;
    const input: Omit<NetworkInput, 'whole'> = {
      ...{ story, window, clock, filter, edges, scope, width, height },
      evidence,
      measure: this.#measured.measure,
      lens: view.lens,
      pins: positions,
      apart: many?.pushSteps,
      kept: isSame ? before?.kept : undefined,
      open: hands?.openTies(this.state, view.focus) ?? noTies,
      moving: view.moving?.input.story === story ? view.moving : undefined,
    };
    const isCrowd = !this.isDrawnAtOnce;
    const plan = function* () {
      return yield* draw({ ...input, whole: yield* placing(story, many?.placeMany(before?.shown)) });
    };
    const drawing = this.#drawings.of([...Object.values(input), ...by], plan, isCrowd);
    view.drawing = drawing;
    if (!drawing) return;
    const { lit } = hands?.emphasis(drawing.plan) ?? noEmphasis;
    const changes = hands?.changes.at(drawing.plan);
    const callouts = hands?.callouts(drawing.plan, this.state, view.focus, this.language, this.notes) ?? [];
    const rtl = this.rightToLeft;
    const scene = function* () {
      const options = { rtl, callouts, place: hands?.placeCallouts, changes, lit };
      return [yield* drawing.scene(options), drawing.plan.input.lens] as const;
    };
    const made = this.#scenes.of([drawing, rtl, changes, JSON.stringify(callouts)], scene, isCrowd);
    view.scene = made?.[0];
    view.sceneLens = made?.[1] ?? view.lens;
  }

  /** What draws the story as it is asked for, and what that depends on; nothing until it has come. */
  #drawer(story: Story) {
    const { layout, nodes, groups } = this;
    const steps = this.#reach;
    const centre = steps > 0 ? this.#centreOf(story) : -1;
    const isPlain = layout === 'force' && nodes === 'actors' && centre < 0;
    const isMore = story.actors.count > few || this.#before !== undefined;
    const many = isMore ? this.#many.part : undefined;
    let draw: Draw | undefined = drawNetwork;
    if (isPlain && story.actors.count > mostInFull) draw = this.#crowd.part?.drawCrowd;
    else if (!isPlain || groups) {
      const more = this.#more.part;
      if (layout !== 'force') draw = more?.[layout];
      else if (isPlain) draw = more?.groups;
      else draw = centre < 0 ? more?.events : more && ((input) => more.around(input, centre, steps));
    }
    return !draw || (isMore && !many) ? undefined : { draw, many, by: [layout, nodes, groups, centre, steps] };
  }

  /** The view's own window, else the one that all views share, `undefined` until it is known. The same object while it is the same. */
  get #window() {
    const { from = '', to = '' } = this;
    if (!from && !to) return this.state.window;
    const extras = this.#extras.part;
    if (!extras) return undefined;
    const own = extras.ownWindow(from, to) ?? this.state.window;
    const last = this.#plan?.input.window;
    return own && last && own.from === last.from && own.to === last.to ? last : own;
  }

  get #isNarrow(): boolean {
    return this.width > 0 && this.width < narrow;
  }

  /** How many steps around an actor are shown, 0 for all. */
  get #reach(): number {
    return this.steps ?? (this.#isNarrow ? 1 : 0);
  }

  /** The selected actor, or in its place the one with most to do with the others. */
  #centreOf(story: Story): number {
    const { selection } = this.state;
    const id = selection?.kind === 'actor' ? selection.id : undefined;
    return id === undefined ? (byInvolvement(story)[0] ?? -1) : story.actors.indexOf(id);
  }

  /* Hands */

  /** Once there are hands. */
  #do(act: (hands: NetworkHands) => void) {
    if (this.#hands.part) act(this.#hands.part);
    else void this.#hands.ready.then((hands) => hands && act(hands));
  }

  #held = (): Held => ({
    width: this.width,
    height: this.height,
    state: this.state,
    lang: this.language,
    rtl: this.rightToLeft,
    isFree: this.layout === 'force' && this.nodes === 'actors' && this.#reach === 0,
    request: (action) => this.request(action),
  });

  /** With Shift, arrows are no steps. */
  #onKeydown = {
    handleEvent: (event: KeyboardEvent) => {
      if (!event.shiftKey || !this.#hands.part?.key(event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    capture: true,
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'chronicle-network': ChronicleNetwork;
  }
}
