import type { ReactiveControllerHost } from 'lit';
import type { Lens } from '../../layout/network/lens.js';
import { pick } from '../../layout/pick.js';
import type { Emphasis, Scene } from '../../layout/scene.js';
import type { Painter } from '../../paint/painter.js';
import { svgPainter } from '../../paint/svg-painter.js';
import { OnDemand } from '../on-demand.js';

/** From so many marks on a canvas is faster. */
const many = 1000;
/** A canvas is painted anew when it has not been moved for so long, in milliseconds. */
const rest = 90;

/** What a network is drawn on: SVG for few marks; for many a canvas, which is moved as it is while it is being moved. */
export class NetworkSurface {
  #host: ReactiveControllerHost;
  #stage: Element | null = null;
  #painter: Painter | undefined;
  #canvas: HTMLCanvasElement | undefined;
  #painted: Lens | undefined;
  #scene: Scene | undefined;
  #timer = 0;
  #large: OnDemand<typeof import('./large.js')>;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#large = new OnDemand(host, () => import('./large.js'));
  }

  /** Paints on one of the surfaces of a stage, an `<svg>` and a `<canvas>`; the other is out of sight. */
  paint(stage: Element | null, scene: Scene, emphasis: Emphasis, lens: Lens) {
    const onCanvas = scene.count >= many;
    const large = onCanvas ? this.#large.part : undefined;
    if (!stage || (onCanvas && !large)) return;
    if (stage !== this.#stage || onCanvas !== (this.#canvas !== undefined)) this.dispose();
    if (!this.#painter) {
      this.#canvas = onCanvas ? stage.querySelector<HTMLCanvasElement>(':scope > canvas')! : undefined;
      this.#painter = this.#canvas
        ? large!.canvasPainter(this.#canvas)
        : svgPainter(stage.querySelector<SVGSVGElement>(':scope > svg')!);
      this.#stage = stage;
      stage.classList.toggle('on-canvas', onCanvas);
    }
    this.#painter?.paint(scene, emphasis);
    this.#canvas?.style.removeProperty('transform');
    this.#painted = lens;
    this.#scene = scene;
  }

  /** Another part is to be seen: an SVG is drawn anew, a canvas when it comes to rest. */
  move(lens: Lens, width: number, rtl: boolean) {
    clearTimeout(this.#timer);
    if (!this.#canvas || !this.#painted) {
      this.#host.requestUpdate();
      return;
    }
    const by = lens.scale / this.#painted.scale;
    const x = lens.x0 - by * this.#painted.x0;
    const y = lens.y0 - by * this.#painted.y0;
    this.#canvas.style.setProperty('transform', `translate(${rtl ? width * (1 - by) - x : x}px, ${y}px) scale(${by})`);
    this.#timer = setTimeout(() => this.#host.requestUpdate(), rest) as unknown as number;
  }

  /** The key of the item at a point; of many marks found by a grid. */
  pick(scene: Scene, x: number, y: number, tolerance: number): string | null {
    const large = this.#canvas && scene === this.#scene ? this.#large.part : undefined;
    return large ? large.pickFast(scene, x, y, tolerance) : pick(scene, x, y, tolerance);
  }

  /** Frees what the painter holds; the next paint starts anew. */
  dispose() {
    clearTimeout(this.#timer);
    this.#painter?.dispose();
    this.#painter = undefined;
    this.#canvas = undefined;
    this.#painted = undefined;
    this.#stage = null;
  }
}
