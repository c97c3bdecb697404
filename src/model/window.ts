/** The window: one span of time, moved and zoomed. Every function returns the span it was given where nothing changes. */

import type { Ms, TimeSpan } from '../base/units.js';

/** The narrowest window. */
export const narrowest: Ms = 1_000;

/** Makes `factor` times as much time visible (below 1: closer), keeping the moment `at` where it is. */
export function zoomSpan(span: TimeSpan, at: Ms, factor: number): TimeSpan {
  if (!(factor > 0) || !Number.isFinite(at) || factor === Infinity) return span;
  const wanted = (span.to - span.from) * factor;
  const scale = wanted < narrowest ? Math.min(1, narrowest / (span.to - span.from)) : factor;
  return sameOr(span, { from: at - (at - span.from) * scale, to: at + (span.to - at) * scale });
}

/** Moves by an amount of time; positive is later. */
export function panSpan(span: TimeSpan, by: Ms): TimeSpan {
  return Number.isFinite(by) ? sameOr(span, { from: span.from + by, to: span.to + by }) : span;
}

/** Keeps a span within an extent: moved inside as it is where it fits, else the whole extent. */
export function clampSpan(span: TimeSpan, extent: TimeSpan): TimeSpan {
  const width = span.to - span.from;
  if (width >= extent.to - extent.from) return sameOr(span, extent);
  if (span.from < extent.from) return { from: extent.from, to: extent.from + width };
  if (span.to > extent.to) return { from: extent.to - width, to: extent.to };
  return span;
}

/** A span that can be drawn: both ends finite, the end after the start. */
export function isSpan(span: TimeSpan): boolean {
  return Number.isFinite(span.from) && Number.isFinite(span.to) && span.from < span.to;
}

/** Whether two spans, or no spans, are the same. */
export function sameSpan(a: TimeSpan | null, b: TimeSpan | null): boolean {
  return a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to);
}

/** Whether two spans share a moment. */
export function spansMeet(a: TimeSpan, b: TimeSpan): boolean {
  return a.from < b.to && b.from < a.to;
}

function sameOr(span: TimeSpan, next: TimeSpan): TimeSpan {
  return sameSpan(span, next) || !isSpan(next) ? span : next;
}
