import type { ReactiveControllerHost } from 'lit';
import { itemBox } from '../../layout/item-box.js';
import type { OutlineSource } from '../outline-source.js';
import { changedReading, type WindowChanges } from './changes.js';
import { networkSummary, type Reading, readingSteps } from './reading.js';
import { Slices } from './slices.js';
import type { Held, NetworkView } from './view.js';

/** A list of more rows than this is made in slices from the first on. */
const mostAtOnce = 2000;

/** The network as a list to be read, of many in slices; while one is made, that of before. */
export class NetworkList {
  #view: NetworkView;
  #held: () => Held;
  #changes: WindowChanges;
  #readings: Slices<Reading>;

  /** `changes` tells who came into the window and who left it: the list says so. */
  constructor(host: ReactiveControllerHost, view: NetworkView, held: () => Held, changes: WindowChanges) {
    this.#view = view;
    this.#held = held;
    this.#changes = changes;
    this.#readings = new Slices(host);
  }

  /** Settles when the list is there. */
  get done(): Promise<void> | undefined {
    return this.#readings.done;
  }

  /** The list, and what comes of the focus, of Enter and of keys in it. */
  source(acts: Pick<OutlineSource, 'focused' | 'activate' | 'key' | 'step'>): OutlineSource | undefined {
    const { drawing, scene } = this.#view;
    const reading = this.#reading;
    if (!drawing || !scene || !reading) return undefined;
    const changes = this.#changes.at(drawing.plan);
    return {
      ...reading,
      ...(changes && changedReading(reading, drawing.plan.input, changes, this.#held().lang)),
      ...acts,
      place: (key) => {
        const box = itemBox(scene, key);
        return box && { x: box.x, y: box.y, width: box.w, height: box.h };
      },
    };
  }

  /** How much there is, and what keys do. */
  summary(): string {
    const reading = this.#reading;
    return reading ? networkSummary(reading, this.#held().lang) : '';
  }

  /** What an item is called in it; nothing for one that is not in it. */
  titleOf(key: string): string | undefined {
    const reading = this.#reading;
    const row = reading?.indexOf(key) ?? -1;
    return row < 0 ? undefined : reading!.item(row).label;
  }

  get #reading(): Reading | undefined {
    const plan = this.#view.drawing?.plan;
    if (!plan) return undefined;
    const { shown, edges, events, input } = plan;
    const { lang } = this.#held();
    const isLong = shown.length + edges.length > mostAtOnce;
    const reading = this.#readings.of([shown, edges, events, lang], () => readingSteps(plan, lang), isLong);
    return reading?.story === input.story ? reading : undefined;
  }
}
