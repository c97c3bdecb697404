import { message } from '../../base/messages.js';
import type { Edge } from '../../layout/network/evidence.js';
import type { Story } from '../../model/story.js';

/** A line as a sentence: "Russia pays cash to Iran", "Russia and Iran". */
export function edgeSentence(story: Story, edge: Edge, lang: string): string {
  const source = story.actors.records[edge.source]!.name;
  const target = story.actors.records[edge.target]!.name;
  if (edge.relation < 0) return message(lang, 'tie.pair', { source, target });
  const relation = relationLabel(story, edge.relation);
  return message(lang, edge.directed ? 'tie.directed' : 'tie.undirected', { source, relation, target });
}

/** How far a line is vouched for, and the events behind it: "claimed, Military plane takes cash to Tehran". */
export function edgeEvidence(story: Story, { standing, events }: Edge, lang: string): string {
  const titles = events.map((event) => story.events.title(event));
  return [...(standing === 'stated' ? [] : [message(lang, `tie.${standing}`)]), ...titles].join(', ');
}

export function relationLabel({ relations, relationKinds }: Story, relation: number): string {
  return relationKinds[relations.kind[relation]!]!.label;
}
