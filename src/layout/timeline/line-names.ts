import { message } from '../../base/messages.js';
import type { Story } from '../../model/story.js';
import type { CastLine } from './cast.js';

/** The actor of a line, or how many share it. */
export function lineName({ actors, folded }: CastLine, { actors: { records } }: Story, locale: string): string {
  return folded ? message(locale, 'drawing.more-actors', { count: actors.length }) : records[actors[0]!]!.name;
}
