import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Scene, shapes, textOf } from '../../../src/layout/scene.js';
import { castOf } from '../../../src/layout/timeline/cast.js';
import { parliament } from '../../../stories/timeline/many-actors.js';
import { drawingOf, readStory, sceneOf, tehran } from './inputs.js';
import { type LabelBox, labelsOf } from './labels.js';
import { anyStory } from './random-stories.js';

interface Mark {
  readonly role: string;
  readonly shape: string;
  readonly item: string | undefined;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly text: string | undefined;
}

const marksOf = (scene: Scene): Mark[] =>
  Array.from({ length: scene.count }, (_, row) => ({
    role: scene.looks[scene.look[row]!]!.role,
    shape: shapes[scene.shape[row]!]!,
    item: scene.items[scene.item[row]!],
    x: scene.x[row]!,
    y: scene.y[row]!,
    w: scene.w[row]!,
    h: scene.h[row]!,
    text: textOf(scene, row) || undefined,
  }));

/** Bars, leaders and what ties them to their dates, where they run through a word. */
function crossings(scene: Scene): string[] {
  const labels = labelsOf(scene).filter(({ role }) => role === 'label' || role === 'voice');
  return marksOf(scene)
    .filter(({ role }) => ['leader', 'bar', 'stub', 'date-tie', 'rival-tie', 'bracket', 'doubt', 'span'].includes(role))
    .flatMap((mark) =>
      labels
        .filter((label) => pointsOf(mark).some((to, i, all) => i > 0 && meets(all[i - 1]!, to, label)))
        .map(({ text }) => `${mark.item} through “${text}”`),
    );
}

type Point = readonly [x: number, y: number];

const pointsOf = ({ shape, x, y, w, h, text }: Mark): Point[] =>
  shape === 'path'
    ? [...text!.matchAll(/[ML](\S+) ([^ML]+)/g)].map(([, px, py]) => [Number(px), Number(py)])
    : [
        [x, y],
        [x + w, y + h],
      ];

/** Whether a stretch has a point within a box (Liang, Barsky 1984). */
function meets([ax, ay]: Point, [bx, by]: Point, box: LabelBox): boolean {
  let [from, to] = [0, 1];
  for (const [start, way, low, high] of [
    [ax, bx - ax, box.left + 0.01, box.right - 0.01],
    [ay, by - ay, box.top + 0.01, box.bottom - 0.01],
  ] as const) {
    if (way === 0 && (start < low || start > high)) return false;
    if (way === 0) continue;
    const [one, other] = [(low - start) / way, (high - start) / way];
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
  }
  return from <= to;
}

test('the checker of crossings sees what runs through a word', () => {
  const box = { text: '', role: 'label', left: 10, right: 20, top: 0, bottom: 10 };
  expect(meets([15, -5], [15, 50], box)).toBe(true);
  expect(meets([0, -5], [30, 15], box)).toBe(true);
  expect(meets([0, 0], [9, 10], box)).toBe(false);
  expect(meets([15, 11], [15, 20], box)).toBe(false);
});

