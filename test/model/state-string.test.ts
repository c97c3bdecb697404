import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyState } from '../../src/model/reduce.js';
import type { SavedState, Target } from '../../src/model/state.js';
import { readState, writeState } from '../../src/model/state-string.js';

const nothing: SavedState = {
  selection: null,
  window: null,
  filter: [],
  clock: 'event',
  certainty: 'possibly',
  positions: new Map(),
  lines: [],
  folded: [],
};

it('writes nothing where there is nothing to save', () => {
  expect(writeState(emptyState)).toBe('');
  expect(readState('')).toEqual(nothing);
});

it('writes a short text that a person can read', () => {
  const saved: SavedState = {
    selection: { kind: 'tie', source: 'russia', target: 'iran', relation: 'cash' },
    window: { from: 1_667_779_200_000.4, to: 1_668_038_400_000 },
    filter: [{ source: 'legend', field: 'eventKind', hidden: ['visit', 'peace talks'] }],
    clock: 'Asia/Tehran',
    certainty: 'certainly',
    positions: new Map([['iran', [12.345, -4]]]),
    lines: ['iran', 'saudi arabia'],
    folded: ['council'],
  };
  expect(writeState(saved)).toBe(
    '1~s.tie.russia.iran.cash~w.1667779200000.1668038400000~h.legend.eventKind.visit.peace%20talks~c.Asia%2FTehran~p.iran.12%2E35.-4~k~l.iran.saudi%20arabia~f.council',
  );
});

it('reads back what it writes, whatever the ids, in an address too', () => {
  const id = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('a.b~c', '%', '&=#?', '__proto__', ''),
  );
  const target = fc.oneof(
    fc.constant(null),
    fc.record({ kind: fc.constantFrom('event' as const, 'actor' as const), id }),
    fc.record(
      { kind: fc.constant('tie' as const), source: id, target: id, relation: id },
      { requiredKeys: ['kind', 'source', 'target'] },
    ),
  ) as fc.Arbitrary<Target | null>;
  const time = fc.oneof(fc.integer({ min: -8.64e15, max: 8.64e15 }), fc.constantFrom(-4.35e20, -1e22));
  const window = fc.oneof(
    fc.constant(null),
    fc
      .tuple(time, time)
      .filter(([a, b]) => a < b)
      .map(([from, to]) => ({ from, to })),
  );
  const clause = fc.record({
    source: id,
    field: fc.constantFrom('eventKind' as const, 'standing' as const),
    hidden: fc.array(id),
  });
  const place = fc.integer({ min: -10_000, max: 10_000 }).map((number) => number / 100 + 0);
  const positions = fc.array(fc.tuple(id.filter(Boolean), fc.tuple(place, place))).map((pairs) => new Map(pairs));
  const lines = fc.uniqueArray(id);
  const certainty = fc.constantFrom('possibly' as const, 'certainly' as const);
  const folded = fc.uniqueArray(id);
  const clock = fc.constantFrom('event', 'Asia/Tehran', '+03:30');
  fc.assert(
    fc.property(
      fc.record({ selection: target, window, filter: fc.array(clause), clock, certainty, positions, lines, folded }),
      (saved) => {
        const text = writeState(saved);
        expect(text).toMatch(/^[\w.~%!*'()-]*$/);
        expect(readState(text)).toEqual(saved);
        expect(readState(new URL(`https://a.example/?s=${text}`).search.slice(3))).toEqual(saved);
        expect(readState(new URLSearchParams({ s: text }).get('s')!)).toEqual(saved);
        expect(readState(new URL(`https://a.example/#${text}`).hash.slice(1))).toEqual(saved);
      },
    ),
  );
});

it.each([
  '2~s.event.x',
  '1~s',
  '1~s.planet.x~s.tie.a',
  '1~w.5.1~w.a.b~w.1~w',
  '1~h.legend.colour.x~h',
  '1~c~p.a.1~p.a.x.y',
  '1~%~s.%zz.x~~.',
  'javascript:alert(1)',
])('passes over what it cannot read in %j', (text) => {
  expect(readState(text)).toEqual(nothing);
});

it('reads the good parts beside bad ones', () => {
  expect(readState('1~%zz~s.event.x~w.9')).toEqual({ ...nothing, selection: { kind: 'event', id: 'x' } });
});
