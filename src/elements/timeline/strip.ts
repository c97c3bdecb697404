import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Ms, TimeSpan } from '../../base/units.js';
import { noEmphasis } from '../../layout/scene.js';
import { type TimeScale, timeScale } from '../../layout/time/time-scale.js';
import { linearWarp } from '../../layout/time/warp.js';
import type { TimelineInput } from '../../layout/timeline/drawing.js';
import { mostMarks, type OverviewInput, overviewDrawing, overviewHeight } from '../../layout/timeline/overview.js';
import { narrowest } from '../../model/window.js';
import type { Painter } from '../../paint/painter.js';
import { svgPainter } from '../../paint/svg-painter.js';
import { type DragHandlers, Gestures } from '../gestures.js';

/** What the strip is told and whom it asks. */
export interface StripSource {
  readonly input: TimelineInput;
  /** Draws how many events there are where they are too many for marks; `undefined` until it is loaded. */
  crowd(): Parameters<typeof overviewDrawing>[1];
  /** Row of the selected event, or -1. */
  readonly selected: number;
  readonly label: string;
  /** The window in words. */
  value(): string;
  show(window: TimeSpan): void;
  /** Keys that zoom: the same as the drawing's. */
  key(event: KeyboardEvent): boolean;
}

/** Within so many pixels of its edge the window is resized, not moved. */
const edge = 9;
/** The window is never drawn narrower than this. */
const least = 6;

/** The overview strip: the whole story to scale, the window on it a slider that can be dragged, resized and stepped. */
export class Strip implements ReactiveController {
  protected readonly gestures: Gestures;

