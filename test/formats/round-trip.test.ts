import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseStory } from '../../src/model/parse-story.js';
import { storyToJSON } from '../../src/model/story-to-json.js';
import { example } from './example.js';

/** Everything a document may hold, good and bad, in small numbers so that references meet. */
const id = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', '');
const junk = fc.oneof(
  fc.constantFrom(null, 0, 1, true, '', 'x', 'javascript:x', '2022', '\ud800'),
  fc.array(id),
  fc.jsonValue(),
);
const edtf = fc.constantFrom(
  '2022-08-20',
  '2022-02-2X',
  '[..2022-02-23]',
  '{2021, 2022}',
  '2022/..',
  '-0043~',
  '2022-02-30',
  'soon',
);
const maybe = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: junk });
const record = <Members>(members: { [Key in keyof Members]: fc.Arbitrary<Members[Key]> }) =>
  fc.record(members, { requiredKeys: [] });
const list = <Item>(item: fc.Arbitrary<Item>) => maybe(fc.array(maybe(item), { maxLength: 3 }));
const stance = fc.constantFrom('states', 'claims', 'denies', 'says');
const claim = record({
  stance: maybe(stance),
  by: maybe(id),
  source: maybe(id),
  paragraph: junk,
  position: junk,
  quote: junk,
});
const when = record({
  edtf: maybe(edtf),
  bounds: maybe(fc.constantFrom([null, '2022-01-01', '2022-01-01', '2022-02-01'], ['2022', null, null])),
  partOfDay: maybe(fc.constantFrom('morning', 'noon')),
  timeZone: maybe(fc.constantFrom('Asia/Tehran', 'Mars/Base')),
  inferred: maybe(fc.boolean()),
  claims: list(claim),
});
const whens = maybe(fc.oneof(edtf, when, fc.array(fc.oneof(edtf, when), { maxLength: 3 })));
const event = record({
  id: maybe(id),
  title: maybe(fc.string()),
  when: whens,
  kind: maybe(id),
  actors: list(fc.oneof(id, record({ actor: id, role: maybe(fc.constantFrom('agent', 'topic')) }))),
  place: maybe(id),
  importance: junk,
  claims: list(claim),
  media: list(record({ url: junk, alt: junk })),
});
const story = record({
  version: maybe(fc.constant(1)),
  title: junk,
  dateline: maybe(edtf),
  timeZone: maybe(fc.constant('Asia/Tehran')),
  actors: list(record({ id, name: maybe(fc.string()), memberOf: list(id), kind: maybe(id), aliases: junk })),
  places: list(record({ id, name: junk, timeZone: maybe(fc.constant('Asia/Tokyo')) })),
  sources: list(record({ id, title: junk, date: maybe(edtf), actor: maybe(id) })),
  events: list(event),
  relations: list(
    record({
      id: maybe(id),
      source: id,
      target: id,
      kind: maybe(id),
      when: whens,
      events: list(id),
      claims: list(claim),
    }),
  ),
  kinds: maybe(record({ events: maybe(fc.dictionary(id, maybe(record({ label: maybe(fc.string()), color: junk })))) })),
});

it('writes any story it has read so that the same story is read from it, and never throws', () => {
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: story }, { weight: 1, arbitrary: fc.anything() }), (value) => {
      const { story: once } = parseStory(value);
      const { story: twice } = parseStory(storyToJSON(once));
      // JSON knows no -0.
      expect(twice.record()).toEqual(JSON.parse(JSON.stringify(once.record())));
      expect(twice.accounts.wall).toEqual(once.accounts.wall);
      expect(twice.accounts.instants).toEqual(once.accounts.instants);
      expect(JSON.parse(storyToJSON(twice))).toEqual(JSON.parse(storyToJSON(once)));
    }),
    { numRuns: 500 },
  );
});

it('finds every reference of a story it has read', () => {
  fc.assert(
    fc.property(story, (value) => {
      const { story: read } = parseStory(value);
      const { actors, places, sources, events, relations } = read.record();
      const ids = (records: readonly { readonly id: string }[]) => new Set(records.map((one) => one.id));
      const said = [
        ...events.flatMap((one) => [...one.claims, ...one.when.flatMap(({ claims }) => claims)]),
        ...relations.flatMap((one) => one.claims),
      ];
      const actorRefs = [
        ...events.flatMap((one) => one.actors.map(({ actor }) => actor)),
        ...actors.flatMap(({ memberOf }) => memberOf),
        ...relations.flatMap(({ source, target }) => [source, target]),
        ...said.map(({ by }) => by),
      ];
      expect(actorRefs.filter((ref) => ref !== undefined && !ids(actors).has(ref))).toEqual([]);
      expect(events.filter(({ place }) => place !== undefined && !ids(places).has(place))).toEqual([]);
      expect(said.filter(({ source }) => source !== undefined && !ids(sources).has(source))).toEqual([]);
      expect(ids(events).size).toBe(events.length);
    }),
    { numRuns: 200 },
  );
});

it('keeps where actors were pinned, and writes the pins of today where it is told them', () => {
  const pinned = {
    version: 1,
    events: [{ title: 'Talk', actors: ['a', 'b'] }],
    actors: [
      { id: 'a', name: 'A', pin: [1.5, -2] },
      { id: 'b', name: 'B' },
    ],
  };
  const read = parseStory(pinned);
  expect(read.problems).toEqual([]);
  const pins = (json: string) => JSON.parse(json).actors.map(({ pin }: { pin?: number[] }) => pin);
  expect(pins(storyToJSON(read.story))).toEqual([[1.5, -2], undefined]);
  expect(pins(storyToJSON(read.story, new Map([['b', [0, 3]]])))).toEqual([undefined, [0, 3]]);
});

it('reports a pin that is none', () => {
  for (const pin of [[1], [1, '2'], 'left', [1, 2, 3], [1e9, 0]]) {
    const read = parseStory({ events: [{ title: 'x' }], actors: [{ id: 'a', name: 'A', pin }] });
    expect(read.story.actors.records[0]!.pin).toBeUndefined();
    expect(read.problems.map(({ path, message }) => `${path}: ${message}`)).toContain(
      'actors[0].pin: Expected two numbers, such as [1.5, -2].',
    );
  }
});

it('writes shortly what may be short', () => {
  const json = JSON.parse(storyToJSON(parseStory(example).story));
  expect(json.events[0].when).toEqual({
    edtf: '2022-08-20',
    partOfDay: 'early-hours',
    expression: 'the early hours of Aug. 20',
  });
  expect(json.actors[4]).toEqual({
    id: 'minister',
    name: 'Hossein Amir-Abdollahian',
    kind: 'person',
    memberOf: ['iran'],
  });
  const short = {
    version: 1,
    events: [{ id: 'a', title: 'A', when: '2022', actors: ['x'] }],
    actors: [{ id: 'x', name: 'X' }],
  };
  expect(JSON.parse(storyToJSON(parseStory(short).story))).toEqual(short);
});
