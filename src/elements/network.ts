import { type CSSResultGroup, html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { nextTurn, runAtOnce } from '../base/chunks.js';
import { enNetwork } from '../base/messages/en-network.js';
import { addEnglish } from '../base/messages.js';
import type { EdgeSource } from '../layout/network/evidence.js';
import type { NetworkLayout } from '../layout/network/graph.js';
import { wholeLens } from '../layout/network/plan.js';
import { itemKey, noEmphasis } from '../layout/scene.js';
import { byInvolvement } from '../model/involvement.js';
import type { Story } from '../model/story.js';
import { Announcer } from './announcer.js';
import { ChronicleView } from './chronicle-view.js';
import type { NetworkNote } from './network/callouts.js';
import { type NetworkAsked, NetworkDrawer } from './network/drawer.js';
import type { NetworkHands } from './network/hands.js';
import { mostInFull } from './network/layouts.js';
import { networkStyles } from './network/styles.js';
import { NetworkSurface } from './network/surface.js';
import { networkToolbar } from './network/toolbar.js';
import type { Held, NetworkView } from './network/view.js';
import { OnDemand } from './on-demand.js';
import { Outline } from './outline.js';
import { Roving } from './roving.js';
import { drawingStyles } from './styles/drawing.js';
import { outlineStyles } from './styles/outline.js';

addEnglish(enNetwork);

/** Below this width, names of all would have no room: one actor and those around it are shown. */
const narrow = 420;

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

  #announcer = new Announcer(this);
  #drawer = new NetworkDrawer(this, this.#view, () => this.#held());
  #surface = new NetworkSurface(this);
  #toolbar = new Roving(this, () => this.renderRoot?.querySelector('.toolbar'));
  #outline = new Outline(this, () => this.#hands.loaded?.outline());
  #extras = new OnDemand(this, () => import('./network/extras.js'));
  #hands = new OnDemand(this, async () => {
    const { NetworkHands } = await import('./network/hands.js');
    return new NetworkHands(this, this.#view, () => this.#held(), this.#surface, this.#outline, this.#announcer);
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
      const all = [...this.#drawer.works, this.#surface.done, loaded?.list.done, asked];
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
    this.#drawer.draw(this.#asked(), this.#hands.loaded);
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
    this.#do((hands) => hands.camera.fit());
  }

  /** Brings an actor into the middle, as far as that can be, and near enough to read its name. */
  reveal(id: string) {
    this.#do((hands) => {
      const actor = this.state.story?.actors.indexOf(id) ?? -1;
      if (actor >= 0) hands.camera.centre(actor, 2);
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
      <p id="summary" class="hidden">${this.#hands.loaded?.list.summary()}</p>
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
          zoom: (closer) => this.#do((hands) => hands.camera.step(closer)),
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

  /* What is asked of the drawer */

  #asked(): NetworkAsked {
    const { edges, scope, layout, nodes, groups, notes } = this;
    const { story } = this.state;
    const steps = this.#reach;
    return {
      ...{ edges, scope, layout, nodes, groups, notes, steps },
      window: this.#window,
      centre: story && steps > 0 ? this.#centreOf(story) : -1,
      isCrowd: !this.isDrawnAtOnce,
    };
  }

  /** The view's own window, else the one that all views share, `undefined` until it is known. The same object while it is the same. */
  get #window() {
    const { from = '', to = '' } = this;
    if (!from && !to) return this.state.window;
    const extras = this.#extras.part;
    if (!extras) return undefined;
    const own = extras.ownWindow(from, to) ?? this.state.window;
    const last = this.#view.drawing?.plan.input.window;
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

  #held(): Held {
    return {
      width: this.width,
      height: this.height,
      state: this.state,
      lang: this.language,
      rtl: this.rightToLeft,
      isFree: this.layout === 'force' && this.nodes === 'actors' && this.#reach === 0,
      request: (action) => this.request(action),
    };
  }

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
