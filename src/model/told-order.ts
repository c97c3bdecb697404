import { evidenceOf } from './evidence.js';
import { oncePer } from './once-per.js';
import type { Story } from './story.js';

/** Beyond this many events nobody steps through a story as it is told. */
const mostEvents = 20_000;

/**
 * Rows of events in the order in which the text tells them, by the positions of the claims on them, else by their
 * paragraphs. Events without either are left out; empty where fewer than two have one.
 */
export const toldOrder = oncePer((story: Story): readonly number[] => {
  const places = new Map<number, { position: number; paragraph: number }>();
  if (story.events.count > mostEvents) return [];
  for (const { event, claim } of evidenceOf(story)) {
    if (event < 0) continue;
    const place = places.get(event) ?? { position: Infinity, paragraph: Infinity };
    place.position = Math.min(place.position, claim.position?.start ?? Infinity);
    place.paragraph = Math.min(place.paragraph, claim.paragraph ?? Infinity);
    places.set(event, place);
  }
  const all = [...places].filter(([, place]) => Math.min(place.position, place.paragraph) < Infinity);
  const measured = all.every(([, { position }]) => position < Infinity);
  const at = ({ position, paragraph }: { position: number; paragraph: number }) => (measured ? position : paragraph);
  all.sort(([a, from], [b, to]) => (at(from) === at(to) ? a - b : at(from) - at(to)));
  return all.length < 2 ? [] : all.map(([event]) => event);
});
