import { html, type SVGTemplateResult, svg } from 'lit';
import type { Sign } from '../../layout/timeline/signs.js';

const line = (x1: number, y1: number, x2: number, y2: number) =>
  svg`<line x1=${x1} y1=${y1} x2=${x2} y2=${y2} stroke="currentColor" stroke-width="1.25" />`;

const bar = (fill: string, dashed = false) => svg`<rect
    x="1" y="2.5" width="26" height="7" rx="2.5" fill=${fill} stroke="currentColor" stroke-width="1.25"
    stroke-dasharray=${dashed ? '3.5 2.5' : 'none'}
  />`;

const glyphs: Record<Sign, SVGTemplateResult> = {
  point: svg`${line(2, 6, 26, 6)}${line(2, 2.5, 2, 9.5)}${line(26, 2.5, 26, 9.5)}<circle
      cx="14" cy="6" r="4" fill="currentColor"
    />`,
  span: bar('currentColor'),
  hatched: svg`${[-4, 1, 6, 11, 16, 21].map((x) => line(Math.max(1.5, x), x < 1 ? 6 : 9.5, Math.min(26.5, x + 7), 2.5))}${bar('none')}`,
  doubted: bar('none', true),
  arrow: svg`${line(1, 6, 22, 6)}<path d="M20 1.5 27 6 20 10.5Z" fill="currentColor" />`,
  rival: svg`<circle cx="5" cy="6" r="3.5" fill="currentColor" /><circle
      cx="23" cy="6" r="3.5" fill="none" stroke="currentColor" stroke-width="1.25"
    /><line x1="9" y1="6" x2="19" y2="6" stroke="currentColor" stroke-width="1.25" stroke-dasharray="1.5 2" />`,
  order: svg`<path d="M2 8V4H26V8" fill="none" stroke="currentColor" />`,
};

/** What a sign looks like, in small. */
export function signGlyph(sign: Sign) {
  return html`<svg class="glyph" width="28" height="12" viewBox="0 0 28 12" aria-hidden="true">${glyphs[sign]}</svg>`;
}
