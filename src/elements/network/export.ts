/** The drawing as a file: loaded when one is asked for. */
import type { Scene } from '../../layout/scene.js';
import { plainPalette } from '../../paint/plain-palette.js';
import { svgString } from '../../paint/svg-string.js';

/** A scene, what it is called, and the colours of the story's kinds of events where it gives any; `undefined` where there is nothing to draw. */
export type Picture =
  | { readonly scene: Scene; readonly title: string; readonly colors?: readonly (string | undefined)[] }
  | undefined;

/** A picture as SVG text, in the font of an element. */
export function svgOf(element: Element, picture: Picture): string {
  if (!picture) return '';
  const font = getComputedStyle(element).fontFamily;
  return svgString(picture.scene, { palette: plainPalette(picture.colors), font, title: picture.title });
}

/** A picture as PNG. Throws an `InvalidStateError` where there is nothing to draw. */
export async function pngOf(element: Element, picture: Picture, scale: number): Promise<Blob> {
  if (!picture) throw new DOMException('There is no drawing yet.', 'InvalidStateError');
  const { scene } = picture;
  const canvas = element.ownerDocument.createElement('canvas');
  canvas.width = Math.round(scene.width * scale);
  canvas.height = Math.round(scene.height * scale);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgOf(element, picture))}`;
  await image.decode();
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The image is too large.'))), 'image/png');
  });
}
