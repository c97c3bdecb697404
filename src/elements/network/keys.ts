import type { CssPx } from '../../base/units.js';
import type { NetworkCamera } from './camera.js';
import type { NetworkPins } from './pins.js';

/** How far Shift and an arrow move an actor. */
const nudge: CssPx = 12;
const nudges: Readonly<Record<string, readonly [CssPx, CssPx]>> = {
  ArrowUp: [0, -nudge],
  ArrowDown: [0, nudge],
  ArrowLeft: [-nudge, 0],
  ArrowRight: [nudge, 0],
};

/** What keys need. Where there may be nothing to do, it says whether there was. */
export interface KeyActs {
  readonly camera: NetworkCamera;
  readonly pins: NetworkPins;
  /** Marks an actor, or no longer. */
  mark(id: string): void;
  /** Lets go of all that is marked, else of what is selected. */
  letGo(): boolean;
  /** Goes to where one came from. */
  back(): boolean;
}

/** What a key does that is no step, some to the actor that has the focus; whether it did something. */
export function actByKey(
  { key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent,
  actor: string | undefined,
  { camera, pins, mark, letGo, back }: KeyActs,
): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  switch (key) {
    case '+':
    case '=':
    case '-':
      camera.step(key !== '-');
      return true;
    case '0':
      camera.fit();
      return true;
    case 'Enter':
    case ' ':
      if (!shiftKey || actor === undefined) return false;
      mark(actor);
      return true;
    case 'Escape':
      return letGo();
    case 'Delete':
      return actor !== undefined && pins.release(actor);
    case 'Backspace':
      return back();
    default: {
      const by = shiftKey ? nudges[key] : undefined;
      return by !== undefined && actor !== undefined && pins.nudge(actor, by);
    }
  }
}
