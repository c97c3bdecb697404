import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWhen, type WhenContext, type WhenInput } from '../../src/base/when.js';
import { anyText } from './edtf-texts.js';
import { boundsOf } from './iso-of.js';

const at: WhenContext = { path: 'events[3].when' };

const reads = (when: WhenInput | string, context: Partial<WhenContext> = {}) => {
  const { date, problems } = readWhen(when, { ...at, ...context });
  return {
    date,
    wall: date && boundsOf(date.wall),
    instants: date && boundsOf(date.instants),
    problems: problems.map(({ path, message }) => `${path}: ${message}`),
  };
};

describe('a When', () => {
  test('may be an EDTF text', () => {
    expect(reads('2022-08-20')).toMatchObject({ wall: 'within 2022-08-20 2022-08-21', problems: [] });
  });

  test('keeps its words and whether it was inferred', () => {
    const { date } = reads({ edtf: '[2022-02-24..2022-11-06]', expression: 'since then', inferred: true });
    expect(date).toMatchObject({ expression: 'since then', inferred: true });
    expect(reads('2022').date).toMatchObject({ inferred: false });
  });

  test('ignores spaces around its texts, as people and spreadsheets leave them', () => {
    expect(reads(' 2022-08-20\n')).toMatchObject({ wall: 'within 2022-08-20 2022-08-21', problems: [] });
  });

  test('that says nothing is a problem', () => {
    expect(reads({})).toEqual({
      date: undefined,
      wall: undefined,
      instants: undefined,
      problems: ['events[3].when: The date says nothing; expected `edtf`, for example "2022-08-20", or `bounds`.'],
    });
  });

  test.each([[null], [undefined], [42], [true]])('that is %s is a problem', (value) => {
    const { date, problems } = reads(value as unknown as string);
    expect(date).toBeUndefined();
    expect(problems[0]).toMatch(/^events\[3\]\.when: A date was expected/);
  });

  test.each([
    ['2022-02-29', 'names a day or time that does not exist'],
    ['2022-11-09/2022-11-08', 'ends before it starts'],
    ['9 November 2022', 'is not an EDTF date'],
    ['Y1E400', 'is too far away'],
  ])('“%s” is a problem that names it and shows what was expected', (edtf, words) => {
    const { date, problems } = reads({ edtf });
    expect(date).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`events[3].when.edtf: “${edtf}” ${words}`);
    expect(problems[0]).toContain('expected');
  });
});

describe('a part of the day', () => {
  test.each([
    ['early-hours', 'within 2022-08-20 2022-08-20 06:00'],
    ['morning', 'within 2022-08-20 06:00 2022-08-20 12:00'],
    ['afternoon', 'within 2022-08-20 12:00 2022-08-20 18:00'],
    ['evening', 'within 2022-08-20 18:00 2022-08-21'],
    ['night', 'within 2022-08-20 18:00 2022-08-21'],
  ])('%s narrows 20 August 2022 to %s', (partOfDay, wall) => {
    expect(reads({ edtf: '2022-08-20', partOfDay })).toMatchObject({ wall, problems: [], date: { partOfDay } });
  });

  test('is in the zone of the date: the early hours in Tehran, at +04:30 in summer', () => {
    const { instants } = reads({ edtf: '2022-08-20', partOfDay: 'early-hours' }, { placeZone: 'Asia/Tehran' });
    expect(instants).toBe('within 2022-08-19 19:30 2022-08-20 01:30');
  });

  test('stays a word beside bounds that lie in it', () => {
    const bounds = ['2022-11-08T18:00', '2022-11-09', '2022-11-08T18:00', '2022-11-09'];
    expect(reads({ edtf: '2022-11-08', bounds, partOfDay: 'night' })).toMatchObject({
      wall: 'within 2022-11-08 18:00 2022-11-09',
      problems: [],
      date: { partOfDay: 'night' },
    });
  });

  test.each(['2022-08', '2022', '2022-08-2X', '2022-08-20/2022-08-21', '2022-08-20T15:00', '[..2022-08-20]'])(
    'beside %s is a problem, and left out',
    (edtf) => {
      const { date, problems } = reads({ edtf, partOfDay: 'morning' });
      expect(date?.partOfDay).toBeUndefined();
      expect(date?.edtf).toBe(edtf);
      expect(problems).toEqual([expect.stringMatching(/^events\[3\]\.when\.partOfDay: .* narrow a single day/)]);
    },
  );

  test('of an unknown name is a problem that lists the names', () => {
    const { date, problems } = reads({ edtf: '2022-08-20', partOfDay: 'noon' });
    expect(date).toBeDefined();
    expect(problems[0]).toContain('expected early-hours, morning, afternoon, evening or night');
  });
});

