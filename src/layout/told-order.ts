import { compareWhens } from '../base/compare.js';
import type { CssPx } from '../base/units.js';
import { listOf } from '../model/row-lists.js';
import { standingWithDate } from '../model/standing.js';
import type { Story } from '../model/story.js';
import { itemKey, type Look, type Scene } from './scene.js';
import { SceneBuilder } from './scene-builder.js';

export interface ToldInput {
  readonly story: Story;
  /** Rows of events in the order in which the text tells them. */
  readonly told: readonly number[];
  /** The same rows in time order. */
  readonly happened: readonly number[];
  /** The row whose arcs stand out, or -1. */
  readonly current: number;
  readonly width: CssPx;
  readonly rtl: boolean;
}

/** With more events than this the arcs are a thicket: dots alone are drawn. */
const mostArcs = 150;
/** And with more than this only the current one. */
const mostDots = 2000;
const dot: CssPx = 9;
const highest: CssPx = 34;
const edge: CssPx = 10;

/**
 * Events as dots in the order of the text, joined by arcs in the order of time: above where the later event is told
 * later too, below where the text has told it before. Dotted arcs join events whose order is not known.
 */
export function toldScene({ story, told, happened, current, width, rtl }: ToldInput): Scene {
  const scene = new SceneBuilder(width, rtl);
  const step = told.length > 1 ? (width - 2 * edge) / (told.length - 1) : 0;
  const places = new Map(told.map((event, i) => [event, edge + i * step] as const));
  const arcs = told.length <= mostArcs ? arcsOf(story, told, happened) : [];
  const isCurrent = ({ earlier, later }: Arc) => earlier === current || later === current;
  const reach = (arc: Arc) => Math.min(highest, 5 + Math.abs(places.get(arc.later)! - places.get(arc.earlier)!) * 0.2);
  const up = Math.max(0, ...arcs.filter(({ back }) => !back).map(reach));
  const down = Math.max(0, ...arcs.filter(({ back }) => back).map(reach));
  const y = up + dot;

  scene.line({ role: 'text-line', stroke: 'line' }, edge, y, width - edge, y);
  // What stands out is drawn last.
  for (const arc of arcs.toSorted((a, b) => Number(isCurrent(a)) - Number(isCurrent(b)))) {
    const [from, to] = [places.get(arc.earlier)!, places.get(arc.later)!];
    // A quadratic curve reaches half as far as its control point.
    const bend = y + 2 * reach(arc) * (arc.back ? 1 : -1);
    scene.curve(arcLook(arc, isCurrent(arc)), [from, y], [(from + to) / 2, bend], [to, y]);
  }
  const size = Math.min(dot, Math.max(3, step - 1.5));
  const drawn = told.length <= mostDots ? told : told.filter((event) => event === current);
  for (const event of drawn)
    scene.symbol('circle', dotLook(story, event), places.get(event)!, y, size, itemKey.event(story.events.id(event)));
  return scene.build(y + down + dot);
}

/** How often the text goes on with an event that certainly happened before the one it has just told. */
export function jumpsBack(story: Story, told: readonly number[]): number {
  return told.filter((event, i) => i > 0 && isCertainlyBefore(story, event, told[i - 1]!)).length;
}

interface Arc {
  readonly earlier: number;
  readonly later: number;
  /** The text tells the later one first. */
  readonly back: boolean;
  readonly certain: boolean;
}

function arcsOf(story: Story, told: readonly number[], happened: readonly number[]): Arc[] {
  const dated = happened.filter((event) => dateOf(story, event));
  const at = new Map(told.map((event, i) => [event, i] as const));
  return dated.slice(1).map((later, i) => {
    const earlier = dated[i]!;
    const back = at.get(later)! < at.get(earlier)!;
    return { earlier, later, back, certain: isCertainlyBefore(story, earlier, later) };
  });
}

function isCertainlyBefore(story: Story, event: number, other: number): boolean {
  const [a, b] = [dateOf(story, event), dateOf(story, other)];
  return a !== undefined && b !== undefined && compareWhens(a, b).before === 'certainly';
}

function dateOf({ events, accounts }: Story, event: number) {
  const [account] = listOf(events.accounts, event);
  return account === undefined ? undefined : accounts.date(account);
}

function arcLook({ certain }: Arc, current: boolean): Look {
  const dash = certain ? {} : ({ dash: 'dotted' } as const);
  return { role: 'arc', fill: 'none', stroke: current ? 'text' : 'line', strokeWidth: current ? 1.75 : 1, ...dash };
}

/** A fact that is not simply stated is hollow, as everywhere. */
function dotLook(story: Story, event: number): Look {
  const kind = story.events.kind[event]!;
  const fill = standingWithDate(story, event) === 'stated' ? 'kind' : 'ground';
  return { role: 'dot', fill, stroke: 'kind', kind, strokeWidth: 1.75, ring: true };
}
