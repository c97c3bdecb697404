import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A file of `src/`, its path relative to it and with forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file of `src/`. */
export const sources: readonly Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(join('src', path), 'utf8') }));

/** Painters that draw into a page; everything else in `paint/` works without one. */
export const drawsIntoPage = (path: string) => /^paint\/(svg-painter|canvas|browser)/.test(path);
