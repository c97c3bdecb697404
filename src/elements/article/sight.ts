import { composedParent } from '../homes.js';

/** Whether a box of the page is to be seen where it is, in the window and in all that scrolls around an element. */
export function isInSight({ top, bottom }: DOMRect, element: Element): boolean {
  let [from, to] = [0, element.ownerDocument.documentElement.clientHeight];
  for (let at: Element | null = element; at; at = composedParent(at)) {
    if (at.scrollHeight <= at.clientHeight || !/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowY)) continue;
    if (at === element.ownerDocument.documentElement || at === element.ownerDocument.body) continue;
    const box = at.getBoundingClientRect();
    from = Math.max(from, box.top);
    to = Math.min(to, box.bottom);
  }
  return top >= from && bottom <= to;
}

/** Whether one element stays where it is seen while the page brings another into sight: it stands beside it or sticks. */
export function staysBeside(view: Element, other: Element): boolean {
  for (let at: Element | null = view; at; at = composedParent(at))
    if (/sticky|fixed/.test(getComputedStyle(at).position)) return true;
  const [a, b] = [view.getBoundingClientRect(), other.getBoundingClientRect()];
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) < Math.min(a.width, b.width) / 2;
}
