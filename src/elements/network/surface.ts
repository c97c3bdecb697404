import type { ReactiveControllerHost } from 'lit';
import { runInChunks } from '../../base/chunks.js';
import type { Lens } from '../../layout/network/plan.js';
import { pick } from '../../layout/pick.js';
import { type Emphasis, type Scene, sameEmphasis } from '../../layout/scene.js';
import type { CanvasPainter } from '../../paint/canvas-painter.js';
import type { Painter } from '../../paint/painter.js';
import { svgPainter } from '../../paint/svg-painter.js';
import { OnDemand } from '../on-demand.js';
import type { GridPick } from './grid-pick.js';

/** From so many marks on a canvas is faster. */
const many = 500;

/** A scene in its light, seen through a lens. */
export interface Picture {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  readonly lens: Lens;
  readonly rtl: boolean;
}

/** What a network is drawn on: SVG for few marks, a canvas for many. */
export class NetworkSurface {
  /** Settles when all that was to be painted is. */
  done: Promise<void> | undefined;

  #host: ReactiveControllerHost;
  #lens: () => Lens;
  #stage: Element | null = null;
  #element: SVGSVGElement | HTMLCanvasElement | undefined;
  #svg: Painter | undefined;
  #canvas: CanvasPainter | undefined;
  #grid: GridPick | undefined;
  #large: OnDemand<typeof import('./large.js')>;
  /** What is seen, what is being painted, and what is to be painted after it. */
  #seen: Picture | undefined;
  #painting: Picture | undefined;
  #next: Picture | undefined;
  #work = new AbortController();

  /** `lens` tells how one looks at the drawing by now. */
  constructor(host: ReactiveControllerHost, lens: () => Lens) {
    this.#host = host;
    this.#lens = lens;
    this.#large = new OnDemand(host, () => import('./large.js'));
  }

  /** Whether there is a picture, be it of what was, or will be by the end of an update that has this scene. */
  shows(scene: Scene | undefined): boolean {
    return this.#seen !== undefined || (scene !== undefined && scene.count < many);
  }

  /**
   * Paints on one of the surfaces of a stage, an `<svg>` and a `<canvas>`; the other is out of sight. Few marks at once,
   * many in slices.
   */
  paint(stage: Element | null, picture: Picture) {
    const isLarge = picture.scene.count >= many;
    const large = isLarge ? this.#large.part : undefined;
    if (!stage || (isLarge && !large)) return;
    if (stage !== this.#stage) this.dispose();
    this.#stage = stage;
    if (!large) {
      this.#leaveCanvas();
      this.#svg ??= svgPainter(stage.querySelector<SVGSVGElement>(':scope > svg')!);
      this.#svg.paint(picture.scene, picture.emphasis);
      this.#show(picture, 'svg');
      return;
    }
    const latest = this.#next ?? this.#painting ?? this.#seen;
    if (this.#canvas && latest && isSame(latest, picture)) return;
    this.#canvas ??= large.canvasPainter(stage.querySelector<HTMLCanvasElement>(':scope > canvas')!);
    this.#grid ??= new large.GridPick();
    this.#next = picture;
    if (!this.#painting) this.done = this.#paintNext(this.#canvas);
  }

  /** What is asked for meanwhile has to wait: else, while a reader points here and there, nothing would ever be done. */
  async #paintNext(painter: CanvasPainter) {
    const { signal } = this.#work;
    for (let picture = this.#next; picture; picture = this.#next) {
      this.#painting = picture;
      this.#next = undefined;
      try {
        await runInChunks(painter.steps(picture.scene, picture.emphasis), { signal, budget: 0 });
      } catch (error) {
        if (signal.aborted) return;
        throw error;
      }
      this.#painting = undefined;
      if (this.#seen === undefined) this.#host.requestUpdate();
      this.#show(picture, 'canvas');
      this.#grid?.prepare(picture.scene);
    }
  }

  #show(picture: Picture, on: 'svg' | 'canvas') {
    this.#stage!.classList.toggle('on-canvas', on === 'canvas');
    this.#element = this.#stage!.querySelector<SVGSVGElement | HTMLCanvasElement>(`:scope > ${on}`)!;
    this.#seen = picture;
    this.follow();
    if (on === 'svg') return;
    this.#svg?.dispose();
    this.#svg = undefined;
  }

  /** Shows another part of the same picture, where the lens is another by now. Returns whether there is a picture. */
  follow(): boolean {
    if (!this.#element || !this.#seen) return false;
    const { lens: painted, rtl, scene } = this.#seen;
    const lens = this.#lens();
    const by = lens.scale / painted.scale;
    const [x, y] = [lens.x0 - by * painted.x0, lens.y0 - by * painted.y0];
    const left = rtl ? scene.width * (1 - by) - x : x;
    const { style } = this.#element;
    if (by === 1 && x === 0 && y === 0) style.removeProperty('transform');
    else style.setProperty('transform', `translate(${left}px, ${y}px) scale(${by})`);
    return true;
  }

  /** The key of the item at a point. */
  pick(scene: Scene, x: number, y: number, tolerance: number): string | null {
    return this.#grid ? this.#grid.at(scene, x, y, tolerance) : pick(scene, x, y, tolerance);
  }

  /** Frees what painters hold; the next paint starts anew. */
  dispose() {
    this.#leaveCanvas();
    this.#svg?.dispose();
    this.#svg = this.#element = this.#seen = undefined;
    this.#stage = null;
  }

  #leaveCanvas() {
    this.#work.abort();
    this.#work = new AbortController();
    this.#canvas?.dispose();
    this.#grid?.dispose();
    this.#canvas = this.#grid = this.#painting = this.#next = undefined;
  }
}

function isSame(a: Picture, b: Picture): boolean {
  return a.scene === b.scene && a.lens === b.lens && a.rtl === b.rtl && sameEmphasis(a.emphasis, b.emphasis);
}
