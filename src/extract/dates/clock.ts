import type { Ms } from '../../base/units.js';
import { dayOf, msPerDay, msPerHour, msPerMinute } from '../calendar.js';
import { namedOffset, offsetAt, zoneWords } from './clock-zone.js';
import { type Context, type Match, ruleOf } from './found.js';
import { minuteText, minuteValue, type Value } from './value.js';

const clock = [
  '(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))?(?:[:.][0-5]\\d)?[ -]?(?<half>[ap]\\.?m\\b\\.?)',
  `(?<exact>(?:[01]?\\d|2[0-3])[.:]?[0-5]\\d)(?= (?:hours|hrs|local time|${zoneWords})\\b)`,
  '(?<time>(?:[01]?\\d|2[0-3]):[0-5]\\d)(?::[0-5]\\d)?(?![\\d:]|[.,]\\d)',
  '(?<noon>noon|midday|midnight)\\b',
].join('|');

const opens = /\b(?:between|before|after|and|at|by|from|to|since|until|till)\s$|\d, $/i;

/** A time of day: “3:15 pm”, “14:02”, “1600 GMT”, “noon”. Its day is told beside it or before. */
export const clockRule = ruleOf(
  'clock',
  0.85,
  `(?<rough>(?:(?:shortly|just|soon|minutes|moments) (?:after|before)|nearly|approximately|around|roughly|about) )?(?:${clock})(?: (?:hours|hrs)\\b)?(?<local> local time| in the (?:morning|afternoon|evening)| at night)?(?: \\(?(?:local time, )?(?<zone>${zoneWords})\\b\\)?)?`,
  (match) => {
    const { rough, zone } = match.groups;
    const time = timeOf(match.groups);
    if (time === undefined || !isClock(match)) return undefined;
    return {
      unit: 'minute',
      read: (context) =>
        timeOn(dayOf(context.day?.bounds[0] ?? context.now.from), time, zone, rough ? '~' : '', context),
    };
  },
);

/** A time on a day, which another zone’s clock may turn into the next. */
function timeOn(day: number, time: Ms, zone: string | undefined, mark: string, { timeZone }: Context): Value {
  const wall = day * msPerDay + time;
  const at = (moment: Ms, suffix = ''): Value => ({ ...minuteValue(moment), edtf: minuteText(moment) + suffix + mark });
  if (!zone) return at(wall);
  const offset = namedOffset(zone, wall);
  if (timeZone) return at(wall - offset + (offsetAt(wall - offset, timeZone) ?? 0));
  const text = offsetText(offset);
  return { ...at(wall, text), offset: text };
}

/** `+03:30`; `Z` for none. */
function offsetText(offset: Ms): string {
  return offset === 0 ? 'Z' : (offset < 0 ? '-' : '+') + minuteText(Math.abs(offset)).slice(-5);
}

/** Midnight is that at the end of its day, as deadlines have it. */
function timeOf({ noon, half, exact, time = exact, hour, minute }: Match['groups']): Ms | undefined {
  if (noon) return /^midnight/i.test(noon) ? msPerDay : 12 * msPerHour;
  if (time) {
    const digits = time.replace(/\D/, '').padStart(4, '0');
    return Number(digits.slice(0, 2)) * msPerHour + Number(digits.slice(2)) * msPerMinute;
  }
  const count = Number(hour);
  if (count < 1 || count > 12) return undefined;
  return ((count % 12) + (/^p/i.test(half!) ? 12 : 0)) * msPerHour + Number(minute ?? 0) * msPerMinute;
}

/** `14:02` is a time after “at” or before a zone; elsewhere it may be a score, a verse or a result. */
function isClock({ groups: { time, noon, rough, local, zone }, before, after, start }: Match): boolean {
  if (noon) return !/^[NM]/.test(noon) || start === 0;
  if (!time || rough || local || zone) return true;
  return opens.test(before) || /^ on\b/.test(after);
}
