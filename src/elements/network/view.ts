import type { CssPx } from '../../base/units.js';
import type { Lens, NetworkPlan } from '../../layout/network/plan.js';
import type { NetworkDrawing } from '../../layout/network/scene.js';
import type { Scene } from '../../layout/scene.js';
import type { Action, State } from '../../model/state.js';

/** What is drawn and how it is looked at: the element draws it, hands change it. */
export interface NetworkView {
  drawing?: NetworkDrawing | undefined;
  scene?: Scene | undefined;
  /** The lens that the scene was made for, and the one through which it is looked at by now. */
  sceneLens: Lens;
  lens: Lens;
  /** Key of what has the focus. */
  focus: string | null;
  /** What was drawn last before the lens was moved, while it is. */
  moving?: NetworkPlan | undefined;
}

/** How the element stands. */
export interface Held {
  readonly width: CssPx;
  readonly height: CssPx;
  readonly state: State;
  readonly lang: string;
  readonly rtl: boolean;
  /** Whether actors can be moved. */
  readonly isFree: boolean;
  request(action: Action): boolean;
}
