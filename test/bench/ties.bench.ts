import { bench, describe } from 'vitest';
import { storyFromColumns } from '../../src/model/columns.js';
import { TieWindow } from '../../src/model/tie-window.js';
import { tiesOf } from '../../src/model/ties.js';
import { tiesInWindow } from '../../src/model/ties-in-window.js';

const day = 86_400_000;
const count = 1_000_000;
const people = 2000;
/** A million events of two actors each, a minute apart, each an hour long. */
const starts = Float64Array.from({ length: count }, (_, event) => event * 60_000);
const story = storyFromColumns({
  earliestStart: starts,
  earliestEnd: starts.map((start) => start + 3_600_000),
  title: (event: number) => `Event ${event}`,
  kind: new Uint8Array(count),
  kinds: ['talk'],
  actors: {
    offsets: Uint32Array.from({ length: count + 1 }, (_, event) => 2 * event),
    indices: Uint32Array.from({ length: 2 * count }, (_, i) =>
      i % 2 === 0 ? (i / 2) % people : ((i - 1) / 2 + 1 + (i % 97)) % people,
    ),
    names: Array.from({ length: people }, (_, i) => `Actor ${i}`),
  },
}).story;
const window = new TieWindow(story, 'event');
let at = 0;
const dayFrom = (from: number) => ({ from: from * day, to: (from + 1) * day });

describe(`a window of a day over a million events and ${tiesOf(story).count} ties`, () => {
  bench('moves on by a minute, 1,000 times', () => {
    for (let step = 0; step < 1000; step++) {
      at = (at + 60_000) % (600 * day);
      window.moveTo({ from: at, to: at + day });
    }
  });
  bench('jumps, 100 times', () => {
    for (let step = 0; step < 100; step++) window.moveTo(dayFrom((step * 397) % 600));
  });
  bench('is asked for by looking at every date, once', () => {
    at = (at + 60_000) % (600 * day);
    tiesInWindow(story, { from: at, to: at + day }, 'event');
  });
});