describe('bounds', () => {
  test('alone are a date: one span, one granule, or a start and an end', () => {
    expect(reads({ bounds: ['2022-11-05', '2022-11-07', '2022-11-05', '2022-11-07'] }).date).toMatchObject({
      form: 'one-of',
      precision: 'day',
    });
    expect(reads({ bounds: ['2022-11', '2022-12', '2022-11', '2022-12'] }).date).toMatchObject({
      form: 'date',
      precision: 'month',
    });
    expect(reads({ bounds: ['2022-11-05', '2022-11-06', '2022-11-08T18:00', null] }).date).toMatchObject({
      form: 'interval',
      precision: 'day',
      endPrecision: 'hour',
      openEnd: false,
    });
  });

  test('are unbounded where null', () => {
    const { wall } = reads({ bounds: [null, '2022-11-09T15:15', '2022-11-09T15:15', '2022-11-09T15:15'] });
    expect(wall).toBe('null 2022-11-09 15:15 … 2022-11-09 15:15 2022-11-09 15:15');
  });

  test('win over the EDTF text that they narrow, whose flags and granule stay', () => {
    const bounds = ['2022-11-09', '2022-11-09T15:15', '2022-11-09', '2022-11-09T15:15'];
    expect(reads({ edtf: '2022-11-09~', bounds })).toMatchObject({
      wall: 'within 2022-11-09 2022-11-09 15:15',
      problems: [],
      date: { edtf: '2022-11-09~', approximate: true, precision: 'day', form: 'date' },
    });
  });

  test('that reach beyond the EDTF text stand alone, with a problem', () => {
    const bounds = ['2022-11-08', '2022-11-10', '2022-11-08', '2022-11-10'];
    const { date, wall, problems } = reads({ edtf: '2022-11-09', bounds });
    expect(wall).toBe('within 2022-11-08 2022-11-10');
    expect(date?.edtf).toBeUndefined();
    expect(problems).toEqual([expect.stringMatching(/^events\[3\]\.when\.bounds: .*reach beyond/)]);
  });

  test('keep “goes on” of the text beside them', () => {
    const end = '2022-11-09T15:15';
    const { date, problems } = reads({ edtf: '/..', bounds: [null, end, end, end] });
    expect(problems).toEqual([]);
    expect(date).toMatchObject({ openEnd: true, form: 'interval', precision: 'minute' });
  });

  test('stand in for an EDTF text that cannot be read', () => {
    const { wall, problems } = reads({ edtf: 'soon', bounds: ['2022', '2023', '2022', '2023'] });
    expect(wall).toBe('within 2022-01-01 2023-01-01');
    expect(problems).toHaveLength(1);
  });

  test('have their own offset, which wins over the zone; the clock shown is the zone’s', () => {
    const t = '2022-08-19T22:45Z';
    const { wall, instants, date } = reads({ bounds: [t, t, t, t], timeZone: 'Asia/Tehran' });
    expect(instants).toBe('within 2022-08-19 22:45 2022-08-19 22:45');
    expect(wall).toBe('within 2022-08-20 03:15 2022-08-20 03:15');
    expect(date?.timeZone).toBe('Asia/Tehran');
  });

  test('with an offset and no zone are on the clock of the offset', () => {
    const t = '2022-08-20T03:15+04:30';
    const { wall, instants, date } = reads({ bounds: [t, t, t, t] });
    expect([wall, instants, date?.timeZone]).toEqual([
      'within 2022-08-20 03:15 2022-08-20 03:15',
      'within 2022-08-19 22:45 2022-08-19 22:45',
      '+04:30',
    ]);
  });

  test.each<[unknown, string]>([
    [['2022-11-09', '2022-11-08', null, null], 'out of order'],
    [['2022-11-09', null, null, '2022-11-08'], 'out of order'],
    [[null, null, '2022-11-09', '2022-11-08'], 'out of order'],
    [['2022-11-09', null, null], 'four ISO 8601 texts'],
    ['2022-11-09', 'four ISO 8601 texts'],
    [[2022, null, null, null], 'four ISO 8601 texts'],
    [['tomorrow', null, null, null], 'not an ISO 8601 date'],
    [['2022-02-29', null, null, null], 'not an ISO 8601 date'],
    [['2022-02-2X', null, null, null], 'not an ISO 8601 date'],
    [[`+3${'0'.repeat(297)}`, null, null, null], 'not an ISO 8601 date'],
  ])('%j are a problem', (bounds, words) => {
    const { date, problems } = reads({ bounds: bounds as WhenInput['bounds'] });
    expect(date).toBeUndefined();
    expect(problems).toEqual([expect.stringMatching(`^events\\[3\\]\\.when\\.bounds: .*${words}`)]);
  });

  test('reach years beyond four digits, written as Date writes them', () => {
    const far = ['-013800-01-01', '+012345-01-01', '-013800-01-01', '+012345-01-01'];
    expect(reads({ bounds: far }).wall).toBe('within -13800-01-01 12345-01-01');
  });
});

