import type { Ms } from '../../base/units.js';
import { wallTime } from '../calendar.js';
import { textBefore } from '../text/before.js';
import type { Direction } from '../text/direction.js';
import { isWordEnd } from './lexicon.js';
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
  /** That of the date which it makes something else of: a year in “since 2014”. */
  readonly of?: Unit;
  /** Its year is written, so that it needs no guess. */
  readonly dated?: boolean;
  /** Its words say which one, counted from the day of writing: “next week”. */
  readonly own?: boolean;
  /** It counts from another date of the text, not from the day of writing. */
  readonly anaphoric?: boolean;
  /** The direction that its own words give: `next`, `ahead of`. */
  readonly direction?: Direction | undefined;
  /** More expressions that the same words hold: “March 18 and 19”. */
  readonly also?: readonly Found[];
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
  /** The same, where it is of the same paragraph. */
  readonly recent?: Value | undefined;
  /** The day that a bare clock time belongs to. */
  readonly day?: Value | undefined;
  /** The year that the text tells of, where it is not that of writing. */
  readonly year?: number | undefined;
  /** The moment where it last was in that year. */
  readonly near?: Ms | undefined;
  /** The clock of the text. */
  readonly timeZone?: string | undefined;
  /** Told of a date that contradicts itself. */
  readonly doubt?: () => void;
}

/** Reads an expression that begins at a place of a sentence. */
export type Rule = (sentence: string, at: number) => Found | undefined;

/** A match of a rule’s pattern, and what stands around it. */
export interface Match {
  readonly words: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  /** Up to 24 characters on either side. */
  readonly before: string;
  readonly after: string;
}

/** What a rule adds to its match; nothing where it is none. */
export type Made = Omit<Found, 'start' | 'end' | 'rule' | 'confidence'> & Partial<Found>;

/** A rule that is a pattern of whole words, whatever their case. */
export function ruleOf(
  rule: string,
  confidence: number,
  pattern: string,
  make: (match: Match) => Made | undefined,
): Rule {
  const sticky = new RegExp(pattern, 'iy');
  return (sentence, start) => {
    const found = matchAt(sticky, sentence, start);
    if (!found) return undefined;
    const [words] = found;
    const end = start + words.length;
    if (!isWordEnd(sentence, end)) return undefined;
    const before = textBefore(sentence, start, 24);
    const after = sentence.slice(end, end + 24);
    const made = make({ words, groups: found.groups ?? {}, sentence, start, end, before, after });
    return made && { start, end, rule, confidence, ...made };
  };
}

/** An expression that makes something else of the value of another, which it begins before: “since …”, “the end of …”. */
export function remade(
  of: Found,
  start: number,
  rule: string,
  share: number,
  unit: Unit,
  change: (value: Value, context: Context) => Value | undefined,
): Found {
  return {
    ...of,
    start,
    rule,
    confidence: of.confidence * share,
    unit,
    of: of.unit,
    read(context) {
      const value = of.read(context);
      return value && change(value, context);
    },
  };
}

/** Matches a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The longest of what some rules read at a place. */
export function longest(rules: readonly Rule[], sentence: string, at: number): Found | undefined {
  let best: Found | undefined;
  for (const rule of rules) {
    const found = rule(sentence, at);
    if (found && (!best || endOf(found) > endOf(best))) best = found;
  }
  return best;
}

/** Where an expression ends, with those that it shares its words with. */
export function endOf({ end, also }: Found): number {
  return also?.at(-1)?.end ?? end;
}

/** The year of a date without one in a passage about another time: the one that brings it nearest to what was told. */
export function toldYear({ year, near, now }: Context, month: number): number | undefined {
  if (year === undefined) return undefined;
  const away = (candidate: number): number => Math.abs(wallTime(candidate, month, 15) - near!);
  const best = near === undefined ? year : [year, year + 1, year - 1].reduce((a, b) => (away(b) < away(a) ? b : a));
  // What was told was over when it was.
  return wallTime(best, month) <= now.from ? best : undefined;
}
