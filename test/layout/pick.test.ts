import { expect, it } from 'vitest';
import { pick, reach } from '../../src/layout/pick.js';
import { type Look, textOf } from '../../src/layout/scene.js';
import { SceneBuilder } from '../../src/layout/scene-builder.js';
import { sceneWithin } from '../../src/layout/scene-within.js';
import { drawSkyline } from '../../src/layout/timeline/density.js';

const area: Look = { role: 'dot', fill: 'text' };
const thin: Look = { role: 'tie', stroke: 'line', strokeWidth: 2 };

/** A scene of 100 × 100 px. */
function sceneOf(draw: (scene: SceneBuilder) => void, rtl = false) {
  const builder = new SceneBuilder(100, rtl);
  draw(builder);
  return builder.build(100);
}

it('finds what is drawn on top', () => {
  const scene = sceneOf((s) => {
    s.rect(area, 10, 10, 50, 50, 'below');
    s.symbol('circle', area, 30, 30, 20, 'above');
  });
  expect(pick(scene, 30, 30)).toBe('above');
  expect(pick(scene, 12, 12)).toBe('below');
  expect(pick(scene, 90, 90)).toBeNull();
});

it('passes over the ground, and over what says that it is not to be picked', () => {
  const scene = sceneOf((s) => {
    s.rect(area, 0, 0, 50, 50, 'bar');
    s.rect({ ...area, pick: false }, 0, 0, 50, 50, 'veil');
    s.rect(area, 0, 0, 50, 50);
  });
  expect(pick(scene, 20, 20)).toBe('bar');
});

it('reaches lines from beside them, a finger from further than a mouse', () => {
  const scene = sceneOf((s) => s.line(thin, 10, 50, 90, 50, 'tie'));
  expect(pick(scene, 50, 53)).toBe('tie');
  expect(pick(scene, 50, 59)).toBeNull();
  expect(pick(scene, 50, 59, reach.touch)).toBe('tie');
  expect(pick(scene, 95, 50, 1)).toBeNull();
});

it('prefers the node where a finger covers both it and the line that ends there', () => {
  const scene = sceneOf((s) => {
    s.symbol('circle', area, 20, 50, 16, 'node');
    s.line(thin, 20, 50, 90, 50, 'tie');
  });
  expect(pick(scene, 30, 50, reach.touch)).toBe('node');
  expect(pick(scene, 45, 50, reach.touch)).toBe('tie');
  expect(pick(scene, 24, 50)).toBe('node');
});

it('follows a curve, not its box', () => {
  const scene = sceneOf((s) => s.curve(thin, [10, 80], [50, 0], [90, 80], 'curve'));
  expect(pick(scene, 50, 40)).toBe('curve');
  expect(pick(scene, 50, 70)).toBeNull();
  expect(pick(scene, 50, 10)).toBeNull();
});

it('takes a filled path as an area and an open one as a line', () => {
  const corners = [
    [10, 10],
    [90, 10],
    [10, 90],
  ] as const;
  expect(
    pick(
      sceneOf((s) => s.polyline(area, corners, true, 'hull')),
      30,
      30,
    ),
  ).toBe('hull');
  expect(
    pick(
      sceneOf((s) => s.polyline(area, corners, true, 'hull')),
      80,
      80,
    ),
  ).toBeNull();
  expect(
    pick(
      sceneOf((s) => s.polyline(thin, corners, false, 'line')),
      30,
      30,
    ),
  ).toBeNull();
  expect(
    pick(
      sceneOf((s) => s.polyline(thin, corners, true, 'ring')),
      10,
      50,
    ),
  ).toBe('ring');
});

it('picks a skyline where it stands, not where there is a gap, mirrored or not', () => {
  // 20 high from x = 30 to 40, 5 high from 70 to 90; nothing between.
  const draw = (s: SceneBuilder) => drawSkyline(s, area, [10, 20, 20, 0, 50, 5, 70, 0], 20, 60, 'strip');
  const [scene, mirrored] = [sceneOf(draw), sceneOf(draw, true)];
  const at = (x: number, y: number) => [pick(scene, x, y, 1), pick(mirrored, 100 - x, y, 1)];
  expect(at(35, 45)).toEqual(['strip', 'strip']);
  expect(at(80, 57)).toEqual(['strip', 'strip']);
  expect(at(80, 45)).toEqual([null, null]);
  expect(at(55, 57)).toEqual([null, null]);
  expect([scene.x[0], scene.y[0], scene.w[0], scene.h[0]]).toEqual([30, 40, 60, 20]);
  expect(textOf(scene, 0)).toBe('M30 60L30 40L40 40L40 60L70 60L70 55L90 55L90 60Z');
});

it('takes a skyline along where one scene is laid over another', () => {
  const inner = sceneOf((s) => drawSkyline(s, area, [0, 20, 10, 0], 20, 60, 'strip'));
  const both = sceneWithin(
    sceneOf((s) => s.rect(area, 0, 0, 5, 5)),
    inner,
    30,
    10,
  );
  expect(textOf(both, 1)).toBe('M50 70L50 50L60 50L60 70Z');
  expect(pick(both, 55, 60, 1)).toBe('strip');
});

it('finds words by their measured width, on either side of their anchor, mirrored or not', () => {
  const label: Look = { role: 'label', fill: 'text', font: 'label' };
  const draw = (s: SceneBuilder) => {
    s.text(label, 'Iran', 10, 20, 30, 'start');
    s.text({ ...label, anchor: 'end' }, 'Iran', 90, 50, 30, 'end');
    s.text({ ...label, anchor: 'middle' }, 'Iran', 50, 80, 30, 'middle');
  };
  const ltr = sceneOf(draw);
  expect([pick(ltr, 35, 15), pick(ltr, 65, 45), pick(ltr, 40, 75)]).toEqual(['start', 'end', 'middle']);
  const rtl = sceneOf(draw, true);
  expect([pick(rtl, 65, 15), pick(rtl, 35, 45), pick(rtl, 60, 75)]).toEqual(['start', 'end', 'middle']);
  expect(pick(rtl, 35, 15)).toBeNull();
});

it('picks every shape at its centre', () => {
  for (const shape of ['circle', 'square', 'diamond', 'triangle', 'hexagon', 'cross'] as const) {
    expect(
      pick(
        sceneOf((s) => s.symbol(shape, area, 50, 50, 10, shape)),
        50,
        50,
      ),
    ).toBe(shape);
  }
});
