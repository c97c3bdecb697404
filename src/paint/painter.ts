import type { Emphasis, Scene } from '../layout/scene.js';

/** Draws scenes on one surface. The element owns it and frees it. */
export interface Painter {
  /** Draws the scene; the same scene with another emphasis only changes the light. */
  paint(scene: Scene, emphasis: Emphasis): void;
  /** Takes the surface out of the page and forgets the scene. */
  dispose(): void;
}
