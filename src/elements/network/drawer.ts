import type { ReactiveControllerHost } from 'lit';
import type { TimeSpan } from '../../base/units.js';
import type { EdgeSource } from '../../layout/network/evidence.js';
import { type Lens, type NetworkInput, type NetworkPlan, noTies } from '../../layout/network/plan.js';
import type { NetworkDrawing } from '../../layout/network/scene.js';
import { noEmphasis, type Scene } from '../../layout/scene.js';
import type { State } from '../../model/state.js';
import type { Story } from '../../model/story.js';
import { Measured } from '../measured.js';
import { OnDemand } from '../on-demand.js';
import type { NetworkNote } from './callouts.js';
import type { NetworkHands } from './hands.js';
import { type LayoutAsked, NetworkLayouts } from './layouts.js';
import { placing } from './placing.js';
import { Slices } from './slices.js';
import type { Held, NetworkView } from './view.js';

/** What a network is to show. */
export interface NetworkAsked extends LayoutAsked {
  /** The window, `null` for all of time; nothing is drawn until it is known. */
  readonly window: TimeSpan | null | undefined;
  readonly edges: EdgeSource;
  readonly scope: 'window' | 'story';
  readonly notes: readonly NetworkNote[];
  /** Whether there are so many actors that nothing is begun at once. */
  readonly isCrowd: boolean;
}

/** Draws a network as far as that can be done at once, and the rest in slices, after which the element is updated. */
export class NetworkDrawer {
  #view: NetworkView;
  #held: () => Held;
  /** The story that is drawn, and what was drawn of another before. */
  #story: Story | undefined;
  #before: NetworkPlan | undefined;

  #measured: Measured;
  #layouts: NetworkLayouts;
  #drawings: Slices<NetworkDrawing>;
  #scenes: Slices<readonly [scene: Scene, lens: Lens]>;
  #evidence: OnDemand<Record<State['certainty'], NonNullable<NetworkInput['evidence']>>>;

  /** `held` tells how the element stands at the time it is asked. */
  constructor(host: ReactiveControllerHost & HTMLElement, view: NetworkView, held: () => Held) {
    this.#view = view;
    this.#held = held;
    this.#measured = new Measured(host);
    this.#layouts = new NetworkLayouts(host);
    this.#drawings = new Slices(host);
    this.#scenes = new Slices(host);
    this.#evidence = new OnDemand(host, async () => {
      const { movingEvidence, certainEvidenceOf } = await import('../../model/tie-window.js');
      return { possibly: movingEvidence(), certainly: certainEvidenceOf };
    });
  }

  /** What settles when there is nothing left to do. */
  get works(): readonly (Promise<unknown> | undefined)[] {
    return [this.#drawings.done, this.#scenes.done, this.#layouts.asked, this.#evidence.asked];
  }

  /** Draws; `hands` are those that have come. */
  draw(asked: NetworkAsked, hands: NetworkHands | undefined) {
    const view = this.#view;
    const { state, width, height, rtl, lang } = this.#held();
    const { window, edges, scope, notes, isCrowd } = asked;
    const { story, clock, certainty, filter, positions } = state;
    const isNew = story !== this.#story;
    if (isNew) {
      this.#before = view.drawing?.plan;
      this.#drawings.forget();
      this.#scenes.forget();
      this.#story = story;
    }
    const isShown = story && story.actors.count * width * height > 0;
    if (isNew || !isShown) view.drawing = view.scene = undefined;
    const layout = isShown && this.#layouts.of(story, asked, this.#before !== undefined);
    const part = window ? this.#evidence.part : undefined;
    if (!layout || window === undefined || (window && !part)) return;
    const evidence = part?.[certainty];
    hands?.camera.resize();
    const { draw, many, by } = layout;
    const before = this.#before && many?.shownIn(this.#before, story);
    const isSame = this.#before?.input.width === width && this.#before.input.height === height;
    const input: Omit<NetworkInput, 'whole'> = {
      ...{ story, window, clock, filter, edges, scope, width, height, evidence },
      measure: this.#measured.measure,
      lens: view.lens,
      pins: positions,
      apart: many?.pushSteps,
      kept: isSame ? before?.kept : undefined,
      open: hands?.openTies(state, view.focus) ?? noTies,
      moving: view.moving?.input.story === story ? view.moving : undefined,
    };
    const plan = function* () {
      return yield* draw({ ...input, whole: yield* placing(story, many?.placeMany(before?.shown)) });
    };
    const drawing = this.#drawings.of([...Object.values(input), ...by], plan, isCrowd);
    view.drawing = drawing;
    if (!drawing) return;
    const { lit } = hands?.emphasis(drawing.plan) ?? noEmphasis;
    const changes = hands?.changes.at(drawing.plan);
    const callouts = hands?.callouts(drawing.plan, state, view.focus, lang, notes) ?? [];
    const scene = function* () {
      const options = { rtl, callouts, place: hands?.placeCallouts, changes, lit };
      return [yield* drawing.scene(options), drawing.plan.input.lens] as const;
    };
    const made = this.#scenes.of([drawing, rtl, changes, JSON.stringify(callouts)], scene, isCrowd);
    view.scene = made?.[0];
    view.sceneLens = made?.[1] ?? view.lens;
  }
}
