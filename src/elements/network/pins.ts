import type { CssPx } from '../../base/units.js';
import { fromFrame } from '../../layout/network/fit.js';
import type { DragHandlers } from '../gestures.js';
import type { Held, NetworkView } from './view.js';

/** So far from the edges of the box an actor stays. */
const edge: CssPx = 8;

/** Puts actors where a person wants them: there they stay, and the others do not move. */
export class NetworkPins {
  #view: NetworkView;
  #held: () => Held;

  constructor(view: NetworkView, held: () => Held) {
    this.#view = view;
    this.#held = held;
  }

  /** Drags an actor from a point on; nothing where actors cannot be moved. */
  drag(id: string, x: CssPx, y: CssPx): DragHandlers | undefined {
    const from = this.#pointOf(id);
    return from && { move: (toX, toY) => this.#put(id, from, toX - x, toY - y), end: () => {} };
  }

  /** Moves an actor by so many pixels right and down; whether it moved. */
  nudge(id: string, [dx, dy]: readonly [CssPx, CssPx]): boolean {
    const from = this.#pointOf(id);
    return from !== undefined && this.#put(id, from, dx, dy);
  }

  /** Lets an actor go to where it would stand by itself; whether it was held. */
  release(id: string): boolean {
    const { state, request } = this.#held();
    const positions = new Map(state.positions);
    return positions.delete(id) && request({ type: 'positions', positions });
  }

  /** Where an actor is drawn. */
  #pointOf(id: string): readonly [x: CssPx, y: CssPx] | undefined {
    const plan = this.#view.drawing?.plan;
    const actor = plan?.input.story.actors.indexOf(id) ?? -1;
    if (!plan || actor < 0 || !this.#held().isFree) return undefined;
    return [plan.points.x[actor]!, plan.points.y[actor]!];
  }

  #put(id: string, [x, y]: readonly [CssPx, CssPx], dx: CssPx, dy: CssPx): boolean {
    const { state, request, rtl, width, height } = this.#held();
    const { scale, x0, y0 } = this.#view.lens;
    const inX = Math.min(Math.max(x + (rtl ? -dx : dx), edge), width - edge);
    const inY = Math.min(Math.max(y + dy, edge), height - edge);
    const at = fromFrame(this.#view.drawing!.plan.cast.frame, [(inX - x0) / scale, (inY - y0) / scale]);
    return request({ type: 'positions', positions: new Map(state.positions).set(id, at) });
  }
}
