import { expect, it, vi } from 'vitest';
import type { Action, State } from '../../src/model/state.js';
import { createStore } from '../../src/model/store.js';
import type { Story } from '../../src/model/story.js';
import { actors, at, storyOf } from './stories.js';

const january = storyOf({
  actors: actors('a', 'b', 'c'),
  events: [
    { id: 'x', title: 'X', when: '2022-01-05', actors: ['a', 'b'] },
    { id: 'y', title: 'Y', when: '2022-01-20' },
  ],
  relations: [{ id: 'r', source: 'b', target: 'c', kind: 'pays' }],
});
const withoutX = storyOf({ actors: actors('a'), events: [{ id: 'y', title: 'Y', when: '2022-01-20' }] });
const march = storyOf({ events: [{ id: 'x', title: 'X', when: '2022-03-05' }] });

const load = (story: Story): Action => ({ type: 'load', story, problems: [] });
const select = (id: string): Action => ({ type: 'select', target: { kind: 'event', id } });
const window = { from: at('2022-01-01'), to: at('2022-01-10') };

function loaded(...actions: Action[]) {
  const store = createStore();
  for (const action of [load(january), ...actions]) store.dispatch(action);
  return store;
}

it('begins empty', () => {
  expect(createStore().state).toMatchObject({
    phase: 'empty',
    story: undefined,
    selection: null,
    window: null,
    filter: [],
    clock: 'event',
  });
});

it.each<[string, Action[]]>([
  ['the same selection', [select('x'), select('x')]],
  ['no selection twice', [select('x'), { type: 'select', target: null }, { type: 'select', target: null }]],
  [
    'the same tie from its other end',
    [
      { type: 'select', target: { kind: 'tie', source: 'a', target: 'b' } },
      { type: 'select', target: { kind: 'tie', source: 'b', target: 'a' } },
    ],
  ],
  [
    'the same hover',
    [
      { type: 'hover', target: { kind: 'actor', id: 'a' } },
      { type: 'hover', target: { kind: 'actor', id: 'a' } },
    ],
  ],
  [
    'the same window',
    [
      { type: 'window', window },
      { type: 'window', window: { ...window } },
    ],
  ],
  [
    'a window that ends before it begins',
    [
      { type: 'window', window },
      { type: 'window', window: { from: 2, to: 1 } },
    ],
  ],
  [
    'a window that is no number',
    [
      { type: 'window', window },
      { type: 'window', window: { from: Number.NaN, to: 1 } },
    ],
  ],
  [
    'the same clause',
    [
      { type: 'filter', clause: { source: 'legend', field: 'eventKind', hidden: ['p', 'q'] } },
      { type: 'filter', clause: { source: 'legend', field: 'eventKind', hidden: ['q', 'p'] } },
    ],
  ],
  [
    'a clause that hides nothing',
    [
      { type: 'clock', clock: 'UTC' },
      { type: 'filter', clause: { source: 'legend', field: 'place', hidden: [] } },
    ],
  ],
  [
    'the same filter',
    [
      { type: 'set-filter', filter: [{ source: 's', field: 'actor', hidden: ['a'] }] },
      {
        type: 'set-filter',
        filter: [
          { source: 's', field: 'actor', hidden: ['a', 'a'] },
          { source: 't', field: 'actor', hidden: [] },
        ],
      },
    ],
  ],
  [
    'an unknown clock',
    [
      { type: 'clock', clock: 'UTC' },
      { type: 'clock', clock: 'Mars/Base' },
    ],
  ],
  [
    'the same certainty',
    [
      { type: 'certainty', certainty: 'certainly' },
      { type: 'certainty', certainty: 'certainly' },
    ],
  ],
  [
    'the same order of lines',
    [
      { type: 'lines', lines: ['b', 'a'] },
      { type: 'lines', lines: ['b', 'a', 'b'] },
    ],
  ],
  [
    'the same folded groups',
    [
      { type: 'folded', folded: ['b'] },
      { type: 'folded', folded: ['b', 'b'] },
    ],
  ],
  [
    'the same positions',
    [
      { type: 'positions', positions: new Map([['a', [1, 2]]]) },
      {
        type: 'positions',
        positions: new Map([
          ['a', [1, 2]],
          ['b', [Number.NaN, 0]],
        ]),
      },
    ],
  ],
])('tells nobody of %s', (_what, actions) => {
  const store = loaded(...actions.slice(0, -1));
  const listener = vi.fn();
  store.subscribe(listener);
  const before = store.state;
  expect(store.dispatch(actions.at(-1)!)).toBe(false);
  expect(store.state).toBe(before);
  expect(listener).not.toHaveBeenCalled();
});

it('tells every subscriber once of a change, with the state before', () => {
  const store = loaded();
  const before = store.state;
  const [first, second] = [vi.fn(), vi.fn()];
  store.subscribe(first);
  const leave = store.subscribe(second);
  expect(store.dispatch(select('x'))).toBe(true);
  expect(first.mock.calls).toEqual([[store.state, before]]);
  leave();
  store.dispatch(select('y'));
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([2, 1]);
});

