/** What a timeline draws: the layout that fits, on its way between two scales or two steps of zoom where it is. */

import type { Warp } from '../../layout/time/warp.js';
import type { TimelineDrawing, TimelineInput } from '../../layout/timeline/drawing.js';
import { fittingLayout, type Orientation, type TimelineLayout } from '../../layout/timeline/drawing-of.js';
import { storylineDrawing } from '../../layout/timeline/storyline.js';
import { verticalDrawing } from '../../layout/timeline/vertical.js';
import { type Glide, isStillWanted } from '../glide.js';
import type { OnDemand } from '../on-demand.js';
import type { LaneChange } from './lane-change.js';
import type { ScaleChange } from './scale-change.js';

type Host = ConstructorParameters<typeof Glide>[0] & { readonly isConnected: boolean };
type Large = typeof import('./large.js');
type Hands = typeof import('./hands.js');

export class Drawer {
  #host: Host;
  #large: OnDemand<Large>;
  #hands: OnDemand<Hands>;
  #drawnFor: readonly unknown[] = [];
  #wanted: TimelineLayout = 'storyline';
  #scaleChange: ScaleChange | undefined;
  #laneChange: LaneChange | undefined;
  /** How time is drawn until the change to another scale begins. */
  #held: Warp | undefined;

  drawing: TimelineDrawing | undefined;
  /** The layout that fits: time runs down where the view is narrow. */
  layout: TimelineLayout | 'vertical' = 'storyline';

  constructor(host: Host, large: OnDemand<Large>, hands: OnDemand<Hands>) {
    this.#host = host;
    this.#large = large;
    this.#hands = hands;
  }

  /** Draws, unless the same is drawn already. */
  show(input: TimelineInput | undefined, wanted: TimelineLayout, orientation: Orientation) {
    if (!input) {
      this.drawing = undefined;
      this.#drawnFor = [];
      return;
    }
    this.#wanted = wanted;
    this.layout = fittingLayout(wanted, orientation, input);
    const passing = this.#held ?? this.#scaleChange?.passing(input.warp, input.extent);
    const drawnFor = [wanted, this.layout, passing, this.#laneChange?.share, ...Object.values(input)];
    if (this.drawing && drawnFor.every((value, i) => value === this.#drawnFor[i])) return;
    this.drawing = this.layout === 'lanes' ? this.#lanes(input) : this.draw({ ...input, passing });
    this.#drawnFor = this.drawing ? drawnFor : [];
  }

  /** A drawing beside the one that is shown; nothing while the part that draws lanes is on its way. */
  draw(input: TimelineInput): TimelineDrawing | undefined {
    switch (this.layout) {
      case 'vertical':
        return verticalDrawing(input, this.#wanted !== 'lanes');
      case 'lanes':
        return this.#large.part?.lanesDrawing(input);
      default:
        return storylineDrawing(input);
    }
  }

  /** Begins the change to another scale of time; lanes change at once. */
  async changeScale() {
    const from = this.layout === 'lanes' ? undefined : this.drawing?.scale.warp;
    if (!from || isStillWanted()) return;
    this.#held = from;
    const part = await this.#hands.ready;
    this.#held = undefined;
    this.#host.requestUpdate();
    if (!part || !this.#host.isConnected) return;
    this.#scaleChange ??= new part.ScaleChange(this.#host);
    this.#scaleChange.begin(from);
  }

  /** Ends all changes at once. */
  end() {
    this.#scaleChange?.end();
  }

  #lanes(input: TimelineInput): TimelineDrawing | undefined {
    const { part } = this.#large;
    this.#laneChange ??= part && new part.LaneChange(this.#host);
    return this.#laneChange?.draw(input);
  }
}
