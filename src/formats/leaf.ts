/** Checks of single values: links, zones, language tags. */

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

const zones = new Map<string, boolean>();

/** Whether it names a time zone: IANA (`Asia/Tehran`), an offset (`+03:30`) or `Z`. */
export function isZone(text: string): boolean {
  let known = zones.get(text);
  if (known === undefined) {
    known = /^(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/.test(text) || isNamedZone(text);
    zones.set(text, known);
  }
  return known;
}

function isNamedZone(text: string): boolean {
  try {
    return /^[a-z]/i.test(text) && new Intl.DateTimeFormat('en', { timeZone: text }) !== undefined;
  } catch {
    return false;
  }
}
