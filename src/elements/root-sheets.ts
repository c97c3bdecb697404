/** Style sheets for elements of the page itself, at the root they stand in, for as long as anyone needs them there. */
import { oncePer, oncePerBoth } from '../model/once-per.js';

type Root = Document | ShadowRoot;

const sheets = oncePerBoth((owner: Document, _name: string) => new (owner.defaultView ?? window).CSSStyleSheet());
const users = oncePer((_root: Root) => new Map<CSSStyleSheet, number>());

/** The root of a node that is in a page, else nothing. */
export function rootOf(node: Node): Root | undefined {
  const root = node.getRootNode();
  return 'adoptedStyleSheets' in root ? (root as Root) : undefined;
}

/** The sheet of a name, empty at first. A constructed sheet serves only the document that it was made in. */
export const sheetOf = (root: Root, name: string): CSSStyleSheet => sheets(root.ownerDocument ?? root, name);

/** Puts a sheet at a root once more, or takes it off once: with the last that needs it there it goes. */
export function adopt(sheet: CSSStyleSheet, root: Root, more: 1 | -1) {
  const count = (users(root).get(sheet) ?? 0) + more;
  users(root).set(sheet, count);
  if (count === 1 && more === 1) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  if (count === 0) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
}
