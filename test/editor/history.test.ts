import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EditorAction } from '../../src/editor/document/actions.js';
import { begin, commit, type History, redo, undo } from '../../src/editor/document/history.js';
import { reduce } from '../../src/editor/document/reduce.js';
import { parseStory } from '../../src/model/parse-story.js';
import { readDocument, text } from './texts.js';

const read = readDocument();
const ids = fc.constantFrom(...read.drafts.map(({ event }) => event.id), 'the-ferry-leaks', 'nothing');
const actors = fc.constantFrom(...read.found.actors.map(({ id }) => id), 'nobody', 'Somebody new');
const stretches = fc
  .tuple(fc.nat(text.length), fc.nat(40))
  .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }));
const at = fc.nat(3);

const actions: fc.Arbitrary<EditorAction> = fc.oneof(
  fc.record({ type: fc.constant('accept' as const), ids: fc.array(ids, { maxLength: 3 }) }),
  fc.record({ type: fc.constant('reject' as const), ids: fc.array(ids, { maxLength: 2 }) }),
  stretches.map((stretch) => ({ type: 'add-event' as const, ...stretch })),
  fc.record({ type: fc.constant('drop-event' as const), id: ids }),
  fc.record({
    type: fc.constant('change-event' as const),
    id: ids,
    change: fc.record({ title: fc.string(), kind: fc.string() }),
  }),
  fc.record({
    type: fc.constant('set-when' as const),
    id: ids,
    at,
    when: fc.constantFrom(undefined, { edtf: '2020', claims: [] }),
  }),
  fc.record({ type: fc.constant('add-participant' as const), id: ids, actor: actors }),
  fc.record({ type: fc.constant('drop-participant' as const), id: ids, actor: actors }),
  fc.tuple(ids, stretches).map(([id, stretch]) => ({ type: 'add-claim' as const, id, ...stretch })),
  fc.record({ type: fc.constant('change-claim' as const), id: ids, at, change: fc.record({ by: actors }) }),
  fc.record({ type: fc.constant('drop-claim' as const), id: ids, at }),
  fc.record({ type: fc.constant('add-actor' as const), actor: actors }),
  fc.record({ type: fc.constant('drop-actor' as const), actor: actors }),
  fc.record({ type: fc.constant('merge-actors' as const), from: actors, into: actors }),
);

it('whatever is done, the story names nobody who is not in it, and is read without complaint', () => {
  fc.assert(
    fc.property(fc.array(actions, { maxLength: 30 }), (list) => {
      const { story } = list.reduce(reduce, read);
      const complaints = parseStory(story).problems.filter(({ path }) => path !== 'events');
      // A control character in a title is put right on reading; a reference that leads nowhere must not be there.
      expect(complaints.filter(({ path }) => !/\.(?:title|kind)$|^actors\[\d+\]\.name$/.test(path))).toEqual([]);
    }),
  );
});

it('undo goes back step by step to the very same documents, and redo forth', () => {
  fc.assert(
    fc.property(fc.array(actions, { maxLength: 30 }), (list) => {
      let history: History<typeof read> = begin(read);
      const seen = [read];
      for (const action of list) {
        const before = history;
        history = commit(history, reduce(history.present, action));
        if (history !== before) seen.push(history.present);
      }
      const back = [history.present];
      while (history.past.length > 0) {
        history = undo(history);
        back.push(history.present);
      }
      expect(back.reverse()).toEqual(seen);
      expect(history.present).toBe(read);
      while (history.future.length > 0) history = redo(history);
      expect(history.present).toBe(seen.at(-1));
    }),
  );
});

it('a new step gives up what was undone; the same state is none', () => {
  const [a, b, c] = [{}, {}, {}];
  const undone = undo(commit(begin(a), b));
  expect(commit(undone, a)).toBe(undone);
  expect(commit(undone, c)).toEqual({ past: [a], present: c, future: [] });
  expect(undo(begin(a)).present).toBe(a);
  expect(redo(begin(a)).present).toBe(a);
});
