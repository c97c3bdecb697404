import { expect, it } from 'vitest';
import { parseStory } from '../../src/model/parse-story.js';
import { listOf } from '../../src/model/row-lists.js';
import { complaints, lines } from './said.js';

const read = (story: object) => parseStory({ version: 1, events: [], ...story });
const firstEvent = (event: object, story: object = {}) => {
  const result = read({ events: [event], ...story });
  return { ...result, record: result.story.events.record(0) };
};

it('drops a description of the wrong type and keeps its event', () => {
  const { record, problems } = firstEvent({ id: 'a', title: 'A', description: 42 });
  expect(lines(problems)).toEqual(['events[0].description: Expected text.']);
  expect(problems[0]!.value).toBe(42);
  expect(record).toEqual({ id: 'a', title: 'A', when: [], actors: [], media: [], claims: [] });
});

it.each([
  [{ title: 'A', status: 'maybe' }, 'events[0].status: Expected "happened", "ongoing", "planned" or "feared".'],
  [{ title: 'A', importance: 7 }, 'events[0].importance: Expected a number from 0 to 1.'],
  [{ title: 'A', actors: {} }, 'events[0].actors: Expected a list, in brackets.'],
  [{ title: 'A', media: ['x'] }, 'events[0].media[0]: Expected an object, in braces.'],
  [
    { title: 'A', claims: [{ stance: 'states', paragraph: 0 }] },
    'events[0].claims[0].paragraph: Expected a whole number, 1 or more.',
  ],
  [{ title: 'A', kind: [] }, 'events[0].kind: Expected text.'],
  [
    { title: 'A', url: 'javascript:alert(1)' },
    'events[0].url: Expected a link that begins with https:, http: or mailto:, or a relative one; it was left out.',
  ],
  [{ title: 'A', place: 3, titel: 'B' }, 'events[0].place: An id must be text that is not empty.'],
  [{ titel: 'A' }, 'events[0].title: Expected “title” here, but there is none.'],
])('says of %j what was expected, and draws it', (event, complaint) => {
  const { story, problems } = read({ events: [event] });
  expect(lines(problems)).toContain(complaint);
  expect(story.events.count).toBe(1);
});

it('leaves out what is no event', () => {
  const { story, problems } = read({ events: ['A', null, ['x'], { title: 'B' }] });
  expect(lines(problems)).toEqual([0, 1, 2].map((index) => `events[${index}]: Expected an object, in braces.`));
  expect(story.events.count).toBe(1);
});

it('takes null for absent', () => {
  expect(complaints([{ title: 'A', when: null, description: null, actors: null }])).toEqual([]);
});

it('asks what a misspelt name was meant to be, and leaves other names to the page', () => {
  expect(complaints([{ title: 'A', desciption: 'x', time_zone: 'x', myOwn: 1, _id: 4 }])).toEqual([
    'events[0].desciption: “desciption” is not known here; did you mean “description”?',
    'events[0]._id: “_id” is not known here; did you mean “id”?',
  ]);
});

it('makes an id from the title where there is none, and keeps given ids for those who have them', () => {
  const { story } = read({
    events: [
      { title: 'Peace talks!' },
      { title: 'Peace talks' },
      { title: '—' },
      { id: 'peace-talks', title: 'x' },
      { title: 'محادثات السلام' },
    ],
  });
  expect(Array.from({ length: 5 }, (_, row) => story.events.id(row))).toEqual([
    'peace-talks-2',
    'peace-talks-3',
    'event',
    'peace-talks',
    'محادثات-السلام',
  ]);
});

it('reads a number as an id, and says so', () => {
  const { record, problems } = firstEvent({ id: 7, title: 'A', actors: [1] }, { actors: [{ id: 1, name: 'One' }] });
  expect([record.id, record.actors]).toEqual(['7', [{ actor: '1' }]]);
  expect(problems.map(({ path }) => path)).toEqual(['actors[0].id', 'events[0].id', 'events[0].actors[0]']);
});

it('lets the first of two equal ids win', () => {
  const { story, problems } = read({
    events: [
      { id: 'a', title: 'First' },
      { id: 'a', title: 'Second' },
    ],
    actors: [
      { id: 'x', name: 'First' },
      { id: 'x', name: 'Second' },
    ],
  });
  expect([story.events.count, story.events.title(0), story.actors.records.map(({ name }) => name)]).toEqual([
    1,
    'First',
    ['First'],
  ]);
  expect(lines(problems)).toEqual([
    'actors[1].id: This id is taken by an earlier record; this one was left out.',
    'events[1].id: This id is taken by an earlier record; this one was left out.',
  ]);
});

