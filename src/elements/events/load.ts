import type { Problem } from '../../base/problem.js';
import type { Story } from '../../model/story.js';

/** A story was read and can be drawn. Fired by loading, not by a person. */
export class ChronicleLoadEvent extends Event {
  readonly view: HTMLElement;
  readonly story: Story;
  /** What of the data could not be used as it stood; empty is usual. */
  readonly problems: readonly Problem[];

  constructor(view: HTMLElement, story: Story, problems: readonly Problem[]) {
    super('chronicle-load', { bubbles: true, composed: true });
    this.view = view;
    this.story = story;
    this.problems = problems;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'chronicle-load': ChronicleLoadEvent;
  }
}
