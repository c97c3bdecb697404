import { expect, test } from 'vitest';
import { enLegend } from '../../../src/base/messages/en-legend.js';
import { enPicture } from '../../../src/base/messages/en-picture.js';
import { addEnglish } from '../../../src/base/messages.js';
import { pictureOf } from '../../../src/layout/timeline/picture.js';
import { expectFigure } from '../../figures/figures.js';
import { drawingOf, inputOf, readStory, storyAt, tehran, type View } from './inputs.js';
import { labelFaults, labelsOf } from './labels.js';

addEnglish(enLegend);
addEnglish(enPicture);

const picture = (story: typeof tehran, view: View = {}) =>
  pictureOf(drawingOf(story, 'storyline', view).scene, inputOf(story, view), '24 February – 9 November 2022');

test('a picture has the title above it, and below it the key and the sources', () => {
  const scene = picture(tehran);
  expect(labelFaults(scene)).toEqual([]);
  const labels = labelsOf(scene);
  const words = labels.map(({ text }) => text);
  expect(words[0]).toBe(tehran.title);
  expect(words[1]).toBe('24 February – 9 November 2022');
  const axis = labels.find(({ role }) => role === 'tick-label')!;
  for (const below of ['Diplomacy', 'Unrest', 'date uncertain', 'order not known'])
    expect(labels.find(({ text }) => text === below)!.top, below).toBeGreaterThan(axis.bottom);
  expect(words).toContain('Source: News article by Ben Cohen, 9 November 2022 (The Algemeiner)');
  expectFigure('picture', scene, tehran);
});

test('the key names only the kinds of events that are shown, and nothing is said of sources where there are none', () => {
  const events = [tehran.events.indexOf('flight')];
  const words = labelsOf(picture(tehran, { events })).map(({ text }) => text);
  expect(words).toContain('Transfer');
  expect(words).not.toContain('Diplomacy');
  const story = readStory({
    version: 1,
    actors: [{ id: 'a', name: 'A' }],
    events: [{ title: 'x', when: '2022', actors: ['a'] }],
  });
  expect(labelsOf(picture(story)).some(({ text }) => text.startsWith('Source'))).toBe(false);
});

test('the key of lanes does not explain the bracket, which they do not have', () => {
  const scene = pictureOf(drawingOf(tehran, 'lanes').scene, inputOf(tehran), '');
  const words = labelsOf(scene).map(({ text }) => text);
  expect(words).toContain('another account of the date');
  expect(words).not.toContain('order not known');
});

test('it is mirrored as its drawing is', () => {
  const story = storyAt('stories/timeline/data/arabic.json');
  const scene = picture(story, { width: 900, locale: 'ar', rtl: true });
  expect(labelFaults(scene)).toEqual([]);
  expect(labelsOf(scene)[0]!.right).toBeCloseTo(scene.width - 20, 6);
});

test('what is drawn is the same, moved', () => {
  const inner = drawingOf(tehran, 'storyline').scene;
  const outer = picture(tehran);
  const first = outer.text.indexOf(inner.text.find((text) => text === 'Ukraine'));
  const row = inner.text.indexOf('Ukraine');
  const paths = (scene: typeof inner, from: number) =>
    scene.text.slice(from).flatMap((text, i) => (scene.shape[from + i] === 9 ? [String(text)] : []));
  const [dx, dy] = [outer.x[first]! - inner.x[row]!, outer.y[first]! - inner.y[row]!];
  expect(dx).toBe(20);
  const moved = paths(outer, outer.count - inner.count);
  paths(inner, 0).forEach((path, i) => {
    const numbers = (d: string) => [...d.matchAll(/-?\d+(\.\d+)?/g)].map(([number]) => Number(number));
    const [before, after] = [numbers(path), numbers(moved[i]!)];
    for (const [k, value] of before.entries()) expect(after[k]!).toBeCloseTo(value + (k % 2 ? dy : dx), 1);
  });
});
