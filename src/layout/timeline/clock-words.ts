import { message } from '../../base/messages.js';
import { zoneWords } from '../../base/zone-words.js';
import { oncePer } from '../../model/once-per.js';
import type { Story } from '../../model/story.js';
import type { TimelineInput } from './drawing.js';

/** The zones that the dates of a story are written for. */
const zonesOf = oncePer(({ accounts }: Story) => {
  const zones = new Set<string>();
  // Where no date has a zone, what the clock says is the instant.
  if (accounts.wall === accounts.instants) return [];
  for (let row = 0; row < Math.min(accounts.count, 1000); row++) zones.add(accounts.date(row).timeZone ?? '');
  zones.delete('');
  return [...zones];
});

export const hasSeveralZones = (story: Story): boolean => zonesOf(story).length > 1;

/** The clock of the hours on the axis, in words; nothing where no date has a zone. */
export function clockWords({ story, clock = 'event', window, locale }: TimelineInput): string | undefined {
  if (clock === 'event' && hasSeveralZones(story)) return message(locale, 'drawing.own-clocks');
  const zone = clock === 'event' ? zonesOf(story)[0] : clock;
  return zone && zoneWords(zone, window.from, locale);
}
