import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runAtOnce } from '../../src/base/chunks.js';
import { estimateWidth } from '../../src/base/measure.js';
import { layoutForce } from '../../src/layout/force/force.js';
import { placeMany } from '../../src/layout/force/many.js';
import { drawCrowd } from '../../src/layout/network/crowd.js';
import { networkGraph } from '../../src/layout/network/graph.js';
import { pushSteps } from '../../src/layout/network/many.js';
import { rowOrder } from '../../src/layout/network/more/order.js';
import { arc, around, circle, events, groups, matrix } from '../../src/layout/network/more.js';
import { type NetworkInput, planSteps, wholeLens } from '../../src/layout/network/plan.js';
import { type Draw, drawNetwork } from '../../src/layout/network/scene.js';
import { networkPoints } from '../../src/layout/network/whole.js';
import { pick } from '../../src/layout/pick.js';
import { gridSteps, pickIn } from '../../src/layout/pick-grid.js';
import { type Scene, serializeScene } from '../../src/layout/scene.js';
import { parseStory } from '../../src/model/parse-story.js';
import { listOf } from '../../src/model/row-lists.js';
import type { Story } from '../../src/model/story.js';
import { tiesInWindow } from '../../src/model/ties-in-window.js';
import { newsGraph } from './graphs.js';

const planOf = (input: NetworkInput) => runAtOnce(planSteps(input));
const drawnBy = (draw: Draw, input: NetworkInput) => {
  const { plan, scene } = runAtOnce(draw(input));
  return { plan, scene: () => runAtOnce(scene()) };
};

const storyOf = (json: unknown) => parseStory(json).story;
const tehran = () => storyOf(JSON.parse(readFileSync('stories/data/tehran-2022.json', 'utf8')));

/** A story of a generated graph. */
function crowd(count: number): Story {
  const { ids, source, target } = newsGraph(count, 3);
  return storyOf({
    version: 1,
    events: [{ title: 'x' }],
    actors: ids.map((id) => ({ id, name: `Name of ${id}` })),
    relations: Array.from(source, (row, i) => ({ source: ids[row], target: ids[target[i]!], kind: 'knows' })),
  });
}

function inputOf(story: Story, more: Partial<NetworkInput> = {}): NetworkInput {
  return {
    ...{ story, whole: networkPoints(story), window: null, clock: 'event', filter: [], edges: 'both', scope: 'window' },
    ...{
      width: 900,
      height: 560,
      measure: estimateWidth,
      lens: wholeLens,
      pins: new Map(),
      apart: pushSteps,
      evidence: tiesInWindow,
      open: new Set<number>(),
    },
    ...more,
  };
}

const rolesIn = (scene: Scene) => Array.from({ length: scene.count }, (_, i) => scene.looks[scene.look[i]!]!.role);

