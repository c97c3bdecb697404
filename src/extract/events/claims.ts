import type { Stance } from '../../formats/records.js';

/** Somebody whose words a sentence gives. */
export interface Voice {
  /** Index into the mentions asked about. */
  readonly mention: number;
  readonly stance: Stance;
}

/** Beginnings of verbs, and what is done by them. */
const verbs: readonly (readonly [RegExp, Stance])[] = [
  [/^(?:den(?:y|ie[ds]|ying)|reject|dismiss|refut|rebuff|disput|contradict)/, 'denies'],
  [/^(?:claim|alleg|insist|argu|accus|maintain|assert|contend|suggest|blam|boast)/, 'claims'],
  [/^(?:report|quot|cit(?:ed|es|ing)|wrote|writes|broadcast|publish)/, 'reports'],
  [/^(?:not(?:ed|es|ing)|analy[sz]|assess|conclud|estimat|observ|calculat|found)/, 'analyses'],
  [/^(?:plan(?:s|ned|ning)?$|promis|vow|pledg|intend|threaten|agree)/, 'plans'],
  [/^(?:fear|suspect|speculat|expect|predict|believ|warn|hop(?:e|ed|es|ing)$|think)/, 'speculates'],
  [
    /^(?:sa(?:id|ys|y|ying)$|t(?:old|ells|elling)$|announc|confirm|stat(?:e|ed|es|ing)$|declar|disclos|admit|acknowledg|add(?:s|ed|ing)$|explain|reveal|tweet|testif|emphasi|stress|repl(?:y|ied|ies)|recall)/,
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
