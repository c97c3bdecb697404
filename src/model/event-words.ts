import { dateWords } from '../base/date-words.js';
import { listOf } from './row-lists.js';
import type { Story } from './story.js';

/** When an event was, by the first account of it, in words; empty where nobody says. */
export function eventDateWords({ events, accounts }: Story, event: number, lang: string): string {
  const account = listOf(events.accounts, event)[0];
  return account === undefined ? '' : dateWords(accounts.date(account), lang);
}
