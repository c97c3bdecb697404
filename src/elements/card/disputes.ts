import { html } from 'lit';
import type { ClaimRecord } from '../../formats/schema.js';
import { oncePer } from '../../model/once-per.js';
import { listOf } from '../../model/row-lists.js';
import type { Story } from '../../model/story.js';
import { targetLink } from '../target-links.js';
import { inTimeOrder } from '../time-order.js';
import { type CardContext, rows } from './card-context.js';
import { standingWords } from './claims.js';

/** Larger stories are not read through for a card. */
const mostEvents = 10_000;

/** An event that somebody denies, or a date of it. */
interface Dispute {
  readonly event: number;
  readonly of: '' | 'date-';
  readonly claims: readonly ClaimRecord[];
}

/** What of a story is disputed, in time order, and by whom. */
export function disputeRows(context: CardContext) {
  const { story } = context;
  return rows(context, 'disputes', disputesOf(story), ({ event, of, claims }) => {
    const target = { kind: 'event', id: story.events.id(event) } as const;
    const link = targetLink(target, html`<bdi>${story.events.title(event)}</bdi>`);
    return html`${link} <span class="sub">${standingWords(context, 'disputed', claims, of)}</span>`;
  });
}

const disputesOf = oncePer((story: Story): readonly Dispute[] => {
  const { events, accounts } = story;
  if (events.count > mostEvents) return [];
  const all = inTimeOrder(
    story,
    Array.from({ length: events.count }, (_, event) => event),
  );
  return all.flatMap((event): Dispute[] => {
    if (events.standing(event) === 'disputed') return [{ event, of: '', claims: events.record(event).claims }];
    const account = listOf(events.accounts, event).find((one) => accounts.standing(one) === 'disputed');
    return account === undefined ? [] : [{ event, of: 'date-', claims: accounts.claims(account) }];
  });
});
