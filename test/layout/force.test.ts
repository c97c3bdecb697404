import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runAtOnce } from '../../src/base/chunks.js';
import {
  type ForceGraph,
  forceSteps,
  layoutForce as layoutBy,
  type Points,
  type Shown,
} from '../../src/layout/force/force.js';
import { componentsOf } from '../../src/layout/force/graph.js';
import { allHops } from '../../src/layout/force/hops.js';
import { placeMany } from '../../src/layout/force/many.js';
import { crossingsOf, stressOf } from '../../src/layout/force/quality.js';
import { hashText, randomFrom } from '../../src/layout/force/seed.js';
import { sampledCrossings, sampledStress } from '../bench/network/quality.js';
import { byD3, graphOf, newsGraph } from './graphs.js';

/** Of any size. */
const layoutForce = (graph: ForceGraph, { shown }: { shown?: Shown } = {}) => layoutBy(graph, placeMany(shown));

const anyGraph = fc.integer({ min: 1, max: 30 }).chain((count) =>
  fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 50 }).map(
    (links): ForceGraph => ({
      ids: Array.from({ length: count }, (_, i) => `id ${i}`),
      source: links.map(([source]) => source),
      target: links.map(([, target]) => target),
    }),
  ),
);

const distance = ({ x, y }: Points, i: number, j: number) => Math.sqrt((x[i]! - x[j]!) ** 2 + (y[i]! - y[j]!) ** 2);

/** Stress and crossings of the largest component of a graph laid out so. */
function qualityOf(graph: ForceGraph, { x, y }: Points) {
  const component = runAtOnce(componentsOf(graph))[0]!;
  const points = {
    x: Float64Array.from(component.rows, (i) => x[i]!),
    y: Float64Array.from(component.rows, (i) => y[i]!),
  };
  const hops = runAtOnce(allHops(component));
  return { stress: stressOf(points, hops), crossings: crossingsOf(component, points) };
}

