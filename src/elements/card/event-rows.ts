import { html } from 'lit';
import { dateWords } from '../../base/date-words.js';
import { message } from '../../base/messages.js';
import { listOf } from '../../model/row-lists.js';
import { standingWithDate } from '../../model/standing.js';
import { swatch } from '../swatch.js';
import { targetLink } from '../target-links.js';
import { inTimeOrder } from '../time-order.js';
import { type CardContext, rows } from './card-context.js';

/** Events as words to press, in time order, each with its date. */
export function eventRows(context: CardContext, name: string, events: Iterable<number>) {
  const { story, lang } = context;
  return rows(context, name, inTimeOrder(story, events), (event) => {
    const [account] = listOf(story.events.accounts, event);
    const date =
      account === undefined ? message(lang, 'chrome.undated') : dateWords(story.accounts.date(account), lang);
    const kind = swatch(story.events.kind[event]!, standingWithDate(story, event) !== 'stated');
    const link = targetLink(
      { kind: 'event', id: story.events.id(event) },
      html`<bdi>${story.events.title(event)}</bdi>`,
    );
    return html`${kind}${link} <span class="sub">${date}</span>`;
  });
}
