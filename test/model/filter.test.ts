import fc from 'fast-check';
import { expect, it } from 'vitest';
import { passing } from '../../src/model/filter.js';
import type { Filter, FilterClause } from '../../src/model/state.js';
import { storyOf } from './stories.js';

const story = storyOf({
  actors: [
    { id: 'iran', name: 'Iran', kind: 'state' },
    { id: 'russia', name: 'Russia', kind: 'state' },
    { id: 'drone', name: 'Drone', kind: 'weapon' },
    { id: 'someone', name: 'Someone' },
  ],
  places: [{ id: 'tehran', name: 'Tehran' }],
  events: [
    {
      id: 'flight',
      title: 'Flight',
      kind: 'transfer',
      place: 'tehran',
      actors: ['iran', 'russia'],
      claims: [{ stance: 'claims', by: 'someone' }],
    },
    { id: 'test', title: 'Test', kind: 'test', actors: ['drone', { actor: 'iran', role: 'topic' }] },
    { id: 'storm', title: 'Storm', claims: [{ stance: 'denies' }] },
  ],
  relations: [
    { id: 'pays', source: 'iran', target: 'russia', kind: 'pays' },
    { id: 'owns', source: 'iran', target: 'drone', kind: 'owns', claims: [{ stance: 'denies' }] },
  ],
});

const clause = (field: FilterClause['field'], ...hidden: string[]): FilterClause => ({
  source: 'legend',
  field,
  hidden,
});

/** Ids that pass, or `all`. */
function passed(filter: Filter, except?: string): string[] {
  const { events, actors, relations } = passing(story, filter, except);
  const ids = (mask: Uint8Array | null, records: readonly { readonly id: string }[]) =>
    mask
      ? records
          .filter((_, row) => mask[row] === 1)
          .map(({ id }) => id)
          .join()
      : 'all';
  return [
    ids(events, story.record().events),
    ids(actors, story.actors.records),
    ids(relations, story.relations.records),
  ];
}

it.each<[FilterClause, string[]]>([
  [clause('eventKind', 'transfer'), ['test,storm', 'all', 'all']],
  [clause('eventKind', ''), ['flight,test', 'all', 'all']],
  [clause('actorKind', 'weapon'), ['flight,storm', 'iran,russia,someone', 'pays']],
  [clause('actorKind', ''), ['flight,test,storm', 'iran,russia,drone', 'pays,owns']],
  [clause('actor', 'iran'), ['flight,test,storm', 'russia,drone,someone', '']],
  [clause('actor', 'iran', 'russia'), ['test,storm', 'drone,someone', '']],
  [clause('place', 'tehran'), ['test,storm', 'all', 'all']],
  [clause('place', ''), ['flight', 'all', 'all']],
  [clause('standing', 'disputed'), ['flight,test', 'all', 'pays']],
  [clause('standing', 'claimed', 'stated'), ['storm', 'all', 'owns']],
  [clause('relationKind', 'owns'), ['all', 'all', 'pays']],
])('lets pass what %j does not hide', (one, expected) => {
  expect(passed([one])).toEqual(expected);
});

it('hides nothing without clauses', () => {
  expect(passed([])).toEqual(['all', 'all', 'all']);
});

it('does not count the clauses of the control that asks', () => {
  const filter = [clause('eventKind', 'transfer'), { ...clause('eventKind', 'test'), source: 'other' }];
  expect(passed(filter, 'legend')).toEqual(['flight,storm', 'all', 'all']);
});

it('applies all clauses at once, in any order', () => {
  const field = fc.constantFrom(
    'eventKind' as const,
    'actorKind' as const,
    'actor' as const,
    'place' as const,
    'standing' as const,
  );
  const hidden = fc.subarray([
    'transfer',
    'test',
    '',
    'state',
    'weapon',
    'iran',
    'drone',
    'tehran',
    'claimed',
    'disputed',
  ]);
  fc.assert(
    fc.property(
      fc.array(fc.record({ source: fc.constantFrom('s', 't'), field, hidden }), { maxLength: 5 }),
      (filter) => {
        const whole = passing(story, filter);
        expect(passing(story, filter.toReversed())).toEqual(whole);
        for (const one of filter) {
          const { events } = passing(story, [one]);
          whole.events?.forEach((passes, row) => {
            expect(passes <= (events?.[row] ?? 1)).toBe(true);
          });
        }
      },
    ),
  );
});

it('works a filter out once for each that asks', () => {
  const filter = [clause('eventKind', 'transfer')];
  expect(passing(story, filter)).toBe(passing(story, filter));
  expect(passing(story, filter, 'legend')).toBe(passing(story, filter, 'legend'));
});
