import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Scene, shapes } from '../../../src/layout/scene.js';
import { actorLanes } from '../../../src/layout/timeline/lane-groups.js';
import type { Actors } from '../../../src/model/story.js';
import { parliament } from '../../../stories/timeline/many-actors.js';
import { drawingOf, readStory, sceneOf } from './inputs.js';

/** Members of a group come after it or before it, one group each, never in a circle. */
const forests = fc
  .array(fc.nat(), { minLength: 1, maxLength: 12 })
  .map((numbers) => numbers.map((number, i) => (number % (i + 2) === i + 1 ? -1 : (number % (i + 2)) - 1)));

function actorsOf(parents: readonly number[]): Actors {
  const { actors } = readStory({
    version: 1,
    events: [{ title: 'A' }],
    actors: parents.map((parent, i) => ({ id: `a${i}`, name: `A${i}`, memberOf: parent < 0 ? [] : [`a${parent}`] })),
  });
  return actors;
}

/** The groups that an actor is in, from the nearest outwards. */
function groupsOf(parents: readonly number[], actor: number): number[] {
  const groups: number[] = [];
  for (let at = parents[actor]!; at >= 0; at = parents[at]!) groups.push(at);
  return groups;
}

test('lanes of actors are those that asking each actor gives', () => {
  fc.assert(
    fc.property(forests, fc.func(fc.boolean()), fc.func(fc.boolean()), (parents, isUsed, isFolded) => {
      const all = [...parents.keys()];
      const used = all.map((actor) => Number(isUsed(actor)));
      const folded = new Set(all.filter((actor) => isFolded(actor)).map((actor) => `a${actor}`));
      const { lanes, laneOf } = actorLanes(actorsOf(parents), used, folded);
      const drawn = all.filter(
        (actor) => used[actor] || all.some((other) => used[other] && groupsOf(parents, other).includes(actor)),
      );
      const home = (actor: number) => groupsOf(parents, actor).findLast((group) => folded.has(`a${group}`)) ?? actor;

      expect(new Set(lanes.map(({ actor }) => actor))).toEqual(new Set(drawn.map(home)));
      for (const actor of all) {
        expect(lanes[laneOf[actor]!]?.actor).toBe(drawn.includes(actor) ? home(actor) : undefined);
      }
      for (const [lane, { actor, depth, members }] of lanes.entries()) {
        expect(depth).toBe(groupsOf(parents, actor).length);
        expect(members).toBe(drawn.filter((other) => groupsOf(parents, other).includes(actor)).length);
        // Under its group, with nobody between who is not of the group too.
        const [group] = groupsOf(parents, actor);
        if (group === undefined) continue;
        expect(laneOf[group]!).toBeLessThan(lane);
        for (let at = laneOf[group]! + 1; at < lane; at++) expect(groupsOf(parents, lanes[at]!.actor)).toContain(group);
      }
    }),
  );
});

const story = readStory(parliament());
const text = shapes.indexOf('text');

/** Names of the lanes from the top down, as far in as they stand. */
function names(scene: Scene): string[] {
  return [...scene.text.keys()]
    .filter((row) => scene.shape[row] === text && scene.looks[scene.look[row]!]!.role === 'lane')
    .map((row) => ' '.repeat(Math.max(0, Math.round((scene.x[row]! - 20) / 12))) + scene.text[row]!);
}

describe('lanes by actor', () => {
  it('stand under their groups', () => {
    const lanes = names(sceneOf(story, 'lanes', { laneBy: 'actor' }));
    expect(lanes.slice(0, 3)).toEqual(['Harbour Party', ' Abel K.', ' Berta K.']);
    expect(lanes).toContain('Hill Party');
  });

  it('of a folded group are one row with its density', () => {
    const { scene, groups } = drawingOf(story, 'lanes', { laneBy: 'actor', folded: ['party0'] });
    expect(names(scene).slice(0, 2)).toEqual(['Harbour Party', 'Hill Party']);
    expect(groups![0]).toEqual({ id: 'party0', label: 'Harbour Party', members: 11, folded: true });
    expect(scene.items).toContain('fold:party0');
    expect(scene.items).toContain('dense:0');
  });

  it('hold an event of several members of a folded group once', () => {
    const twice = readStory({
      version: 1,
      actors: [{ id: 'g', name: 'G' }, ...['a', 'b'].map((id) => ({ id, name: id, memberOf: ['g'] }))],
      events: [
        { title: 'Both', when: '2022', actors: ['a', 'b'] },
        { title: 'Another', when: '2025', actors: ['a'] },
      ],
    });
    const { scene } = drawingOf(twice, 'lanes', { laneBy: 'actor', folded: ['g'], scale: 'linear' });
    const strip = [...scene.text.keys()].find((row) => scene.looks[scene.look[row]!]!.role === 'density')!;
    // As high as one event is: the fullest place holds one.
    expect(scene.h[strip]).toBe(6);
  });

  it('beyond a hundred share one row', () => {
    const crowd = readStory({
      version: 1,
      actors: Array.from({ length: 500 }, (_, i) => ({ id: `a${i}`, name: `Actor ${i}` })),
      events: Array.from({ length: 600 }, (_, i) => ({ title: `E${i}`, when: `${1400 + i}`, actors: [`a${i % 500}`] })),
    });
    const lanes = names(sceneOf(crowd, 'lanes', { laneBy: 'actor' })).map((name) => name.trim());
    expect(lanes).toHaveLength(100);
    expect(lanes[0]).toBe('Actor 0');
    expect(lanes.at(-1)).toBe('+ 401 more');
  });
});