it('leaves out an actor without an id, and names one after its id that has no name', () => {
  const { story, problems } = read({ events: [{ title: 'A' }], actors: [{ name: 'Nobody' }, { id: 'x' }] });
  expect(story.actors.records).toEqual([{ id: 'x', name: 'x', aliases: [], memberOf: [] }]);
  expect(problems.map(({ path }) => path)).toEqual(['actors[0].id', 'actors[1].name']);
});

it('drops references to what is not there from the record that makes them', () => {
  const { record, story, problems } = firstEvent(
    {
      title: 'A',
      actors: ['x', 'ghost', { actor: 'spook', role: 'agent' }],
      place: 'atlantis',
      claims: [{ stance: 'reports', by: 'ghost', source: 'lost' }],
    },
    {
      actors: [
        { id: 'x', name: 'X', memberOf: ['ghost'] },
        { id: 'y', name: 'Y' },
      ],
      sources: [{ id: 's', title: 'S', actor: 'ghost' }],
      relations: [
        { source: 'x', target: 'ghost', kind: 'pays' },
        { source: 'x', target: 'y', kind: 'pays', events: ['nothing'] },
        { source: 'x', target: 'x', kind: 'is' },
      ],
    },
  );
  expect(record).toMatchObject({ actors: [{ actor: 'x' }], claims: [{ stance: 'reports' }] });
  expect(record).not.toHaveProperty('place');
  expect(story.relations.records).toMatchObject([{ source: 'x', target: 'y', events: [] }]);
  expect(problems.map(({ path, value }) => [path, value])).toEqual([
    ['sources[0].actor', 'ghost'],
    ['events[0].actors[1]', 'ghost'],
    ['events[0].actors[2].actor', 'spook'],
    ['events[0].claims[0].by', 'ghost'],
    ['events[0].claims[0].source', 'lost'],
    ['events[0].place', 'atlantis'],
    ['relations[0].target', 'ghost'],
    ['relations[1].events', 'nothing'],
    ['relations[2].target', 'x'],
    ['actors[0].memberOf', 'ghost'],
  ]);
});

it('does not put the words of an unknown speaker into the mouth of the text', () => {
  const { story, record } = firstEvent({ title: 'A', claims: [{ stance: 'states', by: 'ghost' }] });
  expect(record.claims).toEqual([{ stance: 'claims' }]);
  expect(story.events.standing(0)).toBe('claimed');
});

it('reads an unknown stance as a claim', () => {
  const { record, problems } = firstEvent({ title: 'A', claims: [{ stance: 'says' }, {}] });
  expect(record.claims).toEqual([{ stance: 'claims' }, { stance: 'claims' }]);
  expect(problems.map(({ path }) => path)).toEqual(['events[0].claims[0].stance', 'events[0].claims[1].stance']);
});

it('keeps the good dates of an event, and the event where none is good', () => {
  const { story, problems } = read({
    events: [
      { id: 'one', title: 'A', when: ['soon', { edtf: '2022-08-20' }, { edtf: '2022-02-30' }] },
      { id: 'none', title: 'B', when: 'Tuesday' },
      { id: 'back', title: 'C', when: '2022-05/2022-04' },
      { id: 'undated', title: 'D' },
    ],
  });
  expect(problems.map(({ path, value }) => [path, value])).toEqual([
    ['events[0].when[0]', 'soon'],
    ['events[0].when[2].edtf', '2022-02-30'],
    ['events[1].when', 'Tuesday'],
    ['events[2].when', '2022-05/2022-04'],
  ]);
  expect([0, 1, 2, 3].map((event) => listOf(story.events.accounts, event).length)).toEqual([1, 0, 0, 0]);
  expect(story.events.record(0).when).toEqual([{ edtf: '2022-08-20', claims: [] }]);
});

it('says that a story has no events', () => {
  expect(complaints([])).toEqual(['events: The story has no events; expected at least one in "events".']);
  expect(lines(parseStory({ version: 1 }).problems)[0]).toBe('events: Expected “events” here, but there is none.');
});

