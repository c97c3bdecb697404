import type { Look } from '../scene.js';
import type { Edge } from './evidence.js';
import type { LabelPlace } from './sides.js';

/** What is not in the window, with `scope="story"`, and actors that nothing in it ties to anybody. */
const faded = 0.35;

/** Named together: thin, without direction, wider for more events of few. Stated: darker. Doubted: dashed. */
export function edgeLook({ relation, standing, strength, now, lines }: Edge, among = 0): Look {
  const thin = relation < 0 && lines === 1;
  return {
    role: lines > 1 ? 'bundle' : thin ? 'tie' : 'relation',
    stroke: thin ? 'line' : 'faint',
    strokeWidth: thin ? Math.min(0.75 + strength * 0.5, 3.25) : lines > 1 ? 3 : 1.35,
    ...(standing === 'stated' ? {} : { dash: 'dashed' }),
    ...(now ? thinned(among) : { opacity: faded }),
  };
}

/** Where there are hundreds of lines, each is lighter, so that it is seen where they are dense. */
const thinned = (among: number) => (among > 150 ? { opacity: among > 1000 ? 0.22 : 0.5 } : {});

/** The head of an arrow: hollow where the relation is doubted. */
export function headLook({ standing, now }: Edge): Look {
  return {
    role: 'head',
    ...(standing === 'stated' ? { fill: 'faint' } : { fill: 'ground' }),
    stroke: 'faint',
    strokeWidth: 1.1,
    ...(now ? {} : { opacity: faded }),
  };
}

/** Strokes across a line that is disputed, one, or denied, two that cross. */
export function strikeLook({ now }: Edge): Look {
  return { role: 'strike', stroke: 'muted', strokeWidth: 1.6, ...(now ? {} : { opacity: faded }) };
}

/** How many lines one stands for, on it. */
export const badgeLook: Look = { role: 'badge', fill: 'ground', stroke: 'faint', radius: 9, ring: true };
export const badgeTextLook: Look = { role: 'badge-text', fill: 'text', font: 'small', anchor: 'middle' };

/** Symbols are neutral: colour is for kinds of events. */
export function symbolLook(main: boolean, tied: boolean, left = false): Look {
  return {
    role: 'actor',
    fill: 'raised',
    stroke: main ? 'text' : 'muted',
    strokeWidth: main ? 2.25 : 1.5,
    ring: true,
    ...(left ? { dash: 'dotted' } : {}),
    ...(tied || left ? {} : { opacity: faded + 0.1 }),
  };
}

/** Around an actor that came into the window. */
export const enteredLook: Look = { role: 'entered', stroke: 'muted', strokeWidth: 1, fill: 'sunken' };

export function nameLook(main: boolean, tied: boolean, anchor: LabelPlace['anchor']): Look {
  return {
    role: 'name',
    fill: main ? 'text' : tied ? 'muted' : 'faint',
    font: main ? 'strong' : 'label',
    anchor,
    halo: true,
  };
}

export const chipLook: Look = { role: 'chip', fill: 'raised', stroke: 'line', radius: 5, ring: true };
export const chipTextLook: Look = { role: 'chip-text', fill: 'text', font: 'label', anchor: 'middle' };

/** What a relation is called, beside its line. */
export function relationNameLook(anchor: LabelPlace['anchor']): Look {
  return { role: 'relation-name', fill: 'muted', font: 'small', anchor, halo: true };
}
