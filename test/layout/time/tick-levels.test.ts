import { utcDay, utcMonth } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tickLevels } from '../../../src/layout/time/tick-levels.js';
import { dateLimit } from '../../../src/layout/time/years.js';

const byCalendar = tickLevels.filter(({ unit }) => unit === 'month' || unit === 'day');

/** One by one, by the calendar of d3; the 31st would stand beside the 1st. */
function oneByOne({ unit, step }: (typeof tickLevels)[number], from: number, to: number): number[] {
  const all = (unit === 'day' ? utcDay : utcMonth).range(new Date(from), new Date(to + 1));
  return all
    .filter((date) =>
      unit === 'month'
        ? date.getUTCMonth() % step === 0
        : (date.getUTCDate() - 1) % step === 0 && (step === 1 || date.getUTCDate() < 31),
    )
    .map(Number);
}

describe('ticks of a level', () => {
  test.each(byCalendar.map((level) => [level.step, level.unit, level] as const))(
    'stand every %i %ss as the calendar has it',
    (_step, _unit, level) => {
      const from = fc.integer({ min: Date.UTC(-1000, 0), max: Date.UTC(2100, 0) });
      fc.assert(
        fc.property(from, fc.integer({ min: 0, max: 1000 * 86_400_000 }), (start, length) => {
          const found = level.range(start, start + length).map((time) => time + 0);
          expect(found).toEqual(oneByOne(level, start, start + length));
        }),
      );
    },
  );

  test.each(tickLevels.map((level) => [level.step, level.unit, level] as const))(
    'end where Date does: every %i %ss',
    (_step, _unit, { range, length }) => {
      const reach = Math.min(40 * length, 1e15);
      for (const [from, to] of [
        [dateLimit - reach, dateLimit + reach],
        [-dateLimit - reach, -dateLimit + reach],
        [dateLimit + 1, dateLimit + reach],
      ] as const)
        expect(range(from, to).filter((time) => time < from || time > to)).toEqual([]);
    },
  );
});
