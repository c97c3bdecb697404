import { expect, it } from 'vitest';
import { periodsOf } from '../../src/elements/timeline/periods.js';
import { storyFromColumns } from '../../src/model/columns.js';

/** Labels of the periods of as many events as there are times, which ascend. */
function labelsOf(times: readonly number[]): string[] {
  const { story } = storyFromColumns({ earliestStart: Float64Array.from(times), title: (row: number) => `${row}` });
  const order = Uint32Array.from(times.keys());
  const list = { story, order, dated: order.length, lang: 'en' };
  return periodsOf(list, 0, order.length).map(({ label }) => label);
}

const from = (year: number, month = 0, day = 1) => Date.UTC(year, month, day);

it('divides forty years around a millennium by decades', () => {
  expect(labelsOf([from(1990), from(1999), from(2004), from(2012), from(2026)])).toEqual([
    '1990 – 1999',
    '2000 – 2009',
    '2010 – 2019',
    '2020 – 2029',
  ]);
});

it('divides weeks around a new year by days, not by years or months', () => {
  expect(labelsOf([from(2021, 11, 31), from(2022, 0, 1), from(2022, 0, 9)])).toEqual([
    '31 December 2021',
    '1 January 2022',
    '9 January 2022',
  ]);
});

it('divides minutes around an hour by hours, as nothing is finer', () => {
  const hour = 3_600_000;
  expect(labelsOf([from(2022) + 12 * hour - 1, from(2022) + 12 * hour])).toHaveLength(2);
});
