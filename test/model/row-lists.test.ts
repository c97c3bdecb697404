import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildLists, identityLists, invertLists, listOf, packLists } from '../../src/model/row-lists.js';
import type { RowLists } from '../../src/model/story.js';

const unpack = (lists: RowLists) =>
  Array.from({ length: lists.starts.length - 1 }, (_, row) => [...listOf(lists, row)]);
const anyLists = fc.array(fc.array(fc.nat(60), { maxLength: 100 }), { maxLength: 10 });

it('unpacks what it packs', () => {
  fc.assert(
    fc.property(anyLists, (lists) => {
      expect(unpack(packLists(lists))).toEqual(lists);
    }),
  );
});

it('builds lists in order, each item once, long or short', () => {
  fc.assert(
    fc.property(anyLists, (lists) => {
      const built = buildLists(lists.length, (row, add) => {
        for (const item of lists[row]!) add(item);
      });
      expect(unpack(built)).toEqual(lists.map((list) => [...new Set(list)]));
    }),
  );
});

it('turns lists round: who has me, ascending', () => {
  fc.assert(
    fc.property(anyLists, (lists) => {
      const expected = Array.from({ length: 61 }, (_, item) =>
        lists.flatMap((list, row) => list.filter((one) => one === item).map(() => row)),
      );
      expect(unpack(invertLists(packLists(lists), 61))).toEqual(expected);
    }),
  );
});

it('lists each row in its own list', () => {
  expect(unpack(identityLists(3))).toEqual([[0], [1], [2]]);
});
