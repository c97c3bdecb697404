import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateWidth } from '../../../src/base/measure.js';
import type { Scene } from '../../../src/layout/scene.js';
import { SceneBuilder } from '../../../src/layout/scene-builder.js';
import { axisOf, drawAxis } from '../../../src/layout/time/axis.js';
import { drawAxisDown } from '../../../src/layout/time/axis-down.js';
import { elasticWarp } from '../../../src/layout/time/elastic.js';
import { drawnFolds } from '../../../src/layout/time/folds.js';
import { tickLevels } from '../../../src/layout/time/tick-levels.js';
import { labelRoom } from '../../../src/layout/time/tick-words.js';
import { ticksOf } from '../../../src/layout/time/ticks.js';
import { pannedWindow, timeScale } from '../../../src/layout/time/time-scale.js';
import { linearWarp } from '../../../src/layout/time/warp.js';
import { msOfYear } from '../../../src/layout/time/years.js';
import { labelFaults } from '../timeline/labels.js';
import { columnsOf, dateLists, day, extentOf, year } from './warps.js';

const locales = ['en', 'de', 'fr', 'ar', 'he', 'ja', 'hi'];

/** Scales of every kind and zoom: from a second to all there is. */
const scales = fc
  .record({
    dates: dateLists,
    isElastic: fc.boolean(),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    zoom: fc.double({ min: 0, max: 30, noNaN: true }),
    width: fc.constantFrom(180, 330, 700, 1100, 1800),
  })
  .map(({ dates, isElastic, at, zoom, width }) => {
    const extent = extentOf(dates);
    const warp = isElastic ? elasticWarp(columnsOf(dates), extent) : linearWarp;
    const [a, b] = [warp.position(extent.from), warp.position(extent.to)];
    const length = (b - a) * 2 ** -zoom;
    const from = warp.time(a + (b - a - length) * at);
    return timeScale(warp, { from, to: Math.max(warp.time(a + (b - a - length) * at + length), from + 1000) }, width);
  })
  .filter(({ window }) => window.to > window.from);

/** Both axes of a scale, with their words. */
function bothAxes(scale: ReturnType<typeof timeScale>, locale: string) {
  const across = new SceneBuilder(scale.width + 20);
  drawAxis(across, scale, { left: 10, y: 10, gridTop: 0, zone: 'Asia/Tehran' }, locale, estimateWidth);
  const down = new SceneBuilder(300);
  drawAxisDown(down, scale, { top: 14, right: 100 }, locale, estimateWidth);
  return [across.build(60), down.build(scale.width + 30)] as const;
}

const axis = (scale: ReturnType<typeof timeScale>, locale: string) =>
  axisOf(scale, drawnFolds(scale), locale, estimateWidth);

describe.each(locales)('the axis in %s', (locale) => {
  test('has no tick on another and no more than fit', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        const { ticks } = axis(scale, locale);
        for (let i = 1; i < ticks.length; i++) expect(ticks[i]!.x - ticks[i - 1]!.x).toBeGreaterThanOrEqual(14);
        expect(ticks.length).toBeLessThanOrEqual(scale.width / 14 + 1);
      }),
    );
  });

  test('has no word over another, across or down', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        for (const scene of bothAxes(scale, locale)) expect(labelFaults(scene)).toEqual([]);
      }),
    );
  });

  test('says the length of every fold that it draws, from 700 pixels on', () => {
    const roles = (scene: Scene, role: string) => scene.looks.map((look) => look.role === role);
    const drawn = (scene: Scene, role: string) =>
      [...scene.look.subarray(0, scene.count)].filter((look) => roles(scene, role)[look]).length;
    let folds = 0;
    fc.assert(
      fc.property(
        scales.filter(({ width, warp }) => width >= 700 && warp.folds.length > 0),
        (scale) => {
          const [across, down] = bothAxes(scale, locale);
          expect(drawn(across, 'fold-label')).toBe(drawn(across, 'fold') / 2);
          folds += drawn(across, 'fold-label');
          // Down, billions have no short word in every language.
          if (locale === 'en') expect(drawn(down, 'fold-label')).toBe(drawn(down, 'fold') / 2);
        },
      ),
      { seed: 1, numRuns: 200 },
    );
    expect(folds).toBeGreaterThan(20);
  });
});

test('a pan keeps the ticks that stay in sight, in every story and at every zoom', () => {
  fc.assert(
    fc.property(scales, fc.integer({ min: 1, max: 60 }), (scale, by) => {
      const { warp, width } = scale;
      const panned = timeScale(warp, pannedWindow(scale, by), width);
      // Far from rounding, and from what stands at the edges.
      fc.pre(Math.abs(panned.zoom / scale.zoom - 1) < 1e-6);
      // To scale, where years get longer to write ticks stand further apart.
      const room = labelRoom('en', estimateWidth);
      const roomOfYears = ({ window: { from, to } }: typeof scale) => room('year', from, to);
      fc.pre(warp.knots.length > 0 || roomOfYears(scale) === roomOfYears(panned));
      const inside = (of: typeof scale) =>
        axis(of, 'en')
          .ticks.map(({ time }) => time)
          .filter((time) => scale.x(time) > by + 30 && scale.x(time) < width - 30);
      expect(inside(panned)).toEqual(inside(scale));
    }),
    { numRuns: 400 },
  );
});

const wordsOn = (scale: ReturnType<typeof timeScale>, locale = 'en') => {
  const { labels, opening } = axis(scale, locale).words;
  return [
    ...(opening ? [`(${opening.text})`] : []),
    ...labels.map(({ text, period }) => (period ? `${text} (${period.text})` : text)),
  ];
};

