/** What every timeline layout is given and what it gives back. */
import type { Measure } from '../../base/measure.js';
import type { CssPx, TimeSpan } from '../../base/units.js';
import type { BoundColumns, Story } from '../../model/story.js';
import type { Scene } from '../scene.js';
import type { TimeScale } from '../time/time-scale.js';
import type { Warp } from '../time/warp.js';

export type LaneBy = 'kind' | 'actor' | 'place' | 'source' | 'none';

export interface TimelineInput {
  readonly story: Story;
  /** Bounds of every account on the clock that is drawn. */
  readonly bounds: BoundColumns;
  /** That clock: `event` (default), each event's own; else an IANA zone. */
  readonly clock?: string | undefined;
  /** All that can be shown; the warp's own extent. */
  readonly extent: TimeSpan;
  /** What is shown. */
  readonly window: TimeSpan;
  readonly warp: Warp;
  /** How time runs just now, on the way from one scale to another. Rows and titles are already those of `warp`. */
  readonly passing?: Warp | undefined;
  readonly width: CssPx;
  readonly measure: Measure;
  readonly locale: string;
  readonly rtl: boolean;
  /** Rows of the events that pass the filter, ascending. */
  readonly events: readonly number[];
  readonly laneBy: LaneBy;
  /** Ids of the groups whose members share one lane, where lanes are actors. */
  readonly folded?: readonly string[];
  /** Ids of actors in the order that a reader gave their lines; the others keep theirs around them. */
  readonly pinned?: readonly string[];
}

export interface TimelineDrawing {
  readonly scene: Scene;
  /** The axis of this window; `scale.x` counts from `plot.left` (in right-to-left pages from its mirror image). */
  readonly scale: TimeScale;
  readonly plot: Plot;
  /** Rows of events in the order in which the arrow keys walk them. */
  readonly order: ArrayLike<number>;
  /** The lines of a storyline from the top down, with the actors each stands for: what can be dragged. */
  readonly lines?: readonly { readonly actors: readonly number[]; readonly y: CssPx }[];
  /** The groups among the lanes, which can be folded. */
  readonly groups?: readonly LaneGroup[];
  /** Time runs down: `scale.x` counts from `plot.top`. */
  readonly vertical?: boolean;
}

export interface LaneGroup {
  /** Of the actor that is the group. */
  readonly id: string;
  readonly label: string;
  /** How many of its members have lanes, at any depth. */
  readonly members: number;
  readonly folded: boolean;
}

/** The part of a drawing in which time runs. */
export interface Plot {
  readonly left: CssPx;
  readonly width: CssPx;
  readonly top: CssPx;
  readonly bottom: CssPx;
}

/** Right of the plot, so that the last marks and arrows do not touch the edge. */
export const rightMargin = 14;