it('takes a bare list for the events', () => {
  const { story, problems } = parseStory('[{"title":"A","when":"2022"}]');
  expect(story.events.title(0)).toBe('A');
  expect(lines(problems)).toEqual([
    ': Expected a story, an object with "version": 1 and "events"; the list was read as its events.',
  ]);
});

it('draws a newer version as far as it understands it', () => {
  const { story, problems } = parseStory({ version: 2, events: [{ title: 'A' }] });
  expect(story.events.count).toBe(1);
  expect(lines(problems)).toEqual([
    'version: This story is of version 2, newer than this reader knows; it is drawn as far as it was understood.',
  ]);
});

it('takes __proto__ and constructor for ordinary ids', () => {
  const { story, problems } = parseStory(`{"version":1,
    "actors":[{"id":"__proto__","name":"P"},{"id":"constructor","name":"C","memberOf":["__proto__"]}],
    "places":[{"id":"toString","name":"T"}],
    "kinds":{"events":{"__proto__":{"label":"Proto","color":"red"}}},
    "events":[{"id":"__proto__","title":"A","kind":"__proto__","place":"toString","actors":["__proto__","constructor"]},
              {"id":"hasOwnProperty","title":"B","actors":["valueOf"]}]}`);
  expect(lines(problems)).toEqual(['events[1].actors[0]: No actor has this id; the reference was left out.']);
  expect([story.events.indexOf('__proto__'), story.actors.indexOf('constructor')]).toEqual([0, 1]);
  expect(story.eventKinds[story.events.kind[0]!]).toEqual({
    id: '__proto__',
    label: 'Proto',
    color: 'red',
    labelled: true,
  });
  expect(({} as { label?: string }).label).toBeUndefined();
  expect([...listOf(story.actors.memberOf, 1)]).toEqual([0]);
});

it('keeps markup in titles as text', () => {
  const title = '<img src=x onerror=alert(1)> & <b>bold</b>';
  const { story, problems } = read({ events: [{ title }] });
  expect([story.events.title(0), problems]).toEqual([title, []]);
});

it('breaks a circle of memberships where it closes', () => {
  const { story, problems } = read({
    events: [{ title: 'A' }],
    actors: [
      { id: 'a', name: 'A', memberOf: ['b'] },
      { id: 'b', name: 'B', memberOf: ['c', 'd'] },
      { id: 'c', name: 'C', memberOf: ['a'] },
      { id: 'd', name: 'D', memberOf: ['d'] },
    ],
  });
  expect(story.actors.records.map(({ memberOf }) => memberOf)).toEqual([['b'], ['c', 'd'], [], []]);
  expect(lines(problems)).toEqual([
    'actors[2].memberOf: This membership leads in a circle; it was left out.',
    'actors[3].memberOf: This membership leads in a circle; it was left out.',
  ]);
});

it('follows a chain of 100,000 memberships', () => {
  const actors = Array.from({ length: 100_000 }, (_, index) => ({
    id: `a${index}`,
    name: 'A',
    memberOf: [`a${(index + 1) % 100_000}`],
  }));
  const { problems } = read({ events: [{ title: 'A' }], actors });
  expect(problems).toHaveLength(1);
});

it('cuts a title of 200,000 characters between letters', () => {
  const { story, problems } = read({ events: [{ id: 'a', title: '👩‍👩‍👧'.repeat(25_000) }] });
  expect(story.events.title(0).length).toBeLessThanOrEqual(500);
  expect(story.events.title(0)).toMatch(/^(?:👩‍👩‍👧)+…$/u);
  expect(lines(problems)).toEqual(['events[0].title: This text is too long and was cut.']);
  expect((problems[0]!.value as string).length).toBeLessThanOrEqual(100);
});

it('lists a hundred problems and counts the others', () => {
  const { problems } = read({ events: Array.from({ length: 1000 }, () => ({ title: 'A', description: 1 })) });
  expect(problems).toHaveLength(100);
  expect(lines(problems.slice(-1))).toEqual([': 901 more problems are not listed.']);
});

it('never changes what it is given', () => {
  const given = {
    version: 1,
    events: [{ title: 'A', when: '2022', actors: ['x', { actor: 'x' }], titel: 3 }],
    actors: [{ id: 'x', name: 'X', memberOf: ['x'] }],
  };
  const before = structuredClone(given);
  Object.freeze(given.events[0]);
  parseStory(given);
  expect(given).toEqual(before);
});