describe('the zone of a When', () => {
  const zones = { placeZone: 'Asia/Tehran', storyZone: 'America/New_York' };

  test('is its own, else the place’s, else the story’s, else none', () => {
    const own = { edtf: '2022-11-09', timeZone: 'Europe/Kyiv' };
    expect(reads(own, zones).date?.timeZone).toBe('Europe/Kyiv');
    expect(reads('2022-11-09', zones).date?.timeZone).toBe('Asia/Tehran');
    expect(reads('2022-11-09', { storyZone: 'America/New_York' }).date?.timeZone).toBe('America/New_York');
    expect(reads('2022-11-09').date?.timeZone).toBeUndefined();
  });

  test('moves the instants, never the wall clock', () => {
    const { wall, instants } = reads('2022-11-09', zones);
    expect(wall).toBe('within 2022-11-09 2022-11-10');
    expect(instants).toBe('within 2022-11-08 20:30 2022-11-09 20:30');
  });

  test('that Intl does not know is a problem; the next one takes its place', () => {
    const { date, problems } = reads({ edtf: '2022-11-09', timeZone: 'Mars/Olympus' }, zones);
    expect(date?.timeZone).toBe('Asia/Tehran');
    expect(problems).toEqual([expect.stringMatching(/^events\[3\]\.when\.timeZone: This is not a time zone/)]);
  });

  test('of a place or story that Intl does not know counts as absent', () => {
    expect(reads('2022-11-09', { placeZone: 'Nowhere', storyZone: 'Asia/Tehran' })).toMatchObject({
      date: { timeZone: 'Asia/Tehran' },
      problems: [],
    });
  });

  test('yields to an offset in the text, which is then shown on the zone’s clock', () => {
    const { wall, instants, date } = reads('2022-11-09T10:00:00Z', zones);
    expect(instants).toBe('within 2022-11-09 10:00 2022-11-09 10:00:01');
    expect(wall).toBe('within 2022-11-09 13:30 2022-11-09 13:30:01');
    expect(date?.timeZone).toBe('Asia/Tehran');
  });

  test('makes a repeated hour begin at the earlier and end at the later', () => {
    const { instants } = reads({ edtf: '2022-10-30T02:30', timeZone: 'Europe/Berlin' });
    expect(instants).toBe('within 2022-10-30 00:30 2022-10-30 01:31');
  });

  test('never moves a floating date, in whatever zone this runs', () => {
    expect(reads('2022-11-09').instants).toBe('within 2022-11-09 2022-11-10');
  });
});

test('readWhen never throws on data', () => {
  const junk = fc.oneof(fc.anything({ withNullPrototype: true, withBigInt: true }), anyText, fc.string());
  const record = fc.record(
    {
      edtf: junk,
      bounds: fc.oneof(junk, fc.array(junk, { maxLength: 5 })),
      partOfDay: junk,
      timeZone: junk,
      inferred: junk,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(record, junk), (when) => {
      const { date, problems } = readWhen(when as WhenInput, at);
      expect(date !== undefined || problems.length > 0).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
