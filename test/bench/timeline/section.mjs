/** The section "Timeline" of docs/performance.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { patience, steps } from './tab.mjs';

const page = join(import.meta.dirname, '../../../docs/performance.md');

/**
 * Writes the section in the place of the last one; the page's other sections stay as they are.
 *
 * @param {string} version - The browser's.
 * @param {string} table
 */
export function writeSection(version, table) {
  const [head = '', ...sections] = readFileSync(page, 'utf8').split(/^(?=## )/m);
  const others = sections.filter((section) => !section.startsWith('## Timeline'));
  writeFileSync(page, [head, `${sectionOf(version, table)}\n`, ...others].join(''));
}

/**
 * @param {string} version
 * @param {string} table
 */
function sectionOf(version, table) {
  const { length: cores, 0: core } = cpus();
  return `## Timeline

The same generated events (a fifth ranges, one in a hundred long, half of them in bursts, 12 lanes, titles of 3 to 8 words), all in view, through several timelines in one run of \`npm run bench:timeline\`: ${core?.model.trim()}, ${cores} cores, headless Chromium ${version} without a graphics card. ${versions()} Milliseconds depend on the machine; what counts is the ratio of one row to another of the same size.

- **First frame**: from the data until the frame that shows all of it is over and the next one begins; what it shows is what each shows two seconds later, but TimelineJS, whose marks still move a little, and which has its own idea of what fits. vis-timeline begins with this week and comes to the data a second later; here it is told to do so at once. The library has drawn three events before. Each new browser rests for a second before it; it is not made to collect garbage, which would throw away code that was compiled and has not run yet, so frames and heap are measured in another one. **Cold**: its code is there, but has never run; ours has fetched its parts for large stories, as a page does that preloads them. Our code carries the compile hint of the files for script tags. Medians of five fresh browsers each, of fifteen where it takes less than 100 ms and is not cold, since up to a frame of the screen of it is waiting for the next one; once, where it takes more than three seconds.
- **Frames**: intervals over ${steps} steps of wheel zoom, in and out, and ${steps} of drag at 2.5 times the whole, made by real input events: median / 95th percentile.
- **Processor**: time of the main thread a step.
- **Heap**: what is added to the data, buffers of typed arrays with it, in megabytes. **Nodes**: elements in the page.

The culled canvas is what a careful hand writes without a library: at most one mark a pixel, titles where there is room; no axis, no list for screen readers, nothing to select. \`chronicle-elements\` takes columns; as JSON, its time includes reading and checking the story. The others take objects. What takes longer than ${patience / 1000} seconds is not waited for, and not tried with more events.

${table}
`;
}

function versions() {
  const list = ['vis-timeline', '@knight-lab/timelinejs', 'echarts', 'd3'].map((name) => {
    const { version } = JSON.parse(
      readFileSync(join(import.meta.dirname, `../../../node_modules/${name}/package.json`), 'utf8'),
    );
    return `${name} ${version}`;
  });
  return `${list.join(', ')}.`;
}
