/** The timeline as a file: fetched when one is asked for. */

import { enLegend } from '../../base/messages/en-legend.js';
import { enPicture } from '../../base/messages/en-picture.js';
import { addEnglish } from '../../base/messages.js';
import type { TimelineDrawing, TimelineInput } from '../../layout/timeline/drawing.js';
import { pictureOf } from '../../layout/timeline/picture.js';
import { type Picture, pngOf, svgOf } from '../network/export.js';
import { shownWords } from './span-words.js';

addEnglish(enLegend);
addEnglish(enPicture);

/** What is asked for a drawing of a window. */
export interface Drawn {
  readonly input: TimelineInput;
  readonly drawing: TimelineDrawing;
  readonly name: string;
}

/** A drawing with its title, key and sources as SVG text; empty where there is nothing to draw. */
export const svg = (element: Element, drawn: Drawn | undefined): string => svgOf(element, framed(drawn));

/** The same as PNG, `scale` pixels to a CSS pixel. */
export const png = (element: Element, drawn: Drawn | undefined, scale: number): Promise<Blob> =>
  pngOf(element, framed(drawn), scale);

function framed(drawn: Drawn | undefined): Picture {
  if (!drawn) return undefined;
  const { input, drawing, name } = drawn;
  return {
    scene: pictureOf(drawing.scene, input, shownWords(input)),
    title: name,
    colors: input.story.eventKinds.map(({ color }) => (typeof color === 'object' ? color.light : color)),
  };
}
