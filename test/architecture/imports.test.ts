import { posix } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { drawsIntoPage, type Source, sources } from './sources.js';

/** Each floor and what it stands on; every floor may also import from itself and from `base`. */
const floors: Record<string, readonly string[]> = {
  base: [],
  formats: [],
  model: ['formats'],
  layout: ['formats', 'model'],
  paint: ['formats', 'model', 'layout'],
  elements: ['formats', 'model', 'layout', 'paint'],
  define: ['formats', 'model', 'layout', 'paint', 'elements', 'extract', 'editor'],
  extract: ['formats'],
  analysis: ['formats', 'model', 'layout'],
  server: ['formats', 'model', 'layout', 'paint'],
  editor: ['formats', 'model', 'layout', 'paint', 'elements', 'extract'],
};

/** The entries whose floor their name does not say. */
const entries: Record<string, string> = { index: 'elements', formats: 'model', cdn: 'define', whole: 'define' };

const dependencies = ['lit', 'd3', 'valibot'];

it('imports run from right to left', () => {
  expect(sources.flatMap(faults)).toEqual([]);
});

it.each([
  ['a floor to the right', 'base/units.ts', "import type { Story } from '../model/story.js';"],
  ['a floor on another branch', 'model/story.ts', "import { extract } from '../extract/extract.js';"],
  ['an import in several lines', 'layout/ticks.ts', "import {\n  a,\n  b,\n} from '../paint/inks.js';"],
  ['an export', 'formats/json.ts', "export * from '../model/story.js';"],
  ['an import on demand', 'model/store.ts', "await import('../elements/story.js');"],
  ['an import for its effect', 'elements/timeline.ts', "import '../define/chronicle-timeline.js';"],
  ['the type of an import', 'base/units.ts', "let story: import('../model/story.js').Story;"],
  ['an entry', 'elements/timeline.ts', "import { parseStory } from '../index.js';"],
  ['a painter of the page in the server', 'server/render.ts', "import { a } from '../paint/svg-painter.js';"],
  ['an undeclared package', 'base/units.ts', "import dayjs from 'dayjs';"],
  ['Lit outside the elements', 'layout/ticks.ts', "import { html } from 'lit';"],
  ['an unknown floor', 'base/units.ts', "import '../helpers/misc.js';"],
])('%s would be found', (_, path, text) => {
  expect(faults({ path, text })).toHaveLength(1);
});

/** The imports of a file that break the rule. */
function faults({ path, text }: Source): string[] {
  return ts
    .preProcessFile(text)
    .importedFiles.filter(({ fileName }) => !isAllowed(path, fileName))
    .map(({ fileName }) => `${path} imports ${fileName}`);
}

function isAllowed(path: string, target: string): boolean {
  if (!target.startsWith('.')) return isAllowedPackage(floorOf(path), target);
  const targetPath = posix.join(posix.dirname(path), target);
  const [from, to] = [floorOf(path), floorOf(targetPath)];
  if (isEntry(targetPath) && !isEntry(path)) return false;
  if (from === 'server' && drawsIntoPage(targetPath)) return false;
  return to === from || to === 'base' || (floors[from]?.includes(to) ?? false);
}

function isAllowedPackage(floor: string, target: string): boolean {
  const name = target.split('/')[0]!;
  if (name.startsWith('graphology')) return floor === 'analysis';
  if (name === 'chrono-node') return floor === 'extract';
  return dependencies.includes(name) && (name !== 'lit' || ['elements', 'define', 'editor'].includes(floor));
}

const isEntry = (path: string) => !path.includes('/') || path.startsWith('cdn/');

function floorOf(path: string): string {
  const first = path.split('/')[0]!.replace(/\.[jt]s$/, '');
  return (isEntry(path) && entries[first]) || first;
}
