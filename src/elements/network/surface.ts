import type { ReactiveControllerHost } from 'lit';
import type { Lens } from '../../layout/network/plan.js';
import { pick } from '../../layout/pick.js';
import type { Emphasis, Scene } from '../../layout/scene.js';
import type { Painter } from '../../paint/painter.js';
import { svgPainter } from '../../paint/svg-painter.js';
import { OnDemand } from '../on-demand.js';
import type { GridPick } from './grid-pick.js';

/** From so many marks on a canvas is faster. */
const many = 500;

/** What a network is drawn on: SVG for few marks, a canvas for many. */
export class NetworkSurface {
  /** What is drawn on, and through which lens it was. */
  element: SVGSVGElement | HTMLCanvasElement | undefined;
  lens: Lens | undefined;

  #stage: Element | null = null;
  #painter: Painter | undefined;
  #grid: GridPick | undefined;
  #large: OnDemand<typeof import('./large.js')>;

  constructor(host: ReactiveControllerHost) {
    this.#large = new OnDemand(host, () => import('./large.js'));
  }

  /** Whether there is a picture, be it of what was. */
  get isPainted(): boolean {
    return this.#stage !== null;
  }

  /** Paints on one of the surfaces of a stage, an `<svg>` and a `<canvas>`; the other is out of sight. */
  paint(stage: Element | null, scene: Scene, emphasis: Emphasis, lens: Lens) {
    const isLarge = scene.count >= many;
    const large = isLarge ? this.#large.part : undefined;
    if (!stage || (isLarge && !large)) return;
    if (stage !== this.#stage || isLarge !== this.element instanceof HTMLCanvasElement) this.dispose();
    this.#stage = stage;
    stage.classList.toggle('on-canvas', isLarge);
    if (!this.#painter) {
      this.element = stage.querySelector<SVGSVGElement | HTMLCanvasElement>(`:scope > ${large ? 'canvas' : 'svg'}`)!;
      this.#painter =
        large?.canvasPainter(this.element as HTMLCanvasElement) ?? svgPainter(this.element as SVGSVGElement);
      this.#grid = large && new large.GridPick();
    }
    this.#painter.paint(scene, emphasis);
    this.#grid?.prepare(scene);
    this.element!.style.removeProperty('transform');
    this.lens = lens;
  }

  /** The key of the item at a point. */
  pick(scene: Scene, x: number, y: number, tolerance: number): string | null {
    return this.#grid ? this.#grid.at(scene, x, y, tolerance) : pick(scene, x, y, tolerance);
  }

  /** Frees what the painter holds; the next paint starts anew. */
  dispose() {
    this.#painter?.dispose();
    this.#grid?.dispose();
    this.#painter = this.#grid = this.element = undefined;
    this.#stage = null;
  }
}
