import type { StoryInput } from '../schema.js';
import { given, isRecord, type Members, recordsIn, textOf, wordsOf } from './values.js';

type ActorInput = NonNullable<StoryInput['actors']>[number];
type RelationInput = NonNullable<StoryInput['relations']>[number];

/**
 * The story in a graph as graphology serialises it, and sigma shows it: nodes become actors, edges stated relations.
 * Read of attributes: `label` or `name`, `kind`, `start`, `end`, `weight`, `standing`. `undefined` where it is none.
 */
export function storyFromGraphology(value: unknown): StoryInput | undefined {
  if (!isRecord(value) || !Array.isArray(value.nodes)) return undefined;
  const attributes = attributesOf(value);
  const undirected = isRecord(value.options) && value.options.type === 'undirected';
  const title = wordsOf(attributes.name) ?? wordsOf(attributes.title);
  return {
    version: 1,
    ...given({ title }),
    actors: recordsIn(value.nodes).map((node) => actorOf(node.key, attributesOf(node))),
    relations: recordsIn(value.edges).map((edge) =>
      relationOf({ ...attributesOf(edge), ...edge, id: edge.key }, !undirected && edge.undirected !== true),
    ),
    events: [],
  };
}

/**
 * The story in the elements of a cytoscape graph: a list of them, or `{nodes, edges}`, or either as `elements`. A
 * compound node's `parent` is what it belongs to; an edge has a direction where its data say `directed`.
 */
export function storyFromCytoscape(value: unknown): StoryInput | undefined {
  const elements = isRecord(value) && value.elements !== undefined ? value.elements : value;
  const lists = isRecord(elements) ? [elements.nodes, elements.edges] : [elements];
  if (!lists.every((list, i) => Array.isArray(list) || (i > 0 && list === undefined))) return undefined;
  const all = lists.flatMap((list) => recordsIn(list)).map((element) => (isRecord(element.data) ? element.data : {}));
  const isEdge = ({ source, target }: Members) => source !== undefined && target !== undefined;
  return {
    version: 1,
    actors: all.filter((data) => !isEdge(data)).map((data) => actorOf(data.id, data)),
    relations: all.filter(isEdge).map((data) => relationOf(data, data.directed === true)),
    events: [],
  };
}

function actorOf(id: unknown, { label, name, kind, type, parent }: Members): ActorInput {
  const group = textOf(parent);
  return given({
    id: textOf(id),
    name: wordsOf(label) ?? wordsOf(name) ?? textOf(id) ?? '',
    kind: textOf(kind) ?? textOf(type),
    memberOf: group ? [group] : undefined,
  }) as ActorInput;
}

/** The words of a relation are its kind. */
function relationOf(edge: Members, directed: boolean): RelationInput {
  const { id, source, target, label, kind, interaction, weight, start, end, standing } = edge;
  const [from, to] = [textOf(start), textOf(end)];
  return given({
    id: textOf(id),
    source: textOf(source),
    target: textOf(target),
    kind: wordsOf(label) ?? textOf(kind) ?? textOf(interaction) ?? 'tie',
    directed: directed || undefined,
    weight: typeof weight === 'number' ? weight : undefined,
    claims:
      standing === 'claimed' ? [{ stance: 'claims' }] : standing === 'disputed' ? [{ stance: 'denies' }] : undefined,
    when: from || to ? { bounds: [from ?? null, from ?? null, to ?? null, to ?? null] } : undefined,
  }) as RelationInput;
}

const attributesOf = ({ attributes }: Members): Members => (isRecord(attributes) ? attributes : {});
