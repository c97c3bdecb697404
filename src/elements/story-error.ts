import type { Problem } from '../base/problem.js';

/** Nothing of a story could be drawn; `message` is one sentence that says why. */
export class StoryError extends Error {
  override readonly name = 'StoryError';
  readonly problems: readonly Problem[];

  constructor(sentence: string, problems: readonly Problem[] = []) {
    super(sentence);
    this.problems = problems.length > 0 ? problems : [{ path: '', value: undefined, message: sentence }];
  }
}
