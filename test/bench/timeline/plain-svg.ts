import { select } from 'd3';
import { type BenchEvent, laneCount } from './events.ts';
import { laneHeight, plainScale } from './plain-scale.ts';

/** What an example of d3 looks like: a rect and a text for each event. */
export function drawSvg(stage: HTMLElement, events: readonly BenchEvent[]) {
  const svg = select(stage)
    .append('svg')
    .attr('width', 1280)
    .attr('height', laneCount * laneHeight);
  const marks = svg.selectAll('g').data(events).join('g');
  const rects = marks.append('rect').attr('y', 30).attr('height', 10).attr('fill', '#205fc0');
  marks
    .append('text')
    .attr('y', 24)
    .attr('font-size', 12)
    .text(({ title }) => title);
  const scale = plainScale(stage, events, draw);

  function draw() {
    marks.attr('transform', ({ start, lane }) => `translate(${scale.x(start)},${lane * laneHeight})`);
    rects.attr('width', ({ start, end }) => Math.max(scale.x(end) - scale.x(start), 4));
  }
  draw();
}
