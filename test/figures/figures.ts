import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Scene } from '../../src/layout/scene.js';
import type { Story } from '../../src/model/story.js';
import { plainPalette } from '../../src/paint/plain-palette.js';
import { svgString } from '../../src/paint/svg-string.js';

/**
 * Compares a scene with the picture of it that is kept in this folder; `UPDATE_FIGURES=1` writes it anew. Look at what
 * changed before keeping it. Engines differ in the spaces within dates, so all spaces count as one.
 */
export function expectFigure(name: string, scene: Scene, story: Story) {
  const colors = story.eventKinds.map(({ color }) => (typeof color === 'object' ? color.light : color));
  const palette = plainPalette(colors);
  const svg = svgString(scene, { palette, font: 'Arial, Helvetica, sans-serif', title: story.title ?? name });
  const file = new URL(`${name}.svg`, import.meta.url);
  if (process.env.UPDATE_FIGURES) writeFileSync(file, svg);
  expect(spaced(svg)).toBe(spaced(readFileSync(file, 'utf8')));
}

const spaced = (text: string) => text.replaceAll(/[\u00A0\u2009\u202F]/g, ' ');
