import type { Context, Found } from './dates/found.js';

/** Finds the dates of a sentence in one language. */
export type ForeignScan = (sentence: string, now: Context['now']) => Found[];

const loaded = new Map<string, ForeignScan>();

/**
 * Loads what reads a language other than English (`de`, `pt-BR`), so that `extract` can read it at once;
 * `extractInChunks` does so itself. Resolves to whether the language is known.
 */
export async function loadLanguage(lang: string): Promise<boolean> {
  const language = languageOf(lang);
  if (language === 'en' || loaded.has(language)) return true;
  const { loadScan } = await import('./foreign/scan.js');
  const scan = await loadScan(language);
  if (scan) loaded.set(language, scan);
  return scan !== undefined;
}

/** The reader of a language, where it was loaded. */
export function loadedLanguage(lang: string): ForeignScan | undefined {
  return loaded.get(languageOf(lang));
}

/** `pt` of `pt-BR`. */
export function languageOf(lang: string): string {
  return lang.toLowerCase().split(/[-_]/)[0]!;
}
