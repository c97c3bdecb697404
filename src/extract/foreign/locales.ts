import type { ParsedResult } from 'chrono-node';

/** What a language’s module of chrono-node offers, as far as it is used here. */
export interface Locale {
  readonly casual: { parse(text: string, reference: { instant: Date; timezone: number }): ParsedResult[] };
}

/** The languages that chrono-node reads besides English. */
export const locales: Readonly<Record<string, () => Promise<Locale>>> = {
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
  zh: () => import('./zh.js'),
};
