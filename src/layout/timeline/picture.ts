/** A drawing as a picture that stands by itself: its title above it, below it the key to its colours and signs and the sources. */
import { listFormat } from '../../base/intl.js';
import type { FontName } from '../../base/measure.js';
import { message } from '../../base/messages.js';
import type { CssPx } from '../../base/units.js';
import type { Look, Scene } from '../scene.js';
import { SceneBuilder } from '../scene-builder.js';
import { sceneWithin } from '../scene-within.js';
import type { TimelineInput } from './drawing.js';
import { drawSign, signWidth } from './sign-marks.js';
import { type Sign, signsOf } from './signs.js';
import { wrapText } from './text-fit.js';

const margin: CssPx = 20;
const pitches: Readonly<Record<FontName, CssPx>> = { title: 24, strong: 17, label: 17, small: 15 };
const swatch: CssPx = 11;
const itemGap: CssPx = 20;
const rowPitch: CssPx = 20;

/** An entry of the key, its left edge at x, its middle at y. */
interface Entry {
  readonly width: CssPx;
  draw(x: CssPx, y: CssPx): void;
}

/** The scene with what belongs around it. `span`: the time that is shown, in words. */
export function pictureOf(
  scene: Scene,
  input: Pick<TimelineInput, 'story' | 'events' | 'measure' | 'locale' | 'rtl'>,
  span: string,
): Scene {
  const { story, measure, rtl } = input;
  const builder = new SceneBuilder(scene.width + 2 * margin, rtl);
  let y = margin;
  const write = (text: string, font: FontName, fill: 'text' | 'muted', lines: number) => {
    if (!text) return;
    for (const line of wrapText(text, scene.width, lines, font, measure)) {
      y += pitches[font];
      builder.text({ role: `picture-${font}`, font, fill }, line, margin, y - 6, measure(line, font));
    }
  };
  write(story.title ?? '', 'title', 'text', 3);
  write(span, 'small', 'muted', 1);
  y += 10;
  const top = y;
  y += scene.height + 12;
  const flow = (entries: readonly Entry[]) => {
    let x = 0;
    for (const { width, draw } of entries) {
      if (x > 0 && x + width > scene.width) [x, y] = [0, y + rowPitch];
      draw(margin + x, y + rowPitch / 2);
      x += width + itemGap;
    }
    if (entries.length > 0) y += rowPitch;
  };
  flow(kindEntries(builder, input));
  flow(signEntries(builder, scene, input));
  y += 4;
  write(sourcesOf(input), 'small', 'muted', 4);
  return sceneWithin(builder.build(y + margin), scene, margin, top);
}

type Context = Parameters<typeof pictureOf>[1];

function kindEntries(builder: SceneBuilder, { story, events, measure }: Context): Entry[] {
  const shown = new Set(events.map((event) => story.events.kind[event]!));
  return story.eventKinds.flatMap(({ label }, kind) => {
    if (!shown.has(kind) || !label) return [];
    const look: Look = { role: 'picture-kind', fill: 'kind', kind, radius: 3 };
    return [entry(builder, label, swatch, measure, (x, y) => builder.rect(look, x, y - swatch / 2, swatch, swatch))];
  });
}

function signEntries(builder: SceneBuilder, { looks }: Scene, { story, measure, locale }: Context): Entry[] {
  // Lanes need no brackets: nothing in them is moved aside from its date.
  const isDrawn = (sign: Sign) => sign !== 'order' || looks.some(({ role }) => role === 'order');
  const drawn = signsOf(story).filter(isDrawn);
  return drawn.map((sign) =>
    entry(builder, message(locale, `legend.sign.${sign}`), signWidth, measure, (x, y) => drawSign(builder, sign, x, y)),
  );
}

function entry(
  builder: SceneBuilder,
  label: string,
  size: CssPx,
  measure: Context['measure'],
  sign: (x: CssPx, y: CssPx) => void,
): Entry {
  const width = measure(label, 'small');
  return {
    width: size + 6 + width,
    draw(x, y) {
      sign(x, y);
      builder.text({ role: 'picture-key', font: 'small', fill: 'muted' }, label, x + size + 6, y + 4, width);
    },
  };
}

function sourcesOf({ story, locale }: Context): string {
  const titles = story.sources.map(({ title, publisher, url }) => {
    const named = publisher ? message(locale, 'picture.source', { title, publisher }) : title;
    return url ? `${named}, ${url}` : named;
  });
  const list = listFormat(locale, { type: 'unit' }).format(titles);
  return titles.length > 0 ? message(locale, 'picture.sources', { count: titles.length, list }) : '';
}
