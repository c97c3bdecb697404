import { html, nothing } from 'lit';
import { dateWords } from '../../base/date-words.js';
import type { FuzzyDate } from '../../base/fuzzy-date.js';
import { message } from '../../base/messages.js';
import type { ClaimRecord } from '../../formats/schema.js';
import { listOf } from '../../model/row-lists.js';
import { type CardContext, section } from './card-context.js';
import { claimLines, standingMark } from './claims.js';

/** The accounts of an event's date, side by side: what each says, in whose words, and who says or denies it. */
export function accountCards(context: CardContext, event: number) {
  const { story, lang } = context;
  const accounts = [...listOf(story.events.accounts, event)];
  if (accounts.length < 2) return nothing;
  return section(
    message(lang, 'details.accounts'),
    html`<ol class="accounts" role="list">
      ${accounts.map((account, i) => {
        const date = story.accounts.date(account);
        const claims = story.accounts.claims(account);
        const standing = date.inferred ? 'inferred' : story.accounts.standing(account);
        return html`<li class="rail ${standing}" part="account">
          <strong>${dateWords(date, lang)}</strong>
          ${asWritten(date)}
          ${date.inferred ? html`<span class="sub">${inferredWords(lang, claims)}</span>` : nothing}
          ${claimLines(context, `account-${i}`, claims)}
        </li>`;
      })}
    </ol>`,
    'wide',
  );
}

/** The date of an event with one account: its words, its code, and who says so where somebody does. */
export function onlyAccount(context: CardContext, event: number) {
  const { story, lang } = context;
  const [account, another] = listOf(story.events.accounts, event);
  if (account === undefined || another !== undefined) return nothing;
  const date = story.accounts.date(account);
  const claims = story.accounts.claims(account);
  return [
    section(message(lang, 'details.as-written'), asWritten(date)),
    section(message(lang, 'details.date'), claimLines(context, 'date', claims)),
    date.inferred && claims.length === 0
      ? section(message(lang, 'details.date'), inferredWords(lang, claims))
      : nothing,
  ];
}

/** The mark of a date that is not simply stated. */
export function dateMark(context: CardContext, event: number) {
  const { story } = context;
  const [account] = listOf(story.events.accounts, event);
  if (account === undefined) return nothing;
  // What is only claimed as a whole need not be said again of its date.
  if (story.events.standing(event) !== 'stated' && story.accounts.standing(account) === 'claimed') return nothing;
  return standingMark(context, story.accounts.standing(account), story.accounts.claims(account), 'date-');
}

/** That a date was worked out; where somebody gives it all the same, their claim stands below. */
function inferredWords(lang: string, claims: readonly ClaimRecord[]): string {
  return message(lang, claims.length > 0 ? 'details.inferred' : 'details.inferred-alone');
}

/** The words of the text in quotation marks, and the code that they became. */
function asWritten({ expression, edtf }: FuzzyDate) {
  if (expression === undefined && edtf === undefined) return nothing;
  return html`<span class="written"
    >${expression === undefined ? nothing : html`<q dir="auto">${expression}</q> `}${
      edtf === undefined ? nothing : html`<code dir="ltr">${edtf}</code>`
    }</span
  >`;
}
