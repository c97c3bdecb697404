import { dateWords } from '../../base/date-words.js';
import { message } from '../../base/messages.js';
import type { ClaimRecord } from '../../formats/schema.js';
import type { Edge } from '../../layout/network/evidence.js';
import { eventDateWords } from '../../model/event-words.js';
import type { Story } from '../../model/story.js';
import { voices } from '../../model/voices.js';

/** So many events behind a line are told; its card has all. */
const most = 4;

/** A line as a sentence: "Russia pays cash to Iran", "Russia and Iran". */
export function edgeSentence(story: Story, edge: Edge, lang: string): string {
  const source = story.actors.records[edge.source]!.name;
  const target = story.actors.records[edge.target]!.name;
  if (edge.relation < 0) return message(lang, 'tie.pair', { source, target });
  const relation = relationLabel(story, edge.relation);
  return message(lang, edge.directed ? 'tie.directed' : 'tie.undirected', { source, relation, target });
}

/** How far a line is vouched for, by whom, and the events behind it: "claimed by Sky News, cash flown to Tehran, 20 August 2022". */
export function edgeEvidence(story: Story, { standing, events, relation }: Edge, lang: string): string {
  const date = relation < 0 ? undefined : story.relations.date(relation);
  const more = events.length - most;
  return [
    voices(story, standing, claimsOf(story, relation, events), lang),
    date ? dateWords(date, lang) : '',
    ...events.slice(0, most).flatMap((event) => [story.events.title(event), eventDateWords(story, event, lang)]),
    more > 0 ? message(lang, 'chrome.more', { count: more }) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

export function relationLabel({ relations, relationKinds }: Story, relation: number): string {
  return relationKinds[relations.kind[relation]!]!.label;
}

/** What is said of a line: of a relation as such, else of the events behind it. */
function claimsOf({ relations, events }: Story, relation: number, rows: readonly number[]): readonly ClaimRecord[] {
  if (relation >= 0) return relations.records[relation]!.claims;
  return rows.slice(0, most).flatMap((event) => events.record(event).claims);
}
