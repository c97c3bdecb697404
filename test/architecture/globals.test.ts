import ts from 'typescript';
import { expect, it } from 'vitest';
import { drawsIntoPage, type Source, sources } from './sources.js';

/** What a file that must give the same picture everywhere, on a server too, may not look at. */
const pageGlobals = new Set(['window', 'navigator', 'document', 'location', 'localStorage']);
const whims = new Set(['Date.now', 'Math.random', 'crypto.randomUUID', 'crypto.getRandomValues']);

const isPure = ({ path }: Source) =>
  /^(base|formats|model|layout|paint|server|extract|editor\/document)\b/.test(path) && !drawsIntoPage(path);

it('left of the elements nothing asks the page, the clock or chance', () => {
  expect(sources.filter(isPure).flatMap(faults)).toEqual([]);
});

it.each([
  ['window', 'const width = window.innerWidth;'],
  ['navigator', 'export const lang = () => navigator.language;'],
  ['document', 'const probe = globalThis.document;'],
  ['Date.now', 'const today = Date.now();'],
  ['Math.random', 'const seed = Math.random() * 7;'],
  ['new Date()', 'const today = new Date();'],
])('%s would be found', (name, text) => {
  expect(faults({ path: 'base/x.ts', text })).toEqual([`base/x.ts uses ${name}`]);
});

it.each([
  ['a member', 'const from = state.window.from;'],
  ['a key', 'const clause = { window: [0, 1] };'],
  ['a name of its own', 'const { window } = state; const from = window.from;'],
  ['a word in a comment or text', "/* the window */ const text = 'Date.now()';"],
  ['a given date', 'const day = new Date(0);'],
  ['a type', 'interface State { readonly window: Window; }'],
])('%s is no offence', (_, text) => {
  expect(faults({ path: 'base/x.ts', text })).toEqual([]);
});

/** The forbidden globals that a file uses, once each. */
function faults({ path, text }: Source): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const own = new Set<string>();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (isBinding(node)) own.add(node.name.text);
    const name = globalIn(node);
    if (name) used.add(name);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...used].filter((name) => !own.has(name)).map((name) => `${path} uses ${name}`);
}

function globalIn(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) return 'new Date()';
  if (ts.isPropertyAccessExpression(node)) {
    if (whims.has(node.getText())) return node.getText();
    if (node.expression.getText() === 'globalThis' && pageGlobals.has(node.name.text)) return node.name.text;
  }
  return ts.isIdentifier(node) && pageGlobals.has(node.text) && isReference(node) ? node.text : undefined;
}

/** Whether a name stands for a value here, and is not the name of a member, a key or a type. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  return (
    ts.isExpression(parent) ||
    ts.isStatement(parent) ||
    ts.isVariableDeclaration(parent) ||
    ts.isShorthandPropertyAssignment(parent) ||
    ts.isTemplateSpan(parent)
  );
}

type Binding = (ts.VariableDeclaration | ts.ParameterDeclaration | ts.BindingElement | ts.FunctionDeclaration) & {
  name: ts.Identifier;
};

function isBinding(node: ts.Node): node is Binding {
  return (
    (ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node)) &&
    node.name !== undefined &&
    ts.isIdentifier(node.name)
  );
}
