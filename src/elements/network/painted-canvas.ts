import { runInChunks } from '../../base/chunks.js';
import { type Scene, sameEmphasis } from '../../layout/scene.js';
import { canvasPainter } from '../../paint/canvas-painter.js';
import { GridPick } from './grid-pick.js';
import type { Picture } from './surface.js';

/** A canvas that is painted in slices, out of sight, and shows each picture when all of it is there. */
export class PaintedCanvas {
  /** Settles when all that was to be painted is. */
  done: Promise<void> | undefined;

  #painter: ReturnType<typeof canvasPainter>;
  #grid = new GridPick();
  #shown: (picture: Picture) => void;
  /** What was asked for last, and what is still to be painted. */
  #latest: Picture | undefined;
  #next: Picture | undefined;
  #isPainting = false;
  #work = new AbortController();

  /** `shown` is told of each picture when it is there. */
  constructor(canvas: HTMLCanvasElement, shown: (picture: Picture) => void) {
    this.#painter = canvasPainter(canvas);
    this.#shown = shown;
  }

  paint(picture: Picture) {
    if (this.#latest && isSame(this.#latest, picture)) return;
    this.#latest = this.#next = picture;
    if (!this.#isPainting) this.done = this.#paint();
  }

  /** What is asked for meanwhile has to wait: else, while a reader points here and there, nothing would ever be done. */
  async #paint() {
    const { signal } = this.#work;
    this.#isPainting = true;
    for (let picture = this.#next; picture; picture = this.#next) {
      this.#next = undefined;
      try {
        await runInChunks(this.#painter.steps(picture.scene, picture.emphasis), { signal, budget: 0 });
      } catch (error) {
        if (signal.aborted) return;
        throw error;
      }
      this.#shown(picture);
      this.#grid.prepare(picture.scene);
    }
    this.#isPainting = false;
  }

  /** The key of the item at a point. */
  pick(scene: Scene, x: number, y: number, tolerance: number): string | null {
    return this.#grid.at(scene, x, y, tolerance);
  }

  dispose() {
    this.#work.abort();
    this.#painter.dispose();
    this.#grid.dispose();
  }
}

function isSame(a: Picture, b: Picture): boolean {
  return a.scene === b.scene && a.lens === b.lens && sameEmphasis(a.emphasis, b.emphasis);
}
