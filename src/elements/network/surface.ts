import type { ReactiveControllerHost } from 'lit';
import type { Lens } from '../../layout/network/plan.js';
import type { Emphasis, Scene } from '../../layout/scene.js';
import type { Painter } from '../../paint/painter.js';
import { svgPainter } from '../../paint/svg-painter.js';
import { OnDemand } from '../on-demand.js';
import type { PaintedCanvas } from './painted-canvas.js';

/** From so many marks on a canvas is faster. */
const many = 500;

/** A scene in its light, and the lens it was made for. */
export interface Picture {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  readonly lens: Lens;
}

/** What a network is drawn on: SVG for few marks, at once; a canvas for many, in slices. */
export class NetworkSurface {
  /** What is seen, and on what; and who is to be told. */
  seen: Picture | undefined;
  element: SVGSVGElement | HTMLCanvasElement | undefined;
  shown: (() => void) | undefined;
  /** Where there are many marks. */
  canvas: PaintedCanvas | undefined;

  #host: ReactiveControllerHost;
  #stage: Element | null = null;
  #svg: Painter | undefined;
  #large: OnDemand<typeof import('./large.js')>;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#large = new OnDemand(host, () => import('./large.js'));
  }

  /** Settles when all that was to be painted is. */
  get done(): Promise<void> | undefined {
    return this.canvas?.done;
  }

  /** Whether there is a picture, be it of what was, or will be by the end of an update that has this scene. */
  shows(scene: Scene | undefined): boolean {
    return this.seen !== undefined || (scene !== undefined && scene.count < many);
  }

  /** Paints on one of the surfaces of a stage, an `<svg>` and a `<canvas>`; the other is out of sight. */
  paint(stage: Element | null, picture: Picture) {
    const isLarge = picture.scene.count >= many;
    const large = isLarge ? this.#large.part : undefined;
    if (!stage || (isLarge && !large)) return;
    if (stage !== this.#stage) this.dispose();
    this.#stage = stage;
    if (large) {
      const canvas = stage.querySelector<HTMLCanvasElement>(':scope > canvas')!;
      this.canvas ??= new large.PaintedCanvas(canvas, (painted) => this.#show(painted, canvas));
      this.canvas.paint(picture);
    } else {
      const svg = stage.querySelector<SVGSVGElement>(':scope > svg')!;
      this.#svg ??= svgPainter(svg);
      this.#svg.paint(picture.scene, picture.emphasis);
      this.#show(picture, svg);
    }
  }

  #show(picture: Picture, element: SVGSVGElement | HTMLCanvasElement) {
    const isLarge = element instanceof HTMLCanvasElement;
    this.#stage?.classList.toggle('on-canvas', isLarge);
    // A sentence may stand in its place.
    if (isLarge && !this.seen) this.#host.requestUpdate();
    this.seen = picture;
    this.element = element;
    this.shown?.();
    if (isLarge) this.#leaveSvg();
    else this.#leaveCanvas();
  }

  /** Frees what painters hold; the next paint starts anew. */
  dispose() {
    this.#leaveCanvas();
    this.#leaveSvg();
    this.seen = this.element = undefined;
    this.#stage = null;
  }

  #leaveCanvas() {
    this.canvas?.dispose();
    this.canvas = undefined;
  }

  #leaveSvg() {
    this.#svg?.dispose();
    this.#svg = undefined;
  }
}
