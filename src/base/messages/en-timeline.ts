import type { MessageTable } from './message.js';

/** The timeline: axis, marks, summary, keys. Keys begin with `timeline.`. */
export const enTimeline = {
  'timeline.name': 'Timeline: {title}',
  'timeline.name-untitled': 'Timeline',
  'timeline.summary': {
    one: '{count} event, {span}. Arrow keys walk from event to event, Enter selects, plus and minus zoom, 0 shows all.',
    other:
      '{count} events, {span}. Arrow keys walk from event to event, Enter selects, plus and minus zoom, 0 shows all.',
  },
  'timeline.list': 'Events in time order, then actors',
  'timeline.actors': 'Actors',
  'timeline.takes-part': { zero: 'no events', one: '{count} event', other: '{count} events' },
  'timeline.claimed': 'claimed',
  'timeline.disputed': 'disputed',
  'timeline.toolbar': 'Timeline controls',
  'timeline.layout': 'Layout',
  'timeline.storyline': 'Storyline',
  'timeline.lanes': 'Lanes',
  'timeline.scale': 'Scale of time',
  'timeline.elastic': 'Elastic',
  'timeline.linear': 'Linear',
  'timeline.zoom-in': 'Zoom in',
  'timeline.zoom-out': 'Zoom out',
  'timeline.fit': 'Show all',
  'timeline.overview': 'Part of the story shown',
  'timeline.showing': {
    one: 'Showing {span}: {count} event',
    other: 'Showing {span}: {count} events',
  },
  'timeline.certain': 'Certainly in view',
  'timeline.certain-hint': 'Dim what may have been at another time',
  'timeline.own-order': 'Original order',
  'timeline.move-lines': 'Alt with the up or down arrow moves the line of an actor.',
  'timeline.wheel-hint': 'Hold {key} and scroll to zoom',
} as const satisfies MessageTable;
