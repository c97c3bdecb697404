import type { ReactiveControllerHost } from 'lit';
import type { TimeSpan } from '../../base/units.js';
import type { State } from '../../model/state.js';
import { storyExtent } from '../../model/story-extent.js';
import { Glide } from '../glide.js';
import { windowAt } from './window-at.js';

/** Moves the time window along with the events, in a glide. */
export class WindowMove {
  #glide: Glide;

  constructor(host: ReactiveControllerHost) {
    this.#glide = new Glide(host);
  }

  /** Moves it to an event, or lets it grow `until` there. `set` is told each window on the way, and which is the last. */
  to(event: number, { story, clock, window }: State, until: boolean, set: (window: TimeSpan, isLast: boolean) => void) {
    const extent = story && storyExtent(story, clock);
    const goal = extent && windowAt(story, clock, event, extent, until);
    if (!goal) return;
    const from = window ?? extent;
    this.#glide.run((share) => {
      const between = (a: number, b: number) => (share === 1 ? b : a + (b - a) * share);
      set({ from: between(from.from, goal.from), to: between(from.to, goal.to) }, share === 1);
    });
  }

  /** Leaves it where it is. */
  stop() {
    this.#glide.stop();
  }
}
