import type { Problem } from '../../base/problem.js';

/** Nothing could be drawn. Fired by loading, not by a person. */
export class ChronicleProblemEvent extends Event {
  readonly view: HTMLElement;
  /** One sentence that says why, in the language of the page. */
  readonly message: string;
  readonly problems: readonly Problem[];

  constructor(view: HTMLElement, message: string, problems: readonly Problem[]) {
    super('chronicle-problem', { bubbles: true, composed: true });
    this.view = view;
    this.message = message;
    this.problems = problems;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'chronicle-problem': ChronicleProblemEvent;
  }
}
