import { type Emphasis, type Scene, sameEmphasis } from '../../layout/scene.js';
import type { Painter } from '../../paint/painter.js';
import { svgPainter } from '../../paint/svg-painter.js';

/** Back on SVG below this share of what is many, so that it does not change at every step. */
const few = 2 / 3;

type MakePainter = (canvas: HTMLCanvasElement) => Painter;

/** What a drawing is drawn on: SVG for few marks, a canvas for many; the same scene looks the same on both. */
export class Surface {
  #stage: Element | null = null;
  #painter: Painter | undefined;
  #painted: { readonly scene: Scene; readonly emphasis: Emphasis } | undefined;
  #onCanvas = false;

  /**
   * Paints on one of the surfaces of a stage, an `<svg>` and a `<canvas>`; the other is out of sight. `canvas` is asked
   * for the painter of canvases where there are `many` marks; until it has one, SVG serves.
   */
  paint(stage: Element | null, scene: Scene, emphasis: Emphasis, many: number, canvas: () => MakePainter | undefined) {
    const canvasPainter = scene.count >= (this.#onCanvas ? few * many : many) ? canvas() : undefined;
    const onCanvas = canvasPainter !== undefined;
    if (stage !== this.#stage || onCanvas !== this.#onCanvas) this.dispose();
    if (!stage) return;
    this.#painter ??= canvasPainter
      ? canvasPainter(stage.querySelector<HTMLCanvasElement>(':scope > canvas')!)
      : svgPainter(stage.querySelector<SVGSVGElement>(':scope > svg')!);
    this.#stage = stage;
    this.#onCanvas = onCanvas;
    stage.classList.toggle('on-canvas', onCanvas);
    if (this.#painted?.scene === scene && sameEmphasis(this.#painted.emphasis, emphasis)) return;
    this.#painted = { scene, emphasis };
    this.#painter.paint(scene, emphasis);
  }

  /** Frees what the painter holds; the next paint starts anew. */
  dispose() {
    this.#painter?.dispose();
    this.#painter = undefined;
    this.#painted = undefined;
    this.#stage = null;
  }
}
