import { sameTarget } from '../../model/selection.js';
import type { Target } from '../../model/state.js';
import type { Story } from '../../model/story.js';
import type { Mark } from './marks.js';
import { type NodeText, nodeAt } from './text-nodes.js';

/** The marks that each text node has a part of. */
export type MarksByNode = ReadonlyMap<Node, readonly Mark[]>;

export function marksByNode(marks: readonly Mark[], text: NodeText): MarksByNode {
  const nodes = new Map<Node, Mark[]>();
  for (const mark of marks) {
    for (let i = nodeAt(text, mark.start); i < text.nodes.length && text.starts[i]! < mark.end; i++) {
      const list = nodes.get(text.nodes[i]!);
      if (list) list.push(mark);
      else nodes.set(text.nodes[i]!, [mark]);
    }
  }
  return nodes;
}

/** Letters do not fill their line; between two lines of a passage one is still on it. */
const slack = 3;

/** What an element says it is about, if it is within the article: pictures have no words. */
export function targetOfElement({ events, actors }: Story, under: Element, article: Element): Target | undefined {
  const element = under.closest('[data-event], [data-actor]');
  if (!element || element === article || !article.contains(element)) return undefined;
  const [event, actor] = [element.getAttribute('data-event'), element.getAttribute('data-actor')];
  if (event !== null && events.indexOf(event) >= 0) return { kind: 'event', id: event };
  return actor !== null && actors.indexOf(actor) >= 0 ? { kind: 'actor', id: actor } : undefined;
}

/** What the words under a point of the screen stand for, the shortest words first. `under` is the element there. */
export function targetsAt(under: Element, x: number, y: number, nodes: MarksByNode): Target[] {
  const found: Mark[] = [];
  for (const node of under.childNodes) {
    for (const mark of nodes.get(node) ?? []) {
      if (!found.includes(mark) && isOn(mark.range, node as Text, x, y)) found.push(mark);
    }
  }
  found.sort((a, b) => a.end - a.start - (b.end - b.start));
  return found
    .map(({ target }) => target)
    .filter((target, i, all) => all.findIndex((one) => sameTarget(one, target)) === i);
}

function isOn(range: Range, node: Text, x: number, y: number): boolean {
  const part = node.ownerDocument.createRange();
  part.setStart(node, range.startContainer === node ? Math.min(range.startOffset, node.length) : 0);
  part.setEnd(node, range.endContainer === node ? Math.min(range.endOffset, node.length) : node.length);
  return [...part.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top - slack && y <= bottom + slack,
  );
}
