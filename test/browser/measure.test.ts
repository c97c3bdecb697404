import { expect, it } from 'vitest';
import { fonts } from '../../src/base/measure.js';
import { browserMeasure } from '../../src/paint/browser-measure.js';

const family = 'sans-serif';

it.each([
  'Military plane takes cash to Tehran',
  'AV To Ty  two spaces, and one at the end ',
  'Überraschung, œuvre, naïve façade',
  'إيران تسلم روسيا طائرات مسيرة',
  '日本語の長い見出し',
  '',
])('measured word by word, “%s” is as wide as in one piece, to a pixel', (text) => {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = `${fonts.label.weight} ${fonts.label.size}px ${family}`;
  expect(Math.abs(browserMeasure(family)(text, 'label') - context.measureText(text).width)).toBeLessThan(1);
});
