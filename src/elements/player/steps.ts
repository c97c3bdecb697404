import { passing } from '../../model/filter.js';
import { rememberLast } from '../../model/once-per.js';
import type { Filter } from '../../model/state.js';
import type { Story } from '../../model/story.js';
import { inTimeOrder } from '../time-order.js';

/** What a filter lets pass. */
function shown(story: Story, filter: Filter, events: readonly number[]): readonly number[] {
  const passed = passing(story, filter).events;
  return events.filter((event) => event < story.events.count && passed?.[event] !== 0);
}

/** The events of a told order that a filter lets pass; the same list while neither changes. */
export const toldSteps = () => rememberLast(shown);

/** The events of a story that a filter lets pass, as they happened; the same list while neither changes. */
export const happenedSteps = () =>
  rememberLast((story: Story, filter: Filter) => {
    const all = Array.from({ length: story.events.count }, (_, event) => event);
    return inTimeOrder(story, shown(story, filter, all));
  });
