/**
 * Lights words of the page by the CSS Custom Highlight API: the page's own nodes stay untouched. Highlights belong to
 * the document and are shared by all articles in it; the sheet that paints them has to be at the root of the text.
 */
import { oncePer } from '../../model/once-per.js';
import { adopt, rootOf, sheetOf } from '../root-sheets.js';
import { kindColorCount } from '../styles/tokens.js';

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

  /** Has the usual inks at hand before there are words, so that these get their styles once. */
  prepare(root: Node) {
    if (ArticleLights.possible) this.#adopt(rootOf(root), usualInks);
  }

  show(ranges: Iterable<LitRange>, root: Node) {
    if (!ArticleLights.possible) return;
    const next = new Map<string, Range[]>();
    const inks = new Set<string>();
    for (const { range, light, kind, doubted } of ranges) {
      const ink = inkOf(kind, doubted);
      const hasInk = light !== 'dim' && light !== 'name';
      if (hasInk) inks.add(ink);
      const name = prefix + light + (hasInk ? ink : doubted ? doubtful : '');
      const list = next.get(name);
      if (list) list.push(range);
      else next.set(name, [range]);
    }
    // Until there is something to light, the page has its own styles only.
    if (next.size > 0) this.#adopt(rootOf(root), inks);
    for (const [name, list] of this.#shown) if (!same(list, next.get(name))) takeOff(name, list);
    for (const [name, list] of next) if (!same(list, this.#shown.get(name))) putOn(name, list);
    this.#shown = next;
  }

  clear() {
    for (const [name, list] of this.#shown) takeOff(name, list);
    this.#shown = new Map();
    this.#leave();
  }

  #adopt(root: Document | ShadowRoot | undefined, inks: ReadonlySet<string>) {
    if (root !== this.#root) this.#leave();
    if (!root) return;
    const sheet = this.#sheetAt(root);
    cover(sheet, inks, this.#within);
    if (root !== this.#root) adopt(sheet, root, 1);
    this.#root = root;
  }

  #leave() {
    if (this.#root) adopt(this.#sheetAt(this.#root), this.#root, -1);
    this.#root = undefined;
  }

  #sheetAt(root: Document | ShadowRoot): CSSStyleSheet {
    return sheetOf(root, `lights${this.#within}`);
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

const covered = oncePer((_sheet: CSSStyleSheet) => new Set<string>());

/**
 * Sees to it that a sheet has the rules for some inks. Whenever it changes, the browser styles anew all that it is for,
 * which may be the whole page, and for each of its elements every rule takes its time: so there are rules only for inks
 * that are in use, but then for all lights of each.
 */
function cover(sheet: CSSStyleSheet, inks: ReadonlySet<string>, within: string) {
  const known = covered(sheet);
  if (sheet.cssRules.length > 0 && [...inks].every((ink) => known.has(ink))) return;
  for (const ink of inks) known.add(ink);
  const rules = kindless + [...known].map(rulesOf).join('');
  sheet.replaceSync(rules.replaceAll('::highlight', `${within}::highlight`));
}

const doubtful = '-doubted';

/** What words are underlined with: the row of a kind, one more than in the story since 0 is for none, and whether dashed. */
const inkOf = (kind: number, doubted: boolean) => `${doubted ? doubtful : ''}-${kind + 1}`;

/** Those of a story with as many kinds as there are colours for. */
const usualInks: ReadonlySet<string> = new Set(
  Array.from({ length: kindColorCount + 1 }, (_, row) => [inkOf(row - 1, false), inkOf(row - 1, true)]).flat(),
);

const underline = (name: string, width: number, color: string, more = '') =>
  `::highlight(${prefix}${name}) {
    text-decoration: underline ${name.includes(doubtful) ? 'dashed' : 'solid'} ${width}px ${color};
    text-underline-offset: 0.25em;
    ${more}
  }`;

const forced = (rules: string) => `@media (forced-colors: active) { ${rules} }`;
const reversed = 'background-color: Highlight; color: HighlightText;';

const kindless =
  underline('dim', 1, 'var(--_line)') +
  underline(`dim${doubtful}`, 1, 'var(--_line)') +
  `::highlight(${prefix}name) { background-color: color-mix(in oklab, var(--_text) 13%, transparent); }` +
  forced(`::highlight(${prefix}name) { ${reversed} }`);

/** Custom properties are those of the text, so each article has its own colours. */
function rulesOf(ink: string): string {
  const row = Number(ink.slice(ink.lastIndexOf('-') + 1));
  const color = row === 0 ? 'var(--_muted)' : `var(--_kind-${row - 1})`;
  return (
    underline(`rest${ink}`, 1.5, `color-mix(in oklab, ${color} 65%, transparent)`) +
    underline(`near${ink}`, 2.5, color) +
    underline(`lit${ink}`, 2.5, color, `background-color: color-mix(in oklab, ${color} 18%, transparent);`) +
    forced(underline(`lit${ink}`, 2.5, 'currentColor', reversed))
  );
}
