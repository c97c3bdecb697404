import { enNetworkMore } from '../../base/messages/en-network-more.js';
import { addEnglish, message } from '../../base/messages.js';
import type { NetworkPlan } from '../../layout/network/plan.js';
import type { Changes } from '../../layout/network/scene.js';
import { rememberLast } from '../../model/once-per.js';
import { targetOfKey } from '../drawn-keys.js';
import type { Reading } from './reading.js';

addEnglish(enNetworkMore);

/** A window that moved again within this time, in milliseconds, is still the same move. */
const sameMove = 600;

/** Who came into a window and who left it, since it began to move the last time. */
export class WindowChanges {
  #last: NetworkPlan | undefined;
  /** What was tied before the window moved. */
  #before: Uint8Array | undefined;
  #move = 0;
  #changes: Changes | undefined;

  /** What changed up to this plan; nothing where it has no window. The same object for the same plan. */
  at(plan: NetworkPlan): Changes | undefined {
    const last = this.#last;
    if (plan === last) return this.#changes;
    this.#last = plan;
    const { story, window } = plan.input;
    if (last?.input.story !== story || !window) this.#before = this.#changes = undefined;
    else if (last.input.window !== window) {
      if (this.#move === 0) this.#before = last.tied;
      clearTimeout(this.#move);
      this.#move = globalThis.setTimeout(() => {
        this.#move = 0;
      }, sameMove) as unknown as number;
      this.#changes = this.#before && changesOf(this.#before, plan.tied);
    }
    return this.#changes;
  }
}

type Read = Pick<Reading, 'content' | 'item'>;

/** A list that says of each actor whether it came or left. */
export function changedReading(reading: Read, { story }: NetworkPlan['input'], changes: Changes, lang: string): Read {
  const wordOf = (actor: number) => {
    if (changes.entered.has(actor)) return message(lang, 'network.entered');
    return changes.left.has(actor) ? message(lang, 'network.left') : '';
  };
  return {
    content: contentOf(reading.content, changes),
    item: (i) => {
      const item = reading.item(i);
      const target = targetOfKey(item.key);
      const word = target?.kind === 'actor' ? wordOf(story.actors.indexOf(target.id)) : '';
      return word ? { ...item, description: `${item.description}, ${word}` } : item;
    },
  };
}

const contentOf = rememberLast((_content: object, _changes: Changes) => ({}));

function changesOf(before: Uint8Array, now: Uint8Array): Changes {
  const rows = [...now.keys()];
  return {
    entered: new Set(rows.filter((actor) => now[actor] === 1 && before[actor] !== 1)),
    left: new Set(rows.filter((actor) => now[actor] !== 1 && before[actor] === 1)),
  };
}
