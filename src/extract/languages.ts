import type { Chrono } from 'chrono-node';

/** What a language’s module of chrono-node offers. */
interface Locale {
  readonly casual: Pick<Chrono, 'parse'>;
}

const loaders: Readonly<Record<string, () => Promise<Locale>>> = {
  ar: () => import('chrono-node/ar'),
  de: () => import('chrono-node/de'),
  es: () => import('chrono-node/es'),
  fi: () => import('chrono-node/fi'),
  fr: () => import('chrono-node/fr'),
  id: () => import('chrono-node/id'),
  it: () => import('chrono-node/it'),
  ja: () => import('chrono-node/ja'),
  nl: () => import('chrono-node/nl'),
  pt: () => import('chrono-node/pt'),
  ru: () => import('chrono-node/ru'),
  sv: () => import('chrono-node/sv'),
  uk: () => import('chrono-node/uk'),
  vi: () => import('chrono-node/vi'),
  zh: () => import('chrono-node/zh'),
};
const loaded = new Map<string, Locale>();

/**
 * Loads what reads a language other than English (`de`, `pt-BR`), so that `extract` can read it at once;
 * `extractInChunks` does so itself. Resolves to whether the language is known.
 */
export async function loadLanguage(lang: string): Promise<boolean> {
  const key = languageOf(lang);
  if (key === 'en') return true;
  const loader = Object.hasOwn(loaders, key) ? loaders[key] : undefined;
  if (loader && !loaded.has(key)) loaded.set(key, await loader());
  return loader !== undefined;
}

/** The reader of a language, where it was loaded. */
export function loadedLocale(lang: string): Locale | undefined {
  return loaded.get(languageOf(lang));
}

/** `pt` of `pt-BR`. */
export function languageOf(lang: string): string {
  return lang.toLowerCase().split(/[-_]/)[0]!;
}

/** Whether dates can be read in a language. */
export function isLanguage(lang: string): boolean {
  return languageOf(lang) === 'en' || Object.hasOwn(loaders, languageOf(lang));
}