const linear = (from: string, to: string, width = 600) =>
  timeScale(linearWarp, { from: Date.parse(from), to: Date.parse(to) }, width);

/** BCE years reach `Date` in its own form: 44 BC is -000043. */
describe('the words of the axis', () => {
  test.each([
    [
      'hours under their day',
      '2022-11-09T01:00Z',
      '2022-11-09T23:00Z',
      ['(9 November 2022)', '03:00', '06:00', '09:00', '12:00', '15:00', '18:00', '21:00'],
    ],
    [
      'midnight as the day',
      '2022-11-08T12:30Z',
      '2022-11-10T11:00Z',
      ['(8 November 2022)', '18:00', '9', '06:00', '12:00', '18:00', '10', '06:00'],
    ],
    [
      'days, the first of a month with its name',
      '2022-10-27',
      '2022-11-05',
      ['(2022)', '28 Oct', '29', '30', '31', 'Nov', '2', '3', '4'],
    ],
    [
      'months under their year, January as the year',
      '2021-10-15',
      '2022-06-15',
      ['(2021)', 'Nov', 'Dec', '2022', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
    ],
    [
      'years without a year zero',
      '-000250-01-01',
      '0260-01-01',
      ['200 BC', '150 BC', '100 BC', '50 BC', '1 AD', '50 AD', '100', '150', '200', '250'],
    ],
    [
      'hours of a day before the common era',
      '-000043-03-15T01:00Z',
      '-000043-03-15T23:00Z',
      ['(15 March 44 BC)', '03:00', '06:00', '09:00', '12:00', '15:00', '18:00', '21:00'],
    ],
    [
      'seconds',
      '2022-11-09T15:15:01Z',
      '2022-11-09T15:15:50Z',
      ['(9 November 2022)', '15:15:15', '15:15:30', '15:15:45'],
    ],
  ] as const)('are %s', (_, from, to, expected) => {
    expect(wordsOn(linear(from, to))).toEqual(expected);
  });

  test('are years ago in deep time', () => {
    const deep = timeScale(linearWarp, { from: -1e8 * year, to: 0 }, 600);
    expect(wordsOn(deep)).toEqual(['80M years ago', '60M years ago', '40M years ago', '20M years ago']);
    expect(wordsOn(deep, 'ja')[0]).toContain('8000万');
  });

  test('never let a label be read as that of another day, month or year', () => {
    const months = new Map(
      Array.from({ length: 12 }, (_, i) => [
        new Date(Date.UTC(2022, i, 1)).toLocaleString('en-GB', { month: 'short', timeZone: 'UTC' }),
        i,
      ]),
    );
    fc.assert(
      fc.property(scales, (scale) => {
        const { labels, opening } = axis(scale, 'en').words;
        let [ofYear, month, date] = read(opening?.text ?? '', months);
        for (const { tick, text, period } of labels) {
          if (Math.abs(tick.time) > 6e13 || /BC|AD|ago/.test(text + period?.text)) {
            [ofYear, month, date] = [undefined, undefined, undefined];
            continue;
          }
          const at = new Date(tick.time);
          for (const words of [period?.text ?? '', text]) {
            const said = read(words, months);
            if (said[0] !== undefined) [ofYear, month, date] = said;
            else if (said[1] !== undefined) [month, date] = [said[1], said[2]];
            else if (/^\d{1,2}$/.test(words)) date = Number(words);
          }
          if (ofYear !== undefined) expect([text, ofYear]).toEqual([text, at.getUTCFullYear()]);
          if (tick.unit !== 'year')
            expect([text, ofYear, month]).toEqual([text, at.getUTCFullYear(), at.getUTCMonth()]);
          if (tick.unit !== 'year' && tick.unit !== 'month') expect([text, date]).toEqual([text, at.getUTCDate()]);
        }
      }),
      { numRuns: 400 },
    );
  });
});

/** Year, month and day of words such as "9 November 2022", "9 Nov", "Nov", "2022". */
function read(text: string, months: ReadonlyMap<string, number>): readonly (number | undefined)[] {
  const month = [...months].find(([name]) => new RegExp(`\\b${name}`).test(text))?.[1];
  const ofYear = /\b(\d{3,4})$/.exec(text)?.[1];
  const date = month === undefined ? undefined : /^(\d{1,2})\b/.exec(text)?.[1];
  return [ofYear === undefined ? undefined : Number(ofYear), month, date === undefined ? undefined : Number(date)];
}

test('folds are broken out of the axis, with their length in words beneath', () => {
  const dates = [0, 1, 2, 100, 101, 200, 201].map(
    (at) => [at * day, at * day + day, at * day, at * day + day] as const,
  );
  const extent = extentOf(dates);
  const scale = timeScale(elasticWarp(columnsOf(dates), extent), extent, 900);
  const builder = new SceneBuilder(900);
  drawAxis(builder, scale, { left: 0, y: 10, gridTop: 0 }, 'en', estimateWidth);
  const scene = builder.build(60);
  const labels = scene.text.filter((_, row) => scene.looks[scene.look[row]!]!.role === 'fold-label');
  expect(labels).toEqual(['97 days', '98 days']);
});

test.each([-9999, -999, 1, 1000, 2000, 2020, 2022])(
  'year %i begins at a tick of the coarsest level that has one there, as asking every level finds',
  (round) => {
    const time = msOfYear(round);
    const scale = timeScale(linearWarp, { from: time - 3 * day, to: time + 5 * day }, 900);
    const coarsest = tickLevels.findIndex((level) => level.range(time, time).includes(time));
    expect(ticksOf(scale, () => 40).find((tick) => tick.time === time)?.level).toBe(coarsest);
  },
);
