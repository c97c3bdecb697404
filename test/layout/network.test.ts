import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runAtOnce } from '../../src/base/chunks.js';
import { estimateWidth } from '../../src/base/measure.js';
import { onCircle } from '../../src/layout/force/circle.js';
import { layoutForce } from '../../src/layout/force/force.js';
import { markBox } from '../../src/layout/item-box.js';
import { placeCallouts } from '../../src/layout/network/callouts.js';
import { networkGraph } from '../../src/layout/network/graph.js';
import { edgeKey } from '../../src/layout/network/keys.js';
import { pushSteps } from '../../src/layout/network/many.js';
import { type NetworkInput, type NetworkPlan, planSteps, wholeLens } from '../../src/layout/network/plan.js';
import { networkScene, type SceneOptions } from '../../src/layout/network/scene.js';
import { networkPoints } from '../../src/layout/network/whole.js';
import { serializeScene, shapes } from '../../src/layout/scene.js';
import { parseStory } from '../../src/model/parse-story.js';
import type { Story } from '../../src/model/story.js';
import { tiesInWindow } from '../../src/model/ties-in-window.js';

const sceneOf = (plan: NetworkPlan, options?: SceneOptions) => runAtOnce(networkScene(plan, options));
const planOf = (input: NetworkInput) => runAtOnce(planSteps(input));

const tehran = () => storyOf(JSON.parse(readFileSync('stories/data/tehran-2022.json', 'utf8')));

function storyOf(json: unknown): Story {
  const { story } = parseStory(json);
  return story;
}

function inputOf(story: Story, more: Partial<NetworkInput> = {}): NetworkInput {
  return {
    story,
    whole: networkPoints(story),
    window: null,
    clock: 'event',
    filter: [],
    edges: 'both',
    scope: 'window',
    width: 660,
    height: 420,
    measure: estimateWidth,
    lens: wholeLens,
    pins: new Map(),
    apart: pushSteps,
    evidence: tiesInWindow,
    open: new Set(),
    ...more,
  };
}

/** Two days of November: what came before is out of the window. */
const november = { from: Date.UTC(2022, 10, 8), to: Date.UTC(2022, 10, 10) };
const sizes = [
  [1360, 560],
  [768, 480],
  [600, 420],
  [345, 430],
  [320, 400],
] as const;

