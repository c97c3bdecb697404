import type { MessageTable } from './message.js';

/** The network: what there is at first. Keys begin with `network.`. */
export const enNetwork = {
  'network.name': 'Network: {title}',
  'network.name-untitled': 'Network',
  'network.no-actors': 'This story names no actors.',
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
