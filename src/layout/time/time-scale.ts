import type { CssPx, Ms, TimeSpan } from '../../base/units.js';
import type { Warp } from './warp.js';

/** Time ↔ pixels for one window on one warp. Unbounded times land far outside, never on NaN. */
export interface TimeScale {
  readonly window: TimeSpan;
  readonly width: CssPx;
  readonly warp: Warp;
  /** Pixels from the start of the axis; not clamped to it. */
  x(time: Ms): CssPx;
  time(x: CssPx): Ms;
  /** The times at so many places, `pitch` pixels apart, from the start of the axis. */
  times(count: number, pitch: CssPx): Float64Array;
  /** Pixels that one position of the warp takes: how far one has zoomed in. */
  readonly zoom: number;
}

export function timeScale(warp: Warp, window: TimeSpan, width: CssPx): TimeScale {
  const start = warp.position(window.from);
  const zoom = width / (warp.position(window.to) - start);
  return {
    window,
    width,
    warp,
    zoom,
    x: (time) => {
      if (time === -Infinity) return -1e6;
      if (time === Infinity) return 1e6;
      return (warp.position(time) - start) * zoom;
    },
    time: (x) => warp.time(start + x / zoom),
    times: (count, pitch) => {
      const positions = new Float64Array(count);
      for (let i = 0; i < count; i++) positions[i] = start + (i * pitch) / zoom;
      return warp.times(positions);
    },
  };
}

/** The window that shows `scale`'s axis moved by so many pixels. */
export function pannedWindow(scale: TimeScale, by: CssPx): TimeSpan {
  return { from: scale.time(by), to: scale.time(scale.width + by) };
}

/** The window that is `factor` times narrower (above 1) or wider around the time at `x`, which stays where it is. */
export function zoomedWindow(scale: TimeScale, x: CssPx, factor: number): TimeSpan {
  return { from: scale.time(x - x / factor), to: scale.time(x + (scale.width - x) / factor) };
}
