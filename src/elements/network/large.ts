/** What only drawings of many marks need: loaded when one comes. */
import type { Lens } from '../../layout/network/plan.js';
import { pickFast } from '../../layout/pick-grid.js';
import type { Emphasis, Scene } from '../../layout/scene.js';
import { canvasPainter } from '../../paint/canvas-painter.js';
import type { Painter } from '../../paint/painter.js';

/** A canvas that is moved as it is while the reader moves it, and painted anew when it comes to rest. */
export class MovedCanvas {
  #canvas: HTMLCanvasElement;
  #painter: Painter;
  #lens: Lens | undefined;

  /** Finds marks by a grid: their number does not matter. */
  readonly pick = pickFast;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.#painter = canvasPainter(canvas);
  }

  paint(scene: Scene, emphasis: Emphasis, lens: Lens) {
    this.#painter.paint(scene, emphasis);
    this.#canvas.style.removeProperty('transform');
    this.#lens = lens;
  }

  /** Shows another part of the same picture. */
  move(lens: Lens, width: number, rtl: boolean) {
    if (this.#lens) {
      const by = lens.scale / this.#lens.scale;
      const x = lens.x0 - by * this.#lens.x0;
      const y = lens.y0 - by * this.#lens.y0;
      const left = rtl ? width * (1 - by) - x : x;
      this.#canvas.style.setProperty('transform', `translate(${left}px, ${y}px) scale(${by})`);
    }
  }

  dispose() {
    this.#painter.dispose();
    this.#canvas.style.removeProperty('transform');
  }
}
