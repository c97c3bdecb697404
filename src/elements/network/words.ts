import { message } from '../../base/messages.js';
import type { Edge } from '../../layout/network/evidence.js';
import type { Story } from '../../model/story.js';

/** What a line is called beside it: "pays cash to (claimed)", the event, or how many events. */
export function edgeWords(story: Story, edge: Edge, lang: string): string {
  if (edge.relation >= 0) {
    const relation = relationLabel(story, edge.relation);
    if (edge.standing === 'stated') return relation;
    return message(lang, 'network.doubted', { relation, doubt: message(lang, `tie.${edge.standing}`) });
  }
  if (edge.lines > 1) return message(lang, 'network.lines', { count: edge.lines });
  if (edge.events.length === 1) return story.events.title(edge.events[0]!);
  return message(lang, 'chrome.events', { count: edge.events.length });
}

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

function relationLabel({ relations, relationKinds }: Story, relation: number): string {
  return relationKinds[relations.kind[relation]!]!.label;
}
