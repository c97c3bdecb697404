import type { Stance } from '../../formats/records.js';
import { textBefore } from '../text/before.js';
import type { PassageMention } from './drafts.js';

/** Somebody whose words a sentence gives. */
export interface Voice {
  readonly mention: PassageMention;
  readonly stance: Stance;
}

/** Beginnings of verbs, and what is done by them. */
const verbs: readonly (readonly [RegExp, Stance])[] = [
  [/^(?:den[yi]|disput|reject|refut|rebuff|dismiss)/, 'denies'],
  [/^(?:assert|claim|maintain|suggest|argu|alleg|blam|insist|accus)/, 'claims'],
  [/^(?:report|quot|cit(?:e|ing)|wrote|writes|broadcast|publish)/, 'reports'],
  [/^(?:assess|analy|not(?:e|ing)|observ|conclud|found|estimat)/, 'analyses'],
  [/^(?:promis|vow|intend|plan|pledg|agree|threat)/, 'plans'],
  [/^(?:predict|expect|hop(?:e|ing)|warn|fear|believ|speculat|think|suspect)/, 'speculates'],
  [
    /^(?:sa(?:id$|y)|t(?:old|ell)|announc|confirm|state|declar|disclos|admit|acknowledg|add(?:s|ed)|explain|reveal|tweet|testif|stress|repl[yi])/,
    'states',
  ],
];

const accordingTo = /\b(?:according to|in the words of) (?:[^\s,.;]+ ){0,6}$/i;
const passive = /([a-z]+) by (?:[a-z’'-]+ ){0,3}$/;
const inverted = /\b(wrote|argued|warned|asked|said|told|says|added) (?:[a-z]+ ){0,3}$/;
const verbAfter =
  /^(?:,(?! (?:told|says|added|said)\b))?(?: (?:then|has|had|did|have|later|also|not|itself|who|on [A-Z][a-z]+day))* ([a-z]+)/;

/** The mentions of a sentence that it makes speak. */
export function voicesIn(sentence: string, mentions: readonly PassageMention[]): Voice[] {
  return mentions.flatMap((mention) => {
    const stance = stanceIn(sentence, mention);
    return stance ? { mention, stance } : [];
  });
}

/** Media report what others claim. */
function stanceIn(sentence: string, { start, end, media }: PassageMention): Stance | undefined {
  const before = textBefore(sentence, start, 80);
  if (accordingTo.test(before)) return media ? 'reports' : 'claims';
  const rest = sentence.slice(end, end + 160);
  return (
    stanceOf(verbAfter.exec(rest)) ??
    // “X, secretary of Y, said”
    stanceOf(verbAfter.exec(rest.replace(/^,[^,]{0,80},/, ''))) ??
    stanceOf(passive.exec(before) ?? inverted.exec(before))
  );
}

function stanceOf(match: RegExpExecArray | null): Stance | undefined {
  return match ? verbs.find(([pattern]) => pattern.test(match[1]!))?.[1] : undefined;
}
