/** The overview of more events than can be told apart: how many there are at each place. */
import type { CssPx } from '../../base/units.js';
import { oncePer } from '../../model/once-per.js';
import type { SceneBuilder } from '../scene-builder.js';
import type { TimeScale } from '../time/time-scale.js';
import { type DatedOrder, datedOrder } from './dated-order.js';
import { countsBetween, densityHeight, densityOf, drawSkyline, mostIn, skyline, stepEdges } from './density.js';
import { inset, type OverviewInput, stripHeight } from './overview.js';

/** Width of one step. */
const pitch: CssPx = 3;

export function drawOverviewDensity(builder: SceneBuilder, scale: TimeScale, input: OverviewInput) {
  const density = densityOfAll(datedOrder(input.story, input.bounds, input.events));
  const counts = countsBetween(density, stepEdges(scale, pitch));
  const most = mostIn(counts);
  const steps = skyline(counts, pitch, (n) => densityHeight(n, most, stripHeight - inset, 1.5));
  drawSkyline(builder, { role: 'overview-density', fill: 'muted', opacity: 0.7 }, steps, 0, stripHeight);
}

const densityOfAll = oncePer(({ from, to }: DatedOrder) => densityOf(from, to));
