/** What only drawings of many marks need: loaded when one comes. */
import type { Lens } from '../../layout/network/lens.js';
import { pickFast } from '../../layout/pick-grid.js';
import type { Emphasis, Scene } from '../../layout/scene.js';
import { canvasPainter } from '../../paint/canvas-painter.js';
import type { Painter } from '../../paint/painter.js';

/** A canvas is painted anew when it has not been moved for so long, in milliseconds. */
const rest = 90;

/** A canvas that is moved as it is while the reader moves it, and painted anew when it comes to rest. */
export class MovedCanvas {
  #canvas: HTMLCanvasElement;
  #painter: Painter;
  #rested: () => void;
  #lens: Lens | undefined;
  #timer = 0;

  /** Finds marks by a grid: their number does not matter. */
  readonly pick = pickFast;

  constructor(canvas: HTMLCanvasElement, rested: () => void) {
    this.#canvas = canvas;
    this.#painter = canvasPainter(canvas);
    this.#rested = rested;
  }

  paint(scene: Scene, emphasis: Emphasis, lens: Lens) {
    this.#painter.paint(scene, emphasis);
    this.#canvas.style.removeProperty('transform');
    this.#lens = lens;
  }

  /** Shows another part of the same picture. */
  move(lens: Lens, width: number, rtl: boolean) {
    clearTimeout(this.#timer);
    if (this.#lens) {
      const by = lens.scale / this.#lens.scale;
      const x = lens.x0 - by * this.#lens.x0;
      const y = lens.y0 - by * this.#lens.y0;
      const left = rtl ? width * (1 - by) - x : x;
      this.#canvas.style.setProperty('transform', `translate(${left}px, ${y}px) scale(${by})`);
    }
    this.#timer = setTimeout(this.#rested, rest) as unknown as number;
  }

  dispose() {
    clearTimeout(this.#timer);
    this.#painter.dispose();
    this.#canvas.style.removeProperty('transform');
  }
}
