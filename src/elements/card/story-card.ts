import { html, nothing } from 'lit';
import { dateFormat, listFormat } from '../../base/intl.js';
import { message } from '../../base/messages.js';
import { isTimeZone, toWall } from '../../base/zone.js';
import { byInvolvement, involvement } from '../../model/involvement.js';
import type { Story } from '../../model/story.js';
import { spokenIn } from '../phrase.js';
import { actorLink, type CardContext, outLink, rows, section } from './card-context.js';
import { disputeRows } from './disputes.js';
import { heading } from './heading.js';

/** What there is to know of the story as a whole: what the card shows while nothing is selected. */
export function storyCard(context: CardContext) {
  const { story, lang } = context;
  const { title, description, events, actors, relations, sources, dateline, timeZone } = story;
  const counts = [
    message(lang, 'chrome.events', { count: events.count }),
    ...(actors.count > 0 ? [message(lang, 'details.actors', { count: actors.count })] : []),
    ...(relations.count > 0 ? [message(lang, 'details.relations', { count: relations.count })] : []),
  ];
  return html`${title ? heading(context, title) : nothing}
    <p class="when">${listFormat(spokenIn(lang, 'chrome.events'), { type: 'unit', style: 'short' }).format(counts)}</p>
    ${description ? html`<p class="prose" dir="auto">${description}</p>` : nothing}
    <dl>
      ${section(message(lang, 'details.span'), spanWords(story, lang))}
      ${section(
        message(lang, 'details.written'),
        dateline === undefined
          ? nothing
          : dateFormat(lang, { dateStyle: 'long' }).format(
              timeZone && isTimeZone(timeZone) ? toWall(dateline, timeZone) : dateline,
            ),
      )}
      ${section(
        message(lang, 'details.sources'),
        rows(context, 'sources', sources, (source) => {
          const words = source.publisher
            ? message(lang, 'details.publisher', { title: source.title, publisher: source.publisher })
            : source.title;
          return outLink(source.url, html`<bdi>${words}</bdi>`);
        }),
      )}
      ${section(
        message(lang, 'details.main-actors'),
        rows(context, 'main-actors', mostInvolved(story), (actor) => actorLink(context, actors.records[actor]!.id)),
      )}
      ${section(message(lang, 'details.disputes'), disputeRows(context), 'wide')}
    </dl>
    <p class="hint">${message(lang, 'details.hint')}</p>`;
}

/** A few actors who have a part in more than one thing. */
function mostInvolved(story: Story): number[] {
  const counts = involvement(story);
  return [...byInvolvement(story).slice(0, 6)].filter((actor) => counts[actor]! > 1);
}

/** The days between which everything with a date happened, as far as dates have bounds. */
function spanWords({ accounts }: Story, lang: string) {
  let from = Infinity;
  let to = -Infinity;
  for (const column of Object.values(accounts.wall)) {
    for (const time of column) {
      if (!Number.isFinite(time)) continue;
      from = Math.min(from, time);
      to = Math.max(to, time);
    }
  }
  // Ends are exclusive: a story that ends with the 9th does not reach the 10th.
  if (from > to || Math.abs(from) > 8.64e15 || Math.abs(to) > 8.64e15) return nothing;
  return dateFormat(lang, { dateStyle: 'long' }).formatRange(from, Math.max(from, to - 1));
}
