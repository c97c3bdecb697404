/** What is needed once there is something to be seen and somebody comes near: loaded after the first drawing. */
import type { LitElement } from 'lit';
import { message } from '../../base/messages.js';
import type { CssPx } from '../../base/units.js';
import { placeCallouts } from '../../layout/network/callouts.js';
import type { NetworkPlan } from '../../layout/network/plan.js';
import { pick, reach } from '../../layout/pick.js';
import type { Emphasis } from '../../layout/scene.js';
import { rememberLast } from '../../model/once-per.js';
import type { Target } from '../../model/state.js';
import type { Announcer } from '../announcer.js';
import { keyOfTarget, targetOfKey } from '../drawn-keys.js';
import { type DragHandlers, Gestures } from '../gestures.js';
import type { Outline } from '../outline.js';
import type { OutlineSource, Step } from '../outline-source.js';
import { networkCallouts } from './callouts.js';
import { NetworkCamera } from './camera.js';
import { WindowChanges } from './changes.js';
import { NetworkGroup } from './group.js';
import { actByKey } from './keys.js';
import { networkEmphasis, openTies } from './light.js';
import { NetworkList } from './list.js';
import { NetworkPins } from './pins.js';
import type { NetworkSurface } from './surface.js';
import type { Held, NetworkView } from './view.js';
import { NetworkWalk } from './walk.js';

/** Everything that mouse, finger and keys do to a network, and the light and words that follow them. */
export class NetworkHands {
  readonly callouts = networkCallouts;
  readonly placeCallouts = placeCallouts;
  readonly openTies = openTies();
  readonly changes = new WindowChanges();
  readonly camera: NetworkCamera;
  readonly list: NetworkList;

  #host: LitElement;
  #view: NetworkView;
  #held: () => Held;
  #surface: NetworkSurface;
  #outline: Outline;
  #announcer: Announcer;
  #pins: NetworkPins;
  #emphasis = rememberLast(networkEmphasis);
  #walk = new NetworkWalk();
  #group = new NetworkGroup();
  #followed: Target | null = null;

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
    this.list = new NetworkList(host, view, held, this.changes);
    const camera = new NetworkCamera(host, view, held, surface);
    this.camera = camera;
    this.#pins = new NetworkPins(view, held);
    new Gestures(host, () => this.#stage, {
      grab: (x, y, { shiftKey }) => (shiftKey ? this.#mark(x, y) : this.#grab(x, y)),
      pan: (dx, dy) => camera.pan(dx, dy),
      zoom: (factor, x, y) => camera.zoom(factor, x, y),
      tap: (x, y, { pointerType }) => this.select(this.#at(x, y, pointerType === 'mouse' ? reach.mouse : reach.touch)),
      doubleTap: (x, y) => camera.approach(x, y),
      hover: (at) => this.#hover(at ? this.#at(at.x, at.y) : null),
    });
    host.requestUpdate();
  }

  /** What is lit, selected or marked, and focused. */
  emphasis(plan: NetworkPlan): Emphasis {
    return this.#emphasis(plan, this.#held().state, this.#view.focus, this.#group.marked);
  }

  /** The network as a list to be read and walked through. */
  outline(): OutlineSource | undefined {
    return this.list.source({
      focused: (key) => this.#focused(key),
      activate: (key) => this.#toggle(key),
      key: (event) => this.key(event),
      step: (key, step) => this.#step(key, step),
    });
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

  /* What is pointed at and selected */

  /** The key of what is drawn at a point. */
  #at(x: CssPx, y: CssPx, tolerance: CssPx = reach.mouse): string | null {
    const { scene } = this.#view;
    const { canvas } = this.#surface;
    if (!scene) return null;
    return canvas ? canvas.pick(scene, x, y, tolerance) : pick(scene, x, y, tolerance);
  }

  #hover(key: string | null) {
    this.#stage?.classList.toggle('over', key !== null);
    this.#point(key);
  }

  /** Points at an item, or at nothing. */
  #point(key: string | null): Target | null {
    const target = targetOfKey(key ?? '');
    this.#held().request({ type: 'hover', target });
    return target;
  }

  /** Selects an item, or nothing, and says so. */
  select(key: string | null) {
    const { request, lang } = this.#held();
    if (!request({ type: 'select', target: targetOfKey(key ?? '') })) return;
    if (key !== null) this.#outline.goTo(key);
    const title = key === null ? undefined : this.list.titleOf(key);
    this.#announcer.say(
      title === undefined ? message(lang, 'chrome.unselected') : message(lang, 'chrome.selected', { title }),
    );
  }

  /** Selects an item; what is selected is let go. */
  #toggle(key: string) {
    const { selection } = this.#held().state;
    this.select(selection && keyOfTarget(selection) === key ? null : key);
  }

  /** What is newly selected, be it elsewhere, comes into sight. */
  follow() {
    const { selection } = this.#held().state;
    if (selection === this.#followed) return;
    this.#followed = selection;
    this.camera.bringIn(selection);
  }

  /* Drags that are not of the drawing */

  #grab(x: CssPx, y: CssPx): DragHandlers | undefined {
    const target = targetOfKey(this.#at(x, y) ?? '');
    return target?.kind === 'actor' ? this.#pins.drag(target.id, x, y) : undefined;
  }

  /** With Shift, a box around several. */
  #mark(x: CssPx, y: CssPx): DragHandlers | undefined {
    const [plan, stage] = [this.#view.drawing?.plan, this.#stage];
    return plan && stage ? this.#group.drag(stage, x, y, plan, this.#held().rtl, () => this.#marked()) : undefined;
  }

  /* Keys */

  /** The focus came to an item, or left the drawing. */
  #focused(key: string | null) {
    this.#view.focus = key;
    if (key !== null) this.#walk.visit(key);
    this.camera.bringIn(this.#point(key));
    this.#host.requestUpdate();
  }

  /** Where a step leads. */
  #step(key: string, step: Step): string | undefined {
    this.#walk.visit(key);
    const plan = this.#view.drawing?.plan;
    return plan && this.#walk.step(plan, key, step, this.#held().rtl);
  }

  /** What a key does that is no step; whether it did something. */
  key(event: KeyboardEvent): boolean {
    const target = targetOfKey(this.#view.focus ?? '');
    return actByKey(event, target?.kind === 'actor' ? target.id : undefined, {
      camera: this.camera,
      pins: this.#pins,
      mark: (id) => {
        this.#group.toggle(id);
        this.#marked();
      },
      letGo: () => {
        if (this.#group.clear()) this.#marked();
        else if (this.#held().state.selection) this.select(null);
        else return false;
        return true;
      },
      back: () => {
        const back = this.#walk.back();
        if (back !== undefined) this.#outline.goTo(back, true);
        return back !== undefined;
      },
    });
  }
}
