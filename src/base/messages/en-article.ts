import type { MessageTable } from './message.js';

/** The article and the player. Keys begin with `article.` and `player.`. */
export const enArticle = {
  'article.list': {
    one: 'Words of this text in the story: {count} passage, then actors. Arrow keys walk, Enter selects.',
    other: 'Words of this text in the story: {count} passages, then actors. Arrow keys walk, Enter selects.',
  },
  'article.words': '“{words}”',
  'article.missing': 'These words are not in the article; expected a quotation of its text.',
  'article.ambiguous':
    'These words are in the article more than once; expected “prefix” and “suffix” that tell which are meant.',
  'article.unknown-event': 'No event has this id; expected in “data-event” the id of an event of the story.',
  'article.unknown-actor': 'No actor has this id; expected in “data-actor” the id of an actor of the story.',
  'article.no-ld-events': 'There is no event in this JSON-LD; expected an object with "@type": "Event".',

  'player.name': 'Player',
  'player.previous': 'Previous event',
  'player.next': 'Next event',
  'player.play': 'Play',
  'player.pause': 'Pause',
  'player.order': 'Order',
  'player.happened': 'As it happened',
  'player.told': 'As it is told',
  'player.speed': 'Speed: {factor}',
  'player.position': 'Place in the story',
  'player.step': '{step} of {count}: {title}, {date}',
  'player.start': 'Not begun; {count} events',
  'player.jumps': {
    zero: 'The text tells its events in the order in which they happened.',
    one: 'The text goes back in time {count} time.',
    other: 'The text goes back in time {count} times.',
  },
} as const satisfies MessageTable;
