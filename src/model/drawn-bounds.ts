import type { Bounds, FuzzyDate } from '../base/fuzzy-date.js';
import { toInstants, toWalls } from '../base/zone.js';
import { packBounds } from './bound-columns.js';
import { firstNotBelow } from './interval-index.js';
import { oncePerBoth } from './once-per.js';
import type { BoundColumns, Story } from './story.js';

/**
 * The bounds of all accounts on the clock of the drawing: `event` is each event's own wall clock, else an IANA zone or
 * offset. Floating dates stay as written on every clock. The same columns for the same story and clock.
 */
export function drawnBounds(story: Story, clock: string): BoundColumns {
  const { accounts } = story;
  if (clock === 'event' || accounts.wall === accounts.instants) return accounts.wall;
  return columnsOf(story, clock);
}

const columnsOf = oncePerBoth(({ accounts }: Story, clock: string) =>
  packBounds(accounts.count, (account) => drawnDate(accounts.date(account), clock)),
);

/**
 * The members of an account's `{a, b}` on the clock of the drawing, each of which is a mark; `undefined` where the
 * account is one date.
 */
export function drawnMembers(story: Story, account: number, clock: string): readonly Bounds[] | undefined {
  const { sets } = story.accounts;
  if (sets[firstNotBelow(sets, account)] !== account) return undefined;
  const { members, timeZone } = story.accounts.date(account);
  if (!members || clock === 'event' || timeZone === undefined) return members;
  return members.map((member) => toWalls(toInstants(member, timeZone), clock));
}

/** The bounds of one date on the clock of the drawing. */
export function drawnDate({ timeZone, wall, instants }: FuzzyDate, clock: string): Bounds {
  return timeZone === undefined || clock === 'event' ? wall : toWalls(instants, clock);
}
