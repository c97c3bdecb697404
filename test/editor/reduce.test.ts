import { describe, expect, it } from 'vitest';
import type { EditorAction } from '../../src/editor/document/actions.js';
import type { EditorDocument } from '../../src/editor/document/document.js';
import { reduce } from '../../src/editor/document/reduce.js';
import { parseStory } from '../../src/model/parse-story.js';
import { readDocument, stretch, text } from './texts.js';

const edited = (document: EditorDocument, ...actions: EditorAction[]) => actions.reduce(reduce, document);
const read = readDocument();
const draftIds = read.drafts.map(({ event }) => event.id);
const accepted = edited(read, { type: 'accept', ids: draftIds });
const idOf = (title: RegExp, document = accepted) => document.story.events.find((event) => title.test(event.title))!.id;
const actorOf = (name: string, document = accepted) => document.story.actors.find((actor) => actor.name === name)!.id;

describe('a text that was read', () => {
  it('has a draft for each sentence with a date', () => {
    expect(read.drafts.map(({ event }) => `${event.when[0]?.edtf} ${event.title}`)).toEqual([
      '2019-05-03 The council of Osby bought the ferry',
      '2019-06-01 It was due to sail',
      '2023-03-13 We will not pay for it',
      '2023-03-14 The ferry leaks',
    ]);
  });

  it('has the words of each draft as evidence, to be found again', () => {
    const { event, start, end } = read.drafts[0]!;
    expect(event.claims[0]).toMatchObject({
      position: { start, end },
      paragraph: 2,
      quote: { exact: text.slice(start, end), prefix: text.slice(start - 29, start) },
    });
  });

  it('keeps what was accepted when another text is read', () => {
    const { story, drafts } = reduce(accepted, { type: 'read', text: 'Another.', dateline: '2024-01-01' });
    expect(story).toMatchObject({ events: accepted.story.events, dateline: '2024-01-01' });
    expect(drafts).toEqual([]);
  });

  it('has no drafts of what the story has already', () => {
    expect(readDocument(text, accepted).drafts).toEqual([]);
    const [first] = draftIds;
    const one = edited(read, { type: 'accept', ids: [first!] });
    expect(readDocument(text, one).drafts).toHaveLength(draftIds.length - 1);
  });
});

describe('accepting', () => {
  it('makes a draft an event with an id of its own, and its actors actors of the story', () => {
    const one = edited(read, { type: 'accept', ids: [draftIds[2]!] });
    expect(one.story.events.map(({ id }) => id)).toEqual([idOf(/not pay/, one)]);
    expect(one.story.events[0]!.id).not.toMatch(/^draft/);
    expect(one.story.actors.map(({ name }) => name)).toContain('Karin Lind');
    expect(one.drafts).toHaveLength(read.drafts.length - 1);
  });

  it('of all makes a story that is read without complaint', () => {
    expect(parseStory(accepted.story).problems).toEqual([]);
    expect(accepted.story.events).toHaveLength(draftIds.length);
  });

  it('gives two events of one title two ids', () => {
    const twice = edited(
      read,
      { type: 'accept', ids: [draftIds[0]!] },
      { type: 'add-event', ...stretch('The council of Osby bought the ferry') },
    );
    expect(new Set(twice.story.events.map(({ id }) => id)).size).toBe(2);
  });

  it('is refused by rejecting', () => {
    const none = edited(read, { type: 'reject', ids: draftIds });
    expect(none.drafts).toEqual([]);
    expect(none.story.events).toEqual([]);
  });

  it('of what is not there changes nothing', () => {
    expect(edited(read, { type: 'accept', ids: ['nothing'] })).toBe(read);
    expect(edited(read, { type: 'reject', ids: ['nothing'] })).toBe(read);
  });
});

describe('correcting', () => {
  const id = idOf(/bought/);
  const event = (document: EditorDocument) => document.story.events.find((one) => one.id === id)!;

  it('changes a title, a kind, a status', () => {
    const next = edited(accepted, {
      type: 'change-event',
      id,
      change: { title: ' Osby buys ', kind: 'deal', status: 'planned' },
    });
    expect(event(next)).toMatchObject({ title: 'Osby buys', kind: 'deal', status: 'planned' });
    expect(
      event(edited(next, { type: 'change-event', id, change: { kind: ' ', status: undefined } })),
    ).not.toHaveProperty('kind');
  });

  it('never leaves an event without a title', () => {
    expect(edited(accepted, { type: 'change-event', id, change: { title: '  ' } })).toBe(accepted);
  });

  it('works on drafts too', () => {
    const next = edited(read, { type: 'change-event', id: draftIds[0]!, change: { title: 'Bought' } });
    expect(next.drafts[0]!.event.title).toBe('Bought');
    expect(next.story).toBe(read.story);
  });

  it('sets a date, adds one, takes one away', () => {
    const other = { edtf: '2019-05-04', claims: [] };
    const two = edited(accepted, { type: 'set-when', id, at: 1, when: other });
    expect(event(two).when.map(({ edtf }) => edtf)).toEqual(['2019-05-03', '2019-05-04']);
    const one = edited(two, { type: 'set-when', id, at: 0, when: undefined });
    expect(event(one).when).toEqual([other]);
    expect(edited(accepted, { type: 'set-when', id, at: 7, when: other })).toBe(accepted);
  });

  it('names an actor by id, by name, by other name, or makes one', () => {
    const lind = actorOf('Karin Lind');
    const named = edited(accepted, { type: 'add-participant', id, actor: 'karin lind' });
    expect(event(named).actors.map(({ actor }) => actor)).toContain(lind);
    expect(named.story.actors).toHaveLength(accepted.story.actors.length);
    const made = edited(accepted, { type: 'add-participant', id, actor: 'The harbour master' });
    expect(made.story.actors.at(-1)).toMatchObject({ name: 'The harbour master' });
    expect(event(made).actors.at(-1)!.actor).toBe(made.story.actors.at(-1)!.id);
    expect(edited(named, { type: 'add-participant', id, actor: lind })).toBe(named);
  });

  it('gives and takes roles, and takes actors out', () => {
    const actor = actorOf('Karin Lind');
    const agent = edited(
      accepted,
      { type: 'add-participant', id, actor },
      { type: 'set-role', id, actor, role: 'agent' },
    );
    expect(event(agent).actors[0]).toEqual({ actor, role: 'agent' });
    expect(event(edited(agent, { type: 'set-role', id, actor, role: '' })).actors[0]).toEqual({ actor });
    expect(event(edited(agent, { type: 'drop-participant', id, actor })).actors.map((one) => one.actor)).not.toContain(
      actor,
    );
  });
});

