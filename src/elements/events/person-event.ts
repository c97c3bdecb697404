import type { Action, State } from '../../model/state.js';
import { ChronicleFilterEvent } from './filter.js';
import { ChronicleHoverEvent } from './hover.js';
import { ChronicleSelectEvent } from './select.js';
import { ChronicleWindowEvent } from './window.js';

/** The event that tells the page what a person did, after the store took it; some actions have none. */
export function personEvent(action: Action, state: State, view: HTMLElement): Event | undefined {
  switch (action.type) {
    case 'select':
      return new ChronicleSelectEvent(view, state.selection);
    case 'hover':
      return new ChronicleHoverEvent(view, state.hover);
    case 'window':
      return new ChronicleWindowEvent(view, state.window);
    case 'filter':
    case 'set-filter':
      return new ChronicleFilterEvent(view, state.filter);
    default:
      return undefined;
  }
}
