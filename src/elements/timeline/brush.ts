import type { CssPx } from '../../base/units.js';
import type { TimelineDrawing } from '../../layout/timeline/drawing.js';

/** A shorter brush was a slip of the hand. */
export const leastBrush: CssPx = 6;

/** Shows which part of the axis is being marked: from and to along it. */
export function brushBox(stage: Element, { plot, vertical }: TimelineDrawing, width: CssPx, rtl: boolean) {
  const box = stage.ownerDocument.createElement('div');
  box.className = 'brush';
  const set = (name: string, value: CssPx) => box.style.setProperty(name, `${value}px`);
  return {
    show(start: CssPx, end: CssPx) {
      const [from, size] = [Math.min(start, end), Math.abs(end - start)];
      const left = vertical ? plot.left : plot.left + from;
      set('left', rtl ? width - left - (vertical ? plot.width : size) : left);
      set('width', vertical ? plot.width : size);
      set('top', vertical ? plot.top + from : plot.top);
      set('height', vertical ? size : plot.bottom - plot.top);
      stage.append(box);
    },
    remove: () => box.remove(),
  };
}
