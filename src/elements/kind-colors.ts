import type { Kind, Story } from '../model/story.js';
import { kindColorCount } from './styles/tokens.js';

/**
 * Gives a view the colours of a story's event kinds as `--_kind-0`, `--_kind-1`, … on its host. Kinds without a colour
 * of their own take the tokens `--chronicle-kind-1` … in turn. The model has checked that colours are only colours.
 */
export function paintKinds(host: HTMLElement, story: Story | undefined) {
  const kinds = story?.eventKinds ?? [];
  for (let i = host.style.length - 1; i >= 0; i--) {
    const name = host.style[i]!;
    if (name.startsWith('--_kind-')) host.style.removeProperty(name);
  }
  for (const [i, kind] of kinds.entries())
    host.style.setProperty(`--_kind-${i}`, `var(--_one-kind, ${colorOf(kind, i)})`);
}

function colorOf({ color }: Kind, row: number): string {
  if (color === undefined) return `var(--_kind-color-${row % kindColorCount})`;
  return typeof color === 'string' ? color : `light-dark(${color.light}, ${color.dark})`;
}
