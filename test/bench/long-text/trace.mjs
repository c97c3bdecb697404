/** What a trace of Chromium says of the main thread of the page. */

/**
 * @typedef {{ name: string, ph: string, ts: number, dur?: number, tdur?: number, pid: number, tid: number, args: any }} TraceEvent
 */

/** @param {readonly TraceEvent[]} events */
export function longestTask(events) {
  return Math.max(0, ...mainTasks(events).map(({ dur = 0 }) => dur / 1000));
}

/**
 * What the tasks of more than so many ms consist of, a line each.
 *
 * @param {readonly TraceEvent[]} events
 * @param {number} least
 */
export function tasksOf(events, least) {
  const tasks = mainTasks(events);
  const begin = tasks[0]?.ts ?? 0;
  return tasks
    .filter(({ dur = 0 }) => dur / 1000 > least)
    .map((task) => {
      const end = task.ts + (task.dur ?? 0);
      const parts = events.filter(
        ({ ph, pid, tid, ts, dur = 0, name }) =>
          ph === 'X' &&
          pid === task.pid &&
          tid === task.tid &&
          ts >= task.ts &&
          ts + dur <= end &&
          dur > 500 &&
          !/RunTask/.test(name),
      );
      const said = parts.map(({ name, dur = 0, ts, args }) => {
        const what = args?.data?.functionName || args?.data?.type || '';
        return `    +${((ts - task.ts) / 1000).toFixed(1)} ${(dur / 1000).toFixed(1)} ${name} ${what}`;
      });
      return [
        `  at ${((task.ts - begin) / 1000).toFixed(0)}: ${((task.dur ?? 0) / 1000).toFixed(1)} ms, ${((task.tdur ?? 0) / 1000).toFixed(1)} of them at work`,
        ...said,
      ].join('\n');
    });
}

/** The tasks of the busiest main thread of a page, in the order of time. @param {readonly TraceEvent[]} events */
function mainTasks(events) {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const tasks = mains.map(({ pid, tid }) =>
    events.filter((one) => one.pid === pid && one.tid === tid && one.ph === 'X' && one.name.endsWith('RunTask')),
  );
  const busy = (/** @type {readonly TraceEvent[]} */ list) => list.reduce((sum, { dur = 0 }) => sum + dur, 0);
  return (tasks.sort((a, b) => busy(b) - busy(a))[0] ?? []).sort((a, b) => a.ts - b.ts);
}
