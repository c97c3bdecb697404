/** Lanes before the reader's eyes: where a step of zoom changes who has a row, events glide from theirs to the new one. */

import type { TimelineInput } from '../../layout/timeline/drawing.js';
import type { LanePassage } from '../../layout/timeline/lane-bands.js';
import { type LanesDrawing, lanesDrawing, lanesPlan } from '../../layout/timeline/lanes.js';
import { Glide, isStillWanted } from '../glide.js';

/** Steps of a hand that follow each other within so many milliseconds are one movement. */
const together = 50;

export class LaneChange {
  #host: ConstructorParameters<typeof Glide>[0];
  #glide: Glide;
  #passage: LanePassage | undefined;
  #last: { readonly input: TimelineInput; readonly drawing: LanesDrawing } | undefined;
  /** When the window last moved. */
  #moved = -Infinity;

  constructor(host: ConstructorParameters<typeof Glide>[0]) {
    this.#host = host;
    this.#glide = new Glide(host);
  }

  /** How far the change has come; `undefined` where nothing changes. */
  get share(): number | undefined {
    return this.#passage?.share;
  }

  draw(input: TimelineInput): LanesDrawing {
    const { data, plan } = lanesPlan(input);
    const last = this.#last;
    if (last && isStep(last.input, input) && last.drawing.lanes.data === data) {
      if (last.drawing.lanes.plan !== plan && !isStillWanted()) this.#begin(last.drawing);
    } else if (this.#passage) {
      // Something else than the zoom has changed: nothing to glide from.
      this.end();
    }
    const drawing = lanesDrawing(input, this.#passage);
    if (last && last.input.window !== input.window) this.#moved = performance.now();
    this.#last = { input, drawing };
    return drawing;
  }

  /** Ends at once. */
  end() {
    this.#glide.stop();
    this.#passage = undefined;
  }

  /** A new change begins where the last one is. */
  #begin(drawing: LanesDrawing) {
    const from = drawing.lanes.stand();
    this.#passage = { from, share: 0 };
    this.#glide.run((share) => {
      this.#passage = share < 1 ? { from, share } : undefined;
      // While the window moves, rows glide with its steps; frames of their own in between would cost as much again.
      if (share === 1 || performance.now() - this.#moved > together) this.#host.requestUpdate();
    });
  }
}

/** Whether nothing but the window differs. */
const isStep = (a: TimelineInput, b: TimelineInput) =>
  a.warp === b.warp && a.width === b.width && a.measure === b.measure && a.rtl === b.rtl;