describe('the layout', () => {
  it('is the same each time', () => {
    expect(layoutForce(newsGraph(120, 2))).toEqual(layoutForce(newsGraph(120, 2)));
    expect(layoutForce(newsGraph(2000, 2))).toEqual(layoutForce(newsGraph(2000, 2)));
  });

  it('does not depend on the order of actors and ties, nor on the direction of ties', () => {
    fc.assert(
      fc.property(anyGraph, fc.integer(), (graph, seed) => {
        const random = randomFrom(seed);
        const order = [...graph.ids.keys()].sort(() => random() - 0.5);
        const place = order.map((_, row) => order.indexOf(row));
        const shuffled = {
          ids: order.map((row) => graph.ids[row]!),
          source: Array.from(graph.target, (row) => place[row]!).reverse(),
          target: Array.from(graph.source, (row) => place[row]!).reverse(),
        };
        const [a, b] = [layoutForce(graph), layoutForce(shuffled)];
        order.forEach((row, i) => {
          expect([b.x[i], b.y[i]]).toEqual([a.x[row], a.y[row]]);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('does not depend on the order of two ids that hash alike', () => {
    const known = new Map<number, string>();
    let alike: [string, string] | undefined;
    for (let i = 0; !alike; i++) {
      const hash = hashText(`id ${i}`);
      const other = known.get(hash);
      if (other) alike = [other, `id ${i}`];
      known.set(hash, `id ${i}`);
    }
    const [a, b] = alike;
    const one = layoutForce({ ids: [a, b, 'x', 'y'], source: [0, 1, 2], target: [2, 3, 3] });
    const two = layoutForce({ ids: [b, a, 'x', 'y'], source: [1, 0, 2], target: [2, 3, 3] });
    expect([one.x[0], one.x[1]]).toEqual([two.x[1], two.x[0]]);
  });

  it('places every graph, no two actors on one spot, nobody far off', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const points = layoutForce(graph);
        for (let i = 0; i < graph.ids.length; i++) {
          expect(Math.abs(points.x[i]!) + Math.abs(points.y[i]!)).toBeLessThan(4 + graph.ids.length);
          for (let j = 0; j < i; j++) expect(distance(points, i, j)).toBeGreaterThan(0.1);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('draws a path as a line, a ring as a ring, a pair one step apart', () => {
    const path = layoutForce(graphOf('a-b b-c c-d d-e'));
    expect(distance(path, 0, 4)).toBeCloseTo(4, 0);
    const ring = layoutForce(graphOf('a-b b-c c-d d-a'));
    expect(distance(ring, 0, 2) / distance(ring, 1, 3)).toBeCloseTo(1, 1);
    expect(distance(layoutForce(graphOf('a-b')), 0, 1)).toBeCloseTo(1, 3);
  });

  it('is wider than high, the most tied actor on the left and above', () => {
    const { x, y } = layoutForce(graphOf('hub-a hub-b hub-c hub-d d-e e-f f-g g-h'));
    expect(Math.max(...x) - Math.min(...x)).toBeGreaterThan(Math.max(...y) - Math.min(...y));
    expect(x[0]).toBeLessThan((Math.max(...x) + Math.min(...x)) / 2);
  });

  it('sets unconnected parts side by side, close and without overlap, loners in rows', () => {
    const graph = graphOf('a-b b-c c-a d-e f-g g-h i j k l');
    const points = layoutForce(graph);
    const parts = ['abc', 'de', 'fgh'].map((part) => [...part].map((id) => graph.ids.indexOf(id)));
    const box = (rows: readonly number[]) => ({
      left: Math.min(...rows.map((i) => points.x[i]!)),
      right: Math.max(...rows.map((i) => points.x[i]!)),
      top: Math.min(...rows.map((i) => points.y[i]!)),
      bottom: Math.max(...rows.map((i) => points.y[i]!)),
    });
    const boxes = [...parts.map(box), ...['i', 'j', 'k', 'l'].map((id) => box([graph.ids.indexOf(id)]))];
    boxes.forEach((a, i) => {
      for (const b of boxes.slice(i + 1)) {
        const gap = Math.max(b.left - a.right, a.left - b.right, b.top - a.bottom, a.top - b.bottom);
        expect(gap).toBeGreaterThan(0.5);
      }
    });
    const whole = box([...graph.ids.keys()]);
    expect(whole.right - whole.left).toBeLessThan(6);
    expect(whole.bottom - whole.top).toBeLessThan(4);
  });

  it('puts what is tied to nothing into the corners that the rest leaves, before it grows', () => {
    const ring = 'a-b b-c c-d d-e e-f f-g g-h h-a';
    const graph = graphOf(`${ring} i j k l`);
    const [alone, together] = [layoutForce(graphOf(ring)), layoutForce(graph)];
    const span = (values: Float64Array) => Math.max(...values) - Math.min(...values);
    expect(span(together.y)).toBeLessThan(span(alone.y) + 0.8);
    expect(span(together.x)).toBeLessThan(span(alone.x) * 1.7 + 1.1);
  });

  it.each([35, 200, 1000])('has less stress than d3-force and far less than chance, %i actors', (count) => {
    const graph = newsGraph(count, count === 35 ? 2 : 3);
    const random = randomFrom(1);
    const chance = { x: new Float64Array(count).map(random), y: new Float64Array(count).map(random) };
    const [own, d3, lots] = [
      qualityOf(graph, layoutForce(graph)),
      qualityOf(graph, byD3(graph)),
      qualityOf(graph, chance),
    ];
    console.info(
      `${count} actors: stress ${own.stress.toFixed(3)}, d3-force ${d3.stress.toFixed(3)}, chance ${lots.stress.toFixed(3)};` +
        ` crossings ${own.crossings}, ${d3.crossings}, ${lots.crossings}`,
    );
    expect(own.stress).toBeLessThan(d3.stress);
    expect(own.stress).toBeLessThan(lots.stress * 0.7);
    expect(own.crossings).toBeLessThan(lots.crossings * 0.8);
  });

  it('has less stress than d3-force and few crossings where pairs are drawn by lot, 2000 actors', () => {
    const graph = newsGraph(2000, 3);
    const [own, d3] = [layoutForce(graph), byD3(graph)];
    const stress = [own, d3].map((points) => sampledStress(graph, points));
    const crossings = [own, d3].map((points) => sampledCrossings(graph, points));
    console.info(
      `2000 actors: stress ${stress.map((each) => each.toFixed(3)).join(', ')}; crossings of a tie ${crossings.map((each) => each.toFixed(0)).join(', ')}`,
    );
    expect(stress[0]).toBeLessThan(stress[1]!);
    expect(crossings[0]).toBeLessThan(1.4 * crossings[1]!);
  });

  it('works in short steps, that come to the same', () => {
    const graph = newsGraph(3000, 3);
    const work = forceSteps(graph, placeMany());
    let steps = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) steps++;
    expect(steps).toBeGreaterThan(1000);
    expect(step.value).toEqual(layoutForce(graph));
  });
});

describe('starting from what is shown', () => {
  const shownAt = (graph: ForceGraph, { x, y }: Points) =>
    new Map(graph.ids.map((id, i) => [id, [x[i]!, y[i]!] as const]));

  it('leaves everything where it was when nobody is new', () => {
    const graph = newsGraph(60, 2);
    const before = layoutForce(graph);
    expect(layoutForce(graph, { shown: shownAt(graph, before) })).toEqual(before);
  });

  it('puts new actors next to those they know, and strangers beside the whole', () => {
    const before = graphOf('a-b b-c c-d d-a a-c');
    const shown = shownAt(before, layoutForce(before));
    const after = graphOf('a-b b-c c-d d-a a-c c-new p-q');
    const points = layoutForce(after, { shown });
    const at = (id: string) => after.ids.indexOf(id);
    expect(distance(points, at('new'), at('c'))).toBeLessThan(1.5);
    for (const id of 'abcd') expect(distance(points, at('p'), at(id))).toBeGreaterThan(0.7);
  });

  it('moves 50 graphs of 35 to 200 actors by less than 2 % of the diagonal when an event brings two', () => {
    const moves = Array.from({ length: 50 }, (_, k) => moved(35 + Math.floor((k * 165) / 49), k));
    const mean = moves.reduce((sum, move) => sum + move, 0) / moves.length;
    console.info(
      `mean move ${(mean * 100).toFixed(2)} % of the diagonal, at most ${(Math.max(...moves) * 100).toFixed(2)} %`,
    );
    expect(mean).toBeLessThan(0.02);
  });

  /** Mean move of the old actors, turned and shifted (not scaled) to fit best, as a part of the diagonal. */
  function moved(count: number, seed: number): number {
    const before = newsGraph(count, 2, seed);
    const at = layoutForce(before);
    const random = randomFrom(seed);
    const known = [Math.floor(random() * count), Math.floor(random() * count)];
    const pairs = [
      [count, count + 1],
      ...known.flatMap((row) => [
        [row, count],
        [row, count + 1],
      ]),
      known,
    ];
    const after = {
      ids: [...before.ids, 'new 1', 'new 2'],
      source: [...Array.from(before.source), ...pairs.map(([a]) => a!)],
      target: [...Array.from(before.target), ...pairs.map(([, b]) => b!)],
    };
    const next = layoutForce(after, { shown: shownAt(before, at) });
    return procrustes(at, next, count);
  }

  function procrustes(a: Points, b: Points, count: number): number {
    const mean = (values: Float64Array) => values.subarray(0, count).reduce((sum, value) => sum + value, 0) / count;
    const [ax, ay, bx, by] = [mean(a.x), mean(a.y), mean(b.x), mean(b.y)];
    let [dot, cross] = [0, 0];
    for (let i = 0; i < count; i++) {
      dot += (b.x[i]! - bx) * (a.x[i]! - ax) + (b.y[i]! - by) * (a.y[i]! - ay);
      cross += (b.x[i]! - bx) * (a.y[i]! - ay) - (b.y[i]! - by) * (a.x[i]! - ax);
    }
    const angle = Math.atan2(cross, dot);
    const diagonal = Math.hypot(Math.max(...a.x) - Math.min(...a.x), Math.max(...a.y) - Math.min(...a.y));
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const x = (b.x[i]! - bx) * Math.cos(angle) - (b.y[i]! - by) * Math.sin(angle);
      const y = (b.x[i]! - bx) * Math.sin(angle) + (b.y[i]! - by) * Math.cos(angle);
      sum += Math.hypot(x - a.x[i]! + ax, y - a.y[i]! + ay);
    }
    return sum / count / diagonal;
  }
});
