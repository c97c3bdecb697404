import { type BenchEvent, laneCount } from './events.ts';
import { laneHeight, margin, plainScale } from './plain-scale.ts';

/** What a careful hand writes on a canvas: at most one mark a pixel and lane, titles where there is room. */
export function drawCanvas(stage: HTMLElement, events: readonly BenchEvent[]) {
  const lanes = Array.from({ length: laneCount }, (): BenchEvent[] => []);
  for (const event of events) lanes[event.lane]!.push(event);
  for (const lane of lanes) lane.sort((a, b) => a.start - b.start);
  const canvas = document.createElement('canvas');
  canvas.width = 1280;
  canvas.height = laneCount * laneHeight;
  stage.append(canvas);
  const context = canvas.getContext('2d')!;
  context.font = '12px "DejaVu Sans", sans-serif';
  const scale = plainScale(stage, events, draw);

  function draw() {
    context.clearRect(0, 0, canvas.width, canvas.height);
    lanes.forEach((lane, i) => {
      const y = i * laneHeight;
      context.fillStyle = '#141c27';
      context.fillText(`Lane ${i + 1}`, 4, y + 14);
      let painted = margin - 1;
      let written = -Infinity;
      for (const { start, end, title } of lane) {
        const x = scale.x(start);
        const right = Math.max(scale.x(end), x + 4);
        if (right < margin || x > canvas.width || Math.floor(right) <= painted) continue;
        context.fillStyle = '#205fc0';
        context.fillRect(Math.max(x, margin), y + 30, right - Math.max(x, margin), 10);
        painted = Math.floor(right);
        if (x < written || x < margin) continue;
        context.fillStyle = '#141c27';
        context.fillText(title, x, y + 24);
        written = x + context.measureText(title).width + 8;
      }
    });
  }
  draw();
}
