import { bench, describe } from 'vitest';
import { pick } from '../../src/layout/pick.js';
import { SceneBuilder } from '../../src/layout/scene-builder.js';
import { intervalIndex } from '../../src/model/interval-index.js';

describe('a million intervals', () => {
  const starts = Float64Array.from({ length: 1_000_000 }, (_, row) => row * 1000);
  const index = intervalIndex(
    starts,
    starts.map((start) => start + 1500),
  );
  bench('1,000 counts', () => {
    for (let step = 0; step < 1000; step++) index.count(step * 1000, step * 1000 + 1000);
  });
});

describe('a scene of 20,000 marks', () => {
  const builder = new SceneBuilder(100, false);
  for (let i = 0; i < 20_000; i++) builder.symbol('circle', { role: 'dot' }, i % 100, (i / 200) % 100, 1, `n${i}`);
  const scene = builder.build(100);
  bench('what is at a point', () => {
    pick(scene, 200, 200);
  });
});
