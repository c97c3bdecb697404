/** What is needed once there is something to be seen and somebody comes near: loaded after the first drawing. */
import type { LitElement, ReactiveController } from 'lit';
import { message } from '../../base/messages.js';
import type { CssPx } from '../../base/units.js';
import { itemBox } from '../../layout/item-box.js';
import { placeCallouts } from '../../layout/network/callouts.js';
import { fromFrame } from '../../layout/network/fit.js';
import { between, centred, type LensBox, panned, zoomed } from '../../layout/network/lens.js';
import { type Lens, type NetworkPlan, wholeLens } from '../../layout/network/plan.js';
import type { NetworkDrawing } from '../../layout/network/scene.js';
import { pick, reach } from '../../layout/pick.js';
import type { Emphasis, Scene } from '../../layout/scene.js';
import { rememberLast } from '../../model/once-per.js';
import type { Action, State, Target } from '../../model/state.js';
import type { Announcer } from '../announcer.js';
import { keyOfTarget, targetOfKey } from '../drawn-keys.js';
import { type DragHandlers, Gestures } from '../gestures.js';
import { Glide } from '../glide.js';
import type { Outline } from '../outline.js';
import type { OutlineSource, Step } from '../outline-source.js';
import { networkCallouts } from './callouts.js';
import { changedReading, WindowChanges } from './changes.js';
import { NetworkGroup } from './group.js';
import { networkEmphasis, openTies } from './light.js';
import { networkSummary, type Reading, readingSteps } from './reading.js';
import { shift } from './shift.js';
import { Slices } from './slices.js';
import type { NetworkSurface } from './surface.js';
import { NetworkWalk } from './walk.js';

/** How much closer one press of `+` brings. */
const zoomStep = 1.5;
/** How close one can come, at least; larger stories allow more. */
const closest = 6;
/** How far Shift and an arrow move an actor, CSS pixels. */
const nudge = 12;
const nudges = new Map([
  ['ArrowUp', [0, -nudge]],
  ['ArrowDown', [0, nudge]],
  ['ArrowLeft', [-nudge, 0]],
  ['ArrowRight', [nudge, 0]],
] as const);

/** So long after the last move names look for new places, in milliseconds. */
const restTime = 130;
/** With more marks than this, a picture is moved as it is, and drawn anew at rest. */
const mostAnew = 250;

/** A list of more rows than this is made in slices from the first on. */
const mostAtOnce = 2000;

/** What is drawn and how it is looked at: the element draws it, hands change it. */
export interface NetworkView {
  drawing?: NetworkDrawing | undefined;
  scene?: Scene | undefined;
  /** The lens that the scene was made for, and the one through which it is looked at by now. */
  sceneLens: Lens;
  lens: Lens;
  /** Key of what has the focus. */
  focus: string | null;
  /** What was drawn last before the lens was moved, while it is. */
  moving?: NetworkPlan | undefined;
}

/** How the element stands. */
export interface Held {
  readonly width: CssPx;
  readonly height: CssPx;
  readonly state: State;
  readonly lang: string;
  readonly rtl: boolean;
  /** Whether actors can be moved. */
  readonly isFree: boolean;
  request(action: Action): boolean;
}

/** Everything that mouse, finger and keys do to a network, and the light and words that follow them. */
export class NetworkHands implements ReactiveController {
  readonly callouts = networkCallouts;
  readonly placeCallouts = placeCallouts;
  readonly openTies = openTies();
  readonly changes = new WindowChanges();

  #host: LitElement;
  #view: NetworkView;
  #held: () => Held;
  #surface: NetworkSurface;
  #outline: Outline;
  #announcer: Announcer;
  #readings: Slices<Reading>;
  #emphasis = rememberLast(networkEmphasis);
  #walk = new NetworkWalk();
  #group = new NetworkGroup();
  #glide: Glide;
  #rest = 0;
  #followed: Target | null = null;
  #size: readonly [width: CssPx, height: CssPx];

