import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../src/base/edtf.js';
import { isTimeZone, offsetAt, toInstant, toInstants, toWall } from '../../src/base/zone.js';
import { boundsOf, isoOf } from './iso-of.js';

const hour = 3_600_000;
const utc = (text: string): number => Date.parse(`${text}Z`);

describe('a zone', () => {
  test.each(['Asia/Tehran', 'America/New_York', 'Europe/Kyiv', 'UTC', 'Z', '+03:30', '-05', '+0530', 'Asia/Kolkata'])(
    'is %s',
    (name) => expect(isTimeZone(name)).toBe(true),
  );

  test.each(['', 'Tehran', 'Mars/Olympus', '3:30', '+25:00', '+03:75', 'local', '__proto__', 'Asia/Tehran '])(
    'is not “%s”',
    (name) => expect(isTimeZone(name)).toBe(false),
  );

  test('that is unknown throws with its name', () => {
    expect(() => offsetAt(0, 'Mars/Olympus')).toThrow('Mars/Olympus');
  });

  test.each([
    ['Asia/Tehran', '2022-08-20', 4.5],
    ['Asia/Tehran', '2022-11-09', 3.5],
    ['Asia/Tehran', '2023-08-20', 3.5],
    ['America/New_York', '2022-11-06T05:59:59.999', -4],
    ['America/New_York', '2022-11-06T06:00:00.000', -5],
    ['Asia/Kolkata', '2022-11-09', 5.5],
    ['+04:30', '1066-10-14', 4.5],
    ['Europe/London', '2122-07-01', 1],
    ['Europe/London', '2522-01-01', 0],
    ['Pacific/Apia', '2011-12-30T09:59:59', -10],
    ['Pacific/Apia', '2011-12-30T10:00:00', 14],
  ])('%s at %s is %d hours ahead of UTC', (zone, instant, hours) => {
    expect(offsetAt(utc(instant.includes('T') ? instant : `${instant}T00:00`), zone)).toBe(hours * hour);
  });

  test('has its local mean time before standard time, however far back', () => {
    const lmt = offsetAt(utc('1800-01-01T00:00'), 'Asia/Tehran');
    expect(lmt).toBe(((3 * 60 + 25) * 60 + 44) * 1000);
    expect(offsetAt(-4.3e20, 'Asia/Tehran')).toBe(lmt);
    expect(Math.abs(offsetAt(4.3e20, 'Asia/Tehran'))).toBeLessThan(15 * hour);
  });
});

describe('a wall clock', () => {
  test('that skips 02:30 in Berlin on 27 March 2022 reads it as 03:30', () => {
    for (const choose of ['earlier', 'later'] as const) {
      const instant = toInstant(utc('2022-03-27T02:30'), 'Europe/Berlin', choose);
      expect(isoOf(instant)).toBe('2022-03-27 01:30');
      expect(isoOf(toWall(instant, 'Europe/Berlin'))).toBe('2022-03-27 03:30');
    }
  });

  test('that shows 02:30 twice in Berlin on 30 October 2022 reads it earlier for starts and later for ends', () => {
    expect(isoOf(toInstant(utc('2022-10-30T02:30'), 'Europe/Berlin', 'earlier'))).toBe('2022-10-30 00:30');
    expect(isoOf(toInstant(utc('2022-10-30T02:30'), 'Europe/Berlin', 'later'))).toBe('2022-10-30 01:30');
    const minute = parseEdtf('2022-10-30T02:30');
    expect(boundsOf(toInstants(minute.wall, 'Europe/Berlin'))).toBe('within 2022-10-30 00:30 2022-10-30 01:31');
  });

  test('of a day on which clocks change has 23 or 25 hours', () => {
    const length = (text: string): number => {
      const [from, to] = toInstants(parseEdtf(text).wall, 'America/New_York');
      return (to - from) / hour;
    };
    expect([length('2022-03-13'), length('2022-11-06'), length('2022-11-09')]).toEqual([23, 25, 24]);
  });

  test('of the day that Samoa left out reads as the next', () => {
    const instant = toInstant(utc('2011-12-30T12:00'), 'Pacific/Apia', 'earlier');
    expect(isoOf(toWall(instant, 'Pacific/Apia'))).toBe('2011-12-31 12:00');
  });

  test('leaves infinities as they are', () => {
    expect(toInstants([-Infinity, 0, 0, Infinity], '+01:00')).toEqual([-Infinity, -hour, -hour, Infinity]);
    expect(toWall(Infinity, 'Asia/Tehran')).toBe(Infinity);
  });
});

describe('in any zone', () => {
  const zones = [
    'Asia/Tehran',
    'America/New_York',
    'Europe/Dublin',
    'Africa/Casablanca',
    'Africa/Monrovia',
    'Asia/Gaza',
    'Asia/Hebron',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'America/St_Johns',
    'Antarctica/Troll',
    'Asia/Kolkata',
    'Asia/Kathmandu',
    'America/Argentina/San_Luis',
  ];
  const instants = fc.integer({ min: utc('1900-01-01T00:00') / 1000, max: utc('2099-12-31T00:00') / 1000 });

  test('the clock shows what Intl shows, to the second', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), instants, (zone, seconds) => {
        expect([zone, isoOf(toWall(seconds * 1000, zone))]).toEqual([zone, isoOf(wallByIntl(seconds * 1000, zone))]);
      }),
      { numRuns: 3000 },
    );
  });

  test('an instant comes back from its wall clock', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), instants, (zone, seconds) => {
        const wall = toWall(seconds * 1000, zone);
        const both = [toInstant(wall, zone, 'earlier'), toInstant(wall, zone, 'later')];
        expect(both).toContain(seconds * 1000);
        expect(both[0]).toBeLessThanOrEqual(both[1]!);
      }),
      { numRuns: 3000 },
    );
  });

  test('100,000 dates over two centuries ask Intl a few thousand times', () => {
    const prototype = Intl.DateTimeFormat.prototype;
    const format = Object.getOwnPropertyDescriptor(prototype, 'format')!;
    let asked = 0;
    Object.defineProperty(prototype, 'format', {
      ...format,
      get() {
        asked++;
        return format.get!.call(this);
      },
    });
    for (let i = 0; i < 100_000; i++) {
      const day = utc('1900-01-01T00:00') + ((i * 7919) % 73_000) * 24 * hour;
      toInstants([day, day + 24 * hour, day, day + 24 * hour], 'America/Chicago');
    }
    Object.defineProperty(prototype, 'format', format);
    expect(asked).toBeGreaterThan(1000);
    expect(asked).toBeLessThan(20_000);
  });
});

function wallByIntl(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const get = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute'), get('second'));
}
