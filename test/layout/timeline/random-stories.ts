import fc from 'fast-check';
import type { StoryInput } from '../../../src/formats/schema.js';

const actorIds = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const words = [
  'Ship',
  'sails',
  'from',
  'the',
  'northern',
  'harbour',
  'at',
  'dawn',
  'Council',
  'meets',
  'reconstruction',
];

const two = (number: number) => String(number).padStart(2, '0');
const day = fc.record({ m: fc.integer({ min: 1, max: 12 }), d: fc.integer({ min: 1, max: 28 }) });
const date = day.map(({ m, d }) => `2021-${two(m)}-${two(d)}`);
const pair = fc.tuple(date, date).map((dates) => dates.toSorted());

/** A date of every form, within and around one year. */
export const anyDate: fc.Arbitrary<string> = fc.oneof(
  date,
  fc.tuple(date, fc.nat(23), fc.nat(59)).map(([on, h, m]) => `${on}T${two(h)}:${two(m)}:00`),
  pair.map((dates) => dates.join('/')),
  pair.map((dates) => `[${dates.join('..')}]`),
  pair.filter(([from, to]) => from !== to).map((dates) => `{${dates.join(',')}}`),
  date.map((from) => `${from}/..`),
  date.map((from) => `${from}/`),
  date.map((to) => `[..${to}]`),
  date.map((on) => `${on}~`),
  fc.constantFrom('2021-05', '2021', '2020-12-1X', '2021-22', '2021-03?', '/..', '202X'),
);

const title = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }).map((list) => list.join(' '));

const event = fc.record({
  title,
  kind: fc.constantFrom('talk', 'fight', 'trade'),
  when: fc.array(anyDate, { maxLength: 2 }),
  importance: fc.double({ min: 0, max: 1, noNaN: true }),
  actors: fc.uniqueArray(fc.constantFrom(...actorIds), { maxLength: 4 }),
});

/** Documents of up to so many events and eight actors, some of them in groups. To be read with `readStory`. */
export const anyStory = (most = 30): fc.Arbitrary<StoryInput> =>
  fc.array(event, { minLength: 1, maxLength: most }).map((events) => ({
    version: 1,
    actors: actorIds.map((id, i) => ({
      id,
      name: words.slice(i, i + 1 + (i % 3)).join(' '),
      memberOf: i === 3 || i === 5 ? ['a'] : i === 6 ? ['b'] : [],
    })),
    events,
  }));
