import { runAtOnce } from '../base/chunks.js';
import type { CssPx } from '../base/units.js';
import type { EdgeSource } from '../layout/network/evidence.js';
import { pushSteps } from '../layout/network/many.js';
import { wholeLens } from '../layout/network/plan.js';
import { drawNetwork } from '../layout/network/scene.js';
import { networkPoints } from '../layout/network/whole.js';
import { pinsOf } from '../model/pins.js';
import { movingEvidence } from '../model/tie-window.js';
import { svgString } from '../paint/svg-string.js';
import { type DrawingOptions, type StorySource, settled, storyOf } from './options.js';

export interface NetworkOptions extends DrawingOptions {
  /** Height of the picture in CSS pixels; 700 where not given. */
  readonly height?: CssPx;
  /** As the attributes of `<chronicle-network>`. */
  readonly scope?: 'window' | 'story';
  readonly edges?: EdgeSource;
}

/** The network of a story as an SVG document, the same on every machine. Needs no DOM. */
export function renderNetwork(source: StorySource, options: NetworkOptions = {}): string {
  const story = storyOf(source);
  const { svg, rtl, width, measure } = settled(story, options);
  const steps = drawNetwork({
    story,
    whole: networkPoints(story),
    width,
    height: options.height ?? 700,
    measure,
    window: options.window ?? null,
    clock: 'event',
    filter: [],
    edges: options.edges ?? 'both',
    scope: options.scope ?? 'window',
    lens: wholeLens,
    pins: pinsOf(story),
    open: new Set(),
    apart: pushSteps,
    evidence: movingEvidence(),
  });
  return svgString(runAtOnce(runAtOnce(steps).scene({ rtl })), svg);
}
