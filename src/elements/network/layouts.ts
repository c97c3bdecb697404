import type { ReactiveControllerHost } from 'lit';
import { few } from '../../layout/force/force.js';
import type { NetworkLayout } from '../../layout/network/graph.js';
import { type Draw, drawNetwork } from '../../layout/network/scene.js';
import type { Story } from '../../model/story.js';
import { OnDemand } from '../on-demand.js';

/** With more actors than this, not all lines are drawn at once. */
export const mostInFull = 700;

/** How a network is to be laid out. */
export interface LayoutAsked {
  readonly layout: NetworkLayout;
  readonly nodes: 'actors' | 'events';
  readonly groups: boolean;
  /** The actor in the middle, -1 where all are shown, and how many steps around it are. */
  readonly centre: number;
  readonly steps: number;
}

/** What draws a network as it is asked for: all but small ones of the usual layout are fetched on demand. */
export class NetworkLayouts {
  #more: OnDemand<typeof import('../../layout/network/more.js')>;
  #crowd: OnDemand<typeof import('../../layout/network/crowd.js')>;
  #many: OnDemand<typeof import('../../layout/network/many.js')>;

  constructor(host: ReactiveControllerHost) {
    this.#more = new OnDemand(host, () => import('../../layout/network/more.js'));
    this.#crowd = new OnDemand(host, () => import('../../layout/network/crowd.js'));
    this.#many = new OnDemand(host, () => import('../../layout/network/many.js'));
  }

  /** Settles when what places many has come; nothing while it was not asked for. */
  get asked(): Promise<unknown> | undefined {
    return this.#many.asked;
  }

  /** What draws a story, and what that depends on; nothing until it has come. `follows`: another was drawn before. */
  of(story: Story, { layout, nodes, groups, centre, steps }: LayoutAsked, follows: boolean) {
    const isPlain = layout === 'force' && nodes === 'actors' && centre < 0;
    const isMore = story.actors.count > few || follows;
    const many = isMore ? this.#many.part : undefined;
    let draw: Draw | undefined = drawNetwork;
    if (isPlain && story.actors.count > mostInFull) draw = this.#crowd.part?.drawCrowd;
    else if (!isPlain || groups) {
      const more = this.#more.part;
      if (layout !== 'force') draw = more?.[layout];
      else if (isPlain) draw = more?.groups;
      else draw = centre < 0 ? more?.events : more && ((input) => more.around(input, centre, steps));
    }
    return !draw || (isMore && !many) ? undefined : { draw, many, by: [layout, nodes, groups, centre, steps] };
  }
}
