import type { Ink } from '../layout/scene.js';
import type { Palette } from './inks.js';

/** The default light theme as plain colours, for files that stand alone. */
const inks: Readonly<Record<Exclude<Ink, 'none' | 'kind' | 'tint'>, string>> = {
  text: '#141c27',
  muted: '#4f5b6b',
  faint: '#687385',
  line: '#b3bbc7',
  grid: '#e4e8ed',
  ground: '#ffffff',
  raised: '#ffffff',
  sunken: '#f2f4f7',
  accent: '#141c27',
};

const kinds = ['#205fc0', '#c26e00', '#9d0b12', '#9f62e3', '#6b8ba5', '#0b5a4d', '#7a6b47', '#b72989'] as const;

/** A palette of plain colours; `colors` are those of the story's event kinds where it gives any. */
export function plainPalette(colors: readonly (string | undefined)[] = []): Palette {
  const kind = (row: number) => (row < 0 ? inks.muted : (colors[row] ?? kinds[row % kinds.length]!));
  return { ink: (ink) => inks[ink], kind, tint: (row) => mixed(kind(row)) };
}

/** A sixth of a `#rrggbb` colour on white; other notations are left to the reader of the file. */
function mixed(color: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(color)) return `color-mix(in oklab, ${color} 16%, white)`;
  const channel = (at: number) => Math.round(255 + (Number.parseInt(color.slice(at, at + 2), 16) - 255) * 0.16);
  return `#${[1, 3, 5].map((at) => channel(at).toString(16).padStart(2, '0')).join('')}`;
}
