import { message } from '../../base/messages.js';
import { zoneWords } from '../../base/zone-words.js';
import { oncePer } from '../../model/once-per.js';
import type { Story } from '../../model/story.js';
import type { TimelineInput } from './drawing.js';

/** The zones that the dates of a story are written for. */
const zonesOf = oncePer(({ accounts }: Story) => {
  const zones = new Set<string | undefined>();
  for (let row = 0; row < Math.min(accounts.count, 1000); row++) zones.add(accounts.date(row).timeZone);
  return [...zones];
});

/** The clock of the hours on the axis, in words; nothing where no date has a zone. */
export function clockWords({ story, clock = 'event', window, locale }: TimelineInput): string | undefined {
  if (clock !== 'event') return zoneWords(clock, window.from, locale);
  const [zone, ...others] = zonesOf(story).filter((name) => name !== undefined);
  if (zone === undefined) return undefined;
  return others.length === 0 ? zoneWords(zone, window.from, locale) : message(locale, 'timeline.own-clocks');
}
