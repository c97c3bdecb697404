/** The longest time in ms for which the page could do nothing else, from now until the work is done. */
export async function longestStretch(work: () => Promise<unknown>): Promise<number> {
  let [longest, last, on] = [0, performance.now(), true];
  // Timers: work in slices lets all that waits go first, and would never go on beside endless messages.
  const watch = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (on) setTimeout(watch);
  };
  watch();
  await work();
  await new Promise((resolve) => setTimeout(resolve));
  on = false;
  return longest;
}

/** Waits until the browser has laid out and painted what it was given. */
export const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100)));
  });
