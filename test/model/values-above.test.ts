import fc from 'fast-check';
import { expect, it } from 'vitest';
import { valuesAbove } from '../../src/model/values-above.js';

const value = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom(-Infinity, Infinity));

it('finds what looking at every value of the stretch finds, each once', () => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 300 }), fc.nat(300), fc.nat(300), value, (column, a, b, bound) => {
      const [start, end] = [Math.min(a, b, column.length), Math.min(Math.max(a, b), column.length)];
      const found: number[] = [];
      const count = valuesAbove(Float64Array.from(column))(start, end, bound, (place) => found.push(place));
      const all = [...column.keys()].filter((place) => place >= start && place < end && column[place]! > bound);
      expect(found.toSorted((x, y) => x - y)).toEqual(all);
      expect(count).toBe(all.length);
    }),
    { numRuns: 1000 },
  );
});

it('looks at few values where few are high', () => {
  let looked = 0;
  const column = new Proxy(
    Float64Array.from({ length: 100_000 }, (_, i) => Number(i % 25_000 === 7)),
    {
      get(target, name) {
        if (/^\d+$/.test(String(name))) looked++;
        return Reflect.get(target, name, target);
      },
    },
  );
  const above = valuesAbove(column);
  looked = 0;
  expect(above(10, 99_990, 0, () => {})).toBe(3);
  expect(looked).toBeLessThan(6 * 32);
});
