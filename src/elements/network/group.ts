import { html, nothing } from 'lit';
import { enNetworkMore } from '../../base/messages/en-network-more.js';
import { addEnglish, message } from '../../base/messages.js';
import type { CssPx } from '../../base/units.js';
import type { NetworkPlan } from '../../layout/network/plan.js';
import type { FilterClause, State } from '../../model/state.js';
import type { DragHandlers } from '../gestures.js';

addEnglish(enNetworkMore);

/** The name under which a network's choice of actors stands in the filter. */
const source = 'network';

/** Several actors, marked by a box or one by one, to be seen alone. */
export class NetworkGroup {
  /** Ids of the marked actors. */
  #marked: ReadonlySet<string> = new Set();

  get marked(): ReadonlySet<string> {
    return this.#marked;
  }

  /** Marks an actor, or no longer. */
  toggle(id: string) {
    const next = new Set(this.#marked);
    if (!next.delete(id)) next.add(id);
    this.#marked = next;
  }

  /** Marks nobody; whether anybody was. */
  clear(): boolean {
    const had = this.#marked.size > 0;
    this.#marked = new Set();
    return had;
  }

  /** Draws a box from a point of the stage on, and marks the actors in it. `mirrored`: the drawing is. */
  drag(stage: HTMLElement, x: CssPx, y: CssPx, plan: NetworkPlan, mirrored: boolean, done: () => void): DragHandlers {
    const band = stage.ownerDocument.createElement('div');
    band.className = 'band';
    stage.append(band);
    let [left, top, right, bottom] = [x, y, x, y];
    const end = () => band.remove();
    return {
      move: (toX, toY) => {
        [left, top, right, bottom] = [Math.min(x, toX), Math.min(y, toY), Math.max(x, toX), Math.max(y, toY)];
        const box = { left, top, width: right - left, height: bottom - top };
        for (const [name, value] of Object.entries(box)) band.style.setProperty(name, `${value}px`);
      },
      end: () => {
        end();
        const { points, seen, input } = plan;
        const inside = seen.filter((actor) => {
          const [px, py] = [mirrored ? input.width - points.x[actor]! : points.x[actor]!, points.y[actor]!];
          return px >= left && px <= right && py >= top && py <= bottom;
        });
        this.#marked = new Set(inside.map((actor) => input.story.actors.records[actor]!.id));
        done();
      },
      cancel: end,
    };
  }

  /** What shows the marked actors alone, and all again. */
  buttons({ story, filter }: State, lang: string, set: (clause: FilterClause) => void) {
    const count = this.#marked.size;
    const isAlone = filter.some((clause) => clause.source === source);
    if (!story || (count === 0 && !isAlone)) return nothing;
    const only = () => {
      const hidden = story.actors.records.map(({ id }) => id).filter((id) => !this.#marked.has(id));
      this.clear();
      set({ source, field: 'actor', hidden });
    };
    const all = () => set({ source, field: 'actor', hidden: [] });
    const button = (text: string, press: () => void) => html`<button type="button" @click=${press}>${text}</button>`;
    return html`<div class="segments passing">
      ${count > 0 ? button(message(lang, 'network.only', { count }), only) : nothing}${
        isAlone ? button(message(lang, 'network.all-again'), all) : nothing
      }
    </div>`;
  }
}
