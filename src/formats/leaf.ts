/** Checks of single values: links and language tags. */

/**
 * Whether a page may link to it: `https:`, `http:`, `mailto:` or relative. Judged as a browser reads it, so that
 * `java\nscript:` does not pass.
 */
export function isLink(text: string): boolean {
  try {
    return ['https:', 'http:', 'mailto:'].includes(new URL(text, 'https://relative.invalid/').protocol);
  } catch {
    return false;
  }
}

/** Whether `Intl` takes it for a language tag. */
export function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