  /** `held` tells how the element stands at the time it is asked. */
  constructor(
    host: LitElement,
    view: NetworkView,
    held: () => Held,
    surface: NetworkSurface,
    outline: Outline,
    announcer: Announcer,
  ) {
    this.#host = host;
    this.#view = view;
    this.#held = held;
    this.#surface = surface;
    this.#outline = outline;
    this.#announcer = announcer;
    this.#readings = new Slices(host);
    const { width, height } = held();
    this.#size = [width, height];
    this.#glide = new Glide(host);
    host.addController(this);
    // What was painted for another lens is seen through that of now.
    surface.shown = () => shift(surface, view.lens, held().rtl);
    new Gestures(host, () => this.#stage, {
      grab: (x, y, { shiftKey }) => (shiftKey ? this.#mark(x, y) : this.#grab(x, y)),
      pan: (dx, dy) => this.#move(panned(view.lens, this.#across(dx), dy, this.#box)),
      zoom: (factor, x, y) => this.#move(zoomed(view.lens, factor, this.#logical(x), y, this.#box)),
      tap: (x, y, { pointerType }) => this.select(this.#at(x, y, pointerType === 'mouse' ? reach.mouse : reach.touch)),
      doubleTap: (x, y) => this.#zoomAt(zoomStep * zoomStep, this.#logical(x), y),
      hover: (at) => this.#hover(at ? this.#at(at.x, at.y) : null),
    });
    host.requestUpdate();
  }

  hostDisconnected() {
    clearTimeout(this.#rest);
    this.#view.moving = undefined;
  }

  /** What is lit, selected or marked, and focused. */
  emphasis(plan: NetworkPlan): Emphasis {
    return this.#emphasis(plan, this.#held().state, this.#view.focus, this.#group.marked);
  }

  /** The network as a list to be read, which says who came into the window and who left it. */
  list(): OutlineSource | undefined {
    const { drawing, scene } = this.#view;
    if (!drawing || !scene) return undefined;
    const { lang } = this.#held();
    const reading = this.#reading;
    if (!reading) return undefined;
    const changes = this.changes.at(drawing.plan);
    return {
      ...reading,
      ...(changes && changedReading(reading, drawing.plan.input, changes, lang)),
      place: (key) => {
        const box = itemBox(scene, key);
        return box && { x: box.x, y: box.y, width: box.w, height: box.h };
      },
      focused: (key) => this.#focused(key),
      activate: (key) => this.#toggle(key),
      key: (event) => this.key(event),
      step: (key, step) => this.#step(key, step),
    };
  }

  /** How much there is, and what keys do. */
  summary(): string {
    const reading = this.#reading;
    return reading ? networkSummary(reading, this.#held().lang) : '';
  }

  /** The list as it is read, of many in slices; that of before while it is made. */
  get #reading(): Reading | undefined {
    const plan = this.#plan;
    if (!plan) return undefined;
    const { shown, edges, events, input } = plan;
    const { lang } = this.#held();
    const isLong = shown.length + edges.length > mostAtOnce;
    const reading = this.#readings.of([shown, edges, events, lang], () => readingSteps(plan, lang), isLong);
    return reading?.story === input.story ? reading : undefined;
  }

  /** Settles when the list is there. */
  get done(): Promise<void> | undefined {
    return this.#readings.done;
  }

  /** Buttons that there are once somebody has marked actors. */
  buttons() {
    const { state, lang, request } = this.#held();
    return this.#group.buttons(state, lang, (clause) => {
      request({ type: 'filter', clause });
      this.#host.requestUpdate();
    });
  }

