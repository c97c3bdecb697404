import type { CssPx, TimeSpan } from '../../base/units.js';
import type { TimelineDrawing } from '../../layout/timeline/drawing.js';
import type { DragHandlers } from '../gestures.js';

/** A shorter brush was a slip of the hand. */
const least: CssPx = 6;

/** A drawing along whose axis a span is marked. */
export interface Brushed {
  readonly stage: Element;
  readonly drawing: TimelineDrawing;
  readonly width: CssPx;
  readonly rtl: boolean;
  /** From the start of time along the axis. */
  along(x: CssPx, y: CssPx): CssPx;
  /** Shows the span that was marked. */
  go(span: TimeSpan): void;
}

/** Marks a span of the axis from a point on, and shows it at the end. */
export function brush(brushed: Brushed, x: CssPx, y: CssPx): DragHandlers {
  const { stage, drawing, along, go } = brushed;
  const { scale } = drawing;
  const at = (toX: CssPx, toY: CssPx) => Math.min(Math.max(along(toX, toY), 0), scale.width);
  const box = stage.ownerDocument.createElement('div');
  box.className = 'brush';
  const start = at(x, y);
  let end = start;
  return {
    move(toX, toY) {
      end = at(toX, toY);
      place(box, brushed, Math.min(start, end), Math.abs(end - start));
      stage.append(box);
    },
    cancel: () => box.remove(),
    end() {
      box.remove();
      if (Math.abs(end - start) < least) return;
      go({ from: scale.time(Math.min(start, end)), to: scale.time(Math.max(start, end)) });
    },
  };
}

function place(box: HTMLElement, { drawing, width, rtl }: Brushed, from: CssPx, size: CssPx) {
  const { plot, vertical } = drawing;
  const set = (name: string, value: CssPx) => box.style.setProperty(name, `${value}px`);
  const left = vertical ? plot.left : plot.left + from;
  set('left', rtl ? width - left - (vertical ? plot.width : size) : left);
  set('width', vertical ? plot.width : size);
  set('top', vertical ? plot.top + from : plot.top);
  set('height', vertical ? size : plot.bottom - plot.top);
}
