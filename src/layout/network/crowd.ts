import { passing } from '../../model/filter.js';
import { byInvolvement, involvement } from '../../model/involvement.js';
import { oncePer, type Remembered, remembered } from '../../model/once-per.js';
import type { Story } from '../../model/story.js';
import type { Work } from '../force/force.js';
import type { Look, Scene } from '../scene.js';
import type { SceneBuilder } from '../scene-builder.js';
import { type Cast, shapesOf, sizesOf } from './cast.js';
import { type Edge, edgeSteps } from './evidence.js';
import { frameOf, inFrame } from './fit.js';
import { edgeKey } from './keys.js';
import { edgeLook } from './looks.js';
import { type Communities, communitySteps } from './more/communities.js';
import { nameSteps } from './name-places.js';
import { type SetName, setName } from './names.js';
import type { NetworkInput, NetworkPlan } from './plan.js';
import { type Draw, networkScene, type SceneOptions } from './scene.js';

/** Up to so many lines are drawn; where more would be seen, what communities have in common stands for them. */
const mostLines = 4000;
/** Of more lines than this none is wider than a pixel: wider ones take browsers four times as long to draw. */
const mostWide = 1000;
/** So many names are tried, of those most involved. */
const mostNames = 300;
/** Symbols smaller than this have no form that could be told. */
const dot = 5;

type Base = Pick<NetworkPlan, 'shown' | 'events' | 'edges' | 'tied'>;

/** What the lens does not change. */
const lastBase = oncePer<Story, Remembered<Base>>(remembered);
const lastCast = oncePer<Story, Remembered<Cast>>(remembered);

function* baseOf({ scope, ...input }: NetworkInput): Work<Base> {
  const { story, filter } = input;
  const all = yield* edgeSteps({ ...input, onlyNow: scope === 'window' });
  const tied = new Uint8Array(story.actors.count);
  for (const [i, { source, target, now }] of all.entries()) {
    if (i % 2000 === 1999) yield;
    if (now) tied[source] = tied[target] = 1;
  }
  yield;
  const passes = passing(story, filter);
  const rows = [...Array(story.events.count).keys()];
  involvement(story);
  yield;
  const shown = Array.from(byInvolvement(story));
  yield;
  return {
    shown: passes.actors ? shown.filter((actor) => passes.actors![actor]) : shown,
    events: passes.events ? rows.filter((event) => passes.events![event]) : rows,
    edges: all,
    tied,
  };
}

function* castOf({ story, whole, width, height }: NetworkInput): Work<Cast> {
  const least = Math.min(Math.max(Math.sqrt((width * height) / story.actors.count) * 0.15, 1.5), 4);
  const frame = frameOf(whole, [8, 8], width, height);
  const main = new Set(byInvolvement(story).subarray(0, 6));
  yield;
  const points = inFrame(whole, frame);
  yield;
  const size = sizesOf(story, least, 18);
  yield;
  return {
    points,
    frame,
    size,
    shape: shapesOf(story),
    // Set when they are first needed: most never are.
    names: new Array<SetName>(story.actors.count),
    main,
  };
}

/**
 * Hundreds of actors and more: all as dots, the lines between them where few enough are in sight, else what communities
 * have in common, each named after its head. What is lit shows its own lines.
 */
export const drawCrowd: Draw = function* (input) {
  const { story, whole, window, clock, filter, edges, scope, evidence, width, height, lens, measure } = input;
  const base = yield* lastBase(story)([window, clock, filter, edges, scope, evidence], () => baseOf(input));
  const cast = yield* lastCast(story)([whole, width, height, measure], () => castOf(input));
  yield;
  const points = {
    x: cast.points.x.map((x) => x * lens.scale + lens.x0),
    y: cast.points.y.map((y) => y * lens.scale + lens.y0),
  };
  const scale = Math.sqrt(lens.scale);
  const size = cast.size.map((each) => Math.min(each * scale, 26));
  const isSeen = (actor: number) => {
    const [x, y, r] = [points.x[actor]!, points.y[actor]!, size[actor]!];
    return x > -r && y > -r && x < width + r && y < height + r;
  };
  const seen = base.shown.filter(isSeen);
  yield;
  const drawn: Edge[] = [];
  for (const [i, edge] of base.edges.entries()) {
    if (i % 2000 === 1999) yield;
    if (isSeen(edge.source) && isSeen(edge.target)) drawn.push(edge);
    if (drawn.length > mostLines) break;
  }
  if (drawn.length > mostLines) drawn.length = 0;
  yield;
  const routes = drawn.map((edge) => straight(edge, points));
  const bounds = { x: 0, y: 0, w: width, h: height };
  const named = seen.slice(0, mostNames);
  for (const actor of named) {
    if (cast.names[actor]) continue;
    const { name } = story.actors.records[actor]!;
    (cast.names as SetName[])[actor] = setName(name, cast.main.has(actor) ? 'strong' : 'label', 150, measure);
    yield;
  }
  const seenCast = { ...cast, size };
  const names = yield* nameSteps(seenCast, points, named, [], [], bounds);
  const plan: NetworkPlan = { ...base, input, cast: seenCast, points, seen, drawn, routes, names, bounds };
  return { plan, scene: (options) => crowdScene(plan, options) };
};

