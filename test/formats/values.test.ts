import { expect, it } from 'vitest';
import { isColor } from '../../src/formats/color.js';
import { isLink } from '../../src/formats/leaf.js';
import { cleanText, cutText, isClean } from '../../src/formats/text.js';
import { parseStory } from '../../src/model/parse-story.js';
import { lines } from './said.js';

it.each([
  'https://a.example/b?c#d',
  'http://a.example',
  'mailto:a@b.example',
  '/here',
  'here',
  '../x',
  '#part',
  '?q=1',
  '//a.example/x',
  '',
  'HTTPS://A',
])('lets a page link to %j', (link) => expect(isLink(link)).toBe(true));

it.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'blob:https://a/b',
  'vbscript:x',
  'file:///etc/passwd',
  'http://[',
])('lets no page link to %j', (link) => expect(isLink(link)).toBe(false));

it.each([
  '#f00',
  '#ff000080',
  'red',
  'RebeccaPurple',
  'transparent',
  'rgb(0 90 160)',
  'rgb(0, 90, 160)',
  'rgba(0, 90, 160, 50%)',
  'hsl(210deg 50% 40% / .5)',
  'oklch(60% 0.15 250)',
  'lab(50 none -20)',
  'hwb(1turn 0% 0%)',
])('takes %j for a colour', (color) => expect(isColor(color)).toBe(true));

it.each([
  'url(https://a.example/x)',
  'rgb(url(x))',
  'var(--x)',
  'color-mix(in srgb, red, blue)',
  'currentColor',
  'inherit',
  'CanvasText',
  'red;background:url(x)',
  'expression(1)',
  '#ff',
  '#ggg',
  'rgb(0)',
  'rgb(0 90)',
  '',
  'reddish',
  'light-dark(red, blue)',
  'rgb(from red r g b)',
  'constructor',
])('takes %j for no colour', (color) => expect(isColor(color)).toBe(false));

it('reads a colour for each scheme, and refuses one that fetches', () => {
  const kinds = {
    events: {
      a: { label: 'A', color: { light: '#300', dark: 'pink' } },
      b: { label: 'B', color: { light: '#300', dark: 'url(x)' } },
      c: { label: 'C', color: { light: '#300' } },
      d: { color: 'red' },
    },
  };
  const { story, problems } = parseStory({ version: 1, kinds, events: [{ title: 'A' }] });
  expect(story.eventKinds).toEqual([
    { id: 'a', label: 'A', labelled: true, color: { light: '#300', dark: 'pink' } },
    { id: 'b', label: 'B', labelled: true },
    { id: 'c', label: 'C', labelled: true },
    { id: 'd', label: 'D', labelled: false, color: 'red' },
    { id: '', label: 'Other', labelled: false },
  ]);
  expect(lines(problems).map((line) => line.split(':')[0])).toEqual([
    'kinds.events.b.color',
    'kinds.events.c.color',
    'kinds.events.d.label',
  ]);
});

it.each([
  ['plain', 'Iran איראן إيران', 'Iran איראן إيران'],
  ['line ends', 'a\nb\tc', 'a\nb\tc'],
  ['control characters', 'a\u0000b\u0007c\u007f', 'abc'],
  ['half characters', 'a\ud83d b\udc00', 'a\ufffd b\ufffd'],
  ['whole characters', '👩‍👩‍👧', '👩‍👩‍👧'],
  ['paired directions', '\u2067אב\u2069 c', '\u2067אב\u2069 c'],
  ['an unclosed direction', 'a\u2067b', 'ab'],
  ['an unopened end of direction', 'a\u2069b\u202c', 'ab'],
  ['crossed directions', '\u2067\u202ba\u2069\u202c', '\u202ba\u202c'],
  ['overrides', 'evil\u202etxt.exe\u202c!', 'eviltxt.exe!'],
  ['marks that need no end', 'a\u200fb\u200e', 'a\u200fb\u200e'],
])('cleans text with %s', (_what, text, clean) => {
  expect(cleanText(text)).toBe(clean);
  expect(isClean(text)).toBe(text === clean);
  expect(isClean(clean)).toBe(true);
});

it('cuts a text between letters, accents and all', () => {
  expect(cutText('abc', 3)).toBe('abc');
  expect(cutText('abcd', 3)).toBe('ab…');
  expect(cutText(`${'a'.repeat(98)}e\u0301bcd`, 100)).toBe(`${'a'.repeat(98)}…`);
  expect(cutText('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 10)).toBe('👩‍👩‍👧…');
  // A letter under a thousand accents is cut all the same.
  expect(cutText(`a${'\u0301'.repeat(1000)}`, 100).length).toBeLessThanOrEqual(100);
});
