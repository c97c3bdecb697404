import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CssPx } from '../../base/units.js';
import { between, centred, type LensBox, panned, zoomed } from '../../layout/network/lens.js';
import { type Lens, wholeLens } from '../../layout/network/plan.js';
import type { Target } from '../../model/state.js';
import { Glide } from '../glide.js';
import { shift } from './shift.js';
import type { NetworkSurface } from './surface.js';
import type { Held, NetworkView } from './view.js';

/** How much closer one press of `+` brings. */
const zoomStep = 1.5;
/** How close one can come, at least; larger stories allow more. */
const closest = 6;
/** So long after the last move names look for new places, in milliseconds. */
const restTime = 130;
/** With more marks than this, a picture is moved as it is, and drawn anew at rest. */
const mostAnew = 250;

/** Turns hands, keys and calls of the page into lenses, and shows what is seen through them. */
export class NetworkCamera implements ReactiveController {
  #host: ReactiveControllerHost;
  #view: NetworkView;
  #held: () => Held;
  #surface: NetworkSurface;
  #glide: Glide;
  #rest = 0;
  #size: readonly [width: CssPx, height: CssPx];

  /** `held` tells how the element stands at the time it is asked. */
  constructor(host: ReactiveControllerHost, view: NetworkView, held: () => Held, surface: NetworkSurface) {
    this.#host = host;
    this.#view = view;
    this.#held = held;
    this.#surface = surface;
    const { width, height } = held();
    this.#size = [width, height];
    this.#glide = new Glide(host);
    host.addController(this);
    // What was painted for another lens is seen through that of now.
    surface.shown = () => shift(surface, view.lens, held().rtl);
  }

  hostDisconnected() {
    clearTimeout(this.#rest);
    this.#view.moving = undefined;
  }

  /** Shows all actors. */
  fit() {
    this.#glideTo(wholeLens);
  }

  /** Moves with the hand: pixels right and down. */
  pan(dx: CssPx, dy: CssPx) {
    this.#move(panned(this.#view.lens, this.#held().rtl ? -dx : dx, dy, this.#box));
  }

  /** Zooms under the hand, at once. */
  zoom(factor: number, x: CssPx, y: CssPx) {
    this.#move(zoomed(this.#view.lens, factor, this.#logical(x), y, this.#box));
  }

  /** A step closer, or back, in a glide. */
  step(closer: boolean) {
    const { width, height } = this.#held();
    this.#zoomTo(closer ? zoomStep : 1 / zoomStep, width / 2, height / 2);
  }

  /** Two steps closer to a point, in a glide. */
  approach(x: CssPx, y: CssPx) {
    this.#zoomTo(zoomStep * zoomStep, this.#logical(x), y);
  }

  /** Brings an actor into the middle, as far as that can be, at least so near. */
  centre(actor: number, nearest: number) {
    const { drawing, lens } = this.#view;
    if (!drawing) return;
    const { x, y } = drawing.plan.points;
    const scale = Math.max(lens.scale, nearest);
    const at = [(x[actor]! - lens.x0) / lens.scale, (y[actor]! - lens.y0) / lens.scale] as const;
    this.#glideTo(centred(scale, ...at, this.#box));
  }

  /** Brings an actor that is shown but not seen into sight. */
  bringIn(target: Target | null) {
    const plan = this.#view.drawing?.plan;
    if (!plan || target?.kind !== 'actor') return;
    const actor = plan.input.story.actors.indexOf(target.id);
    if (!plan.seen.includes(actor) && plan.shown.includes(actor)) this.centre(actor, 0);
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

  #move(lens: Lens) {
    this.#glide.stop();
    this.#look(lens);
  }

  #zoomTo(factor: number, x: CssPx, y: CssPx) {
    this.#glideTo(zoomed(this.#view.lens, factor, x, y, this.#box));
  }

  #glideTo(lens: Lens) {
    const from = this.#view.lens;
    this.#glide.run((share) => this.#look(share === 1 ? lens : between(from, lens, share)));
  }

  #look(lens: Lens) {
    const view = this.#view;
    const { scale, x0, y0 } = view.lens;
    if (lens.scale === scale && lens.x0 === x0 && lens.y0 === y0) return;
    view.lens = lens;
    view.moving ??= view.drawing?.plan;
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => {
      view.moving = undefined;
      this.#host.requestUpdate();
    }, restTime);
    if ((view.scene?.count ?? 0) <= mostAnew || !shift(this.#surface, lens, this.#held().rtl))
      this.#host.requestUpdate();
  }
}
