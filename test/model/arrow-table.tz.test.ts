import {
  DateDay,
  DateMillisecond,
  Dictionary,
  Field,
  Float64,
  Int16,
  List,
  Table,
  TimestampMicrosecond,
  TimestampMillisecond,
  TimestampNanosecond,
  TimestampSecond,
  tableFromIPC,
  tableToIPC,
  Utf8,
  type Vector,
  vectorFromArray,
} from 'apache-arrow';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { storyFromColumns } from '../../src/model/columns.js';
import { listOf } from '../../src/model/row-lists.js';
import { lines } from '../formats/said.js';
import { at } from './stories.js';

const days = ['2022-01-01', '2022-03-01', '1969-12-31'];
const kind = vectorFromArray(['visit', 'talks', 'visit'], new Dictionary(new Utf8(), new Int16()));
const title = vectorFromArray(['A', 'B', 'C'], new Utf8());

/** A table as it comes off the wire. */
function received(vectors: Record<string, Vector>): Table {
  return tableFromIPC(tableToIPC(new Table(vectors), 'stream'));
}

const startsOf = (table: unknown) => [...storyFromColumns(table).story.accounts.wall.earliestStart];

describe('a table of Arrow is a story', () => {
  test.each([
    ['seconds', new TimestampSecond()],
    ['milliseconds', new TimestampMillisecond()],
    ['microseconds', new TimestampMicrosecond()],
    ['nanoseconds', new TimestampNanosecond()],
    ['days', new DateDay()],
    ['dates in milliseconds', new DateMillisecond()],
  ])('with times in %s', (_, type) => {
    const earliestStart = vectorFromArray(
      days.map((day) => new Date(at(day))),
      type,
    ) as Vector;
    expect(startsOf(received({ earliestStart, title, kind }))).toEqual(days.map(at));
  });

  it('with times as numbers, which are used where they stand', () => {
    const earliestStart = vectorFromArray(days.map(at), new Float64());
    const { story, problems } = storyFromColumns(new Table({ earliestStart, title, kind }));
    expect(problems).toEqual([]);
    expect(story.accounts.wall.earliestStart.buffer).toBe(earliestStart.toArray().buffer);
    expect(story.accounts.wall.latestEnd).toBe(story.accounts.wall.earliestStart);
  });

  it('with the kinds of its dictionary, titles and importance', () => {
    const earliestStart = vectorFromArray(days.map(at), new Float64());
    const importance = vectorFromArray([0.25, null, 1], new Float64());
    const { story } = storyFromColumns(received({ earliestStart, title, kind, importance }));
    expect(story.eventKinds.map(({ id }) => id)).toEqual(['visit', 'talks']);
    expect([...story.events.kind]).toEqual([0, 1, 0]);
    expect([0, 1, 2].map((row) => story.events.title(row))).toEqual(['A', 'B', 'C']);
    expect([...story.events.importance]).toEqual([0.25, 0.5, 1]);
  });

  it('with lists of names as actors, each once', () => {
    const earliestStart = vectorFromArray(days.map(at), new Float64());
    const lists = [['Iran', 'Russia', 'Iran'], null, ['Russia']];
    const actors = vectorFromArray(lists, new List(new Field('item', new Utf8(), true))) as Vector;
    const { story } = storyFromColumns(received({ earliestStart, title, kind, actors }));
    expect(story.actors.records.map(({ name }) => name)).toEqual(['Iran', 'Russia']);
    expect([0, 1, 2].map((event) => [...listOf(story.events.actors, event)])).toEqual([[0, 1], [], [1]]);
  });

  it('whose empty cells are no date, a moment, no kind', () => {
    const earliestStart = vectorFromArray([new Date(at('2022-01-01')), null, new Date(at('2022-01-03'))]);
    const earliestEnd = vectorFromArray([new Date(at('2022-01-02')), null, null]);
    const gaps = vectorFromArray(['visit', null, 'talks'], new Dictionary(new Utf8(), new Int16()));
    const { story } = storyFromColumns(received({ earliestStart, earliestEnd, title, kind: gaps }));
    expect([...story.accounts.event]).toEqual([0, 2]);
    expect([...story.accounts.wall.latestEnd]).toEqual([at('2022-01-02'), at('2022-01-03')]);
    expect(story.eventKinds.map(({ label }) => label)).toEqual(['Visit', 'Talks', 'Other']);
    expect([...story.events.kind]).toEqual([0, 2, 1]);
  });

  it('of several batches, or a part of one', () => {
    const earliestStart = vectorFromArray(days.map(at), new Float64());
    const table = received({ earliestStart, title, kind });
    const { story } = storyFromColumns(table.concat(table).slice(1, 5));
    expect([...story.accounts.wall.earliestStart]).toEqual([days[1]!, days[2]!, days[0]!, days[1]!].map(at));
    expect([...story.events.kind].map((row) => story.eventKinds[row]!.id)).toEqual([
      'talks',
      'visit',
      'visit',
      'talks',
    ]);
    const { story: part } = storyFromColumns(table.slice(1));
    expect([...part.events.kind].map((row) => part.eventKinds[row]!.id)).toEqual(['talks', 'visit']);
  });

  it('with the very milliseconds that its nanoseconds stand for, two centuries around 1970', () => {
    const milliseconds = fc.bigInt({ min: -4_000_000_000_000n, max: 8_000_000_000_000n });
    fc.assert(
      fc.property(fc.array(milliseconds, { minLength: 1 }), (times) => {
        const values = BigInt64Array.from(times, (time) => time * 1_000_000n);
        const earliestStart = {
          length: values.length,
          type: { typeId: 10, unit: 3 },
          toArray: () => values,
          get: (row: number) => values[row],
        };
        const table = { getChild: (name: string) => (name === 'earliestStart' ? earliestStart : null) };
        expect(startsOf(table)).toEqual(times.map(Number));
      }),
    );
  });
});

it('says what is wrong with a table without times, or with words for them', () => {
  expect(lines(storyFromColumns(new Table({ title, kind })).problems)).toEqual([
    'kind: The columns differ in length; only the first 0 rows are used.',
    'earliestStart: Expected columns with at least one event: “earliestStart”, “earliestEnd”, “title”, “kind”, “kinds”.',
  ]);
  const { problems } = storyFromColumns(new Table({ earliestStart: title, title, kind }));
  expect(problems[0]).toMatchObject({
    path: 'earliestStart',
    message: 'Expected a Float64Array of milliseconds since 1970.',
  });
});
