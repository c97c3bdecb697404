import type { ReactiveControllerHost } from 'lit';
import type { Lens } from '../../layout/network/plan.js';
import { pick } from '../../layout/pick.js';
import type { Emphasis, Scene } from '../../layout/scene.js';
import type { Painter } from '../../paint/painter.js';
import { svgPainter } from '../../paint/svg-painter.js';
import { OnDemand } from '../on-demand.js';
import type { MovedCanvas } from './large.js';

/** From so many marks on a canvas is faster. */
const many = 500;

/** What a network is drawn on: SVG for few marks, a canvas for many. */
export class NetworkSurface {
  #host: ReactiveControllerHost;
  #stage: Element | null = null;
  #svg: Painter | undefined;
  #canvas: MovedCanvas | undefined;
  #large: OnDemand<typeof import('./large.js')>;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#large = new OnDemand(host, () => import('./large.js'));
  }

  /** Whether there is a picture, be it of what was. */
  get isPainted(): boolean {
    return this.#stage !== null;
  }

  /** Paints on one of the surfaces of a stage, an `<svg>` and a `<canvas>`; the other is out of sight. */
  paint(stage: Element | null, scene: Scene, emphasis: Emphasis, lens: Lens) {
    const large = scene.count >= many ? this.#large.part : undefined;
    if (!stage || (scene.count >= many && !large)) return;
    if (stage !== this.#stage || !large === (this.#canvas !== undefined)) this.dispose();
    this.#stage = stage;
    stage.classList.toggle('on-canvas', large !== undefined);
    if (large) {
      this.#canvas ??= new large.MovedCanvas(stage.querySelector(':scope > canvas')!);
      this.#canvas.paint(scene, emphasis, lens);
    } else {
      this.#svg ??= svgPainter(stage.querySelector(':scope > svg')!);
      this.#svg.paint(scene, emphasis);
    }
  }

  /** Another part is to be seen: an SVG is drawn anew, a canvas when it comes to rest. */
  move(lens: Lens, width: number, rtl: boolean) {
    if (this.#canvas) this.#canvas.move(lens, width, rtl);
    else this.#host.requestUpdate();
  }

  /** The key of the item at a point. */
  pick(scene: Scene, x: number, y: number, tolerance: number): string | null {
    return (this.#canvas?.pick ?? pick)(scene, x, y, tolerance);
  }

  /** Frees what the painters hold; the next paint starts anew. */
  dispose() {
    this.#svg?.dispose();
    this.#canvas?.dispose();
    this.#svg = undefined;
    this.#canvas = undefined;
    this.#stage = null;
  }
}
