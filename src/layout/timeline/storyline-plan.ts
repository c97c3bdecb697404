/** What a storyline keeps while one pans and zooms: who has a line, in which order, and how high everything is. */
import type { CssPx } from '../../base/units.js';
import { oncePer, rememberLast } from '../../model/once-per.js';
import type { Story } from '../../model/story.js';
import { type TimeScale, timeScale } from '../time/time-scale.js';
import { type Cast, castOf } from './cast.js';
import { type Band, dateBand } from './date-band.js';
import { type DrawnEvent, shownEvents } from './dated.js';
import { rightMargin, type TimelineInput } from './drawing.js';
import { lineName } from './line-names.js';
import { orderLines, pinnedOrder } from './line-order.js';
import { spreadWithin } from './spread.js';
import { fitText } from './text-fit.js';
import { mostTitleHeight, type Title, titleHeight, titleSlant, titlesOf, titleTexts } from './titles.js';
import { type Run, unknownRuns } from './unknown-order.js';
import { voiceWords } from './voices.js';

/** Two bars are this far apart where there is room. */
const barsApart: CssPx = 32;
/** To move none further than this share of the axis, they may come this close. */
const mostMoved = 0.12;
const leastApart: CssPx = 10;
/** Zoomed in, more titles find room; the height kept for them, however little the whole story needs. */
const leastTitleHeight: CssPx = 60;
/** Leaders slant by at most so many pixels to the side for each pixel down. */
const slope = 3.2;

export interface StorylinePlan {
  readonly events: readonly DrawnEvent[];
  readonly cast: Cast;
  /** Lines of the cast, from the top down. */
  readonly ordered: readonly number[];
  readonly runs: readonly Run[];
  readonly left: CssPx;
  readonly plotWidth: CssPx;
  readonly band: Band;
  /** Kept for titles, and for the slant of their leaders. */
  readonly titleHeight: CssPx;
  readonly slantHeight: CssPx;
  /** Where the bars stand, from the start of the axis. */
  bars(scale: TimeScale): readonly CssPx[];
  /** The titles of the whole story at a zoom, the same at every pan. */
  titles(scale: TimeScale, xs: readonly CssPx[]): readonly Title[];
}

const known = oncePer((story: Story) => ({
  lines: rememberLast((drawn: readonly DrawnEvent[]) => {
    const cast = castOf(
      story,
      drawn.map(({ event }) => event),
    );
    return { drawn, cast, order: orderLines(cast.groups, cast.bars), runs: unknownRuns(story, drawn) };
  }),
  plan: rememberLast(makePlan),
}));

export function storylinePlan(input: TimelineInput): StorylinePlan {
  const { lines, plan } = known(input.story);
  const { extent, warp, width, measure, locale, pinned } = input;
  return plan(lines(shownEvents(input)), input.story, extent, warp, width, measure, locale, pinned);
}

interface Known {
  readonly drawn: readonly DrawnEvent[];
  readonly cast: Cast;
  readonly order: readonly number[];
  readonly runs: readonly Run[];
}

function makePlan(
  { drawn, cast, order, runs }: Known,
  story: Story,
  extent: TimelineInput['extent'],
  warp: TimelineInput['warp'],
  width: CssPx,
  measure: TimelineInput['measure'],
  locale: string,
  pinned: TimelineInput['pinned'],
): StorylinePlan {
  const names = cast.lines.map((line) => measure(lineName(line, story, locale).slice(0, 200), 'strong'));
  const left = Math.round(Math.min(Math.max(60, ...names) + 18, width * 0.3, 260));
  const texts = titleTexts(drawn, width, measure);
  const plotWidth = Math.max(40, width - left - rightMargin);
  const whole = timeScale(warp, extent, plotWidth);
  const bars = (scale: TimeScale) => barPlaces(drawn, scale, extent);
  const titlesIn = (scale: TimeScale, xs: readonly CssPx[], height: CssPx, kept = 0) =>
    titlesOf(drawn, texts, xs, {
      kept,
      left: scale.x(extent.from) + 4 - left,
      right: scale.x(extent.to) + rightMargin - 4,
      height,
    });
  const all = titlesIn(whole, bars(whole), mostTitleHeight);
  const height = Math.max(titleHeight(all), Math.min(leastTitleHeight, drawn.length * 8));
  let last = { zoom: whole.zoom, titles: all };
  return {
    events: drawn,
    cast,
    ordered: pinned ? pinnedOrder(order, pinnedLines(cast, story, pinned)) : order,
    runs,
    left,
    plotWidth,
    band: dateBand(drawn, whole, bars(whole), ({ row }, room) => {
      const text = fitText(voiceWords(story, row, locale), room, 'small', measure);
      return { text, width: measure(text, 'small') };
    }),
    titleHeight: height,
    slantHeight: Math.min(Math.max(titleSlant(all) / slope, 12), 80),
    bars,
    titles: (scale, xs) => {
      // Panning changes the zoom by no more than rounding.
      if (Math.abs(scale.zoom / last.zoom - 1) > 1e-6)
        last = { zoom: scale.zoom, titles: titlesIn(scale, xs, height, height) };
      return last.titles;
    },
  };
}

const pinnedLines = ({ lines }: Cast, story: Story, pinned: readonly string[]) =>
  pinned.map((id) => lines.findIndex(({ actors }) => actors.includes(story.actors.indexOf(id))));

/** At their dates, moved aside where they would not be told apart, but never far. The same at every pan. */
function barPlaces(events: readonly DrawnEvent[], scale: TimeScale, extent: TimelineInput['extent']): CssPx[] {
  const [from, to] = [scale.x(extent.from) + 14, scale.x(extent.to) - 14];
  let highest = -Infinity;
  const rising = events.map(({ anchor, reach }) => {
    highest = Math.max(highest, Math.min(Math.max(scale.x(anchor) + reach * 16, from), to));
    return highest;
  });
  const most = Math.max(barsApart, scale.width * mostMoved);
  const placesAt = (apart: CssPx) => spreadWithin(rising, apart, from, to);
  const isTooWide = (apart: CssPx) => placesAt(apart).some((x, i) => Math.abs(x - rising[i]!) > most);
  let wide = Math.min(barsApart, (to - from) / Math.max(events.length, 1));
  if (wide <= leastApart || !isTooWide(wide)) return placesAt(wide);
  // Found by halving, not in steps: bars must not jump while one zooms.
  let close = leastApart;
  for (let i = 0; i < 10; i++) {
    const middle = (close + wide) / 2;
    if (isTooWide(middle)) wide = middle;
    else close = middle;
  }
  return placesAt(close);
}
