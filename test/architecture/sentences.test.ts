import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { messageTables, type Source, sources } from './sources.js';

type Files = ReadonlyMap<string, Source>;

/** Where sentences live, by key; the shared ones are always there. */
const tables = (await messageTables()).filter(({ name }) => !['enChrome', 'enDrawing', 'enTies'].includes(name));

it('what says a sentence has brought its table along', () => {
  expect(unsaid(sources)).toEqual([]);
});

it('a table that nobody brought would be found', () => {
  const text = "import { message } from './base/messages.js';\nmessage('en', 'details.date');";
  expect(unsaid([{ path: 'lone.ts', text }])).toEqual(['lone.ts, reached from lone.ts, says enDetails']);
});

it('a sentence of a part that is fetched may stand in what fetches it', () => {
  const fetching = "import './base/messages.js';\naddEnglish(enDetails);\nimport('./elements/part.js');";
  const part = "say('details.date');";
  expect(
    unsaid([
      { path: 'whole.ts', text: fetching },
      { path: 'elements/part.ts', text: part },
    ]),
  ).toEqual([]);
});

/** Sentences that are said without their table, by every way into the library and every part that is fetched. */
function unsaid(files: readonly Source[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const entries = files.filter(({ path }) => /^(define\/)?[a-z-]+\.ts$/.test(path));
  return [...new Set(entries.flatMap(({ path }) => closureFaults([path], new Set(), byPath)))];
}

/** Looks at all that comes with a module at once, then at what it fetches, which finds those tables there. */
function closureFaults(way: readonly string[], brought: ReadonlySet<string>, files: Files): string[] {
  const entry = way.at(-1)!;
  const closure = new Set<string>();
  const visit = (path: string) => {
    if (closure.has(path) || !files.has(path)) return;
    closure.add(path);
    for (const target of targets(files.get(path)!, /^(?:import|export)(?! type)[^;]*?'(\.[^']*)'/gm)) visit(target);
  };
  visit(entry);
  const texts = [...closure].map((path) => files.get(path)!);
  const has = new Set([
    ...brought,
    ...texts.flatMap(({ text }) => [...text.matchAll(/addEnglish\((\w+)/g)].map(([, name]) => name!)),
  ]);
  const faults = texts
    .filter(({ path }) => !path.startsWith('base/messages'))
    .flatMap(({ path, text }) =>
      [...said(text)]
        .filter((table) => !has.has(table))
        .map((table) => `${path}, reached from ${entry}, says ${table}`),
    );
  const fetched = texts
    .flatMap((file) => targets(file, /\bimport\('(\.[^']*)'\)/g))
    .filter((path) => !closure.has(path) && !way.includes(path));
  return [...faults, ...[...new Set(fetched)].flatMap((path) => closureFaults([...way, path], has, files))];
}

function targets({ path, text }: Source, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, target]) =>
    posix.join(posix.dirname(path), target!).replace(/\.js$/, '.ts'),
  );
}

/**
 * The tables whose sentences a text names, whole (`'details.date'`) or by their beginning (`details.${stance}`), unless
 * several tables have keys that begin so.
 */
function said(text: string): Set<string> {
  const keys = [...text.matchAll(/'([a-z]+\.[a-z0-9.-]+)'/g)].map(([, key]) => holding((known) => known === key));
  const beginnings = [...text.matchAll(/`([a-z]+\.[a-z0-9.-]*)\$\{/g)]
    .map(([, beginning]) => holding((known) => known.startsWith(beginning!)))
    .filter(({ length }) => length === 1);
  return new Set([...keys, ...beginnings].flat());
}

function holding(isMeant: (key: string) => boolean): string[] {
  return tables.filter(({ table }) => Object.keys(table).some(isMeant)).map(({ name }) => name);
}
