import fc from 'fast-check';
import type { StoryInput } from '../../src/formats/schema.js';
import { parseStory } from '../../src/model/parse-story.js';
import type { Story } from '../../src/model/story.js';

/** The instant, or wall-clock time, of an ISO text. */
export const at = (text: string): number => Date.parse(text.length > 10 ? `${text}Z` : text);

/** A story that reads without a problem. */
export function storyOf(input: Omit<StoryInput, 'version'>): Story {
  const { story, problems } = parseStory({ version: 1, ...input });
  if (problems.length > 0) throw new Error(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return story;
}

/** Actors of these ids. */
export const actors = (...ids: string[]) => ids.map((id) => ({ id, name: id.toUpperCase() }));

const actorIds = ['a', 'b', 'c', 'd', 'e'];
const day = fc.integer({ min: 1, max: 28 }).map((number) => `2022-01-${String(number).padStart(2, '0')}`);
const pair = fc.tuple(day, day).map((days) => days.toSorted());

const edtf = fc.oneof(
  day,
  pair.map((days) => days.join('/')),
  pair.map((days) => `[${days.join('..')}]`),
  pair.filter(([from, to]) => from !== to).map((days) => `{${days.join(', ')}}`),
  day.map((from) => `${from}/..`),
  day.map((to) => `[..${to}]`),
  fc.constantFrom('2022-01', '2022', '2022-01-1X'),
);

const participant = fc.record({
  actor: fc.constantFrom(...actorIds),
  role: fc.constantFrom('agent', 'recipient', 'topic', 'source', 'audience'),
});

const input = fc
  .record({
    events: fc.array(
      fc.record({
        title: fc.constant('Event'),
        kind: fc.constantFrom('talk', 'fight'),
        when: fc.array(edtf, { maxLength: 2 }),
        actors: fc.array(participant, { maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    relations: fc.array(
      fc.record(
        {
          source: fc.constantFrom(...actorIds.slice(0, 3)),
          target: fc.constantFrom(...actorIds.slice(3)),
          kind: fc.constant('pays'),
          when: edtf,
          events: fc.array(fc.nat(7), { maxLength: 2 }),
        },
        { requiredKeys: ['source', 'target', 'kind'] },
      ),
      { maxLength: 4 },
    ),
  })
  .map(({ events, relations }): Omit<StoryInput, 'version'> => {
    const named = events.map((event, row) => ({ ...event, id: `e${row}` }));
    return {
      actors: actors(...actorIds),
      events: named,
      relations: relations.map(({ events: rows = [], ...relation }) => ({
        ...relation,
        events: rows.filter((row) => row < named.length).map((row) => `e${row}`),
      })),
    };
  });

/** Small stories in January 2022 with everything that decides about ties and windows. */
export const anyStory: fc.Arbitrary<Story> = input.map(storyOf);

/** Windows in and around that month, on and off midnight. */
export const anyWindow = fc
  .tuple(fc.integer({ min: -200, max: 1000 }), fc.integer({ min: 1, max: 500 }))
  .map(([start, length]) => ({
    from: at('2022-01-01') + start * 3_600_000,
    to: at('2022-01-01') + (start + length) * 3_600_000,
  }));
