/** The step to which a key of a slider leads from step `at`, kept between the first and the last; nothing for other keys. */
export function stepOfKey(key: string, at: number, last: number, rtl: boolean): number | undefined {
  const to = new Map([
    [rtl ? 'ArrowLeft' : 'ArrowRight', at + 1],
    ['ArrowUp', at + 1],
    [rtl ? 'ArrowRight' : 'ArrowLeft', at - 1],
    ['ArrowDown', at - 1],
    ['PageUp', at + 5],
    ['PageDown', at - 5],
    ['Home', 0],
    ['End', last],
  ]).get(key);
  return to === undefined ? undefined : Math.max(0, Math.min(last, to));
}