  /** Says how many are marked. */
  #marked() {
    const { lang } = this.#held();
    this.#announcer.say(message(lang, 'network.marked', { count: this.#group.marked.size }));
    this.#host.requestUpdate();
  }

  get #stage(): HTMLElement | null {
    return this.#host.renderRoot?.querySelector<HTMLElement>('.stage') ?? null;
  }

  get #plan(): NetworkPlan | undefined {
    return this.#view.drawing?.plan;
  }

  /** The key of what is drawn at a point. */
  #at(x: CssPx, y: CssPx, tolerance: CssPx = reach.mouse): string | null {
    const { scene } = this.#view;
    const { canvas } = this.#surface;
    if (!scene) return null;
    return canvas ? canvas.pick(scene, x, y, tolerance) : pick(scene, x, y, tolerance);
  }

  /* The lens */

  /** Shows all actors. */
  fit() {
    this.#glideTo(wholeLens);
  }

  /** One step closer, or back. */
  zoom(closer: boolean) {
    this.#zoomAt(closer ? zoomStep : 1 / zoomStep);
  }

  /** Brings an actor into the middle, as far as that can be, at least so near. */
  centre(actor: number, nearest: number) {
    const { lens } = this.#view;
    if (!this.#plan) return;
    const { x, y } = this.#plan.points;
    const scale = Math.max(lens.scale, nearest);
    const at = [(x[actor]! - lens.x0) / lens.scale, (y[actor]! - lens.y0) / lens.scale] as const;
    this.#glideTo(centred(scale, ...at, this.#box));
  }

  /** In a box of another size, what was in the middle stays there. */
  resize() {
    const box = this.#box;
    const [wide, high] = this.#size;
    this.#size = [box.width, box.height];
    const { scale, x0, y0 } = this.#view.lens;
    if (scale === 1 || (wide === box.width && high === box.height)) return;
    const [x, y] = [(wide / 2 - x0) / scale / wide, (high / 2 - y0) / scale / high];
    this.#view.lens = centred(scale, x * box.width, y * box.height, box);
  }

  get #box(): LensBox {
    const { width, height, state } = this.#held();
    return { width, height, most: Math.max(closest, Math.sqrt(state.story?.actors.count ?? 0) / 2) };
  }

  /** Layouts think left to right. */
  #logical(x: CssPx): CssPx {
    const { rtl, width } = this.#held();
    return rtl ? width - x : x;
  }

  #across(dx: CssPx): CssPx {
    return this.#held().rtl ? -dx : dx;
  }

  #move(lens: Lens) {
    this.#glide.stop();
    this.#look(lens);
  }

  #look(lens: Lens) {
    const view = this.#view;
    const { scale, x0, y0 } = view.lens;
    if (lens.scale === scale && lens.x0 === x0 && lens.y0 === y0) return;
    view.lens = lens;
    view.moving ??= this.#plan;
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => {
      view.moving = undefined;
      this.#host.requestUpdate();
    }, restTime);
    if ((view.scene?.count ?? 0) <= mostAnew || !shift(this.#surface, lens, this.#held().rtl))
      this.#host.requestUpdate();
  }

  #zoomAt(factor: number, x = this.#held().width / 2, y = this.#held().height / 2) {
    this.#glideTo(zoomed(this.#view.lens, factor, x, y, this.#box));
  }

  #glideTo(lens: Lens) {
    const from = this.#view.lens;
    this.#glide.run((share) => this.#look(share === 1 ? lens : between(from, lens, share)));
  }

  /* What is pointed at, selected, moved */

  #hover(key: string | null) {
    this.#stage?.classList.toggle('over', key !== null);
    this.#held().request({ type: 'hover', target: key === null ? null : targetOfKey(key) });
  }

  /** Selects an item, or nothing, and says so. */
  select(key: string | null) {
    const { request, lang } = this.#held();
    if (!request({ type: 'select', target: key === null ? null : targetOfKey(key) })) return;
    if (key !== null) this.#outline.goTo(key);
    const reading = this.#reading;
    const row = key === null ? -1 : (reading?.indexOf(key) ?? -1);
    this.#announcer.say(
      row < 0
        ? message(lang, 'chrome.unselected')
        : message(lang, 'chrome.selected', { title: reading!.item(row).label }),
    );
  }

  /** Selects an item; what is selected is let go. */
  #toggle(key: string) {
    const { selection } = this.#held().state;
    this.select(selection && keyOfTarget(selection) === key ? null : key);
  }

  #grab(x: CssPx, y: CssPx): DragHandlers | undefined {
    const target = targetOfKey(this.#at(x, y) ?? '');
    const plan = this.#plan;
    if (target?.kind !== 'actor' || !plan || !this.#held().isFree) return undefined;
    const actor = plan.input.story.actors.indexOf(target.id);
    const [fromX, fromY] = [plan.points.x[actor]!, plan.points.y[actor]!];
    return { move: (toX, toY) => this.#pin(target.id, fromX + this.#across(toX - x), fromY + toY - y), end: () => {} };
  }

  /** With Shift, a box around several. */
  #mark(x: CssPx, y: CssPx): DragHandlers | undefined {
    const [plan, stage] = [this.#plan, this.#stage];
    return plan && stage ? this.#group.drag(stage, x, y, plan, this.#held().rtl, () => this.#marked()) : undefined;
  }

  /** Puts an actor at a point of the box, and keeps it there. */
  #pin(id: string, x: CssPx, y: CssPx): boolean {
    const { state, request, width, height } = this.#held();
    const { scale, x0, y0 } = this.#view.lens;
    const [inX, inY] = [Math.min(Math.max(x, 8), width - 8), Math.min(Math.max(y, 8), height - 8)];
    const at = fromFrame(this.#plan!.cast.frame, [(inX - x0) / scale, (inY - y0) / scale]);
    return request({ type: 'positions', positions: new Map(state.positions).set(id, at) });
  }

  #unpin(id: string): boolean {
    const { state, request } = this.#held();
    const positions = new Map(state.positions);
    return positions.delete(id) && request({ type: 'positions', positions });
  }

  #nudge(id: string, [dx, dy]: readonly [number, number]): boolean {
    const plan = this.#plan;
    const actor = plan?.input.story.actors.indexOf(id) ?? -1;
    if (!plan || actor < 0 || !this.#held().isFree) return false;
    return this.#pin(id, plan.points.x[actor]! + this.#across(dx), plan.points.y[actor]! + dy);
  }

  /* Keys */

  /** The focus came to an item, or left the drawing. */
  #focused(key: string | null) {
    this.#view.focus = key;
    if (key !== null) this.#walk.visit(key);
    const target = key === null ? null : targetOfKey(key);
    this.#held().request({ type: 'hover', target });
    this.#bringIn(target);
    this.#host.requestUpdate();
  }

  /** What is newly selected, be it elsewhere, comes into sight. */
  follow() {
    const { selection } = this.#held().state;
    if (selection === this.#followed) return;
    this.#followed = selection;
    this.#bringIn(selection);
  }

  /** An actor that is shown but not seen. */
  #bringIn(target: Target | null) {
    const plan = this.#plan;
    const actor = target?.kind === 'actor' && plan ? plan.input.story.actors.indexOf(target.id) : -1;
    if (actor >= 0 && !plan!.seen.includes(actor) && plan!.shown.includes(actor)) this.centre(actor, 0);
  }

  /** Where a step leads. */
  #step(key: string, step: Step): string | undefined {
    this.#walk.visit(key);
    return this.#plan && this.#walk.step(this.#plan, key, step, this.#held().rtl);
  }

  /** What a key does that is no step; whether it did something. */
  key({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
    if (ctrlKey || metaKey || altKey) return false;
    const by = shiftKey ? nudges.get(key as 'ArrowUp') : undefined;
    const target = targetOfKey(this.#view.focus ?? '');
    const actor = target?.kind === 'actor' ? target.id : undefined;
    switch (key) {
      case '+':
      case '=':
      case '-':
        this.zoom(key !== '-');
        return true;
      case '0':
        this.fit();
        return true;
      case 'Enter':
      case ' ':
        if (!shiftKey || actor === undefined) return false;
        this.#group.toggle(actor);
        this.#marked();
        return true;
      case 'Escape':
        if (this.#group.clear()) {
          this.#marked();
          return true;
        }
        if (!this.#held().state.selection) return false;
        this.select(null);
        return true;
      case 'Delete':
        return actor !== undefined && this.#unpin(actor);
      case 'Backspace': {
        const back = this.#walk.back();
        if (back !== undefined) this.#outline.goTo(back, true);
        return back !== undefined;
      }
      default:
        return by !== undefined && actor !== undefined && this.#nudge(actor, by);
    }
  }
}
