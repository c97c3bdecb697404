/** The actor network for other tools: GraphML, GEXF with time spells, graphology's JSON, and a table of ties. */
import { writeCsvTable } from '../formats/csv-table.js';
import { listOf } from './row-lists.js';
import type { Standing, Story } from './story.js';
import { tiesOf } from './ties.js';

/** A line of the network: the events two took part in, or one stated relation. */
interface Link {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly kind: string;
  readonly standing: Standing;
  /** Rows of the story's events. */
  readonly events: readonly number[];
  /** Row of the relation, -1: named together. */
  readonly relation: number;
  /** From when to when it may have been, ISO 8601; empty where that is not known. */
  readonly start: string;
  readonly end: string;
}

/** The network as GraphML: actors as nodes, events in common and stated relations as edges. */
export function storyToGraphML(story: Story): string {
  const keys = [
    ...['label', 'kind'].map((name) => `  <key id="${name}" for="node" attr.name="${name}" attr.type="string"/>`),
    ...['relation', 'standing', 'events', 'start', 'end'].map(
      (name) => `  <key id="e_${name}" for="edge" attr.name="${name}" attr.type="string"/>`,
    ),
  ];
  const data = (key: string, value: string) => (value ? `<data key="${key}">${escaped(value)}</data>` : '');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    '  <graph edgedefault="undirected">',
    ...story.actors.records.map(
      ({ id, name, kind = '' }) => `    <node id="${escaped(id)}">${data('label', name)}${data('kind', kind)}</node>`,
    ),
    ...linksOf(story).map(
      (link) =>
        `    <edge id="${escaped(link.id)}" source="${escaped(link.source)}" target="${escaped(link.target)}" directed="${link.directed}">` +
        `${data('e_relation', link.kind)}${data('e_standing', link.standing)}${data('e_events', titles(story, link))}` +
        `${data('e_start', link.start)}${data('e_end', link.end)}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

/** The network as GEXF 1.3, each edge with the spells of time of what is behind it. */
export function storyToGexf(story: Story): string {
  const spell = ({ start, end }: Pick<Link, 'start' | 'end'>) =>
    `<spell${start ? ` start="${start}"` : ''}${end ? ` end="${end}"` : ''}/>`;
  const value = (key: number, text: string) => (text ? `<attvalue for="${key}" value="${escaped(text)}"/>` : '');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '  <graph defaultedgetype="undirected" mode="dynamic" timeformat="dateTime" timerepresentation="interval">',
    '    <attributes class="node"><attribute id="0" title="kind" type="string"/></attributes>',
    '    <attributes class="edge"><attribute id="0" title="standing" type="string"/><attribute id="1" title="events" type="string"/></attributes>',
    '    <nodes>',
    ...story.actors.records.map(
      ({ id, name, kind = '' }) =>
        `      <node id="${escaped(id)}" label="${escaped(name)}"><attvalues>${value(0, kind)}</attvalues></node>`,
    ),
    '    </nodes>',
    '    <edges>',
    ...linksOf(story).map((link) => {
      const spells = spellsOf(story, link).map(spell).join('');
      return (
        `      <edge id="${escaped(link.id)}" source="${escaped(link.source)}" target="${escaped(link.target)}" type="${link.directed ? 'directed' : 'undirected'}" label="${escaped(link.kind)}">` +
        `<attvalues>${value(0, link.standing)}${value(1, titles(story, link))}</attvalues>${spells ? `<spells>${spells}</spells>` : ''}</edge>`
      );
    }),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n');
}

/** The network as graphology serialises graphs: `Graph.from(JSON.parse(text))` reads it. */
export function storyToGraphology(story: Story): string {
  return JSON.stringify(
    {
      attributes: story.title ? { name: story.title } : {},
      options: { type: 'mixed', multi: true, allowSelfLoops: true },
      nodes: story.actors.records.map(({ id, name, kind }) => ({ key: id, attributes: { label: name, kind } })),
      edges: linksOf(story).map((link) => ({
        key: link.id,
        source: link.source,
        target: link.target,
        undirected: !link.directed,
        attributes: {
          kind: link.kind,
          standing: link.standing,
          events: link.events.map((event) => story.events.id(event)),
          start: link.start || undefined,
          end: link.end || undefined,
        },
      })),
    },
    undefined,
    2,
  );
}

/** Every tie with what is behind it and who says so, as a table for spreadsheets. */
export function tiesToCSV(story: Story): string {
  const actor = new Map(story.actors.records.map(({ id, name }) => [id, name]));
  const sources = new Map((story.record().sources ?? []).map(({ id, title }) => [id, title]));
  const header = [
    'source',
    'target',
    'direction',
    'relation',
    'standing',
    'events',
    'from',
    'to',
    'said by',
    'sources',
  ];
  const rows = linksOf(story).map((link) => {
    const claims = claimsOf(story, link);
    const by = claims.map((claim) => `${claim.by ? (actor.get(claim.by) ?? claim.by) : 'the text'} (${claim.stance})`);
    const cited = claims.flatMap(({ source }) => (source ? [sources.get(source) ?? source] : []));
    return [
      actor.get(link.source) ?? link.source,
      actor.get(link.target) ?? link.target,
      link.directed ? 'to' : '',
      link.kind,
      link.standing,
      titles(story, link),
      link.start,
      link.end,
      [...new Set(by)].join('; '),
      [...new Set(cited)].join('; '),
    ];
  });
  return writeCsvTable([header, ...rows]);
}

function linksOf(story: Story): Link[] {
  const { actors, events, relations, relationKinds } = story;
  const ties = tiesOf(story);
  const idOf = (row: number) => actors.records[row]!.id;
  const links: Link[] = [];
  for (let tie = 0; tie < ties.count; tie++) {
    const shared = Array.from(listOf(ties.events, tie));
    if (shared.length > 0) {
      const [source, target] = [idOf(ties.source[tie]!), idOf(ties.target[tie]!)];
      const standings = shared.map((event) => events.standing(event));
      const standing = (['stated', 'claimed', 'disputed'] as const).find((each) => standings.includes(each))!;
      const link = {
        id: `tie ${tie}`,
        source,
        target,
        directed: false,
        kind: '',
        standing,
        events: shared,
        relation: -1,
      };
      links.push({ ...link, ...whole(story, link) });
    }
    for (const relation of listOf(ties.relations, tie)) {
      const { id, directed } = relations.records[relation]!;
      const link = {
        id: id ?? `relation ${relation}`,
        source: idOf(relations.source[relation]!),
        target: idOf(relations.target[relation]!),
        directed: directed === true,
        kind: relationKinds[relations.kind[relation]!]!.label,
        standing: relations.standing(relation),
        events: Array.from(listOf(relations.events, relation)),
        relation,
      };
      links.push({ ...link, ...whole(story, link) });
    }
  }
  return links;
}

/** A spell for each event, or for the date of the relation. */
function spellsOf(
  { events, accounts, relations }: Story,
  { relation, events: rows }: Pick<Link, 'relation' | 'events'>,
) {
  const own = relation < 0 ? undefined : relations.date(relation)?.instants;
  if (own) return [{ start: iso(own[0]), end: iso(own[3]) }];
  return rows.flatMap((event) => {
    const account = listOf(events.accounts, event)[0];
    if (account === undefined) return [];
    const { earliestStart, latestEnd } = accounts.instants;
    return [{ start: iso(earliestStart[account]!), end: iso(latestEnd[account]!) }];
  });
}

/** From the first start to the last end; empty where a side is open. */
function whole(story: Story, link: Pick<Link, 'relation' | 'events'>) {
  const spells = spellsOf(story, link);
  const starts = spells.map(({ start }) => start).sort();
  const ends = spells.map(({ end }) => end).sort();
  return { start: starts[0] ?? '', end: ends.includes('') ? '' : (ends.at(-1) ?? '') };
}

function claimsOf({ events, relations }: Story, { relation, events: rows }: Link) {
  return relation >= 0 ? relations.records[relation]!.claims : rows.flatMap((event) => events.record(event).claims);
}

const titles = ({ events }: Story, link: Link) => link.events.map((event) => events.title(event)).join('; ');

/** ISO 8601 in UTC, empty for what is not finite or beyond the calendar of `Date`. */
const iso = (time: number) => (Math.abs(time) <= 8.64e15 ? new Date(time).toISOString() : '');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Control characters that XML refuses. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those are meant
const refused = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const escaped = (text: string) => text.replace(refused, '').replace(/[&<>"]/g, (char) => entities[char]!);
