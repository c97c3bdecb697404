import type { CssPx, TimeSpan } from '../../base/units.js';
import { pannedWindow, zoomedWindow } from '../../layout/time/time-scale.js';
import type { TimelineDrawing, TimelineInput } from '../../layout/timeline/drawing.js';
import { clampSpan, narrowest } from '../../model/window.js';
import type { Glide } from '../glide.js';

/** How much closer one press of `+` brings. */
export const zoomStep = 1.5;
/** A lone event that is revealed gets this share of the story around it. */
const leastReveal = 0.03;

/** What the camera looks at, and who is told where it looks. */
export interface CameraView {
  readonly input: TimelineInput | undefined;
  readonly drawing: TimelineDrawing | undefined;
  /** A person moved it, `null` to see all. Returns whether anything changed. */
  request(window: TimeSpan | null): boolean;
  /** The page moved it: no event is fired. */
  set(window: TimeSpan | null): void;
}

/** Turns hands, keys and calls of the page into windows, kept within the story. */
export class Camera {
  #view: () => CameraView;
  #glide: Glide;

  constructor(view: () => CameraView, glide: Glide) {
    this.#view = view;
    this.#glide = glide;
  }

  /** Moves with the hand: pixels right and down. */
  pan(dx: CssPx, dy: CssPx) {
    const { drawing, input } = this.#view();
    if (!drawing || !input) return;
    this.#glide.stop();
    this.show(pannedWindow(drawing.scale, drawing.vertical ? -dy : input.rtl ? dx : -dx));
  }

  /** Rolls on after a drag, with this speed in pixels a millisecond. */
  fling(vx: number, vy: number) {
    this.#glide.roll(vx, vy, (dx, dy) => {
      const before = this.#view().input?.window;
      const { drawing, input } = this.#view();
      if (!drawing || !input) return false;
      this.show(pannedWindow(drawing.scale, drawing.vertical ? -dy : input.rtl ? dx : -dx));
      return this.#view().input?.window !== before;
    });
  }

  /** Zooms under the hand, at once. */
  zoom(factor: number, x: CssPx, y: CssPx) {
    const { drawing } = this.#view();
    if (!drawing) return;
    this.#glide.stop();
    const at = Math.min(Math.max(this.along(x, y), 0), drawing.scale.width);
    this.show(zoomedWindow(drawing.scale, at, factor));
  }

  /** Zooms a step, in a glide, around a point or the middle. */
  step(factor: number, at?: { readonly x: CssPx; readonly y: CssPx }) {
    const { drawing } = this.#view();
    if (!drawing) return;
    const { scale } = drawing;
    this.go(zoomedWindow(scale, at ? this.along(at.x, at.y) : scale.width / 2, factor), true);
  }

  /** Glides to a window; `null` shows all. */
  go(target: TimeSpan | null, byPerson: boolean) {
    const { input, set } = this.#view();
    if (!input) return;
    const { warp, window, extent } = input;
    const goal = target ?? extent;
    const [a, b] = [warp.position(window.from), warp.position(window.to)];
    const [c, d] = [warp.position(goal.from), warp.position(goal.to)];
    this.#glide.run((share) => {
      const at = { from: warp.time(a + (c - a) * share), to: warp.time(b + (d - b) * share) };
      const next = share === 1 ? goal : at;
      if (byPerson) this.show(next);
      else set(share === 1 && target === null ? null : next);
    });
  }

  /** Shows a window that a person asked for, kept within the story. */
  show(window: TimeSpan) {
    const { input, request } = this.#view();
    if (!input || !(window.to - window.from > 0)) return;
    const { warp, extent } = input;
    // Clamped where the reader sees it, in the warp: the width of what is shown stays.
    const whole = { from: warp.position(extent.from), to: warp.position(extent.to) };
    const kept = clampSpan({ from: warp.position(window.from), to: warp.position(window.to) }, whole);
    const next = { from: warp.time(kept.from), to: warp.time(kept.to) };
    // All but what is lost in rounding.
    if (kept.to - kept.from > (whole.to - whole.from) * (1 - 1e-9)) request(null);
    else if (next.to - next.from >= Math.min(narrowest, input.window.to - input.window.from)) request(next);
  }

  /** Pans, at the same zoom, so that a span is in the middle. */
  centre(span: TimeSpan) {
    const { input } = this.#view();
    if (!input) return;
    const { warp, window } = input;
    const middle = (warp.position(span.from) + warp.position(span.to)) / 2;
    const half = (warp.position(window.to) - warp.position(window.from)) / 2;
    this.show({ from: warp.time(middle - half), to: warp.time(middle + half) });
  }

  /** The window in which an event can be told from its neighbours. */
  spanOf(event: number): TimeSpan | undefined {
    const { input } = this.#view();
    const account =
      event < 0 ? undefined : input?.story.events.accounts.items[input.story.events.accounts.starts[event]!];
    if (!input || account === undefined || input.story.accounts.event[account] !== event) return undefined;
    const { bounds, extent, warp } = input;
    const from = warp.position(Math.max(bounds.earliestStart[account]!, extent.from));
    const to = warp.position(Math.min(bounds.latestEnd[account]!, extent.to));
    const middle = (from + to) / 2;
    const half = Math.max((to - from) * 0.8, (warp.position(extent.to) - warp.position(extent.from)) * leastReveal);
    return { from: warp.time(middle - half), to: warp.time(middle + half) };
  }

  /** From the start of time along the axis, whichever way it runs. */
  along(x: CssPx, y: CssPx): CssPx {
    const { drawing, input } = this.#view();
    if (!drawing || !input) return 0;
    const { plot, vertical } = drawing;
    if (vertical) return y - plot.top;
    return (input.rtl ? input.width - x : x) - plot.left;
  }
}
