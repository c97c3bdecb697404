/** The overview of more events than can be told apart: how many there are at each pixel. */
import { oncePer, rememberLast } from '../../model/once-per.js';
import type { BoundColumns, Story } from '../../model/story.js';
import type { SceneBuilder } from '../scene-builder.js';
import type { TimeScale } from '../time/time-scale.js';
import { countsBetween, type Density, densityHeight, densityOf, skyline } from './density.js';
import { inset, type OverviewInput, stripHeight } from './overview.js';

export function drawOverviewDensity(builder: SceneBuilder, scale: TimeScale, input: OverviewInput) {
  const density = densityOfAll(input);
  const count = Math.max(1, Math.floor(scale.width));
  const edges = Float64Array.from({ length: count + 1 }, (_, i) => scale.time(i));
  const counts = countsBetween(density, edges);
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  const points = skyline(counts, 0, 1, stripHeight, (n) => densityHeight(n, most, stripHeight - inset, 1.5));
  if (points.length > 2) builder.polyline({ role: 'overview-density', fill: 'muted', opacity: 0.7 }, points, true);
}

const densities = oncePer((events: readonly number[]) =>
  rememberLast((story: Story, bounds: BoundColumns): Density => {
    const { starts, items } = story.events.accounts;
    const dated = events.filter((event) => starts[event] !== starts[event + 1]);
    const from = Float64Array.from(dated, (event) => bounds.earliestStart[items[starts[event]!]!]!);
    return densityOf(
      from,
      Float64Array.from(dated, (event) => bounds.latestEnd[items[starts[event]!]!]!),
    );
  }),
);

const densityOfAll = ({ story, bounds, events }: OverviewInput) => densities(events)(story, bounds);
