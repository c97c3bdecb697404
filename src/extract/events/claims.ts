import type { Stance } from '../../formats/records.js';

/** Somebody whose words a sentence gives. */
export interface Voice {
  /** Index into the mentions asked about. */
  readonly mention: number;
  readonly stance: Stance;
}

/** Beginnings of verbs, and what is done by them. */
const verbs: readonly (readonly [RegExp, Stance])[] = [
  [/^(?:den[yi]|reject|dismiss|refut|rebuff|disput)/, 'denies'],
  [/^(?:claim|alleg|insist|argu|accus|maintain|assert|suggest|blam)/, 'claims'],
  [/^(?:report|quot|cit(?:e|ing)|wrote|writes|broadcast|publish)/, 'reports'],
  [/^(?:not(?:e|ing)|analy|assess|conclud|estimat|observ|found)/, 'analyses'],
  [/^(?:plan|promis|vow|pledg|intend|threat|agree)/, 'plans'],
  [/^(?:fear|suspect|speculat|expect|predict|believ|warn|hop(?:e|ing)|think)/, 'speculates'],
  [
    /^(?:sa(?:id$|y)|t(?:old|ell)|announc|confirm|state|declar|disclos|admit|acknowledg|add(?:s|ed)|explain|reveal|tweet|testif|stress|repl[yi])/,
    'states',
  ],
];

const accordingTo = /\b(?:according to|in the words of) (?:[^\s,.;]+ ){0,6}$/i;
const passive = /([a-z]+) by (?:[a-z’'-]+ ){0,3}$/;
const inverted = /\b(said|says|added|wrote|told|asked|warned|argued) (?:[a-z]+ ){0,3}$/;
const verbAfter =
  /^(?:,(?! (?:said|says|told|added)\b))?(?: (?:who|also|later|has|have|had|then|itself|did|not|on [A-Z][a-z]+day))* ([a-z]+)/;

/** The mentions of a sentence that it makes speak. `isMedia` says which of them report rather than claim. */
export function voicesIn(
  sentence: string,
  mentions: readonly { readonly start: number; readonly end: number }[],
  isMedia: (mention: number) => boolean,
): Voice[] {
  return mentions.flatMap(({ start, end }, mention): Voice[] => {
    const before = sentence.slice(Math.max(0, start - 80), start);
    if (accordingTo.test(before)) return [{ mention, stance: isMedia(mention) ? 'reports' : 'claims' }];
    const rest = sentence.slice(end, end + 160);
    // “X, secretary of Y, said”
    const after =
      stanceOf(verbAfter.exec(rest)?.[1]) ?? stanceOf(verbAfter.exec(rest.replace(/^,[^,]{0,80},/, ''))?.[1]);
    if (after) return [{ mention, stance: after }];
    const stance = stanceOf(passive.exec(before)?.[1] ?? inverted.exec(before)?.[1]);
    return stance ? [{ mention, stance }] : [];
  });
}

function stanceOf(verb: string | undefined): Stance | undefined {
  return verb === undefined ? undefined : verbs.find(([pattern]) => pattern.test(verb))?.[1];
}
