/** `Intl` formats are slow to make and quick to use: each is made once. */

const formats = new Map<string, unknown>();
/** `en` is in every engine, so none need be asked. */
const locales = new Map([['en', 'en']]);

/**
 * A locale that `Intl` knows, nearest to the one given: `en_US.UTF-8` gives `en-US`; what is no language tag (`C`, as
 * WebKit reports on a bare machine) or is unknown to the engine gives `en`, not the machine's own, so that a drawing
 * does not depend on the machine.
 */
export function knownLocale(locale: string): string {
  const known = locales.get(locale) ?? look(locale);
  locales.set(locale, known);
  return known;
}

/**
 * A date format: Gregorian unless the locale asks for a calendar (`fa-u-ca-persian`), in UTC unless the options name a
 * zone. Plain `en` writes as the world does, "20 August 2022", 03:15; `en-US` in its own order.
 */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return cached('date', locale, options, (known) => {
    const calendar = /-u-(?:.*-)?ca-/.test(known) ? {} : { calendar: 'gregory' };
    return new Intl.DateTimeFormat(known === 'en' ? 'en-GB' : known, { timeZone: 'UTC', ...calendar, ...options });
  });
}

export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return cached('number', locale, options, (known) => new Intl.NumberFormat(known, options));
}

export function pluralRules(locale: string, options: Intl.PluralRulesOptions = {}): Intl.PluralRules {
  return cached('plural', locale, options, (known) => new Intl.PluralRules(known, options));
}

/** Distances in time in words: "2 years ago". */
export function relativeFormat(locale: string, options: Intl.RelativeTimeFormatOptions = {}): Intl.RelativeTimeFormat {
  return cached('relative', locale, options, (known) => new Intl.RelativeTimeFormat(known, options));
}

/** Lists in words: "Russia, Iran and Syria". */
export function listFormat(locale: string, options: Intl.ListFormatOptions = {}): Intl.ListFormat {
  return cached('list', locale, options, (known) => new Intl.ListFormat(known === 'en' ? 'en-GB' : known, options));
}

/** Alphabetical order for people: `['é', 'z', 'a'].sort(collator('fr').compare)`. */
export function collator(locale: string, options: Intl.CollatorOptions = { numeric: true }): Intl.Collator {
  return cached('collator', locale, options, (known) => new Intl.Collator(known, options));
}

function cached<Format>(what: string, locale: string, options: object, make: (known: string) => Format): Format {
  const key = `${what} ${locale} ${JSON.stringify(options)}`;
  const format = (formats.get(key) as Format | undefined) ?? make(knownLocale(locale));
  formats.set(key, format);
  return format;
}

function look(locale: string): string {
  try {
    const tag = locale.replace(/[.@].*$/, '').replaceAll('_', '-');
    return Intl.DateTimeFormat.supportedLocalesOf(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