function straight({ source, target }: Edge, { x, y }: NetworkPlan['points']) {
  const [from, to] = [[x[source]!, y[source]!] as const, [x[target]!, y[target]!] as const];
  return { from, control: undefined, to, middle: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const };
}

function* crowdScene(plan: NetworkPlan, options: SceneOptions = {}): Work<Scene> {
  const { input, cast, seen, drawn, edges, points } = plan;
  const lit = options.lit ?? null;
  const lines = [...drawn];
  for (const [i, edge] of lit && drawn.length === 0 ? edges.entries() : []) {
    if (i % 500 === 499) yield;
    if (lines.length < mostLines && lit!.has(edgeKey(input.story, edge))) lines.push(edge);
  }
  const whole = { ...plan, seen: seen.filter((actor) => cast.size[actor]! >= dot) };
  whole.drawn = lines;
  whole.routes = lines.map((edge) => straight(edge, points));
  // Few different looks for thousands of lines, each made once.
  const known = new Map<string, Look>();
  const looks = (edge: Edge) => {
    const key = `${edge.relation < 0 ? Math.round(Math.min(edge.strength, 5) * 4) : ''} ${edge.standing} ${edge.now}`;
    let look = known.get(key);
    if (!look) {
      look = edgeLook(edge, drawn.length);
      if (edge.now && drawn.length > mostWide) look = hairline(look);
      known.set(key, look);
    }
    return look;
  };
  const ground = function* (builder: SceneBuilder): Work {
    if (drawn.length === 0) {
      yield* drawCommunities(builder, plan, yield* communitySteps(input.story));
    }
    for (const [i, edge] of lines.entries()) {
      const { from, to } = whole.routes[i]!;
      builder.line(looks(edge), ...from, ...to, edgeKey(input.story, edge));
      if (i % 200 === 199) yield;
    }
    for (const [i, actor] of seen.entries()) {
      if (i % 500 === 499) yield;
      const side = cast.size[actor]!;
      if (side >= dot) continue;
      const { id } = input.story.actors.records[actor]!;
      const look = plan.tied[actor] ? dotLook : dimDotLook;
      builder.rect(look, points.x[actor]! - side / 2, points.y[actor]! - side / 2, side, side, `actor:${id}`);
    }
  };
  return yield* networkScene(whole, options, ground);
}

/** The same ink in a line of one pixel. */
const hairline = ({ strokeWidth = 1, opacity = 1, ...look }: Look): Look => ({
  ...look,
  strokeWidth: 1,
  opacity: Math.min(1, Math.round(100 * strokeWidth * opacity) / 100),
});

const dotLook: Look = { role: 'actor', fill: 'faint', ring: true };
const dimDotLook: Look = { role: 'actor', fill: 'line', ring: true };

/** A disc for each community, as wide as it is scattered one way or the other, and lines between heads by how much two have in common. */
function* drawCommunities(
  builder: SceneBuilder,
  { points, shown }: NetworkPlan,
  { heads, of, between }: Communities,
): Work {
  const sums = heads.map(() => ({ n: 0, x: 0, y: 0, xx: 0, yy: 0 }));
  for (const [i, actor] of shown.entries()) {
    if (i % 2000 === 1999) yield;
    const sum = sums[of[actor]!];
    if (!sum) continue;
    const [x, y] = [points.x[actor]!, points.y[actor]!];
    sum.n++;
    sum.x += x;
    sum.y += y;
    sum.xx += x * x;
    sum.yy += y * y;
  }
  yield;
  for (const { n, x, y, xx, yy } of sums) {
    if (n < 3) continue;
    const narrow = Math.max(0, Math.min(xx / n - (x / n) * (x / n), yy / n - (y / n) * (y / n)));
    builder.symbol('circle', discLook, x / n, y / n, 3 * Math.sqrt(narrow));
  }
  yield;
  const most = Math.max(1, ...between.values());
  for (const [key, count] of between) {
    const share = count / most;
    if (share < 0.04) continue;
    const [a, b] = [heads[Math.floor(key / heads.length)]!, heads[key % heads.length]!];
    const look: Look = { role: 'between', stroke: 'line', strokeWidth: Math.round(1 + 3 * share) };
    builder.line(look, points.x[a]!, points.y[a]!, points.x[b]!, points.y[b]!);
  }
}

const discLook: Look = { role: 'community', fill: 'sunken', opacity: 0.35 };
