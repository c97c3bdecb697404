import { expect, it } from 'vitest';
import { runAtOnce, runInChunks } from '../../src/base/chunks.js';

function* count(to: number, left: string[] = []): Generator<number, string, void> {
  try {
    for (let i = 0; i < to; i++) {
      const until = performance.now() + 1;
      while (performance.now() < until);
      yield i;
    }
    return `counted to ${to}`;
  } finally {
    left.push('left');
  }
}

it('runs to the end at once', () => {
  expect(runAtOnce(count(3))).toBe('counted to 3');
});

it('lets others work between its slices', async () => {
  let turns = 0;
  let on = true;
  const other = (): void => {
    turns++;
    if (on) setImmediate(other);
  };
  setImmediate(other);
  expect(await runInChunks(count(30), { budget: 3 })).toBe('counted to 30');
  on = false;
  expect(turns).toBeGreaterThan(5);
});

it('lets everything else go first where the engine has a scheduler', async () => {
  const asked: unknown[] = [];
  const target = globalThis as { scheduler?: unknown };
  target.scheduler = {
    postTask: async (task: () => void, options: unknown) => {
      asked.push(options);
      task();
    },
  };
  await runInChunks(count(10), { budget: 2 });
  delete target.scheduler;
  expect(asked.length).toBeGreaterThan(2);
  expect(asked[0]).toEqual({ priority: 'background' });
});

it('tells the work that it is ended, and rejects with the reason', async () => {
  const left: string[] = [];
  const controller = new AbortController();
  const work = runInChunks(count(1000, left), { budget: 1, signal: controller.signal });
  setTimeout(() => controller.abort(new Error('enough')), 5);
  await expect(work).rejects.toThrow('enough');
  expect(left).toEqual(['left']);
});

it('rejects with what the work throws', async () => {
  const fails = function* (): Generator<number, string, void> {
    yield 1;
    throw new Error('broken');
  };
  await expect(runInChunks(fails())).rejects.toThrow('broken');
});
