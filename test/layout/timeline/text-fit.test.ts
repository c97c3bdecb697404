import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateWidth } from '../../../src/base/measure.js';
import { fitText, wrapText } from '../../../src/layout/timeline/text-fit.js';

const texts = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    'between 8 Nov 2022, 18:00 and 9 Nov 2022, 23:45 (Tehran)',
    '東京で会談が行われ、共同声明が発表された',
    'قافلة تصل إلى الميناء',
  ),
);

describe('a text is cut', () => {
  test('to its room, with an ellipsis', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 300 }), (text, room) => {
        const fitted = fitText(text, room, 'label', estimateWidth);
        expect(estimateWidth(fitted, 'label')).toBeLessThanOrEqual(Math.max(room, 0));
        if (fitted !== text && fitted !== '') expect(fitted.endsWith('…')).toBe(true);
      }),
    );
  });

  test('between letters as people see them', () => {
    expect(fitText('👩‍🚀👩‍🚀👩‍🚀👩‍🚀', 90, 'label', (text) => text.length * 5)).toBe('👩‍🚀👩‍🚀👩‍🚀…');
  });
});

describe('a text is wrapped', () => {
  const wrapped = (text: string, room: number, lines: number) =>
    wrapText(text, room, lines, 'small', (part) => part.length * 10);

  test.each([
    ['at spaces', 'Iran supplies drones', 150, 2, ['Iran supplies', 'drones']],
    ['never within a time', 'before 22:15 (Kyiv)', 100, 3, ['before', '22:15', '(Kyiv)']],
    ['never before a comma', '9 Nov 2022, 23:45', 110, 2, ['9 Nov 2022,', '23:45']],
    ['with the rest cut', 'one two three four', 80, 2, ['one two', 'three f…']],
    ['where there are no spaces, between words', '東京会談', 30, 2, ['東京', '会談']],
    ['not at all where one word is wider', 'Donaudampfschiff', 80, 2, ['Donauda…']],
  ] as const)('%s', (_, text, room, lines, expected) => {
    expect(wrapped(text, room, lines)).toEqual(expected);
  });

  test('to its room and its lines, and loses nothing where it fits', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 300 }), fc.integer({ min: 1, max: 3 }), (text, room, most) => {
        const lines = wrapText(text, room, most, 'label', estimateWidth);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(estimateWidth(line, 'label')).toBeLessThanOrEqual(room);
        if (!lines.at(-1)!.endsWith('…')) expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      }),
    );
  });
});
