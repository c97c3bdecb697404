/** Writes story.schema.json from the definitions that validate at run time, as the build has just compiled them. */
import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';

// Through a variable, so that the type check does not ask for a build.
const compiled = new URL('../dist/formats/schema.js', import.meta.url).href;
const { StorySchema, ...definitions } = await import(compiled);

/** Records of the format, `ClaimSchema` as `Claim`, each written once. */
const records = Object.entries(definitions).flatMap(([name, schema]) =>
  name.endsWith('Schema') ? [[name.replace(/Schema$/, ''), schema]] : [],
);

const { $schema, ...schema } = toJsonSchema(StorySchema, {
  target: 'draft-2020-12',
  typeMode: 'input',
  definitions: Object.fromEntries(records),
  // Checks by functions (links, colours, zones) have no counterpart in a JSON Schema.
  errorMode: 'ignore',
});

const description = 'The dated events of an article with their actors and relations, as chronicle-elements draws them.';
const document = { $schema, title: 'Story', description, ...schema };
writeFileSync('story.schema.json', `${JSON.stringify(document, undefined, 2)}\n`);
