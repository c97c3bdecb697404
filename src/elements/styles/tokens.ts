import { type CSSResultGroup, css, unsafeCSS } from 'lit';

/** Public token → its default in light and in dark. A page sets `--chronicle-text`; the elements read `--_text`. */
const colors = {
  text: ['#141c27', '#e8ecf1'],
  muted: ['#4f5b6b', '#a9b4c2'],
  faint: ['#687385', '#8894a5'],
  line: ['#b3bbc7', '#465160'],
  grid: ['#e4e8ed', '#222c37'],
  ground: ['#ffffff', '#10161d'],
  raised: ['#ffffff', '#18212b'],
  sunken: ['#f2f4f7', '#1c2631'],
  accent: ['#141c27', '#f1f4f8'],
} as const;

/**
 * Colours of event kinds, in turn. Chosen by search: pairwise distance in OKLab at least 0.09 in normal sight and in
 * protanopia, deuteranopia and tritanopia (Machado, Oliveira, Fernandes 2009), contrast with the ground at least 3.
 */
const kinds = [
  ['#205fc0', '#4b88e0'],
  ['#c26e00', '#f8b656'],
  ['#9d0b12', '#f57f75'],
  ['#9f62e3', '#b39afe'],
  ['#6b8ba5', '#c4d7fc'],
  ['#0b5a4d', '#62e3ab'],
  ['#7a6b47', '#8f8b2a'],
  ['#b72989', '#c064a2'],
] as const;

/** How many default colours there are before they repeat. */
export const kindColorCount = kinds.length;

type Pair = readonly [light: string, dark: string];

const named = Object.entries(colors).map(([name, pair]) => [name, `--chronicle-${name}`, pair] as const);
const numbered = kinds.map((pair, i) => [`kind-color-${i}`, `--chronicle-kind-${i + 1}`, pair] as const);

const declared = (value: (pair: Pair) => string) =>
  [...named, ...numbered].map(([own, open, pair]) => `--_${own}:var(${open},${value(pair)});`).join('');

const inTurn = kinds.map((_, i) => `--_kind-${i}:var(--_one-kind,var(--_kind-color-${i}));`).join('');

const system = (value: string, ...names: string[]) => names.map((name) => `--_${name}:${value};`).join('');

const forced = [
  system('CanvasText', 'text', 'muted', 'faint', 'line', 'one-kind'),
  system('GrayText', 'grid'),
  system('Canvas', 'ground', 'raised', 'sunken'),
  system('Highlight', 'accent'),
].join('');

/** Colours. Where a view sets `--_kind-n` itself, `--_one-kind` still wins: forced colours use it. */
const paint = unsafeCSS(`
  :host { ${declared(([light]) => light)}${inTurn} }
  @supports (color: light-dark(red, red)) { :host { ${declared(([light, dark]) => `light-dark(${light},${dark})`)} } }
  @media (forced-colors: active) { :host { ${forced} } }
`);

const rest = css`
  :host {
    --_font: var(--chronicle-font, inherit);
    --_size: var(--chronicle-font-size, 0.875rem);
    --_radius: var(--chronicle-radius, 8px);
    --_mono: var(--chronicle-font-mono, ui-monospace, "Cascadia Mono", "Liberation Mono", Menlo, monospace);

    color: var(--_text);
    font-family: var(--_font);
    font-size: var(--_size);
    font-variant-numeric: tabular-nums;
    line-height: 1.45;
  }

  @media print {
    :host {
      color-scheme: light;
    }
  }
`;

/** Colours and type of all views: the public `--chronicle-*` on one side, the private `--_*` on the other. */
export const tokens: CSSResultGroup = [paint, rest];
