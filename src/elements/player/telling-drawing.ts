import { pick, reach } from '../../layout/pick.js';
import type { Scene } from '../../layout/scene.js';
import type { Target } from '../../model/state.js';
import type { Painter } from '../../paint/painter.js';
import { svgPainter } from '../../paint/svg-painter.js';
import { keyOfTarget, targetOfKey } from '../drawn-keys.js';

/** The telling as it is drawn and pressed on. */
export class TellingDrawing {
  #svg: SVGSVGElement | undefined;
  #painter: Painter | undefined;
  #scene: Scene | undefined;

  /** Draws on an `<svg>`. */
  paint(svg: SVGSVGElement, scene: Scene, selection: Target | null) {
    if (svg !== this.#svg) {
      this.#painter = svgPainter(svg);
      this.#svg = svg;
    }
    this.#scene = scene;
    const selected = new Set(selection ? [keyOfTarget(selection)] : []);
    this.#painter!.paint(scene, { lit: null, selected, focused: null });
  }

  /** The id of the event that was pressed on. */
  eventAt({ clientX, clientY }: MouseEvent): string | undefined {
    if (!this.#svg || !this.#scene) return undefined;
    const { left, top } = this.#svg.getBoundingClientRect();
    const key = pick(this.#scene, clientX - left, clientY - top, reach.touch);
    const target = key ? targetOfKey(key) : null;
    return target?.kind === 'event' ? target.id : undefined;
  }
}
