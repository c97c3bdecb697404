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

  test('not where it fits, whose words may be wider one by one than together', () => {
    const rounded = (text: string) =>
      Math.ceil(text.length * 6.2) + Math.max(0, text.split(' ').filter(Boolean).length - 2) / 4;
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12 }), (text) => {
        expect(fitText(text, rounded(text), 'label', rounded)).toBe(text);
      }),
    );
  });

  test('no sooner than it must be, to the widest letter', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12 }), fc.integer({ min: 20, max: 300 }), (text, room) => {
        const fitted = fitText(text, room, 'label', estimateWidth);
        const longest = Array.from(text, (_, end) => `${text.slice(0, end).trimEnd()}…`)
          .filter((cut) => estimateWidth(cut, 'label') <= room)
          .at(-1)!;
        const lost = estimateWidth(longest, 'label') - estimateWidth(fitted, 'label');
        expect(lost).toBeLessThan(estimateWidth('M', 'label'));
      }),
    );
  });

  test('without being measured, of a megabyte, but for what may be seen', () => {
    for (const text of ['wide '.repeat(2e5), 'w'.repeat(1e6)]) {
      const asked: number[] = [];
      const measure = (part: string) => {
        asked.push(part.length);
        return part.length * 6;
      };
      expect(fitText(text, 120, 'label', measure)).toMatch(/^w.{13,18}…$/);
      expect(Math.max(...asked)).toBeLessThan(200);
      expect(asked.length).toBeLessThan(20);
    }
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
