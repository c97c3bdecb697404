import type { Ink, Look, Scene } from '../layout/scene.js';

/** Turns inks into paint: `var(--chronicle-…)` on screen, resolved colours in exports and on canvas. */
export interface Palette {
  ink(ink: Exclude<Ink, 'none' | 'kind' | 'tint'>): string;
  /** The colour of an event kind, neutral for kind -1; `tint` is the same, for large areas. */
  kind(kind: number): string;
  tint(kind: number): string;
}

/** Palette that points at the style sheet: the page's tokens, themes and forced colours decide. */
export const cssPalette: Palette = {
  ink: (ink) => `var(--_${ink})`,
  kind: (kind) => (kind < 0 ? 'var(--_muted)' : `var(--_kind-${kind})`),
  tint: (kind) => `color-mix(in oklab, ${cssPalette.kind(kind)} 16%, var(--_ground))`,
};

/** The paint of an ink of a look. */
export function paintOf(ink: Ink | undefined, look: Look, palette: Palette): string {
  if (ink === undefined || ink === 'none') return 'none';
  if (ink === 'kind') return palette.kind(look.kind ?? 0);
  if (ink === 'tint') return palette.tint(look.kind ?? 0);
  return palette.ink(ink);
}

/** Dash lengths in CSS pixels. */
export const dashes = { dashed: [5, 3.5], dotted: [1.5, 3] } as const;

/** What an item's marks look like just now. */
export type Light = 'plain' | 'dim' | 'lit';

/** Opacity of a dimmed mark. Kept well above what a reader with low contrast vision can lose. */
export const dimmed = 0.22;

/** The keys of the looks of a scene that need the hatch pattern, by kind. */
export function hatchedKinds(scene: Scene): readonly number[] {
  return [...new Set(scene.looks.filter((look) => look.hatch).map((look) => look.kind ?? 0))];
}
