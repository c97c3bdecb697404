/** The events that every timeline is given: generated from a seed, the same each time. */

/** One event as most libraries want it: milliseconds, a title, a lane. */
export interface BenchEvent {
  readonly id: string;
  readonly start: number;
  /** After `start` for a range, equal to it for a moment. */
  readonly end: number;
  readonly lane: number;
  readonly title: string;
  readonly importance: number;
}

export const laneCount = 12;
const day = 86_400_000;
const first = Date.UTC(2015, 0, 1);
const length = 3650 * day;
const words =
  'talks ceasefire border minister arms embargo vote strike convoy treaty summit protest sanctions envoy report delivery court election visit pipeline harbour budget inquiry exchange'.split(
    ' ',
  );

/** A small generator (Steele, Lea, Flood 2014, as mulberry32): a seed gives the same numbers everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A title of three to eight words that belongs to a row, without keeping it. */
export function titleOf(row: number): string {
  const random = seeded(row * 7919 + 17);
  const count = 3 + Math.floor(random() * 6);
  const text = Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Half of the events fall into bursts; a fifth are ranges of days, one in a hundred is long. */
function* spans(count: number): Generator<{ start: number; end: number; lane: number; importance: number }> {
  const random = seeded(42);
  const bursts = Array.from({ length: Math.max(3, Math.round(Math.sqrt(count) / 4)) }, () => random());
  for (let row = 0; row < count; row++) {
    const burst = bursts[Math.floor(random() * bursts.length)]!;
    const at = random() < 0.5 ? random() : Math.min(1, Math.max(0, burst + (random() + random() - 1) * 0.01));
    const start = Math.round(first + at * length);
    const kind = random();
    const span = kind < 0.01 ? (0.02 + random() * 0.1) * length : kind < 0.2 ? (1 + random() * 20) * day : 0;
    yield { start, end: Math.round(start + span), lane: Math.floor(random() * laneCount), importance: random() };
  }
}

export function eventsOf(count: number): BenchEvent[] {
  return Array.from(spans(count), (span, row) => ({ id: String(row), title: titleOf(row), ...span }));
}

/** From so many events on, titles are made when asked for; before, they are there, as they are for the others. */
const manyTitles = 1_000_000;

/** The same events in columns. */
export function columnsOf(count: number) {
  const earliestStart = new Float64Array(count);
  const earliestEnd = new Float64Array(count);
  const kind = new Uint8Array(count);
  const importance = new Float32Array(count);
  let row = 0;
  for (const span of spans(count)) {
    earliestStart[row] = span.start;
    earliestEnd[row] = span.end;
    kind[row] = span.lane;
    importance[row++] = span.importance;
  }
  const kinds = Array.from({ length: laneCount }, (_, lane) => `lane-${lane + 1}`);
  const title = count < manyTitles ? Array.from({ length: count }, (_, at) => titleOf(at)) : titleOf;
  return { earliestStart, earliestEnd, kind, kinds, importance, title };
}

/** The same events as a story in JSON, to the second. */
export function storyOf(count: number) {
  const text = (time: number) => new Date(time).toISOString().slice(0, 19);
  const events = Array.from(spans(count), ({ start, end, lane, importance }, row) => ({
    title: titleOf(row),
    when: end > start ? `${text(start)}/${text(end)}` : text(start),
    kind: `lane-${lane + 1}`,
    importance,
  }));
  return { version: 1 as const, events };
}