describe('many lines between two', () => {
  const story = tehran();
  const tie = (plan: ReturnType<typeof planOf>) => plan.drawn.filter(({ lines }) => lines > 1);

  it('are one with their number, which opens', () => {
    const closed = planOf(inputOf(story));
    expect(tie(closed).length).toBeGreaterThan(0);
    const bundle = tie(closed).sort((a, b) => b.lines - a.lines)[0]!;
    expect(bundle).toMatchObject({ directed: true, back: true, relation: -1 });
    const open = planOf(inputOf(story, { open: new Set([bundle.tie]) }));
    expect(open.drawn.filter((edge) => edge.tie === bundle.tie)).toHaveLength(bundle.lines);
    expect(open.edges).toEqual(closed.edges);
    expect(open.points).toEqual(closed.points);
  });

  it('leave nobody under the line of two others', () => {
    const { drawn, routes, points, cast, seen } = planOf(inputOf(story, { width: 1300 }));
    let hits = 0;
    drawn.forEach(({ source, target }, i) => {
      const { from, control, to } = routes[i]!;
      for (const actor of seen) {
        if (actor === source || actor === target) continue;
        for (let k = 1; k < 40; k++) {
          const [t, s] = [k / 40, 1 - k / 40];
          const [cx, cy] = control ?? [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
          const x = s * s * from[0] + 2 * s * t * cx + t * t * to[0];
          const y = s * s * from[1] + 2 * s * t * cy + t * t * to[1];
          if (Math.hypot(x - points.x[actor]!, y - points.y[actor]!) < cast.size[actor]! / 2) {
            hits++;
            break;
          }
        }
      }
    });
    console.info(`${drawn.length} lines run over ${hits} actors`);
    expect(hits).toBeLessThan(4);
  });
});

it('strikes through what is disputed, and crosses out what is denied', () => {
  const claims = { a: ['claims'], b: ['claims', 'denies'], c: ['denies'] };
  const story = storyOf({
    version: 1,
    events: [{ title: 'x' }],
    actors: ['hub', 'a', 'b', 'c'].map((id) => ({ id, name: id })),
    relations: Object.entries(claims).map(([target, stances]) => ({
      ...{ id: target, source: 'hub', target, kind: 'pays', claims: stances.map((stance) => ({ stance })) },
    })),
  });
  const { plan, scene } = drawnBy(drawNetwork, inputOf(story));
  const strikes = (id: string) => {
    const drawn = scene();
    const item = drawn.items.indexOf(`tie:["hub","${id}","${id}"]`);
    return rolesIn(drawn).filter((role, i) => role === 'strike' && drawn.item[i] === item).length;
  };
  expect(plan.edges.map(({ standing }) => standing)).toEqual(['claimed', 'disputed', 'denied']);
  expect(['a', 'b', 'c'].map(strikes)).toEqual([0, 1, 2]);
});

describe('other layouts', () => {
  const story = tehran();
  const iran = story.actors.indexOf('iran');

  it.each([
    ['circle', circle],
    ['arc', arc],
    ['matrix', matrix],
    ['events', events],
    ['around', (input: NetworkInput) => around(input, iran, 1)],
    ['around, two steps', (input: NetworkInput) => around(input, iran, 2)],
  ])('%s: the same each time, names off each other and inside', (_, draw) => {
    const { plan, scene } = drawnBy(draw, inputOf(story));
    expect(serializeScene(scene())).toBe(serializeScene(drawnBy(draw, inputOf(tehran())).scene()));
    const boxes = [...plan.names.values()];
    boxes.forEach((a, i) => {
      expect(a.x >= 0 && a.y >= 0 && a.x + a.w <= 900 && a.y + a.h <= 560).toBe(true);
      for (const b of boxes.slice(0, i)) {
        const over = Math.min(a.x + a.w - b.x, b.x + b.w - a.x, a.y + a.h - b.y, b.y + b.h - a.y);
        expect(over).toBeLessThan(1);
      }
    });
    expect(boxes.length).toBeGreaterThan(10);
  });

  it('draws each event once, with a spoke to each who took part and none to who reports it', () => {
    const scene = drawnBy(events, inputOf(story)).scene();
    const flight = scene.items.indexOf('event:flight');
    const of = (role: string) => rolesIn(scene).filter((each, i) => each === role && scene.item[i] === flight).length;
    expect(of('event')).toBe(1);
    const { starts } = story.events.actors;
    const row = story.events.indexOf('flight');
    expect(of('spoke')).toBe(starts[row + 1]! - starts[row]!);
  });

  it('shows three planted circles of actors as three stretches of the matrix', () => {
    const ids = Array.from({ length: 18 }, (_, i) => `p${(i * 7) % 18}`);
    const group = (id: string) => Math.floor(Number(id.slice(1)) / 6);
    const pairs = ids.flatMap((a) => ids.filter((b) => a < b && group(a) === group(b)).map((b) => [a, b]));
    const planted = storyOf({
      version: 1,
      actors: ids.map((id) => ({ id, name: id })),
      events: [...pairs, ['p0', 'p6'], ['p7', 'p12']].map((actors) => ({ title: 'met', actors })),
    });
    const stretches = rowOrder(planted, networkPoints(planted)).map((row) => group(planted.actors.records[row]!.id));
    expect(stretches.filter((each, i) => i > 0 && each !== stretches[i - 1])).toHaveLength(2);
  });
});

describe('a crowd', () => {
  const story = crowd(800);
  const whole = layoutForce(networkGraph(story), placeMany());

  it('is all there, and its lines where few enough are in sight', () => {
    const scene = drawnBy(drawCrowd, inputOf(story, { whole })).scene();
    expect(new Set(rolesIn(scene))).toContain('actor');
    expect(scene.items.filter((key) => key.startsWith('actor:'))).toHaveLength(800);
  });

  it('is picked by a grid as by looking at every mark', () => {
    const scene = drawnBy(drawCrowd, inputOf(story, { whole })).scene();
    const grid = runAtOnce(gridSteps(scene));
    for (let i = 0; i < 400; i++) {
      const [x, y] = [(i * 137) % 900, (i * 89) % 560];
      expect(pickIn(grid, scene, x, y, 4)).toBe(pick(scene, x, y, 4));
    }
  });
});

it('draws hulls that hold all members of a group, the group itself, and their symbols', () => {
  const story = tehran();
  const { plan, scene } = drawnBy(groups, inputOf(story));
  const drawn = scene();
  const hulls = rolesIn(drawn).flatMap((role, i) => (role === 'group' ? [i] : []));
  const holds = (hull: number, actor: number) => {
    const [x, y, reach] = [plan.points.x[actor]!, plan.points.y[actor]!, plan.cast.size[actor]! / 2];
    const [left, top] = [drawn.x[hull]!, drawn.y[hull]!];
    return x - reach > left && x + reach < left + drawn.w[hull]! && y - reach > top && y + reach < top + drawn.h[hull]!;
  };
  const wholes = new Set(story.actors.memberOf.items);
  expect(hulls).toHaveLength(wholes.size);
  for (const whole of wholes) {
    const members = [...Array(story.actors.count).keys()].filter((actor) =>
      listOf(story.actors.memberOf, actor).includes(whole),
    );
    expect(hulls.some((hull) => [whole, ...members].every((actor) => holds(hull, actor)))).toBe(true);
  }
});