describe('the network of the article', () => {
  it('is the same to the coordinate on two runs', () => {
    const scenes = [tehran(), tehran()].map((story) => serializeScene(sceneOf(planOf(inputOf(story)))));
    expect(scenes[0]).toBe(scenes[1]);
  });

  it('has the node positions of the file, in every engine', () => {
    const story = tehran();
    const { x, y } = networkPoints(story);
    const file = JSON.parse(readFileSync('test/figures/tehran-positions.json', 'utf8'));
    const now = Object.fromEntries(story.actors.records.map(({ id }, i) => [id, [round(x[i]!), round(y[i]!)]]));
    expect(now).toEqual(file);
  });

  it.each(sizes)('keeps names off each other and inside, symbols apart and inside, at %i × %i', (width, height) => {
    const plan = planOf(inputOf(tehran(), { width, height }));
    const scene = sceneOf(plan);
    const boxes = (role: string) =>
      [...Array(scene.count).keys()]
        .filter((i) => scene.looks[scene.look[i]!]!.role === role)
        .map((i) => markBox(scene, i));
    for (const role of ['name', 'actor']) {
      const marks = boxes(role);
      marks.forEach((a, i) => {
        expect(a.x).toBeGreaterThanOrEqual(0);
        expect(a.x + a.w).toBeLessThanOrEqual(width);
        expect(a.y).toBeGreaterThanOrEqual(-1);
        expect(a.y + a.h).toBeLessThanOrEqual(height + 1);
        for (const b of marks.slice(0, i)) {
          const over = Math.min(a.x + a.w - b.x, b.x + b.w - a.x, a.y + a.h - b.y, b.y + b.h - a.y);
          // Lines of one name are set closer than their boxes are high.
          expect(over).toBeLessThan(role === 'name' ? 1 : 0.5);
        }
      });
    }
    console.info(`${width} × ${height}: ${plan.names.size} of ${plan.shown.length} names`);
    const named = [...plan.names.keys()].map((actor) => plan.input.story.actors.records[actor]!.id);
    expect(named).toEqual(expect.arrayContaining(['iran', 'russia', 'patrushev', 'shamkhani', 'ukraine']));
  });

  it('ties Sky News to nobody: it reports the flight, it was not on it', () => {
    const plan = planOf(inputOf(tehran()));
    const sky = plan.input.story.actors.indexOf('sky');
    expect(plan.tied[sky]).toBe(0);
    expect(plan.edges.some(({ source, target }) => source === sky || target === sky)).toBe(false);
  });

  it('hides what the window does not evidence, or dims it, and moves nobody', () => {
    const story = tehran();
    const [all, narrow, dimmed] = [
      planOf(inputOf(story)),
      planOf(inputOf(story, { window: november })),
      planOf(inputOf(story, { window: november, scope: 'story' })),
    ];
    const keys = (plan: typeof all) => plan.edges.map((edge) => edgeKey(story, edge));
    const cash = 'tie:["russia","iran","cash"]';
    const flight = keys(all).filter((key) => key.startsWith('tie:["russia","iran"'));
    expect(flight).toContain(cash);
    expect(keys(narrow).length).toBeLessThan(keys(all).length);
    expect(keys(narrow)).not.toContain(cash);
    expect(keys(dimmed).length).toBe(keys(all).length);
    expect(dimmed.edges.some(({ now }) => !now)).toBe(true);
    expect(narrow.points).toEqual(all.points);
    expect(dimmed.points).toEqual(all.points);
  });

  it('draws stated relations with a direction as arrows, doubted ones dashed and hollow', () => {
    const story = storyOf({
      version: 1,
      actors: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
        { id: 'c', name: 'C' },
      ],
      events: [{ id: 'met', title: 'Met', actors: ['a', 'c'], claims: [{ stance: 'states' }] }],
      relations: [
        { id: 'pays', source: 'a', target: 'b', kind: 'pays', directed: true, claims: [{ stance: 'claims', by: 'c' }] },
        { id: 'knows', source: 'b', target: 'a', kind: 'knows', claims: [{ stance: 'states' }] },
      ],
    });
    const scene = sceneOf(planOf(inputOf(story)));
    const marks = [...Array(scene.count).keys()].map((i) => ({
      ...scene.looks[scene.look[i]!]!,
      item: scene.items[scene.item[i]!],
      shape: shapes[scene.shape[i]!],
    }));
    const of = (item: string, role: string) => marks.find((mark) => mark.item === item && mark.role === role);
    expect(of('tie:["a","b","pays"]', 'relation')).toMatchObject({ dash: 'dashed', shape: 'path' });
    expect(of('tie:["a","b","pays"]', 'head')).toMatchObject({ fill: 'ground' });
    expect(of('tie:["b","a","knows"]', 'relation')?.dash).toBeUndefined();
    expect(of('tie:["b","a","knows"]', 'head')).toBeUndefined();
    expect(of('tie:["a","c"]', 'tie')).toMatchObject({ shape: 'line' });
  });

  it('draws an event that a relation refers to as that relation, and as a tie when only events are asked for', () => {
    const story = tehran();
    const between = (edges: 'events' | 'both') =>
      planOf(inputOf(story, { edges })).edges.filter(({ source, target }) => {
        const ids = [source, target].map((actor) => story.actors.records[actor]!.id);
        return ids.includes('patrushev') && ids.includes('iran');
      });
    expect(between('both').every(({ relation }) => relation >= 0)).toBe(true);
    expect(planOf(inputOf(story, { edges: 'events' })).edges.every(({ relation }) => relation < 0)).toBe(true);
  });

  it('leaves out what the filter hides', () => {
    const story = tehran();
    const filter = [{ source: 'test', field: 'actorKind', hidden: ['weapon'] }] as const;
    const plan = planOf(inputOf(story, { filter }));
    expect(plan.shown).toHaveLength(story.actors.count - 7);
    expect(plan.points).toEqual(planOf(inputOf(story)).points);
  });

  it('puts a pinned actor where it was pinned, and leaves the others', () => {
    const story = tehran();
    const iran = story.actors.indexOf('iran');
    const [before, after] = [planOf(inputOf(story)), planOf(inputOf(story, { pins: new Map([['iran', [0, 0]]]) }))];
    expect(after.points.x[iran]).toBeCloseTo(before.cast.frame.x0, 6);
    expect(after.points.x.filter((x, i) => x !== before.points.x[i])).toHaveLength(1);
  });

  it('mirrors itself for right-to-left pages', () => {
    const plan = planOf(inputOf(tehran()));
    const [ltr, rtl] = [sceneOf(plan), sceneOf(plan, { rtl: true })];
    const circle = ltr.items.indexOf('actor:patrushev');
    const at = ltr.item.findIndex((item, i) => item === circle && ltr.looks[ltr.look[i]!]!.role === 'actor');
    expect(rtl.x[at]).toBeCloseTo(660 - ltr.x[at]!, 6);
  });

  it('names what it is told to, once, on top', () => {
    const plan = planOf(inputOf(tehran(), { width: 320, height: 400 }));
    const story = plan.input.story;
    const nameless = plan.seen.find((actor) => !plan.names.has(actor))!;
    const key = `actor:${story.actors.records[nameless]!.id}`;
    const words = (callouts: SceneOptions['callouts'] & {}) =>
      sceneOf(plan, { callouts, place: placeCallouts }).looks.filter(({ role }) => role.startsWith('chip')).length;
    expect(words([{ key, text: 'Somebody', loud: true }])).toBe(2);
    expect(words([{ key: 'actor:iran', text: 'Iran', loud: true }])).toBe(0);
  });
});

describe('groups', () => {
  it('stand together: members are nearer to what they belong to than to others', () => {
    const story = tehran();
    const { x, y } = networkPoints(story);
    const at = (id: string) => story.actors.indexOf(id);
    const distance = (a: number, b: number) => Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!);
    const all = [...Array(story.actors.count).keys()];
    for (const [member, whole] of [
      ['nour', 'iran'],
      ['tass', 'russia'],
      ['ben-cohen', 'algemeiner'],
    ] as const) {
      const mean = all.reduce((sum, other) => sum + distance(at(member), other), 0) / (all.length - 1);
      expect(distance(at(member), at(whole))).toBeLessThan(mean / 2);
    }
  });
});

it('takes any order of actors for the same picture', () => {
  const story = tehran();
  const graph = networkGraph(story);
  const back = (row: number) => graph.ids.length - 1 - row;
  const reversed = {
    ids: [...graph.ids].reverse(),
    source: Array.from(graph.source, back),
    target: Array.from(graph.target, back),
  };
  expect([...layoutForce(reversed).x].reverse()).toEqual([...layoutForce(graph).x]);
});

it('draws a circle as one, evenly', () => {
  const { x, y } = onCircle(networkPoints(tehran()));
  const [radius] = [Math.hypot(x[0]!, y[0]!)];
  for (let i = 0; i < x.length; i++) expect(Math.hypot(x[i]!, y[i]!)).toBeCloseTo(radius, 9);
});

const round = (value: number) => Math.round(value * 1e6) / 1e6;
