import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';

/** Wednesday afternoon. */
const dateline = '2022-11-09T15:15';

const read = (text: string, options = {}) =>
  extract(text, { dateline, ...options }).expressions.map(({ text: words, edtf, partOfDay, rule }) =>
    [words, edtf ?? 'bounds', partOfDay, rule].filter(Boolean).join(' | '),
  );

describe('each rule, by an example', () => {
  it.each([
    ['weekday', 'It rained on Monday.', 'Monday | 2022-11-07 | weekday'],
    ['weekday', 'It will rain on Monday.', 'Monday | 2022-11-14 | weekday'],
    ['weekday', 'It rained on Tuesday of last week.', 'Tuesday of last week | 2022-11-01 | weekday'],
    ['date', 'It rained on Dec. 20.', 'Dec. 20 | 2021-12-20 | date'],
    ['date', 'It will rain on Dec. 20.', 'Dec. 20 | 2022-12-20 | date'],
    ['date', 'It rained on the 3rd of May 2019.', 'the 3rd of May 2019 | 2019-05-03 | date'],
    ['date', 'The shop, which closed on Aug. 20 last year, burnt.', 'Aug. 20 last year | 2021-08-20 | date'],
    ['month', 'It rained in March.', 'March | 2022-03 | month'],
    ['month', 'It rained in May of last year.', 'May of last year | 2021-05 | month'],
    ['month', 'The March vote was close.', 'March | 2022-03 | month'],
    ['year', 'The 2016 drought was worse.', '2016 | 2016 | year'],
    ['year', '2016 was drier.', '2016 | 2016 | year'],
    ['decade', 'Rents fell in the ’90s.', 'the ’90s | 199X | decade'],
    ['decade', 'Rents fell in the sixties.', 'the sixties | 196X | decade'],
    ['century', 'It dates from the eighteenth century.', 'the eighteenth century | 17XX | century'],
    ['century', 'It was rebuilt in the 1600s.', 'the 1600s | 16XX | decade'],
    ['day-word', 'It rained the day before yesterday.', 'the day before yesterday | 2022-11-07 | day-word'],
    ['day-word', 'It rained yesterday morning.', 'yesterday morning | 2022-11-08 | morning | day-word'],
    ['unit', 'It rained last month.', 'last month | 2022-10 | unit'],
    ['unit', 'It rained last night.', 'last night | 2022-11-08 | night | unit'],
    ['season', 'It rained in the summer of 2020.', 'the summer of 2020 | 2020-22 | season'],
    [
      'quarter',
      'Profits fell in the second quarter of last year.',
      'the second quarter of last year | 2021-34 | quarter',
    ],
    ['holiday', 'They met on Good Friday.', 'Good Friday | 2022-04-15 | holiday'],
    ['holiday', 'They will meet on Thanksgiving Day.', 'Thanksgiving Day | 2022-11-24 | holiday'],
    ['numeric', 'Version of 2022-10-03.', '2022-10-03 | 2022-10-03 | numeric'],
    ['numeric', 'They met on 24/2/2022.', '24/2/2022 | 2022-02-24 | numeric'],
    ['numeric', 'They remember 9/11.', '9/11 | 2001-09-11 | numeric'],
    ['date', 'It began on the 3rd.', 'the 3rd | 2022-11-03 | date'],
    ['quarter', 'Prices fell in the June quarter of 2021.', 'the June quarter of 2021 | 2021-34 | quarter'],
    [
      'portion',
      'It rained in the second week of March 2021.',
      'the second week of March 2021 | [2021-03-08..2021-03-14] | portion',
    ],
    ['part-of-day', 'It rained late on Saturday night.', 'late on Saturday night | 2022-11-05 | night | part-of-day'],
    ['part-of-day', 'It rained early Tuesday.', 'early Tuesday | 2022-11-08 | early-hours | part-of-day'],
    ['clock', 'It rained at 6 p.m. on Monday.', '6 p.m. on Monday | 2022-11-07T18:00 | clock'],
    ['clock', 'It rained on Monday at around 18:30.', 'Monday at around 18:30 | 2022-11-07T18:30~ | clock'],
    [
      'third',
      'It rained at the beginning of last month.',
      'the beginning of last month | [2022-10-01..2022-10-10] | third',
    ],
    ['third', 'It opened in the late 1970s.', 'the late 1970s | [1977..1979] | third'],
    ['third', 'It opened in mid-2019.', 'mid-2019 | 2019-38 | third'],
    ['third', 'It opened at the end of 2019.', 'the end of 2019 | 2019-36 | third'],
    [
      'part-of-day',
      'It rained in the night of Oct. 1-2.',
      'the night of Oct. 1-2 | [2022-10-01T18..2022-10-02T05] | part-of-day',
    ],
    [
      'part-of-day',
      'It was closed overnight on Monday.',
      'overnight on Monday | [2022-11-07T18..2022-11-08T05] | part-of-day',
    ],
    ['week', 'It opens in the week of Dec. 5.', 'the week of Dec. 5 | [2022-12-05..2022-12-11] | week'],
    ['since', 'It has rained since Sunday.', 'since Sunday | 2022-11-06/2022-11-09 | since'],
    ['until', 'It rained until Sunday.', 'until Sunday | /2022-11-06 | until'],
    ['by', 'By last Sunday it was dry.', 'By last Sunday | [..2022-11-06] | by'],
    ['before', 'It rained before June.', 'before June | [..2022-05] | before'],
    ['after', 'It opens no earlier than Dec. 5.', 'no earlier than Dec. 5 | [2022-12-05..] | after'],
    ['after', 'It rained after 2019.', 'after 2019 | [2020..] | after'],
    ['from', 'It has been banned from 2024 onwards.', 'from 2024 | 2024/ | from'],
    ['range', 'It rained from Friday to Sunday.', 'from Friday to Sunday | 2022-11-04/2022-11-06 | range'],
    ['range', 'It rained on March 3-5.', 'March 3-5 | 2022-03-03/2022-03-05 | range'],
    ['range', 'The 2019/20 season was short.', '2019/20 | 2019/2020 | range'],
    ['ago', 'It rained three days ago.', 'three days ago | 2022-11-06 | ago'],
    ['ahead', 'It will open in two years.', 'in two years | 2024 | ahead'],
    ['window', 'It has rained for the past two weeks.', 'the past two weeks | 2022-10-26/2022-11-09 | window'],
    ['offset', 'They left two days after Christmas 2020.', 'two days after Christmas 2020 | 2020-12-27 | offset'],
    ['present', 'It is now dry.', 'now | /2022-11-09 | present'],
  ])('%s: %s', (_, text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('what counts from another date of the text', () => {
  it.each([
    ['It began on Oct. 3. The following day it ended.', 'The following day | 2022-10-04 | unit'],
    ['It began on Oct. 3 and ended two weeks later.', 'two weeks later | [2022-10-17..2022-10-23] | later'],
    ['It began on Oct. 3. It ended at 5 p.m.', '5 p.m. | 2022-10-03T17:00 | clock'],
    [
      'The bridge collapsed on Oct. 3. The mayor resigned two days after the collapse.',
      'two days after the collapse | 2022-10-05 | event',
    ],
    [
      'The bridge collapsed on Oct. 3. It had been checked prior to the collapse.',
      'prior to the collapse | [..2022-10-02] | event',
    ],
    [
      'Voters went to the polls on Oct. 3. Turnout has been counted since the vote.',
      'since the vote | 2022-10-03/2022-11-09 | event',
    ],
    ['It began on Oct. 3. It ended at 5 p.m. the next day.', '5 p.m. the next day | 2022-10-04T17:00 | clock'],
    ['Sales fell in the third quarter of 2021 from a year earlier.', 'a year earlier | 2020-35 | later'],
    ['Sales fell in March from the year-ago period.', 'the year-ago period | 2021-03 | later'],
    ['The fair was held in May 2019, and again in July.', 'July | 2019-07 | month'],
  ])('%s', (text, expected) => {
    expect(read(text).at(-1)).toBe(expected);
  });

  it('is left out where there is no such date', () => {
    expect(read('Nobody had been there before the collapse. Two days later it rained.')).toEqual([]);
  });
});

describe('past or future', () => {
  it.each([
    ['The trial, originally set for February, will open on Dec. 8.', ['2022-02', '2022-12-08']],
    ['He will step down after the vote on Dec. 8.', ['2022-12-08']],
    ['The truce took hold at midnight on Saturday.', ['2022-11-06T00:00']],
    ['Voters go to the polls on 25 March.', ['2023-03-25']],
    ['It may be ready as soon as March.', ['2023-03']],
    ['Ahead of Sunday’s vote, Monday’s rally was calm.', ['2022-11-13', '2022-11-07']],
    // News name the year of what was nearly a year ago.
    ['The bill was set down for a vote on Nov. 21.', ['2022-11-21']],
  ])('%s', (text, dates) => {
    expect(extract(text, { dateline }).expressions.map(({ edtf }) => edtf)).toEqual(dates);
  });
});

describe('what only looks like a date', () => {
  it.each([
    'Error 404: the page has 2,022 lines.',
    'The Shahed-136, the Arash-2 and a Boeing 2000 were shown.',
    'You may march in august company; may all go well.',
    'He paid $1999 for 2010 miles and three models.',
    'April Smith met June Carter in Paris.',
    'The Sunday Times praised Sheffield Wednesday.',
    'She won 6-4, 7-5 in 2:14 and is in her early twenties.',
    'The 50-year-old waited two hours in room 1984.',
    'They led 14-7 in the second quarter of the game.',
    'The March on Washington inspired the March for Life.',
    'More than 2000 people and about 1900 soldiers came.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('the page around an article', () => {
  it.each([
    ['a day of printing', 'Tuesday, May 21st\n\nIt rained.'],
    ['another calendar', 'Friday, 3 Elul 5782\n\nIt rained.'],
    ['a menu', 'Home | News | Monday’s paper\n\nIt rained.'],
    ['a stamp', 'Updated: October 3, 2024 10:15 am\n\nIt rained.'],
    ['a notice', 'Copyright 2021. All rights reserved.\n\nIt rained.'],
  ])('%s is no date of it', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it('its own date is', () => {
    expect(read('November 9, 2022 3:15 pm\n\nIt rained.')).toEqual([
      'November 9, 2022 3:15 pm | 2022-11-09T15:15 | dateline',
    ]);
    expect(read('Published: 9 November 2022\n\nIt rained.')).toEqual(['9 November 2022 | 2022-11-09 | dateline']);
  });
});

describe('quotations', () => {
  it.each([
    ['“It ends today,” she said on Monday.', 'today | 2022-11-07 | day-word'],
    ['On Monday she told parliament: “We voted last week.”', 'last week | [2022-10-31..2022-11-06] | unit'],
    ['In a speech on Oct. 3 he said: "I will leave tomorrow."', 'tomorrow | 2022-10-04 | day-word'],
    ['“It ends today,” she said.', 'today | 2022-11-09 | day-word'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });
});

it('a weekday that contradicts its date lowers confidence and is a problem', () => {
  const right = extract('It rained on Tuesday, March 15, 2022.', { dateline });
  const wrong = extract('It rained on Friday, March 15, 2022.', { dateline });
  expect(wrong.expressions[0]).toMatchObject({ edtf: '2022-03-15' });
  expect(wrong.expressions[0]!.confidence).toBeLessThan(right.expressions[0]!.confidence);
  expect(right.problems).toEqual([]);
  expect(wrong.problems).toEqual([
    { path: 'expressions[0]', value: 'Friday, March 15, 2022', message: 'The weekday does not fit this date.' },
  ]);
});

it('what was reported was over when it was; plans are not cut', () => {
  const bounds = (text: string) => extract(text, { dateline }).expressions[0]!.bounds;
  expect(bounds('It rained on Wednesday.')).toEqual(['2022-11-09T00:00', dateline, '2022-11-09T00:00', dateline]);
  expect(bounds('It will rain on Wednesday.')).toEqual([
    '2022-11-09T00:00',
    '2022-11-10T00:00',
    '2022-11-09T00:00',
    '2022-11-10T00:00',
  ]);
  expect(bounds('It has rained this year.')[1]).toBe(dateline);
});
