import fc from 'fast-check';
import type { Bounds } from '../../../src/base/fuzzy-date.js';
import type { TimeSpan } from '../../../src/base/units.js';
import { packBounds } from '../../../src/model/bound-columns.js';

export const day = 86_400_000;
export const year = 365.2425 * day;

/** The span of these dates with a margin, as the timeline shows it. */
export function extentOf(dates: readonly Bounds[]): TimeSpan {
  const times = dates.flat().filter(Number.isFinite);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const room = Math.max((to - from) * 0.04, 60_000);
  return { from: from - room, to: to + room };
}

export const columnsOf = (dates: readonly Bounds[]) => packBounds(dates.length, (row) => dates[row]!);

/** Dates from a second to 13.8 billion years apart, of every width, some of them open. */
export const dateLists: fc.Arbitrary<readonly Bounds[]> = fc
  .record({
    reach: fc.constantFrom(day, 300 * day, 200 * year, 1e5 * year, 13.8e9 * year),
    parts: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        width: fc.constantFrom(0, 1000, 3_600_000, day, 30 * day, year),
        open: fc.constantFrom('no', 'no', 'no', 'start', 'end'),
      }),
      { minLength: 1, maxLength: 40 },
    ),
  })
  .map(({ reach, parts }) =>
    parts.map(({ at, width, open }): Bounds => {
      // Most near the end, as memory has it.
      const start = Date.UTC(2022, 10, 9) - reach * at * at * at;
      const end = start + width;
      return [open === 'start' ? -Infinity : start, end, start, open === 'end' ? Infinity : end];
    }),
  );
