import { describe, expect, test } from 'vitest';
import type { DateShape } from '../../../src/layout/timeline/date-shape.js';
import { drawnEvents } from '../../../src/layout/timeline/dated.js';
import { drawnBounds } from '../../../src/model/drawn-bounds.js';
import { readStory } from './inputs.js';

/** Times as short texts, days without their midnight, unbounded sides as they are. */
const say = (time: number) =>
  Number.isFinite(time)
    ? new Date(time)
        .toISOString()
        .replace('T00:00:00.000Z', '')
        .replace(/:00\.000Z$/, '')
    : String(time);

/** A shape in words: solid, hatched, [bracket], • point, ← → arrows. */
function words(shape: DateShape): string {
  return [
    shape.before === 'open' ? '⇐' : shape.before ? '←' : '',
    ...shape.hatched.map(([a, b]) => `hatched ${say(a)} ${say(b)}`),
    ...shape.brackets.map(([a, b]) => `[${say(a)} ${say(b)}]`),
    shape.solid ? `solid ${say(shape.solid[0])} ${say(shape.solid[1])}` : '',
    shape.point === undefined ? '' : `• ${say(shape.point)}`,
    ...(shape.members ?? []).map((member) => `{${words(member)}}`),
    shape.after === 'open' ? '⇒' : shape.after ? '→' : '',
  ]
    .filter(Boolean)
    .join(', ');
}

function shapeOf(when: string | object, clock = 'event'): string {
  const story = readStory({ version: 1, events: [{ title: 'Event', when: [when] }] });
  return words(drawnEvents(story, drawnBounds(story, clock), [0], clock)[0]!.accounts[0]!.shape);
}

describe('the shape of every form of date', () => {
  test.each([
    ['a day', '2022-08-20', '[2022-08-20 2022-08-21], • 2022-08-20T12:00'],
    ['a month', '2022-08', '[2022-08-01 2022-09-01], • 2022-08-16T12:00'],
    ['a year', '2022', '[2022-01-01 2023-01-01], • 2022-07-02T12:00'],
    ['a season', '2022-21', '[2022-03-01 2022-06-01], • 2022-04-16'],
    ['a decade', '202X', '[2020-01-01 2030-01-01], • 2024-12-31T12:00'],
    ['a minute', '2022-08-20T03:15', '[2022-08-20T03:15 2022-08-20T03:16], • 2022-08-20T03:15:30.000Z'],
    ['about a day', '2022-08-20~', 'hatched 2022-08-20 2022-08-21'],
    ['maybe a day', '2022-08-20?', 'hatched 2022-08-20 2022-08-21'],
    ['some of a month', '2022-02-2X', 'hatched 2022-02-20 2022-03-01'],
    [
      'a span',
      '2022-02-24/2022-11-09',
      '[2022-02-24 2022-02-25], [2022-11-09 2022-11-10], solid 2022-02-25 2022-11-09',
    ],
    [
      'a span whose last day belongs to it',
      '2022-01-01/2022-01-31',
      '[2022-01-01 2022-01-02], [2022-01-31 2022-02-01], solid 2022-01-02 2022-01-31',
    ],
    ['a span that goes on', '2022-02-24/..', '[2022-02-24 2022-02-25], solid 2022-02-25 Infinity, ⇒'],
    [
      'a span of unknown end',
      '2022-02-24/',
      'hatched 2022-02-25 Infinity, [2022-02-24 2022-02-25], • 2022-02-24T12:00, →',
    ],
    ['a span from of old', '../2022-02-24', '⇐, [2022-02-24 2022-02-25], solid -Infinity 2022-02-24'],
    [
      'a span of unknown start',
      '/2022-02-24',
      '←, hatched -Infinity 2022-02-24, [2022-02-24 2022-02-25], • 2022-02-24T12:00',
    ],
    ['one of a set', '[2022-11-05..2022-11-06]', 'hatched 2022-11-05 2022-11-07'],
    ['before a day', '[..2022-02-23]', '←, hatched -Infinity 2022-02-24'],
    ['after a day', '[2022-11-09..]', 'hatched 2022-11-09 Infinity, →'],
    [
      'all of a set',
      '{2022-08-20, 2022-08-22}',
      '{[2022-08-20 2022-08-21], • 2022-08-20T12:00}, {[2022-08-22 2022-08-23], • 2022-08-22T12:00}',
    ],
    [
      'part of a day',
      { edtf: '2022-08-20', partOfDay: 'early-hours' },
      '[2022-08-20 2022-08-20T06:00], • 2022-08-20T03:00',
    ],
  ] as const)('%s', (_, when, expected) => {
    expect(shapeOf(when)).toBe(expected);
  });

  test('a span on another clock moves whole', () => {
    const when = { edtf: '2022-08-20', timeZone: 'Asia/Tehran' };
    expect(shapeOf(when)).toBe('[2022-08-20 2022-08-21], • 2022-08-20T12:00');
    expect(shapeOf(when, 'UTC')).toBe('[2022-08-19T19:30 2022-08-20T19:30], • 2022-08-20T07:30');
  });

  test('a floating date never moves', () => {
    for (const clock of ['event', 'UTC', 'Asia/Kolkata', 'America/New_York'])
      expect(shapeOf('2022-08-20', clock)).toBe('[2022-08-20 2022-08-21], • 2022-08-20T12:00');
  });
});
