import type { TimeSpan } from '../../base/units.js';
import { blendWarp } from '../../layout/time/blend.js';
import type { Warp } from '../../layout/time/warp.js';
import { Glide } from '../glide.js';

const duration = 480;

/** The change from one scale of time to another, before the reader's eyes. A new change begins where the last one is. */
export class ScaleChange {
  #glide: Glide;
  #host: ConstructorParameters<typeof Glide>[0];
  #from: Warp | undefined;
  #share = 1;

  constructor(host: ConstructorParameters<typeof Glide>[0]) {
    this.#host = host;
    this.#glide = new Glide(host);
  }

  /** Begins with how time runs as it is drawn now. */
  begin(from: Warp) {
    this.#from = from;
    this.#share = 0;
    this.#glide.run((share) => {
      this.#share = share;
      this.#host.requestUpdate();
    }, duration);
  }

  /** Ends at once. */
  end() {
    this.#glide.stop();
    this.#share = 1;
  }

  /** How time runs just now; `undefined` when the change is over. */
  passing(to: Warp, extent: TimeSpan): Warp | undefined {
    return this.#from && this.#share < 1 ? blendWarp(this.#from, to, this.#share, extent) : undefined;
  }
}
