import { dateWords } from '../base/date-words.js';
import { message } from '../base/messages.js';
import { eventDateWords } from './event-words.js';
import { listOf } from './row-lists.js';
import type { Story } from './story.js';
import type { TieStep } from './tie-path.js';
import { voices } from './voices.js';

/**
 * A step of a way as a dated sentence: "Russia and Iran: cash and captured arms flown to Tehran, 20 August 2022, claimed
 * by Sky News", "Nikolai Patrushev visits Iran, 8 November 2022".
 */
export function stepSentence(story: Story, { from, to, event, relation }: TieStep, lang: string): string {
  const { actors, events } = story;
  if (event < 0) return relationSentence(story, relation, lang);
  const pair = message(lang, 'tie.pair', { source: actors.records[from]!.name, target: actors.records[to]!.name });
  const said = voices(story, events.standing(event), events.record(event).claims, lang);
  return joined(`${pair}: ${events.title(event)}`, eventDateWords(story, event, lang), said);
}

/** Without a date of its own, a relation has that of the first event behind it. */
function relationSentence(story: Story, row: number, lang: string): string {
  const { actors, relations, relationKinds } = story;
  const { directed, claims } = relations.records[row]!;
  const [source, target] = [relations.source[row]!, relations.target[row]!].map((end) => actors.records[end]!.name);
  const relation = relationKinds[relations.kind[row]!]!.label;
  const date = relations.date(row);
  const [event] = listOf(relations.events, row);
  return joined(
    message(lang, directed ? 'tie.directed' : 'tie.undirected', { source: source!, relation, target: target! }),
    date ? dateWords(date, lang) : event === undefined ? '' : eventDateWords(story, event, lang),
    voices(story, relations.standing(row), claims, lang),
  );
}

const joined = (...parts: readonly string[]) => parts.filter(Boolean).join(', ');
