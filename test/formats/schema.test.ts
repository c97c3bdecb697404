import { readdirSync, readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, it } from 'vitest';
import type * as Records from '../../src/formats/records.js';
import type { StoryInput } from '../../src/formats/schema.js';
import { StorySchema } from '../../src/formats/schema.js';
import { parseStory } from '../../src/model/parse-story.js';
import { storyToJSON } from '../../src/model/story-to-json.js';
import { example } from './example.js';
import { lines } from './said.js';

interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema;
  readonly items?: JsonSchema | false;
  readonly prefixItems?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly minItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

const schema = toJsonSchema(StorySchema, {
  target: 'draft-2020-12',
  typeMode: 'input',
  errorMode: 'ignore',
}) as JsonSchema;

/** As much of a JSON Schema validator as the schema of the format needs. */
function accepts(one: JsonSchema, value: unknown): boolean {
  if (one.anyOf) return one.anyOf.some((option) => accepts(option, value));
  if (one.enum) return one.enum.includes(value);
  switch (one.type) {
    case 'object': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
      const members = Object.entries(value);
      const known = (name: string) =>
        Object.hasOwn(one.properties ?? {}, name) ? one.properties![name] : one.additionalProperties;
      return (
        (one.required ?? []).every((name) => Object.hasOwn(value, name)) &&
        members.every(([name, member]) => accepts(known(name) ?? {}, member))
      );
    }
    case 'array': {
      if (!Array.isArray(value) || value.length < (one.minItems ?? 0)) return false;
      return value.every((item, index) => {
        const of = one.prefixItems?.[index] ?? one.items;
        return of !== false && accepts(of ?? {}, item);
      });
    }
    case 'string':
      return (
        typeof value === 'string' && value.length >= (one.minLength ?? 0) && value.length <= (one.maxLength ?? Infinity)
      );
    case 'integer':
    case 'number':
      return (
        typeof value === 'number' &&
        (one.type === 'number' || Number.isInteger(value)) &&
        value >= (one.minimum ?? -Infinity) &&
        value <= (one.maximum ?? Infinity)
      );
    case 'boolean':
      return typeof value === 'boolean';
    case 'null':
      return value === null;
    case undefined:
      return true;
    default:
      throw new Error(`The test does not know the type ${one.type}`);
  }
}

it('accepts the example of the format, and what is written of it', () => {
  expect(accepts(schema, JSON.parse(example))).toBe(true);
  expect(accepts(schema, JSON.parse(storyToJSON(parseStory(example).story)))).toBe(true);
});

it.each([
  [{ events: [] }],
  [{ version: 1 }],
  [{ version: 2, events: [] }],
  [{ version: 1, events: {} }],
  [{ version: 1, events: [{ when: '2022' }] }],
  [{ version: 1, events: [{ title: 'A', when: 2022 }] }],
  [{ version: 1, events: [{ title: 'A', when: { bounds: ['2022', null, null] } }] }],
  [{ version: 1, events: [{ title: 'A', claims: [{ stance: 'says' }] }] }],
  [{ version: 1, events: [{ title: 'A', importance: 2 }] }],
  [{ version: 1, events: [], actors: [{ name: 'A' }] }],
  [{ version: 1, events: [], kinds: { events: { a: { color: 'red' } } } }],
])('rejects %j, and so does the reader', (story) => {
  expect(accepts(schema, story)).toBe(false);
  expect(parseStory(story).problems.length).toBeGreaterThan(0);
});

const stories = new URL('../../stories/data/', import.meta.url);
const files = readdirSync(stories).filter((name) => name.endsWith('.json') && !name.includes('bad'));

it.each(files)('accepts the story %s, which reads without a problem and comes back the same', (name) => {
  const text = readFileSync(new URL(name, stories), 'utf8');
  const { story, problems } = parseStory(text);
  expect(lines(problems)).toEqual([]);
  expect(accepts(schema, JSON.parse(text))).toBe(true);
  expect(parseStory(storyToJSON(story)).story.record()).toEqual(story.record());
});

it('says with its types that a story that was read may be read again', () => {
  type Mutable<Type> = Type extends string | number | boolean | null | undefined
    ? Type
    : { -readonly [Key in keyof Type]: Mutable<Type[Key]> };
  const again = (story: Mutable<Records.StoryRecord>): StoryInput => story;
  const { story } = parseStory(example);
  expect(lines(parseStory(again(story.record() as Mutable<Records.StoryRecord>)).problems)).toEqual([]);
});
