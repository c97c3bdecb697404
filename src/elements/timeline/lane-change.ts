/** Lanes before the reader's eyes: where a step of zoom changes who has a row, events glide from theirs to the new one. */

import type { TimelineInput } from '../../layout/timeline/drawing.js';
import type { LanePassage } from '../../layout/timeline/lane-bands.js';
import { type LanesDrawing, lanesDrawing } from '../../layout/timeline/lanes.js';
import { Glide, isStillWanted } from '../glide.js';

export class LaneChange {
  #host: ConstructorParameters<typeof Glide>[0];
  #glide: Glide;
  #passage: LanePassage | undefined;
  #last: { readonly input: TimelineInput; readonly drawing: LanesDrawing } | undefined;

  constructor(host: ConstructorParameters<typeof Glide>[0]) {
    this.#host = host;
    this.#glide = new Glide(host);
  }

  /** How far the change has come; `undefined` where nothing changes. */
  get share(): number | undefined {
    return this.#passage?.share;
  }

  draw(input: TimelineInput): LanesDrawing {
    let drawing = lanesDrawing(input, this.#passage);
    const last = this.#last;
    if (last && isStep(last.input, input) && last.drawing.lanes.data === drawing.lanes.data) {
      if (last.drawing.lanes.plan !== drawing.lanes.plan && !isStillWanted()) {
        this.#begin(last.drawing);
        drawing = lanesDrawing(input, this.#passage);
      }
    } else if (this.#passage) {
      // Something else than the zoom has changed: nothing to glide from.
      this.end();
      drawing = lanesDrawing(input);
    }
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
      this.#host.requestUpdate();
    });
  }
}

/** Whether nothing but the window differs. */
const isStep = (a: TimelineInput, b: TimelineInput) =>
  a.warp === b.warp && a.width === b.width && a.measure === b.measure && a.rtl === b.rtl;
