import { actorKey, edgeKey } from '../../layout/network/keys.js';
import type { NetworkPlan } from '../../layout/network/plan.js';
import { actorTowards, type Direction, edgesOfActor, endTowards } from '../../layout/network/steps.js';
import type { Step } from '../outline-source.js';

/** So many stops are remembered. */
const longestWay = 200;

/**
 * Where keys lead in a network: arrows to the nearest actor that way, Page keys to the ties of the actor one stands on,
 * one after the other and back to it. From a tie, an arrow leads to the end that lies that way.
 */
export class NetworkWalk {
  /** The actor whose ties are walked. */
  #home = -1;
  #way: string[] = [];

  /** Remembers where one came. */
  visit(key: string) {
    if (this.#way.at(-1) === key) return;
    this.#way.push(key);
    if (this.#way.length > longestWay) this.#way.shift();
  }

  /** Where one came from, and forgets where one is. */
  back(): string | undefined {
    this.#way.pop();
    return this.#way.at(-1);
  }

  step(plan: NetworkPlan, key: string, step: Step, rtl: boolean): string | undefined {
    const { story } = plan.input;
    const edge = key.startsWith('tie:') ? plan.edges.findIndex((each) => edgeKey(story, each) === key) : -1;
    const actor = key.startsWith('actor:') ? story.actors.indexOf(key.slice('actor:'.length)) : -1;
    if ((edge < 0 && actor < 0) || step === 'first' || step === 'last') return undefined;
    if (step === 'page-down' || step === 'page-up')
      return this.#alongTies(plan, actor, edge, step === 'page-down' ? 1 : -1);
    const direction = mirrored(step, rtl);
    const next = edge >= 0 ? endTowards(plan, edge, direction) : actorTowards(plan, actor, direction);
    return next < 0 ? key : actorKey(story, next);
  }

  #alongTies(plan: NetworkPlan, actor: number, edge: number, by: number): string {
    const { story } = plan.input;
    if (actor >= 0) this.#home = actor;
    const { source, target } = plan.edges[edge] ?? { source: actor, target: actor };
    if (this.#home !== source && this.#home !== target) this.#home = source;
    const ties = edgesOfActor(plan, this.#home);
    // The actor itself stands before the first and after the last.
    const round = [-1, ...ties];
    const at = round.indexOf(edge);
    const next = round[(at + by + round.length) % round.length]!;
    return next < 0 ? actorKey(story, this.#home) : edgeKey(story, plan.edges[next]!);
  }
}

function mirrored(step: Direction, rtl: boolean): Direction {
  if (!rtl) return step;
  return step === 'left' ? 'right' : step === 'right' ? 'left' : step;
}
