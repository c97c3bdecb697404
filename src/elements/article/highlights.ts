/**
 * Lights words of the page by the CSS Custom Highlight API: the page's own nodes stay untouched. Highlights belong to
 * the document and are shared by all articles in it; the sheet that paints them has to be at the root of the text.
 */
import { oncePer, oncePerBoth } from '../../model/once-per.js';

/** How marked words look. At rest they are underlined in the colour of their kind; `name`s only when they are lit. */
export type Light = 'rest' | 'dim' | 'near' | 'lit' | 'name';

export interface LitRange {
  readonly range: Range;
  readonly light: Light;
  /** Row of the event kind, -1 for none. */
  readonly kind: number;
  readonly doubted: boolean;
}

const prefix = 'chronicle-';

/** Lights the words of one article; each call takes the place of the one before. */
export class ArticleLights {
  #shown = new Map<string, Range[]>();
  #root: Document | ShadowRoot | undefined;
  #within: string;

  /**
   * `within`: selects what has words to light, where it is one of few and its surroundings change. Each element that a
   * selector has to be tried on gets styles for every light there is; without one, a page shares those of its root.
   */
  constructor(within = '') {
    this.#within = within;
  }

  /** Whether the browser can light words. */
  static get possible(): boolean {
    return typeof Highlight === 'function' && 'highlights' in CSS;
  }

  show(ranges: Iterable<LitRange>, root: Node, kinds: number) {
    if (!ArticleLights.possible) return;
    this.#adopt(root, kinds);
    const next = new Map<string, Range[]>();
    for (const { range, light, kind, doubted } of ranges) {
      const name =
        prefix + light + (doubted ? '-doubted' : '') + (light === 'dim' || light === 'name' ? '' : `-${kind + 1}`);
      const list = next.get(name);
      if (list) list.push(range);
      else next.set(name, [range]);
    }
    for (const [name, list] of this.#shown) if (!same(list, next.get(name))) takeOff(name, list);
    for (const [name, list] of next) if (!same(list, this.#shown.get(name))) putOn(name, list);
    this.#shown = next;
  }

  clear() {
    for (const [name, list] of this.#shown) takeOff(name, list);
    this.#shown = new Map();
    this.#leave();
  }

  #adopt(root: Node, kinds: number) {
    if (root !== this.#root) {
      this.#leave();
      if (root instanceof Document || root instanceof ShadowRoot) {
        this.#root = root;
        adopt(sheetOf(root, this.#within), root, 1);
      }
    }
    if (this.#root) cover(sheetOf(this.#root, this.#within), kinds, this.#within);
  }

  #leave() {
    if (this.#root) adopt(sheetOf(this.#root, this.#within), this.#root, -1);
    this.#root = undefined;
  }
}

const same = (a: readonly Range[], b: readonly Range[] | undefined) =>
  a.length === b?.length && a.every((range, i) => range === b[i]);

function putOn(name: string, ranges: readonly Range[]) {
  let highlight = CSS.highlights.get(name);
  if (!highlight) {
    highlight = new Highlight();
    highlight.priority = priorities.findIndex((light) => name.startsWith(prefix + light));
    CSS.highlights.set(name, highlight);
  }
  for (const range of ranges) highlight.add(range);
}

function takeOff(name: string, ranges: readonly Range[]) {
  const highlight = CSS.highlights.get(name);
  for (const range of ranges) highlight?.delete(range);
  if (highlight?.size === 0) CSS.highlights.delete(name);
}

/** What is painted over what, from below. */
const priorities: readonly Light[] = ['dim', 'rest', 'near', 'lit', 'name'];

const sheets = oncePerBoth((owner: Document, _within: string) => new (owner.defaultView ?? window).CSSStyleSheet());
const kindsCovered = new WeakMap<CSSStyleSheet, number>();
const users = oncePer((_root: Document | ShadowRoot) => new Map<CSSStyleSheet, number>());

/** A constructed sheet serves only the document it was made in. */
function sheetOf(root: Document | ShadowRoot, within: string): CSSStyleSheet {
  return sheets(root instanceof Document ? root : root.ownerDocument, within);
}

function adopt(sheet: CSSStyleSheet, root: Document | ShadowRoot, more: 1 | -1) {
  const count = (users(root).get(sheet) ?? 0) + more;
  users(root).set(sheet, count);
  if (count === 1 && more === 1) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  if (count === 0) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
}

/**
 * Rules for so many kinds are made at a time: whenever a sheet changes, the browser styles anew all that it is for, which
 * may be the whole page. Where it is for few elements, each of them costs the browser time for every rule instead.
 */
const kindsAtATime = (within: string) => (within ? 1 : 16);

/** Sees to it that a sheet has the rules for so many kinds. */
function cover(sheet: CSSStyleSheet, kinds: number, within: string) {
  if ((kindsCovered.get(sheet) ?? -1) >= kinds) return;
  const step = kindsAtATime(within);
  const covered = Math.ceil((kinds + 1) / step) * step;
  kindsCovered.set(sheet, covered);
  const rules = kindless + Array.from({ length: covered + 1 }, (_, row) => rulesOf(row)).join('');
  sheet.replaceSync(rules.replaceAll('::highlight', `${within}::highlight`));
}

const underline = (name: string, width: number, color: string, more = '') =>
  ['', '-doubted']
    .map(
      (doubted) => `::highlight(${prefix}${name.replace('*', doubted)}) {
        text-decoration: underline ${doubted ? 'dashed' : 'solid'} ${width}px ${color};
        text-underline-offset: 0.25em;
        ${more}
      }`,
    )
    .join('');

const forced = (rules: string) => `@media (forced-colors: active) { ${rules} }`;
const reversed = 'background-color: Highlight; color: HighlightText;';

const kindless =
  underline('dim*', 1, 'var(--_line)') +
  `::highlight(${prefix}name) { background-color: color-mix(in oklab, var(--_text) 13%, transparent); }` +
  forced(`::highlight(${prefix}name) { ${reversed} }`);

/** Custom properties are those of the text, so each article has its own colours. Row 0 is for what has no kind. */
function rulesOf(row: number): string {
  const ink = row === 0 ? 'var(--_muted)' : `var(--_kind-${row - 1})`;
  return (
    underline(`rest*-${row}`, 1.5, `color-mix(in oklab, ${ink} 65%, transparent)`) +
    underline(`near*-${row}`, 2.5, ink) +
    underline(`lit*-${row}`, 2.5, ink, `background-color: color-mix(in oklab, ${ink} 18%, transparent);`) +
    forced(underline(`lit*-${row}`, 2.5, 'currentColor', reversed))
  );
}
