import { dateWords } from '../base/date-words.js';
import { message } from '../base/messages.js';
import { listOf } from './row-lists.js';
import type { Story } from './story.js';
import type { TieStep } from './tie-path.js';

/** A step of a way as a dated sentence: "Russia and Iran: cash and captured arms flown to Tehran, 20 August 2022, claimed". */
export function stepSentence(story: Story, { from, to, event, relation }: TieStep, lang: string): string {
  const { actors, events, accounts, relations, relationKinds } = story;
  const names = { source: actors.records[from]!.name, target: actors.records[to]!.name };
  const evidence = event >= 0 ? event : (listOf(relations.events, relation)[0] ?? -1);
  const standing = event >= 0 ? events.standing(event) : relations.standing(relation);
  const account = evidence < 0 ? undefined : listOf(events.accounts, evidence)[0];
  const own = event >= 0 ? undefined : relations.date(relation);
  const date = own ?? (account === undefined ? undefined : accounts.date(account));
  const reason = [
    event >= 0 ? events.title(event) : relationKinds[relations.kind[relation]!]!.label,
    ...(date ? [dateWords(date, lang)] : []),
    ...(standing === 'stated' ? [] : [message(lang, `tie.${standing}`)]),
  ].join(', ');
  return `${message(lang, 'tie.pair', names)}: ${reason}`;
}
