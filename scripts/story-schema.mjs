/**
 * Writes story.schema.json from the definitions that validate at run time, as the build has just compiled them; what
 * its members mean is taken from the comments on the records.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import ts from 'typescript';

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

/** @typedef {{ properties?: Record<string, object>, description?: string }} Described */

const commentsFile = new URL('../src/formats/records.ts', import.meta.url);
const comments = ts.createSourceFile('records.ts', readFileSync(commentsFile, 'utf8'), ts.ScriptTarget.Latest, true);

/** @param {ts.Node} node */
function commentOn(node) {
  const [comment] = node.getChildren().filter(ts.isJSDoc);
  return comment && ts.getTextOfJSDocComment(comment.comment)?.replace(/\s+/g, ' ');
}

const described = new Map([
  ['StoryRecord', schema],
  ...Object.entries(schema.$defs ?? {}).map(([name, record]) => /** @type {const} */ ([`${name}Record`, record])),
]);
for (const declaration of comments.statements.filter(ts.isInterfaceDeclaration)) {
  const record = /** @type {Described | undefined} */ (described.get(declaration.name.text));
  if (!record) continue;
  Object.assign(record, { description: commentOn(declaration) });
  for (const member of declaration.members) {
    const description = commentOn(member);
    const property = record.properties?.[member.name?.getText() ?? ''];
    if (property && description) Object.assign(property, { description });
  }
}

const document = { $schema, title: 'Story', ...schema };
writeFileSync('story.schema.json', `${JSON.stringify(document, undefined, 2)}\n`);
