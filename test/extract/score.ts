import { readIso } from '../../src/base/iso.js';
import { readWhen } from '../../src/base/when.js';
import { toWall } from '../../src/base/zone.js';
import { type Expression, extract } from '../../src/extract.js';
import type { Sentence } from './sentences.js';

/** How well the dates of some sentences were read. An expression is found where its words overlap the expected ones. */
export interface Score {
  readonly expected: number;
  readonly found: number;
  readonly extra: number;
  /** Found, and all four bounds right. */
  readonly right: number;
  readonly findF1: number;
  readonly valueF1: number;
  /** What went wrong, a line each. */
  readonly faults: readonly string[];
}

export function score(sentences: readonly Sentence[]): Score {
  let [expected, found, extra, right] = [0, 0, 0, 0];
  const faults: string[] = [];
  for (const sentence of sentences) {
    const open = new Set(extract(sentence.text, sentence).expressions);
    let from = 0;
    for (const [words, value] of sentence.dates) {
      expected++;
      const start = sentence.text.indexOf(words, from);
      from = start + words.length;
      const hit = [...open].find(({ position }) => position.start < from && position.end > start);
      if (!hit) {
        faults.push(`${sentence.text}: “${words}” was not found`);
        continue;
      }
      open.delete(hit);
      found++;
      if (JSON.stringify(boundsOf(hit)) === JSON.stringify(expectedBounds(value, sentence))) right++;
      else faults.push(`${sentence.text}: “${words}” is ${value.toString()}, not ${hit.bounds.join(' ')}`);
    }
    extra += open.size;
    for (const { text } of open) faults.push(`${sentence.text}: “${text}” is no date`);
  }
  const f1 = (hits: number): number => (2 * hits) / (expected + found + extra);
  return { expected, found, extra, right, findF1: f1(found), valueF1: f1(right), faults };
}

/** The bounds of an expression in ms on the clock of its text. */
export function boundsOf({ bounds }: Expression): (number | null)[] {
  return bounds.map((bound) => (bound === null ? null : readIso(bound)!.wall));
}

function expectedBounds(
  value: string | readonly (string | null)[],
  { dateline, timeZone }: Sentence,
): (number | null)[] {
  if (typeof value !== 'string') return value.map((bound) => (bound === null ? null : readIso(bound)!.wall));
  const [edtf, ...more] = value.split(' ');
  const partOfDay = more.find((word) => word !== '<now');
  const { date, problems } = readWhen({ edtf, partOfDay }, { path: '' });
  if (!date || problems.length > 0) throw new Error(`The value “${value}” cannot be read.`);
  const { wall, zone } = readIso(dateline)!;
  const now = zone && timeZone ? toWall(wall, timeZone) : wall;
  const end = dateline.includes('T') ? now : now + 86_400_000;
  return date.wall.map((bound) =>
    Number.isFinite(bound) ? (more.includes('<now') ? Math.min(bound, end) : bound) : null,
  );
}