describe('words of the text', () => {
  it('become an event, with the dates and names that are in them', () => {
    const words = stretch('Karin Lind stopped it');
    const next = edited(read, { type: 'add-event', ...words });
    expect(next.story.events).toMatchObject([
      {
        title: 'Karin Lind stopped it',
        claims: [{ stance: 'states', position: words, quote: { exact: 'Karin Lind stopped it' } }],
      },
    ]);
    expect(next.story.actors.map(({ name }) => name)).toEqual(['Karin Lind']);
    const dated = edited(read, { type: 'add-event', ...stretch('bought the ferry on 3 May 2019') });
    expect(dated.story.events[0]!.when).toMatchObject([{ edtf: '2019-05-03', expression: '3 May 2019' }]);
  });

  it('become evidence, once, with who says so', () => {
    const id = idOf(/bought/);
    const words = stretch('the ferry leaks');
    const next = edited(
      accepted,
      { type: 'add-claim', id, ...words },
      { type: 'add-claim', id, ...words },
      { type: 'change-claim', id, at: 1, change: { stance: 'denies', by: 'The Osby Gazette' } },
    );
    const { claims } = next.story.events.find((event) => event.id === id)!;
    expect(claims).toHaveLength(2);
    expect(claims[1]).toMatchObject({ stance: 'denies', quote: { exact: 'the ferry leaks' } });
    expect(next.story.actors.map((actor) => actor.id)).toContain(claims[1]!.by);
    const none = edited(next, { type: 'drop-claim', id, at: 1 });
    expect(none.story.events.find((event) => event.id === id)!.claims).toHaveLength(1);
  });

  it('that are nothing but space become nothing', () => {
    expect(edited(read, { type: 'add-event', start: 27, end: 29 })).toBe(read);
  });
});

describe('actors', () => {
  it('are merged with all that names them', () => {
    const [from, into] = [actorOf('Osby Gazette'), actorOf('Karin Lind')];
    const tied = edited(accepted, {
      type: 'open',
      story: {
        ...accepted.story,
        relations: [{ id: 'r', source: from, target: into, kind: 'knows', when: [], events: [], claims: [] }],
      },
    });
    const next = edited(tied, { type: 'merge-actors', from, into });
    expect(JSON.stringify(next.story.events)).not.toContain(from);
    expect(next.story.actors.map(({ id }) => id)).not.toContain(from);
    expect(next.story.actors.find(({ id }) => id === into)!.aliases).toContain('Osby Gazette');
    expect(next.story.relations).toEqual([]);
    expect(parseStory(next.story).problems).toEqual([]);
  });

  it('that are found but not named yet can be merged and added', () => {
    const [first] = read.found.actors;
    const added = edited(read, { type: 'add-actor', actor: first!.id });
    expect(added.story.actors).toEqual([first]);
    const second = added.found.actors[0]!;
    const merged = edited(added, { type: 'merge-actors', from: second.id, into: first!.id });
    expect(merged.story.actors[0]!.aliases).toContain(second.name);
    expect(JSON.stringify(merged.drafts)).not.toContain(`"${second.id}"`);
  });

  it('are not merged with themselves or with nobody', () => {
    const id = actorOf('Karin Lind');
    expect(edited(accepted, { type: 'merge-actors', from: id, into: id })).toBe(accepted);
    expect(edited(accepted, { type: 'merge-actors', from: id, into: 'nobody' })).toBe(accepted);
  });

  it('leave, and with them their relations, their claims’ names, their memberships', () => {
    const gone = actorOf('Karin Lind');
    const next = edited(accepted, { type: 'drop-actor', actor: gone });
    expect(JSON.stringify(next)).not.toContain(`"${gone}"`);
    expect(parseStory(next.story).problems).toEqual([]);
  });

  it('change their names, but are never without one', () => {
    const id = actorOf('Karin Lind');
    const next = edited(accepted, {
      type: 'change-actor',
      actor: id,
      change: { kind: 'person', aliases: ['Lind', ' ', 'Lind'] },
    });
    expect(next.story.actors.find((actor) => actor.id === id)).toMatchObject({ kind: 'person', aliases: ['Lind'] });
    expect(edited(next, { type: 'change-actor', actor: id, change: { name: '' } })).toBe(next);
    expect(edited(next, { type: 'change-actor', actor: id, change: { aliases: ['Lind'] } })).toBe(next);
  });
});

it('an event that is dropped is no evidence of a relation any more', () => {
  const id = idOf(/bought/);
  const [a, b] = accepted.story.actors.map((actor) => actor.id) as [string, string];
  const tied = edited(accepted, {
    type: 'open',
    story: {
      ...accepted.story,
      relations: [{ id: 'r', source: a, target: b, kind: 'knows', when: [], events: [id], claims: [] }],
    },
  });
  expect(edited(tied, { type: 'drop-event', id }).story.relations[0]!.events).toEqual([]);
});
