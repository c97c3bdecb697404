import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { layoutForce, type Points, type Shown } from '../../layout/force/force.js';
import { networkGraph, networkPoints } from '../../layout/network/graph.js';
import type { Story } from '../../model/story.js';

/** Up to so many actors are placed at once, in a few milliseconds; more of them in slices. */
const mostAtOnce = 250;

/** Places that took long, and those that began from what was shown: kept with the story. */
const known = new WeakMap<Story, Points>();

/**
 * Where the actors of the element's story stand. A story that follows another, most of whose actors were shown, starts
 * from there; hundreds of actors are placed in slices, and given up when the element leaves or its story changes.
 */
export class Settling implements ReactiveController {
  #host: ReactiveControllerHost;
  #story: Story | undefined;
  #points: Points | undefined;
  #work: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    this.#work?.abort();
    if (!this.#points) this.#story = undefined;
  }

  /** Where the actors stand, in steps of the graph; `undefined` while that is worked out. */
  of(story: Story): Points | undefined {
    if (story !== this.#story) {
      const shown = this.#shown(story);
      this.#work?.abort();
      this.#story = story;
      this.#points = known.get(story);
      if (!this.#points) this.#place(story, shown);
    }
    return this.#points;
  }

  /** What is shown now, where it has at least half of the actors of a story. */
  #shown(story: Story): Shown | undefined {
    const { actors } = this.#story ?? {};
    if (!actors || !this.#points) return undefined;
    const { x, y } = this.#points;
    const shown = new Map(actors.records.map(({ id }, row) => [id, [x[row]!, y[row]!] as const]));
    const kept = story.actors.records.filter(({ id }) => shown.has(id)).length;
    return kept > 0 && kept * 2 >= story.actors.count ? shown : undefined;
  }

  #place(story: Story, shown: Shown | undefined) {
    const keep = (points: Points) => {
      known.set(story, points);
      if (story === this.#story) this.#points = points;
    };
    if (story.actors.count <= mostAtOnce) {
      keep(shown ? layoutForce(networkGraph(story), { shown }) : networkPoints(story));
      return;
    }
    this.#work = new AbortController();
    const { signal } = this.#work;
    import('./slices.js')
      .then(({ placeInSlices }) => placeInSlices(networkGraph(story), shown, signal))
      .then(keep)
      .then(() => this.#host.requestUpdate())
      .catch(() => {});
  }
}