describe('bars and leaders run through no title', () => {
  test.each([1312, 1000, 720])('in the article, %d px wide, whole and zoomed', (width) => {
    for (const scale of ['elastic', 'linear'] as const) {
      const { scale: whole } = drawingOf(tehran, 'storyline', { width, scale });
      for (const [a, b] of [
        [0, 1],
        [0.4, 0.8],
        [0.6, 0.7],
        [0.9, 1],
      ] as const) {
        const window = { from: whole.time(whole.width * a), to: whole.time(whole.width * b) };
        expect(crossings(sceneOf(tehran, 'storyline', { width, scale, window }))).toEqual([]);
      }
    }
  });

  test('in random stories', () => {
    fc.assert(
      fc.property(anyStory(), (document) => {
        expect(crossings(sceneOf(readStory(document), 'storyline', { width: 1000 }))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

test('a line begins just before the actor’s first bar and ends just after the last', () => {
  const marks = marksOf(sceneOf(tehran, 'storyline'));
  const lines = marks.filter(({ role }) => role === 'line');
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines) {
    const dots = marks.filter(({ role, y }) => role === 'dot' && y === line.y).map(({ x }) => x);
    expect(line.x).toBeCloseTo(Math.min(...dots) - 12, 6);
    expect(line.x + line.w).toBeCloseTo(Math.max(...dots) + 12, 6);
  }
});

test('every bar hangs down to a bead at its date, or to a tie that leads there', () => {
  for (const width of [1312, 720]) {
    const marks = marksOf(sceneOf(tehran, 'storyline', { width }));
    const beads = marks.filter(({ role }) => role === 'bead');
    const dated = marks.filter(
      ({ role }) => role === 'doubt' || role === 'bracket' || role === 'span' || role === 'point',
    );
    expect(beads.length).toBeGreaterThanOrEqual(24);
    for (const { item, x, y } of beads) {
      const ties = marks.filter((mark) => mark.role.endsWith('-tie') && mark.item === item && mark.y === y);
      const ends = [x, ...ties.flatMap((tie) => [tie.x, tie.x + tie.w])];
      const meetsDate = dated.some(
        (mark) =>
          Math.abs(mark.y + (mark.shape === 'rect' ? mark.h / 2 : 0) - y) < 0.01 &&
          ends.some((end) => end >= mark.x - 1 && end <= mark.x + mark.w + 1),
      );
      expect(meetsDate, item).toBe(true);
    }
  }
});

test('nothing but the axis changes its height while one pans and zooms', () => {
  const whole = drawingOf(tehran, 'storyline');
  for (const [a, b] of [
    [0.1, 0.5],
    [0.2, 0.6],
    [0.55, 0.58],
  ] as const) {
    const { scale } = whole;
    const window = { from: scale.time(scale.width * a), to: scale.time(scale.width * b) };
    const { lines, scene } = drawingOf(tehran, 'storyline', { window });
    expect(lines).toEqual(whole.lines);
    expect(scene.height).toBe(whole.scene.height);
  }
});

test('bars glide while one zooms: none jumps', () => {
  const { scale } = drawingOf(tehran, 'storyline', { width: 900 });
  const beadsAt = (share: number) => {
    const window = { from: scale.time(0), to: scale.time(scale.width * share) };
    return marksOf(sceneOf(tehran, 'storyline', { width: 900, window })).filter(({ role }) => role === 'bead');
  };
  let before = beadsAt(1);
  for (let share = 1; share > 0.4; share *= 0.99) {
    const now = beadsAt(share);
    for (const { item, x, y } of now) {
      const was = before.find((mark) => mark.item === item && mark.y === y);
      if (was) expect(Math.abs(x - was.x), `${item} at ${share}`).toBeLessThan(0.015 * x + 5);
    }
    before = now;
  }
});

test('a pan moves every title by the same distance and hides those that leave the drawing', () => {
  const { scale } = drawingOf(tehran, 'storyline');
  const titlesAt = (a: number) => {
    const window = { from: scale.time(scale.width * a), to: scale.time(scale.width * (a + 0.4)) };
    return new Map(
      labelsOf(sceneOf(tehran, 'storyline', { window }))
        .filter(({ role }) => role === 'label')
        .map((label) => [label.text, label]),
    );
  };
  const [before, after] = [titlesAt(0.3), titlesAt(0.32)];
  const moves = [...before].flatMap(([text, label]) => {
    const moved = after.get(text);
    return moved ? [{ x: moved.left - label.left, y: moved.top - label.top }] : [];
  });
  expect(moves.length).toBeGreaterThan(5);
  for (const { x, y } of moves) {
    expect(x).toBeCloseTo(moves[0]!.x, 3);
    expect(y).toBeCloseTo(0, 6);
  }
});

describe('of more than 40 actors', () => {
  const story = readStory(parliament());
  const cast = castOf(story, [...story.events.kind.keys()]);

  test('the most involved have lines, the others share one in their group, each in exactly one', () => {
    const involved = (actor: number) => story.actors.events.starts[actor + 1]! - story.actors.events.starts[actor]!;
    expect(cast.lines.length).toBeLessThanOrEqual(40);
    const folded = cast.lines.filter((line) => line.folded).flatMap(({ actors }) => actors);
    const own = cast.lines.filter((line) => !line.folded).flatMap(({ actors }) => actors);
    expect(folded.length).toBeGreaterThan(1);
    expect(Math.max(...folded.map(involved))).toBeLessThanOrEqual(Math.min(...own.map(involved)));
    expect(new Set([...folded, ...own]).size).toBe(folded.length + own.length);
  });

  test('their number is told', () => {
    const names = labelsOf(sceneOf(story, 'storyline')).filter(({ role }) => role === 'actor');
    const counts = cast.lines.filter((line) => line.folded).map(({ actors }) => `+ ${actors.length} more`);
    expect(names.map(({ text }) => text)).toEqual(expect.arrayContaining(counts));
  });
});

test('lines stand in the order that a reader gave them', () => {
  const ids = (view = {}) =>
    drawingOf(tehran, 'storyline', view).lines!.map(({ actors }) => tehran.actors.records[actors[0]!]!.id);
  const free = ids();
  const pinned = ['russia', ...free.filter((id) => id !== 'russia')];
  expect(ids({ pinned })).toEqual(pinned);
});
