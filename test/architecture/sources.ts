import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { MessageTable } from '../../src/base/messages/message.js';

/** A file of `src/`, its path relative to it and with forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file of `src/`. */
export const sources: readonly Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(join('src', path), 'utf8') }));

/** Every table of English sentences, by the name that it is imported by. */
export async function messageTables(): Promise<{ name: string; table: MessageTable }[]> {
  const files = sources.filter(({ path }) => path.startsWith('base/messages/en-'));
  const modules = await Promise.all(files.map(({ path }) => import(/* @vite-ignore */ resolve('src', path))));
  return modules.flatMap((module: Record<string, MessageTable>) =>
    Object.entries(module).map(([name, table]) => ({ name, table })),
  );
}

/** Painters that draw into a page; everything else in `paint/` works without one. */
export const drawsIntoPage = (path: string) => /^paint\/(svg-painter|canvas|browser)/.test(path);
