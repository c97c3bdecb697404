/** Work in slices: a long task gives the thread back every few milliseconds, so that nothing freezes meanwhile. */

export interface ChunkOptions {
  /** Ends the work; the promise rejects with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** The longest slice in ms; 5 unless given, so that every frame is drawn in time. */
  readonly budget?: number | undefined;
}

/**
 * Runs a generator to its end in slices. Between two `yield`s it cannot be interrupted, so they should lie closer than
 * the budget. Rejects with what the generator throws, or with the signal's reason.
 */
export async function runInChunks<Result>(
  steps: Generator<unknown, Result, void>,
  { signal, budget = 5 }: ChunkOptions = {},
): Promise<Result> {
  try {
    for (;;) {
      const end = performance.now() + budget;
      do {
        signal?.throwIfAborted();
        const step = steps.next();
        if (step.done) return step.value;
      } while (performance.now() < end);
      await nextTurn();
    }
  } finally {
    // Tells a generator that was left early.
    steps.return(undefined as Result);
  }
}

/** Runs a generator to its end at once. */
export function runAtOnce<Result>(steps: Generator<unknown, Result, void>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Newer engines. Their `yield` would not do: it goes on before messages, timers and most frames, which then wait to the end. */
interface Scheduler {
  postTask?: (task: () => void, options: { priority: 'background' }) => Promise<void>;
}

/** Lets the page do what waits, frames above all. Timers would wait 4 ms after a few turns, messages do not. */
export function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.postTask) return scheduler.postTask(() => {}, { priority: 'background' });
  return new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') {
      setTimeout(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
