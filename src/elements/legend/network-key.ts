/** The part of the key that explains the lines of a network: fetched where there is one. */
import { html, nothing, type SVGTemplateResult, svg } from 'lit';
import { enNetworkKey } from '../../base/messages/en-network-key.js';
import { addEnglish, message } from '../../base/messages.js';
import { edgesOf, folded } from '../../layout/network/evidence.js';
import { oncePer } from '../../model/once-per.js';
import type { Story } from '../../model/story.js';

addEnglish(enNetworkKey);

const lines = ['together', 'stated', 'directed', 'claimed', 'disputed', 'denied', 'several'] as const;
type LineName = (typeof lines)[number];

/** What the lines of a story's network mean, in small; nothing where it has none. */
export function networkKey(story: Story, lang: string) {
  const found = linesOf(story);
  if (found.size === 0) return nothing;
  return html`<ul class="key" part="key" role="list" aria-label=${message(lang, 'network-key.name')}>
    ${lines
      .filter((line) => found.has(line))
      .map((line) => html`<li part="sign">${glyph(line)}${message(lang, `network-key.${line}`)}</li>`)}
  </ul>`;
}

/** The lines that are drawn: the key explains no others. */
const linesOf = oncePer((story: Story): ReadonlySet<LineName> => {
  const edges = edgesOf({ story, window: null, clock: 'event', filter: [], edges: 'both', onlyNow: false });
  const found = new Set<LineName>();
  for (const { relation, standing, directed } of edges) {
    if (directed) found.add('directed');
    if (standing !== 'stated') found.add(standing);
    else found.add(relation < 0 ? 'together' : 'stated');
  }
  if (folded(edges, new Set()).some((edge) => edge.lines > 1)) found.add('several');
  return found;
});

const stroke = (x1: number, y1: number, x2: number, y2: number, width = 1.4, dash = 'none') =>
  svg`<line x1=${x1} y1=${y1} x2=${x2} y2=${y2} stroke="currentColor" stroke-width=${width} stroke-dasharray=${dash} />`;

const doubted = stroke(1, 6, 27, 6, 1.4, '4 3');

const glyphs: Record<LineName, SVGTemplateResult> = {
  together: stroke(1, 6, 27, 6, 0.8),
  stated: stroke(1, 6, 27, 6, 1.6),
  directed: svg`${stroke(1, 6, 21, 6)}<path d="M27 6 20.5 3v6Z" fill="currentColor" stroke="currentColor" />`,
  claimed: doubted,
  disputed: svg`${doubted}${stroke(8, 10, 14, 2)}`,
  denied: svg`${doubted}${stroke(8, 10, 14, 2)}${stroke(8, 2, 14, 10)}`,
  several: svg`${stroke(1, 6, 8, 6, 2.5)}${stroke(20, 6, 27, 6, 2.5)}<rect
      x="8" y="0.5" width="12" height="11" rx="5" fill="none" stroke="currentColor" />
    <text x="14" y="9.5" font-size="9.5" text-anchor="middle" fill="currentColor">3</text>`,
};

const glyph = (line: LineName) =>
  html`<svg class="glyph" width="28" height="12" viewBox="0 0 28 12" aria-hidden="true">${glyphs[line]}</svg>`;
