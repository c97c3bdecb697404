/** How each library is given the events, as its documentation would have it. */
// @ts-expect-error Vite gives the address; TypeScript knows no such thing.
import timelineJsUrl from '@knight-lab/timelinejs/dist/js/timeline.js?url';
import '@knight-lab/timelinejs/dist/css/timeline.css';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import type { ChronicleTimeline } from '../../../src/elements/timeline.ts';
import type { StoryInput } from '../../../src/index.ts';
import { type BenchEvent, columnsOf, eventsOf, laneCount, storyOf } from './events.ts';
import { drawCanvas } from './plain-canvas.ts';
import { drawSvg } from './plain-svg.ts';

export interface Library {
  /** What it takes the events as. */
  readonly takes: (count: number) => unknown;
  /** Fetches its code. */
  load(): Promise<unknown>;
  draw(stage: HTMLElement, events: never): Promise<void> | void;
}

/** As far as it is used here; it brings no types. */
type TimelineJs = new (stage: HTMLElement, data: object) => { on(name: string, listener: () => void): void };

type Columns = ReturnType<typeof columnsOf>;

/** With the parts that it fetches on demand, as a page has them that preloads what large stories need. */
async function loadOurs() {
  const [{ ChronicleTimeline }] = await Promise.all([
    import('../../../src/elements/timeline.ts'),
    import('../../../src/elements/timeline/large.ts'),
    import('../../../src/model/columns.ts'),
    import('../../../src/model/parse-story.ts'),
  ]);
  if (!customElements.get('chronicle-timeline')) customElements.define('chronicle-timeline', ChronicleTimeline);
}

function newTimeline() {
  const view = document.createElement('chronicle-timeline') as ChronicleTimeline;
  view.layout = 'lanes';
  return view;
}

/** Complete when it is no longer busy: its drawing is on its surface then. */
async function complete(view: ChronicleTimeline) {
  for (;;) {
    await view.updateComplete;
    if (view.shadowRoot?.querySelector('section[aria-busy="false"]')) return;
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
}

async function drawOurs(stage: HTMLElement, columns: Columns) {
  const view = newTimeline();
  view.columns = columns;
  stage.append(view);
  await complete(view);
}

async function drawOurJson(stage: HTMLElement, story: StoryInput) {
  const view = newTimeline();
  view.story = story;
  stage.append(view);
  await complete(view);
}

async function drawVis(stage: HTMLElement, events: readonly BenchEvent[]) {
  const { Timeline } = await import('vis-timeline/standalone');
  const { DataSet } = await import('vis-data');
  const items = events.map(({ id, start, end, lane, title }) => ({
    id,
    start,
    ...(end > start ? { end } : {}),
    group: lane,
    content: title,
  }));
  const lanes = [...new Set(events.map(({ lane }) => lane))].map((lane) => ({ id: lane, content: `Lane ${lane + 1}` }));
  const from = events.reduce((least, { start }) => Math.min(least, start), Infinity);
  const to = events.reduce((most, { end }) => Math.max(most, end), -Infinity);
  const room = (to - from) * 0.02;
  const timeline = new Timeline(stage, new DataSet(items), new DataSet(lanes));
  // Its first drawing is that of this week. It knows then what would show all of it, but draws that a second later,
  // when it looks at its size; told so at once it does with the next frame.
  await new Promise<void>((resolve) => {
    let drawings = 0;
    timeline.on('changed', () => {
      drawings++;
      if (drawings === 1) timeline.setWindow(from - room, to + room, { animation: false });
      else resolve();
    });
  });
}

/** Its bundle is a script, not a module; its source needs a Less compiler. */
async function timelineJs(): Promise<{ readonly Timeline: TimelineJs }> {
  const global = globalThis as { TL?: { readonly Timeline: TimelineJs } };
  if (!global.TL) {
    const script = document.createElement('script');
    script.src = timelineJsUrl;
    document.head.append(script);
    await new Promise((resolve) => {
      script.addEventListener('load', resolve);
    });
  }
  return global.TL!;
}

async function drawTimelineJs(stage: HTMLElement, events: readonly BenchEvent[]) {
  const { Timeline } = await timelineJs();
  const date = (time: number) => {
    const day = new Date(time);
    return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate(), hour: day.getUTCHours() };
  };
  const slides = events.map(({ id, start, end, title, lane }) => ({
    unique_id: `e${id}`,
    start_date: date(start),
    ...(end > start ? { end_date: date(end) } : {}),
    group: `Lane ${lane + 1}`,
    text: { headline: title },
  }));
  const drawn = new Timeline(stage, { events: slides });
  await new Promise<void>((resolve) => {
    drawn.on('ready', () => resolve());
  });
  // It brings its marks to their places once it has seen that it is in sight, by an observer made before this one.
  await new Promise<void>((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(stage);
  });
}

async function drawEcharts(stage: HTMLElement, events: readonly BenchEvent[]) {
  const echarts = await import('echarts');
  const chart = echarts.init(stage);
  const data = events.map(({ start, end, lane, title }) => ({ name: title, value: [lane, start, end] }));
  // A chart that is small enough is finished before `setOption` returns.
  const finished = new Promise<void>((resolve) => {
    chart.on('finished', () => resolve());
  });
  chart.setOption({
    animation: false,
    xAxis: { type: 'time' },
    yAxis: { type: 'category', data: Array.from({ length: laneCount }, (_, lane) => `Lane ${lane + 1}`) },
    dataZoom: [{ type: 'inside', filterMode: 'weakFilter' }],
    series: [
      {
        type: 'custom',
        clip: true,
        encode: { x: [1, 2], y: 0 },
        data,
        renderItem: (
          { dataIndex }: { dataIndex: number },
          api: { value(at: number): number; coord(point: number[]): number[] },
        ) => {
          const [x, y] = api.coord([api.value(1), api.value(0)]) as [number, number];
          const [right] = api.coord([api.value(2), api.value(0)]) as [number, number];
          return {
            type: 'rect',
            shape: { x, y: y - 5, width: Math.max(right - x, 6), height: 10 },
            style: { fill: '#205fc0' },
            textContent: { type: 'text', style: { text: data[dataIndex]!.name, fill: '#141c27' } },
            textConfig: { position: 'right' },
          };
        },
      },
    ],
  } as never);
  await finished;
}

const loadVis = () => Promise.all([import('vis-timeline/standalone'), import('vis-data')]);
const nothing = () => Promise.resolve();

export const libraries: Readonly<Record<string, Library>> = {
  'chronicle-elements': { takes: columnsOf, load: loadOurs, draw: drawOurs },
  'chronicle-elements, JSON': { takes: storyOf, load: loadOurs, draw: drawOurJson },
  'vis-timeline': { takes: eventsOf, load: loadVis, draw: drawVis },
  TimelineJS: { takes: eventsOf, load: timelineJs, draw: drawTimelineJs },
  ECharts: { takes: eventsOf, load: () => import('echarts'), draw: drawEcharts },
  'plain d3 SVG': { takes: eventsOf, load: nothing, draw: drawSvg },
  'culled canvas': { takes: eventsOf, load: nothing, draw: drawCanvas },
};
