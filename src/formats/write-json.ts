import type { ParticipantRecord, StoryRecord, WhenRecord } from './schema.js';

/**
 * A story as a JSON document, as a person would write it: empty lists are left out, a lone date or a participant
 * without a role is a plain text. What is read from it again is the same story.
 */
export function writeJson(story: StoryRecord): string {
  return JSON.stringify(shortened(story), undefined, 2);
}

function shortened(story: StoryRecord): object {
  return {
    ...withoutEmptyLists(story),
    events: story.events.map(({ when, actors, ...event }) => ({
      ...withoutEmptyLists(event),
      ...shortWhens(when),
      ...(actors.length > 0 ? { actors: actors.map(shortParticipant) } : {}),
    })),
    ...(story.actors.length > 0 ? { actors: story.actors.map(withoutEmptyLists) } : {}),
    ...(story.relations.length > 0
      ? { relations: story.relations.map(({ when, ...one }) => ({ ...withoutEmptyLists(one), ...shortWhens(when) })) }
      : {}),
  };
}

function shortWhens(whens: readonly WhenRecord[]): { when?: unknown } {
  if (whens.length === 0) return {};
  const short = whens.map((when) => {
    const { edtf, ...more } = withoutEmptyLists(when) as WhenRecord;
    return Object.keys(more).length === 0 ? edtf : { edtf, ...more };
  });
  return { when: short.length === 1 ? short[0] : short };
}

function shortParticipant({ actor, role }: ParticipantRecord): unknown {
  return role === undefined ? actor : { actor, role };
}

function withoutEmptyLists(record: object): object {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  );
}
