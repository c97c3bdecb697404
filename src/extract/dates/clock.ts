import { dayOf, msPerDay, msPerHour, msPerMinute } from '../../base/calendar.js';
import { offsetOf, offsetText } from '../../base/offset.js';
import type { Ms } from '../../base/units.js';
import { offsetAt, toWall } from '../../base/zone.js';
import { type Context, type Found, matchAt, type Rule } from './found.js';
import { isWordEnd } from './lexicon.js';
import { minuteText, minuteValue, type Value } from './value.js';

/** Zones that news name after a time. Letters that mean several zones elsewhere mean the American ones. */
const zones: Readonly<Record<string, string>> = {
  gmt: 'Z',
  utc: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  'moscow time': '+03:00',
  ist: '+05:30',
  jst: '+09:00',
  aest: '+10:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  et: 'America/New_York',
  ct: 'America/Chicago',
  mt: 'America/Denver',
  pt: 'America/Los_Angeles',
  eastern: 'America/New_York',
  'eastern time': 'America/New_York',
  central: 'America/Chicago',
  'central time': 'America/Chicago',
  'mountain time': 'America/Denver',
  pacific: 'America/Los_Angeles',
  'pacific time': 'America/Los_Angeles',
};
const zoneWords = Object.keys(zones)
  .sort((a, b) => b.length - a.length)
  .join('|');

export const about = '(?:(?:around|about|approximately|roughly|nearly)|(?:shortly|just|soon) (?:after|before)) ';
const clock = [
  '(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))?(?:[:.][0-5]\\d)?[ -]?(?<half>[ap]\\.?m\\b\\.?)',
  '(?<hour24>[01]?\\d|2[0-3]):(?<minute24>[0-5]\\d)(?::[0-5]\\d)?(?![\\d:]|[.,]\\d)',
  `(?<dotted>(?:[01]?\\d|2[0-3])\\.[0-5]\\d)(?= (?:gmt|utc|hours|hrs|local time|${zoneWords})\\b)`,
  "(?<spoken>\\d{1,2})(?:[:.](?<past>[0-5]\\d))?(?: o[’']clock)?(?= (?:in the (?:morning|afternoon|evening)|at night)\\b)",
  `(?<military>(?:[01]\\d|2[0-3])[0-5]\\d)(?= (?:gmt|utc|hours|hrs|local time)\\b)`,
  '(?<noon>noon|midday|midnight)\\b',
].join('|');
const pattern = new RegExp(
  `(?<rough>${about})?(?:${clock})(?: (?:hours|hrs)\\b)?(?<local> local time| (?:in the (?:morning|afternoon|evening)|at night)\\b)?(?: \\(?(?:local time, )?(?<zone>${zoneWords})\\b\\)?)?`,
  'iy',
);

/** A time of day: “3:15 pm”, “14:02”, “1600 GMT”, “noon”. Its day is told beside it or before. */
export const clockRule: Rule = {
  name: 'clock',
  read(sentence, at): Found | undefined {
    const match = matchAt(pattern, sentence, at);
    if (!match || !isWordEnd(sentence, at + match[0].length)) return undefined;
    const parts = match.groups!;
    const time = timeOf(parts);
    if (time === undefined || !isClock(sentence, at, match[0].length, parts)) return undefined;
    const zone = parts['zone'] && zones[parts['zone'].toLowerCase()];
    return {
      start: at,
      end: at + match[0].length,
      rule: 'clock',
      confidence: parts['half'] || parts['military'] ? 0.85 : 0.75,
      unit: 'minute',
      read: (context) => {
        const day = dayOf(context.day?.bounds[0] ?? context.now.from);
        return timeOn(day, time, zone, parts['rough'] !== undefined, context);
      },
    };
  },
};

/** A time on a day, which another zone’s clock may turn into the next. */
function timeOn(day: number, time: Ms, zone: string | undefined, rough: boolean, { timeZone }: Context): Value {
  const wall = day * msPerDay + time;
  const at = (moment: Ms, suffix = ''): Value => ({
    ...minuteValue(moment),
    edtf: `${minuteText(moment)}${suffix}${rough ? '~' : ''}`,
  });
  if (!zone) return at(wall);
  const offset = offsetOf(zone) ?? offsetAt(wall - offsetAt(wall, zone), zone);
  if (timeZone) return at(toWall(wall - offset, timeZone));
  const text = offsetText(offset);
  return { ...at(wall, text), offset: text };
}

type Parts = Readonly<Record<string, string | undefined>>;

/** Midnight is that at the end of its day, as deadlines have it. */
function timeOf(parts: Parts): Ms | undefined {
  const { noon, half, military } = parts;
  if (noon) return /^midnight/i.test(noon) ? msPerDay : 12 * msPerHour;
  if (military) return Number(military.slice(0, 2)) * msPerHour + Number(military.slice(2)) * msPerMinute;
  const { dotted, spoken, past, local } = parts;
  if (dotted) return Number(dotted.split('.')[0]) * msPerHour + Number(dotted.split('.')[1]) * msPerMinute;
  if (spoken) {
    const late = /afternoon|evening/i.test(local ?? '') || (/night/i.test(local ?? '') && Number(spoken) > 5);
    return Number(spoken) > 12
      ? undefined
      : ((Number(spoken) % 12) + (late ? 12 : 0)) * msPerHour + Number(past ?? 0) * msPerMinute;
  }
  const hour = Number(parts['hour'] ?? parts['hour24']);
  const minute = Number(parts['minute'] ?? parts['minute24'] ?? 0);
  if (half && (hour < 1 || hour > 12)) return undefined;
  return (half ? (hour % 12) + (/^p/i.test(half) ? 12 : 0) : hour) * msPerHour + minute * msPerMinute;
}

/** `14:02` is a time after “at” or before a zone; elsewhere it may be a score, a verse or a result. */
function isClock(sentence: string, at: number, length: number, parts: Parts): boolean {
  if (parts['noon']) return !/^[NM]/.test(parts['noon']) || at === 0;
  if (parts['half'] || parts['military'] || parts['dotted'] || parts['spoken']) return true;
  if (parts['rough'] || parts['local'] || parts['zone']) return true;
  const before = sentence.slice(Math.max(0, at - 12), at);
  const after = sentence.slice(at + length, at + length + 4);
  return /\b(?:at|by|from|until|till|since|before|after|between|and|to)\s$|\d, $/i.test(before) || /^ on\b/.test(after);
}
