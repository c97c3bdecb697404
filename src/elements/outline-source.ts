/** One thing that a drawing shows. */
export interface OutlineItem {
  /** The same key as in the scene: `event:flight`. */
  readonly key: string;
  /** What it is called; read aloud when it gets the focus. */
  readonly label: string;
  /** More about it: date, who says so. */
  readonly description?: string;
  /** Of what is activated to open or close: whether it is open. */
  readonly open?: boolean;
}

/** Where a key leads, on the screen: up is up, whatever the direction of writing. */
export type Step = 'up' | 'down' | 'left' | 'right' | 'first' | 'last' | 'page-up' | 'page-down';

/** A box in CSS pixels, relative to the element that the outline is rendered in. */
export interface MarkBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a drawing tells its outline. Items are asked for by index, in reading order: there may be millions. */
export interface OutlineSource {
  /** Stays the same object as long as the list would be read the same; without it the list is made at each update. */
  readonly content?: object;
  /** Name of the list. */
  readonly label: string;
  readonly lang: string;
  readonly count: number;
  item(index: number): OutlineItem;
  /** Index of an item, or -1: what makes a selection from elsewhere the place to start from. */
  indexOf(key: string): number;
  /** Parts of a range with names (years, months), for lists too long to be read; equal parts where there are none. */
  periods?(start: number, end: number): readonly Period[];
  /** Where a step leads in the drawing; without it, or where it gives nothing, the reading order decides. */
  step?(key: string, step: Step): string | undefined;
  /** Where the mark of an item is, for magnifiers that follow the focus. */
  place?(key: string): MarkBox | undefined;
  /** The focus came to an item, or left the drawing. */
  focused(key: string | null): void;
  /** Enter, Space or a screen reader's click. */
  activate(key: string): void;
  /** Keys that are no steps: `+`, `-`, `0`, Escape. Returns whether it did something. */
  key?(event: KeyboardEvent): boolean;
}

/** A part of a long list: items `start` to `end`, exclusive, in reading order. */
export interface Period {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}
