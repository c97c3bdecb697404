import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What hands can do to a drawing. Points are CSS pixels from the top left corner of the surface. */
export interface GestureHandlers {
  /** A pointer went down: whether a drag from here belongs to the drawing (`pan` when not told otherwise). */
  grab?(x: number, y: number, event: PointerEvent): DragHandlers | undefined;
  /** A finger rested where it came down: whether the drag from here belongs to the drawing. */
  hold?(x: number, y: number): DragHandlers | undefined;
  /** Moved by so many pixels since the last call. */
  pan(dx: number, dy: number): void;
  /** The hand let go while moving: pixels a millisecond. */
  fling?(vx: number, vy: number): void;
  /** Above 1: closer, around a point. */
  zoom(factor: number, x: number, y: number): void;
  /** Pressed and released in place. */
  tap(x: number, y: number, event: PointerEvent): void;
  doubleTap?(x: number, y: number): void;
  /** A mouse over the drawing, or gone from it. */
  hover?(at: { readonly x: number; readonly y: number } | null): void;
  /** The wheel was turned without a key over a drawing that leaves it to the page. */
  plainWheel?(): void;
}

/** A drag of something in the drawing rather than of the drawing. */
export interface DragHandlers {
  move(x: number, y: number): void;
  end(): void;
  /** It became something else: a pinch, a scroll of the page. Without this, `end`. */
  cancel?(): void;
}

/** When the wheel zooms: with ctrl or ⌘, always, or never. */
export type WheelMode = 'ctrl' | 'always' | 'never';

/** A pointer that moved less than this, in CSS pixels, was pressing, not dragging. */
const slack = { mouse: 3, touch: 9 } as const;
/** A wheel delta in lines or pages is about this many pixels. */
const wheelUnits = [1, 16, 240] as const;
/** Wheel pixels that double the zoom; trackpad pinches come in finer steps. */
const wheelDoubling = 240;
const doubleTapTime = 350;
/** A finger that rests this long picks up what is under it. */
const holdTime = 400;
/** A hand that rested this long before it let go wants no fling. */
const restTime = 60;

interface Pointer {
  readonly startX: number;
  readonly startY: number;
  x: number;
  y: number;
  /** Speed of the last moves, pixels a millisecond, and when the last was. */
  vx: number;
  vy: number;
  time: number;
}

/**
 * Turns pointers and wheel into pans, zooms and taps. The plain wheel and one finger up or down stay with the page
 * (the surface's style says `touch-action: pan-y`).
 */
export class Gestures implements ReactiveController {
  #surface: () => HTMLElement | SVGElement | null;
  #handlers: GestureHandlers;
  #wheel: () => WheelMode;
  #attached: HTMLElement | SVGElement | null = null;
  #attachment: AbortController | undefined;
  #pointers = new Map<number, Pointer>();
  #drag: DragHandlers | undefined;
  #moved = false;
  #holdTimer = 0;
  #lastTap = { time: -Infinity, x: 0, y: 0 };

  constructor(
    host: ReactiveControllerHost,
    surface: () => HTMLElement | SVGElement | null,
    handlers: GestureHandlers,
    wheel: () => WheelMode = () => 'ctrl',
  ) {
    this.#surface = surface;
    this.#handlers = handlers;
    this.#wheel = wheel;
    host.addController(this);
  }