  #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  #source: () => StripSource | undefined;
  #painter: Painter | undefined;
  #painted: SVGSVGElement | undefined;
  #drawnFor: readonly unknown[] | undefined;

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
    source: () => StripSource | undefined,
  ) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
    this.gestures = new Gestures(
      host,
      () => this.#element,
      {
        grab: (x) => this.#grab(this.#logical(x)),
        pan: () => {},
        zoom: () => {},
        tap: (x) => this.#centre(this.#logical(x)),
      },
      () => 'never',
    );
  }

  hostDisconnected() {
    this.#forget();
  }

  hostUpdated() {
    const source = this.#source();
    const svg = this.#element?.querySelector('svg');
    if (this.#painted && svg !== this.#painted) this.#forget();
    if (!source || !svg || source.input.width <= 0) return;
    const { story, bounds, extent, events, width, locale, measure, rtl } = source.input;
    const input: OverviewInput = {
      story,
      bounds,
      extent,
      events,
      selected: source.selected,
      width,
      locale,
      measure,
      rtl,
    };
    const crowd = events.length > mostMarks ? source.crowd() : undefined;
    const drawnFor = [...Object.values(input), crowd];
    if (!this.#painter || !drawnFor.every((value, i) => value === this.#drawnFor?.[i])) {
      this.#painter ??= svgPainter(svg);
      this.#painted = svg;
      this.#drawnFor = drawnFor;
      this.#painter.paint(overviewDrawing(input, crowd), noEmphasis);
    }
    this.#placeWindow(source.input);
  }

  /** The surface is another one, or gone: what was drawn on it goes too. */
  #forget() {
    this.#painter?.dispose();
    this.#painter = undefined;
    this.#painted = undefined;
    this.#drawnFor = undefined;
  }

  render() {
    const source = this.#source();
    if (!source) return '';
    const { extent, window } = source.input;
    const length = extent.to - extent.from;
    const now = Math.round((1000 * ((window.from + window.to) / 2 - extent.from)) / length);
    return html`<div
      class="strip"
      part="overview"
      role="slider"
      tabindex="0"
      aria-label=${source.label}
      aria-orientation="horizontal"
      aria-valuemin="0"
      aria-valuemax="1000"
      aria-valuenow=${Math.min(1000, Math.max(0, now))}
      aria-valuetext=${source.value()}
      @keydown=${this.#onKeydown}
    ><svg aria-hidden="true" height=${overviewHeight}></svg><div class="window"></div></div>`;
  }

  get #element(): HTMLElement | null {
    return this.#host.renderRoot?.querySelector<HTMLElement>('.strip') ?? null;
  }

  get #scale(): TimeScale | undefined {
    const input = this.#source()?.input;
    return input && timeScale(linearWarp, input.extent, input.width);
  }

  /** From the start of time, whichever side that is. */
  #logical(x: number): number {
    const input = this.#source()?.input;
    return input?.rtl ? input.width - x : x;
  }

  #placeWindow({ window, extent, width, rtl }: TimelineInput) {
    const box = this.#element?.querySelector<HTMLElement>('.window');
    if (!box) return;
    const scale = timeScale(linearWarp, extent, width);
    const from = Math.min(Math.max(scale.x(window.from), 0), width);
    const to = Math.min(Math.max(scale.x(window.to), 0), width);
    const size = Math.max(to - from, least);
    const left = Math.min(Math.max((from + to - size) / 2, 0), width - size);
    box.style.setProperty('left', `${rtl ? width - left - size : left}px`);
    box.style.setProperty('width', `${size}px`);
  }

  #grab(start: number): DragHandlers | undefined {
    const source = this.#source();
    const scale = this.#scale;
    if (!source || !scale) return undefined;
    const { window } = source.input;
    const [from, to] = [scale.x(window.from), scale.x(window.to)];
    const part = Math.abs(start - from) <= edge ? 'from' : Math.abs(start - to) <= edge ? 'to' : 'both';
    const offset = start >= from - edge && start <= to + edge ? 0 : (from + to) / 2 - start;
    const move = (x: number) => {
      const by = this.#logical(x) - start;
      const later = (edgeX: number) => scale.time(Math.min(Math.max(edgeX + by, 0), scale.width));
      if (part === 'from') source.show({ from: Math.min(later(from), window.to - narrowest), to: window.to });
      else if (part === 'to') source.show({ from: window.from, to: Math.max(later(to), window.from + narrowest) });
      else source.show({ from: scale.time(from - offset + by), to: scale.time(to - offset + by) });
    };
    return { move, end: () => {} };
  }

  #centre(x: number) {
    const source = this.#source();
    const scale = this.#scale;
    if (!source || !scale) return;
    const { from, to } = source.input.window;
    const middle = scale.time(x);
    source.show({ from: middle - (to - from) / 2, to: middle + (to - from) / 2 });
  }

  #onKeydown = (event: KeyboardEvent) => {
    const source = this.#source();
    if (!source || event.ctrlKey || event.metaKey || event.altKey) return;
    const { window, extent, rtl } = source.input;
    const length = window.to - window.from;
    const forward = rtl ? -1 : 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: 0.1 * forward,
      ArrowLeft: -0.1 * forward,
      ArrowUp: 0.1,
      ArrowDown: -0.1,
      PageUp: 1,
      PageDown: -1,
    };
    const step = steps[event.key];
    if (step !== undefined && event.shiftKey) source.show(resized(source.input, event.key, step * length));
    else if (step !== undefined) source.show({ from: window.from + step * length, to: window.to + step * length });
    else if (event.key === 'Home') source.show({ from: extent.from, to: extent.from + length });
    else if (event.key === 'End') source.show({ from: extent.to - length, to: extent.to });
    else if (!source.key(event)) return;
    event.preventDefault();
  };
}

/** With one end moved: the first by the keys up and down, else the last. */
function resized({ window, extent }: TimelineInput, key: string, by: Ms): TimeSpan {
  const { from, to } = window;
  return key === 'ArrowUp' || key === 'ArrowDown'
    ? { from: Math.max(Math.min(from + by, to - narrowest), extent.from), to }
    : { from, to: Math.min(Math.max(to + by, from + narrowest), extent.to) };
}
