import { runInChunks } from '../../base/chunks.js';
import { pick } from '../../layout/pick.js';
import { gridSteps, type PickGrid, pickIn } from '../../layout/pick-grid.js';
import type { Scene } from '../../layout/scene.js';

/** Finds marks by a grid, which is made in slices once somebody points; until then by looking at all of them. */
export class GridPick {
  #scene: Scene | undefined;
  #grid: PickGrid | undefined;
  #work: AbortController | undefined;

  at(scene: Scene, x: number, y: number, tolerance: number): string | null {
    if (scene !== this.#scene) this.#begin(scene);
    return this.#grid ? pickIn(this.#grid, scene, x, y, tolerance) : pick(scene, x, y, tolerance);
  }

  /** Another scene is seen: where somebody points, its grid is made before it is asked for. */
  prepare(scene: Scene) {
    if (this.#scene && scene !== this.#scene) this.#begin(scene);
  }

  dispose() {
    this.#work?.abort();
    this.#scene = undefined;
    this.#grid = undefined;
  }

  #begin(scene: Scene) {
    this.dispose();
    this.#scene = scene;
    this.#work = new AbortController();
    runInChunks(gridSteps(scene), { signal: this.#work.signal, budget: 4 }).then(
      (grid) => {
        if (scene === this.#scene) this.#grid = grid;
      },
      () => {},
    );
  }
}
