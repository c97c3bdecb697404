import { describe, expect, it } from 'vitest';
import type { Stretch } from '../../src/editor/document/document.js';
import { lineAt, linesOf } from '../../src/editor/document/lines.js';
import { type Choice, chosenIn, type Step, stepTo, wholeWords, wordAt } from '../../src/editor/document/words.js';

const text = 'One two, three.\n\n  \nMr Amir-Abdollahian’s plane.\r\nLast';
const lines = linesOf(text);
const said = (stretch: Stretch | undefined) => stretch && text.slice(stretch.start, stretch.end);
const walk = (steps: readonly Step[], extend = false) => {
  let choice: Choice | undefined;
  for (const step of steps) choice = stepTo(text, lines, choice, step, extend && choice !== undefined);
  return choice && said(chosenIn(choice));
};

it('a text has its lines, without the empty ones', () => {
  expect(lines.map(said)).toEqual(['One two, three.', 'Mr Amir-Abdollahian’s plane.', 'Last']);
  expect([0, 14, 16, 21, 60].map((place) => lineAt(lines, place))).toEqual([0, 0, 0, 1, 2]);
  expect(lineAt([], 3)).toBe(-1);
});

describe('keys walk from word to word', () => {
  it.each<[Step[], string]>([
    [['next'], 'One'],
    [['next', 'next'], 'two'],
    [['next', 'next', 'next', 'next', 'next'], 'Amir-Abdollahian’s'],
    [['last'], 'Last'],
    [['last', 'previous'], 'plane'],
    [['next', 'line-end'], 'three'],
    [['next', 'line-end', 'line-start'], 'One'],
    [['next', 'next-line'], 'Mr'],
    [['next', 'next-line', 'previous-line'], 'One'],
    [['next', 'next-line', 'next-line', 'next-line', 'next'], 'Last'],
    [['first', 'previous'], 'One'],
  ])('%j', (steps, word) => {
    expect(walk(steps)).toBe(word);
  });

  it('and choose on the way', () => {
    expect(walk(['next', 'next', 'next'], true)).toBe('One two, three');
    expect(walk(['last', 'previous', 'line-start'], true)).toBe('Mr Amir-Abdollahian’s plane.\r\nLast');
  });
});

it('a mouse that chooses half a word chooses all of it', () => {
  expect(said(wholeWords(text, lines, { start: 1, end: 6 }))).toBe('One two');
  expect(said(wholeWords(text, lines, { start: 12, end: 30 }))).toBe('three.\n\n  \nMr Amir-Abdollahian’s');
  expect(said(wordAt(text, lines, 5))).toBe('two');
  expect(wholeWords('', [], { start: 0, end: 0 })).toBeUndefined();
});

it('languages without spaces have words too', () => {
  const japanese = '火曜日に雨が降った。';
  const word = wholeWords(japanese, linesOf(japanese), { start: 4, end: 5 });
  expect(japanese.slice(word!.start, word!.end)).toBe('雨');
});
