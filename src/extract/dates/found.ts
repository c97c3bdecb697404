import { wallTime } from '../../base/calendar.js';
import type { Ms } from '../../base/units.js';
import type { Direction } from '../text/direction.js';
import type { Unit, Value } from './value.js';

/** What a rule makes of words: where they are, and how to read them once their surroundings are known. */
export interface Found {
  /** Place in the sentence; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Name of the rule. */
  readonly rule: string;
  /** 0 to 1: how often such a reading is right where nothing speaks against it. */
  readonly confidence: number;
  readonly unit: Unit;
  /** Its year is written, so that it needs no guess. */
  readonly dated?: boolean;
  /** It counts from another date of the text, not from the day of writing. */
  readonly anaphoric?: boolean;
  /** The direction that its own words give: `next`, `ahead of`. */
  readonly direction?: Direction;
  /** Undefined where it means no date here after all. */
  readonly read: (context: Context) => Value | undefined;
}

/** What surrounds an expression when it is read. */
export interface Context {
  /** When the words were said: a moment, or a day where the hour is unknown. On the wall clock of the text. */
  readonly now: { readonly from: Ms; readonly to: Ms };
  readonly direction: Direction;
  /** Said in a quotation whose day is known. */
  readonly quoted?: boolean;
  /** The date that the text spoke of last. */
  readonly focus?: Value | undefined;
  /** The day that a bare clock time belongs to. */
  readonly day?: Value | undefined;
  /** The year that the text tells of, where it is not that of writing. */
  readonly year?: number | undefined;
  /** The moment where it last was in that year. */
  readonly near?: Ms | undefined;
  /** The clock of the text. */
  readonly timeZone?: string | undefined;
  /** A note that the date contradicts itself. */
  readonly doubt?: () => void;
}

/** A rule: reads an expression that begins at a place of a sentence. */
export interface Rule {
  readonly name: string;
  readonly read: (sentence: string, at: number) => Found | readonly Found[] | undefined;
}

/** Matches a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Whether the words around point ahead; where they do not say, news tells of what was. */
export function isFuture({ direction }: Context): boolean {
  return direction === 'future';
}

/** The year of a date without one in a passage about another time: the one that brings it nearest to what was told. */
export function toldYear({ year, near, now }: Context, month: number): number | undefined {
  if (year === undefined) return undefined;
  // What was told was over when it was.
  const isOver = (candidate: number): boolean => wallTime(candidate, month) <= now.from;
  if (near === undefined) return isOver(year) ? year : undefined;
  const away = (candidate: number): number => Math.abs(wallTime(candidate, month, 15) - near);
  const best = [year, year + 1, year - 1].reduce((a, b) => (away(b) < away(a) ? b : a));
  return isOver(best) ? best : undefined;
}
