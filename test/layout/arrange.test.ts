import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runAtOnce } from '../../src/base/chunks.js';
import { estimateWidth } from '../../src/base/measure.js';
import { arrange } from '../../src/layout/network/arrange.js';
import { pushSteps } from '../../src/layout/network/many.js';
import { type NetworkInput, planSteps, wholeLens } from '../../src/layout/network/plan.js';
import { along } from '../../src/layout/network/routes.js';
import { networkPoints } from '../../src/layout/network/whole.js';
import { parseStory } from '../../src/model/parse-story.js';
import type { Story } from '../../src/model/story.js';
import { tiesInWindow } from '../../src/model/ties-in-window.js';

const tehran = parseStory(JSON.parse(readFileSync('stories/data/tehran-2022.json', 'utf8'))).story;

function planAt(story: Story, width: number, height: number, more: Partial<NetworkInput> = {}) {
  return runAtOnce(
    planSteps({
      ...{
        story,
        whole: networkPoints(story),
        window: null,
        clock: 'event',
        filter: [],
        edges: 'both',
        scope: 'window',
      },
      ...{
        width,
        height,
        measure: estimateWidth,
        lens: wholeLens,
        pins: new Map(),
        apart: pushSteps,
        evidence: tiesInWindow,
        open: new Set<number>(),
      },
      ...more,
    }),
  );
}

/** How many names of a plan a line runs through, looked at in 25 places of each line. */
function crossedNames({ names, routes }: ReturnType<typeof planAt>): number {
  let crossed = 0;
  for (const { x, y, w, h } of names.values()) {
    for (const { from, control, to } of routes) {
      const bend = control ?? ([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const);
      const points = Array.from({ length: 25 }, (_, k) => along(from, bend, to, k / 24));
      if (points.some(([px, py]) => px > x && px < x + w && py > y && py < y + h)) crossed++;
    }
  }
  return crossed;
}

describe('the network of the article', () => {
  it.each([
    [1330, 560, 14],
    [700, 395, 26],
    [665, 515, 26],
    [600, 420, 28],
    [440, 420, 36],
  ])('at %i × %i names nearly all of 33, and lines run through few names', (width, height, most) => {
    const plan = planAt(tehran, width, height);
    console.info(`${width} × ${height}: ${plan.names.size} of 33 names, lines run through ${crossedNames(plan)}`);
    expect(plan.names.size).toBeGreaterThanOrEqual(31);
    expect(crossedNames(plan)).toBeLessThanOrEqual(most);
  });

  it('leaves names where they are when the window changes or a tie is opened', () => {
    const quiet = planAt(tehran, 700, 420);
    const window = { from: Date.UTC(2022, 10, 8), to: Date.UTC(2022, 10, 9) };
    expect(planAt(tehran, 700, 420, { window }).names).toEqual(quiet.names);
    expect(planAt(tehran, 700, 420, { open: new Set([0, 1, 2]) }).names).toEqual(quiet.names);
  });
});

const cramped = fc.record({
  at: fc.array(fc.tuple(fc.integer({ min: 20, max: 380 }), fc.integer({ min: 20, max: 280 })), {
    minLength: 1,
    maxLength: 14,
  }),
  ties: fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 16 }),
});

const input = ({ at, ties }: typeof cramped extends fc.Arbitrary<infer T> ? T : never) => ({
  points: { x: Float64Array.from(at, ([x]) => x), y: Float64Array.from(at, ([, y]) => y) },
  size: at.map(() => 16),
  names: at.map((_, i) => ({ w: 20 + ((i * 13) % 60), h: 15 })),
  ends: ties.filter(([a, b]) => a !== b && a < at.length && b < at.length).flat(),
  ...{ width: 400, height: 300 },
});

const arranged = (graph: Parameters<typeof arrange>[0]) => runAtOnce(arrange(graph));

describe('arranging actors', () => {
  it('is the same each time, keeps all inside, and leaves what has to stay', () => {
    fc.assert(
      fc.property(cramped, (case_) => {
        const graph = input(case_);
        const { points } = arranged(graph);
        expect(arranged(input(case_)).points).toEqual(points);
        for (let i = 0; i < case_.at.length; i++) {
          expect(points.x[i]).toBeGreaterThanOrEqual(12);
          expect(points.x[i]).toBeLessThanOrEqual(388);
          expect(points.y[i]).toBeGreaterThanOrEqual(12);
          expect(points.y[i]).toBeLessThanOrEqual(288);
        }
        expect(arranged({ ...graph, stays: case_.at.map(() => 1) }).points).toEqual(graph.points);
      }),
      { numRuns: 60 },
    );
  });

  it('takes an actor off the line of two others, and off another', () => {
    const { points } = arranged(
      input({
        at: [
          [50, 150],
          [350, 150],
          [200, 150],
          [200, 156],
        ],
        ties: [[0, 1]],
      }),
    );
    const slope = (points.y[1]! - points.y[0]!) / (points.x[1]! - points.x[0]!);
    for (const i of [2, 3]) {
      const lineY = points.y[0]! + slope * (points.x[i]! - points.x[0]!);
      expect(Math.abs(points.y[i]! - lineY)).toBeGreaterThan(8);
    }
    expect(Math.hypot(points.x[2]! - points.x[3]!, points.y[2]! - points.y[3]!)).toBeGreaterThan(16);
  });
});
