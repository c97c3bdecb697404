import type { StoryRecord } from '../formats/records.js';

/** A person changed the story in an editor, or undid a change. */
export class ChronicleChangeEvent extends Event {
  /** The editor. */
  readonly view: HTMLElement;
  /** The story as it is now: plain records, never changed afterwards. */
  readonly story: StoryRecord;

  constructor(view: HTMLElement, story: StoryRecord) {
    super('chronicle-change', { bubbles: true, composed: true });
    this.view = view;
    this.story = story;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'chronicle-change': ChronicleChangeEvent;
  }
}
