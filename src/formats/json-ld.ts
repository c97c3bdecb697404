import type { Problems } from './problems.js';
import type { StoryInput } from './schema.js';

type Node = Readonly<Record<string, unknown>>;
type EventInput = StoryInput['events'][number];
type ActorInput = NonNullable<StoryInput['actors']>[number];

const kindOfActor: Readonly<Record<string, string>> = {
  Person: 'person',
  Organization: 'organization',
  NewsMediaOrganization: 'media',
  GovernmentOrganization: 'organization',
  Country: 'state',
};
const takingPart = ['organizer', 'performer', 'actor', 'attendee', 'contributor'] as const;

/**
 * The story in schema.org's JSON-LD: every `Event` in it, wherever it is nested, and of a `NewsArticle` or `Article`
 * the title, language and date. `value` is the parsed document; nothing that it refers to is fetched.
 */
export function storyFromJsonLd(value: unknown, problems: Problems): StoryInput | undefined {
  const nodes = [...nodesIn(value)];
  const events = nodes.filter((node) => typesOf(node).some((type) => type.endsWith('Event')));
  const article = nodes.find((node) => typesOf(node).some((type) => type.endsWith('Article')));
  if (events.length === 0) {
    problems.report([], value, 'article.no-ld-events');
    return undefined;
  }
  const actors = new Map<string, ActorInput>();
  const places = new Map<string, { id: string; name: string }>();
  const publisher = nameOf(article?.publisher);
  const title = textOf(article?.headline) ?? textOf(article?.name);
  const lang = textOf(article?.inLanguage);
  const dateline = textOf(article?.datePublished);
  return {
    version: 1,
    ...(title ? { title } : {}),
    ...(lang ? { lang } : {}),
    ...(dateline ? { dateline } : {}),
    ...(article && title ? { sources: [{ id: 'article', title, ...(publisher ? { publisher } : {}) }] } : {}),
    events: events.map((node) => eventOf(node, actors, places)),
    actors: [...actors.values()],
    places: [...places.values()],
  };
}

function eventOf(
  node: Node,
  actors: Map<string, ActorInput>,
  places: Map<string, { id: string; name: string }>,
): EventInput {
  const [start, end] = [textOf(node.startDate), textOf(node.endDate)];
  const edtf = start && end && start !== end ? `${start}/${end}` : (start ?? (end ? `/${end}` : undefined));
  const people = takingPart.flatMap((key) => listOf(node[key]).flatMap((one) => actorOf(one, actors) ?? []));
  const place = nameOf(node.location);
  if (place) places.set(place, { id: place, name: place });
  const [id, url] = [textOf(node['@id']), textOf(node.url)];
  const description = textOf(node.description);
  return {
    title: textOf(node.name) ?? description ?? '',
    ...(edtf ? { when: edtf } : {}),
    ...(id ? { id } : {}),
    ...(people.length > 0 ? { actors: [...new Set(people)] } : {}),
    ...(place ? { place } : {}),
    ...(description ? { description } : {}),
    ...(url ? { url } : {}),
  };
}

function actorOf(value: unknown, actors: Map<string, ActorInput>): string | undefined {
  const name = nameOf(value);
  if (!name) return undefined;
  const node = isNode(value) ? value : {};
  const id = textOf(node['@id']) ?? name;
  const kind = typesOf(node).flatMap((type) => kindOfActor[type] ?? [])[0];
  actors.set(id, { id, name, ...(kind ? { kind } : {}) });
  return id;
}

/** Every object of a document, the outer ones first; each once, however deep. */
function* nodesIn(value: unknown): Generator<Node, void, void> {
  const known = new Set<unknown>();
  const waiting = [value];
  for (const one of waiting) {
    if (typeof one !== 'object' || one === null || known.has(one)) continue;
    known.add(one);
    if (isNode(one)) yield one;
    for (const inner of Object.values(one)) waiting.push(inner);
  }
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** `Event`, also where it is written `schema:Event` or `https://schema.org/Event`. */
const typesOf = (node: Node): readonly string[] =>
  listOf(node['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : []));

/** A text, or the first of several, or the value of a typed one. */
function textOf(value: unknown): string | undefined {
  const one = listOf(value)[0];
  const text = isNode(one) ? one['@value'] : one;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

const nameOf = (value: unknown): string | undefined => {
  const one = listOf(value)[0];
  return isNode(one) ? textOf(one.name) : textOf(one);
};
