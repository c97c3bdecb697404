import { existsSync, readFileSync } from 'node:fs';

/** A place in the article. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a careful reader found in the article. */
export interface Gold {
  readonly timex: readonly (Place & {
    readonly id: string;
    readonly tier: 'calendar' | 'furniture' | 'present' | 'event-anchored';
    readonly bounds: readonly (string | null)[];
  })[];
  readonly traps: readonly (Place & { readonly why: string })[];
  readonly actors: readonly { readonly id: string; readonly mentions?: readonly Place[] }[];
}

/** The article is not part of this project; it lies beside it where its measures were taken. */
const folder = new URL('../../../shared/data/', import.meta.url);
const path = new URL('article.txt', folder);

export const hasArticle = existsSync(path);
if (!hasArticle) console.log('The article is not here (../shared/data/article.txt): the tests about it are skipped.');

export const article = hasArticle ? readFileSync(path, 'utf8') : '';
export const gold: Gold = hasArticle
  ? (JSON.parse(readFileSync(new URL('article.gold.json', folder), 'utf8')) as Gold)
  : { timex: [], traps: [], actors: [] };

/** When the article appeared, as printed on it. */
export const dateline = '2022-11-09T15:15';

export function overlaps(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean {
  return a.start < b.end && a.end > b.start;
}