it.each<[string, Action, Partial<State>]>([
  ['an event that is not there', select('nothing'), { selection: null }],
  ['an actor', { type: 'select', target: { kind: 'actor', id: 'c' } }, { selection: { kind: 'actor', id: 'c' } }],
  ['an event as an actor', { type: 'select', target: { kind: 'actor', id: 'x' } }, { selection: null }],
  [
    'two actors without a tie',
    { type: 'select', target: { kind: 'tie', source: 'a', target: 'c' } },
    { selection: null },
  ],
  [
    'a relation',
    { type: 'select', target: { kind: 'tie', source: 'c', target: 'b', relation: 'r' } },
    { selection: { kind: 'tie', source: 'c', target: 'b', relation: 'r' } },
  ],
  [
    'a relation between others',
    { type: 'select', target: { kind: 'tie', source: 'a', target: 'b', relation: 'r' } },
    { selection: null },
  ],
])('selects %s only if the story has it', (_what, action, expected) => {
  expect(loaded(action).state).toMatchObject(expected);
});

it('remembers a selection that comes before the story', () => {
  const store = createStore();
  store.dispatch(select('x'));
  store.dispatch(load(january));
  expect(store.state.selection).toEqual({ kind: 'event', id: 'x' });
});

it('keeps selection, window and pins of a replaced story where the new one has them', () => {
  const store = loaded(
    select('x'),
    { type: 'hover', target: { kind: 'event', id: 'y' } },
    { type: 'window', window },
    { type: 'lines', lines: ['b', 'a'] },
    { type: 'folded', folded: ['b', 'a'] },
    {
      type: 'positions',
      positions: new Map([
        ['a', [1, 2]],
        ['b', [3, 4]],
      ]),
    },
  );
  store.dispatch(load(withoutX));
  expect(store.state).toMatchObject({ selection: null, hover: { kind: 'event', id: 'y' }, window: null });
  expect([...store.state.positions]).toEqual([['a', [1, 2]]]);
  expect(store.state.lines).toEqual(['a']);
  expect(store.state.folded).toEqual(['a']);
});

it('keeps the window of a replaced story where the two meet', () => {
  const store = loaded(select('x'), { type: 'window', window });
  store.dispatch(load(january));
  expect(store.state).toMatchObject({ selection: { id: 'x' }, window });
  store.dispatch(load(march));
  expect(store.state).toMatchObject({ selection: { id: 'x' }, window: null });
});

it('says why there is no story, and forgets it when one comes', () => {
  const store = loaded();
  store.dispatch({ type: 'loading' });
  expect(store.state).toMatchObject({ phase: 'loading', story: january });
  store.dispatch({ type: 'fail', message: 'No.', problems: [{ path: '', value: 1, message: 'No.' }] });
  expect(store.state).toMatchObject({ phase: 'failed', story: undefined, failure: 'No.' });
  store.dispatch(load(january));
  expect(store.state).toMatchObject({ phase: 'ready', failure: undefined, problems: [] });
});

it('sets a clause in the place of the same source’s on the same field', () => {
  const clause = (source: string, ...hidden: string[]) => ({ source, field: 'eventKind' as const, hidden });
  const store = loaded();
  for (const one of [clause('legend', 'p'), clause('search', 'q'), clause('legend', 'r')])
    store.dispatch({ type: 'filter', clause: one });
  expect(store.state.filter).toEqual([clause('legend', 'r'), clause('search', 'q')]);
  store.dispatch({ type: 'filter', clause: clause('legend') });
  expect(store.state.filter).toEqual([clause('search', 'q')]);
});

it('tells every change in its order, even one that a subscriber makes', () => {
  const store = loaded();
  const seen: string[] = [];
  store.subscribe((state) => {
    if (state.selection?.kind === 'event' && state.selection.id === 'x') store.dispatch(select('y'));
  });
  store.subscribe((state, previous) => {
    const id = (one: State) => (one.selection?.kind === 'event' ? one.selection.id : '-');
    seen.push(`${id(previous)}→${id(state)}`);
  });
  store.dispatch(select('x'));
  expect(seen).toEqual(['-→x', 'x→y']);
  expect(store.state.selection).toEqual({ kind: 'event', id: 'y' });
});

it('tells the others although one throws, and hands on the error', () => {
  const onError = vi.fn();
  const store = createStore(onError);
  const error = new Error('broken view');
  store.subscribe(() => {
    throw error;
  });
  const listener = vi.fn();
  store.subscribe(listener);
  store.dispatch(load(january));
  expect(listener).toHaveBeenCalledOnce();
  expect(onError.mock.calls).toEqual([[error]]);
});

it('does not tell a subscriber that another has just removed', () => {
  const store = loaded();
  const late = vi.fn();
  let leave = () => {};
  store.subscribe(() => leave());
  leave = store.subscribe(late);
  store.dispatch(select('x'));
  expect(late).not.toHaveBeenCalled();
});

it('restores what was saved in one step', () => {
  const store = loaded();
  const listener = vi.fn();
  store.subscribe(listener);
  store.dispatch({ type: 'restore', saved: { selection: { kind: 'event', id: 'x' }, window, clock: 'Asia/Tehran' } });
  expect(listener).toHaveBeenCalledOnce();
  expect(store.state).toMatchObject({ selection: { id: 'x' }, window, clock: 'Asia/Tehran', filter: [] });
});