  hostUpdated() {
    const surface = this.#surface();
    if (surface === this.#attached) return;
    this.#detach();
    this.#attached = surface;
    if (!surface) return;
    this.#attachment = new AbortController();
    const options = { passive: false, signal: this.#attachment.signal };
    for (const [type, listener] of Object.entries(this.#listeners))
      surface.addEventListener(type, listener as EventListener, options);
  }

  hostDisconnected() {
    this.#detach();
  }

  #detach() {
    this.#attached = null;
    this.#attachment?.abort();
    this.#pointers.clear();
    this.#drag = undefined;
    clearTimeout(this.#holdTimer);
  }

  #point(event: MouseEvent) {
    const box = this.#attached!.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  #onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    clearTimeout(this.#holdTimer);
    const { x, y } = this.#point(event);
    this.#pointers.set(event.pointerId, { startX: x, startY: y, x, y, vx: 0, vy: 0, time: event.timeStamp });
    if (this.#pointers.size > 1) {
      this.#moved = true;
      this.#cancel();
    } else {
      this.#moved = false;
      this.#drag = this.#handlers.grab?.(x, y, event);
      if (event.pointerType === 'touch' && !this.#drag)
        this.#holdTimer = window.setTimeout(() => this.#hold(event.pointerId), holdTime);
    }
  };

  #onMove = (event: PointerEvent) => {
    const { x, y } = this.#point(event);
    const pointer = this.#pointers.get(event.pointerId);
    if (!pointer) {
      if (event.pointerType === 'mouse') this.#handlers.hover?.({ x, y });
      return;
    }
    const [other] = [...this.#pointers].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
    if (other) this.#pinch(pointer, other, x, y);
    else this.#dragTo(pointer, x, y, event);
    const passed = Math.max(event.timeStamp - pointer.time, 1);
    pointer.vx = (pointer.vx + (2 * (x - pointer.x)) / passed) / 3;
    pointer.vy = (pointer.vy + (2 * (y - pointer.y)) / passed) / 3;
    pointer.time = event.timeStamp;
    pointer.x = x;
    pointer.y = y;
  };

  #dragTo(pointer: Pointer, x: number, y: number, event: PointerEvent) {
    if (!this.#moved) {
      const [across, down] = [Math.abs(x - pointer.startX), Math.abs(y - pointer.startY)];
      const isTouch = event.pointerType === 'touch';
      if (Math.max(across, down) < (isTouch ? slack.touch : slack.mouse)) return;
      // A finger up or down is the page's, from its first pixel.
      if (isTouch && down > across && !this.#drag) return;
      this.#moved = true;
      this.#attached?.setPointerCapture(event.pointerId);
      this.#leave();
    }
    if (this.#drag) this.#drag.move(x, y);
    else this.#handlers.pan(x - pointer.x, y - pointer.y);
  }

  #hold(id: number) {
    const pointer = this.#pointers.get(id);
    if (!pointer || this.#moved || this.#pointers.size > 1) return;
    this.#drag = this.#handlers.hold?.(pointer.x, pointer.y);
    this.#moved = this.#drag !== undefined;
  }

  /** The page does not scroll while something is dragged. */
  #onTouchMove = (event: TouchEvent) => {
    if (this.#drag && event.cancelable) event.preventDefault();
  };

  #pinch(pointer: Pointer, other: Pointer, x: number, y: number) {
    const before = Math.hypot(pointer.x - other.x, pointer.y - other.y);
    const after = Math.hypot(x - other.x, y - other.y);
    const [middleX, middleY] = [(x + other.x) / 2, (y + other.y) / 2];
    this.#handlers.pan((x - pointer.x) / 2, (y - pointer.y) / 2);
    if (before > 0 && after > 0) this.#handlers.zoom(after / before, middleX, middleY);
  }

  #onUp = (event: PointerEvent) => {
    clearTimeout(this.#holdTimer);
    const pointer = this.#pointers.get(event.pointerId);
    if (!pointer) return;
    this.#pointers.delete(event.pointerId);
    const drag = this.#drag;
    this.#drag = undefined;
    drag?.end();
    if (this.#moved && !drag && this.#pointers.size === 0 && event.timeStamp - pointer.time < restTime)
      this.#handlers.fling?.(pointer.vx, pointer.vy);
    if (this.#moved || this.#pointers.size > 0) return;
    const { x, y } = this.#point(event);
    const last = this.#lastTap;
    const again = event.timeStamp - last.time < doubleTapTime && Math.hypot(x - last.x, y - last.y) < 24;
    this.#lastTap = again ? { time: -Infinity, x, y } : { time: event.timeStamp, x, y };
    if (again && this.#handlers.doubleTap) this.#handlers.doubleTap(x, y);
    else this.#handlers.tap(x, y, event);
  };

  #onCancel = (event: PointerEvent) => {
    clearTimeout(this.#holdTimer);
    this.#pointers.delete(event.pointerId);
    this.#cancel();
  };

  #cancel() {
    const drag = this.#drag;
    this.#drag = undefined;
    if (drag?.cancel) drag.cancel();
    else drag?.end();
  }

  #onLeave = (event: PointerEvent) => {
    // Let go elsewhere before a drag began: nothing else tells.
    if (!this.#moved && this.#pointers.delete(event.pointerId)) this.#cancel();
    if (!this.#pointers.has(event.pointerId)) this.#leave();
  };

  /** What the drawing moves away is pointed at no longer, until the mouse moves again. */
  #leave() {
    this.#handlers.hover?.(null);
  }

  #onWheel = (event: WheelEvent) => {
    const mode = this.#wheel();
    const unit = wheelUnits[event.deltaMode] ?? 1;
    const { x, y } = this.#point(event);
    if (mode !== 'never' && (event.ctrlKey || event.metaKey || mode === 'always')) {
      event.preventDefault();
      // A trackpad's pinch arrives as a wheel with ctrl, in steps of a few pixels.
      const fine = event.ctrlKey && Math.abs(event.deltaY) < 20 ? 4 : 1;
      this.#leave();
      this.#handlers.zoom(2 ** ((-event.deltaY * unit * fine) / wheelDoubling), x, y);
    } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY) || (event.shiftKey && event.deltaX !== 0)) {
      event.preventDefault();
      this.#leave();
      this.#handlers.pan(-event.deltaX * unit, 0);
    } else this.#handlers.plainWheel?.();
  };

  readonly #listeners = {
    pointerdown: this.#onDown,
    pointermove: this.#onMove,
    pointerup: this.#onUp,
    pointercancel: this.#onCancel,
    pointerleave: this.#onLeave,
    touchmove: this.#onTouchMove,
    wheel: this.#onWheel,
  };
}
