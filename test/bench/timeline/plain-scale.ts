/** Pan and zoom for the two plain drawings: a window of time, moved by wheel and drag. */
import type { BenchEvent } from './events.ts';

export interface PlainScale {
  from: number;
  to: number;
  readonly width: number;
  x(time: number): number;
}

export const margin = 80;
export const laneHeight = 58;

export function plainScale(stage: HTMLElement, events: readonly BenchEvent[], draw: () => void): PlainScale {
  let from = Infinity;
  let to = -Infinity;
  for (const { start, end } of events) {
    from = Math.min(from, start);
    to = Math.max(to, end);
  }
  const width = 1280 - margin;
  const scale: PlainScale = {
    from,
    to,
    width,
    x: (time) => margin + ((time - scale.from) / (scale.to - scale.from)) * width,
  };
  const show = (a: number, b: number) => {
    scale.from = a;
    scale.to = b;
    draw();
  };
  stage.addEventListener('wheel', (event) => {
    event.preventDefault();
    const factor = 2 ** (event.deltaY / 240);
    const at = scale.from + ((event.offsetX - margin) / width) * (scale.to - scale.from);
    show(at + (scale.from - at) * factor, at + (scale.to - at) * factor);
  });
  stage.addEventListener('pointermove', (event) => {
    if (event.buttons === 0) return;
    const by = (-event.movementX / width) * (scale.to - scale.from);
    show(scale.from + by, scale.to + by);
  });
  return scale;
}
