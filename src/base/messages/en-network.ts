import type { MessageTable } from './message.js';

/** The network: summary, ties, keys. Keys begin with `network.`. */
export const enNetwork = {
  'network.name': 'Network: {title}',
  'network.name-untitled': 'Network',
  'network.summary':
    '{actors}, {ties}. Arrow keys walk from actor to actor, Page keys along the ties of one, Enter selects, plus and minus zoom, 0 shows all, Shift and an arrow move an actor, Shift and Enter mark it.',
  'network.actors': { one: '{count} actor', other: '{count} actors' },
  'network.ties': { zero: 'no ties', one: '{count} tie', other: '{count} ties' },
  'network.no-actors': 'This story names no actors.',
  'network.list': 'Actors with their ties, then events',
  'network.toolbar': 'Network controls',
  'network.layout': 'Layout',
  'network.force': 'By closeness',
  'network.circle': 'Circle',
  'network.arc': 'Arcs',
  'network.matrix': 'Matrix',
  'network.events': 'Events',
  'network.around': 'Around the selected actor',
  'network.steps-0': 'All',
  'network.steps-1': '1 step',
  'network.steps-2': '2 steps',
  'network.settling': 'Placing {count} actors …',
  'network.zoom-in': 'Zoom in',
  'network.zoom-out': 'Zoom out',
  'network.fit': 'Show all',
} as const satisfies MessageTable;
