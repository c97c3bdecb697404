import { html, type TemplateResult } from 'lit';
import { isRightToLeft } from '../base/bidi.js';
import { hasMessage, type MessageKey, message } from '../base/messages.js';

/** A sentence of the library in which some parameters are pieces of a template, such as buttons. */
export function phrase(
  lang: string,
  key: MessageKey,
  pieces: Readonly<Record<string, TemplateResult | string>>,
  values: Readonly<Record<string, string | number>> = {},
): TemplateResult {
  // Private-use characters mark the places: they have no direction, so the sentence is left as it is around them.
  const marked = Object.fromEntries(Object.keys(pieces).map((name, i) => [name, String.fromCharCode(0xe000 + i)]));
  const sentence = (message as (lang: string, key: MessageKey, params: object) => string)(lang, key, {
    ...values,
    ...marked,
  });
  const inOrder = Object.values(pieces);
  const parts = sentence
    .split(/([\ue000-\ue0ff])/)
    .map((part) => (/^[\ue000-\ue0ff]$/.test(part) ? (inOrder[part.charCodeAt(0) - 0xe000] ?? '') : part));
  // Who does what to whom hangs on the order: an English sentence runs left to right on an Arabic page too.
  return html`<span dir=${isRightToLeft(spokenIn(lang, key)) ? 'rtl' : 'ltr'}>${parts}</span>`;
}

/** The language a sentence is really in: English where nobody has put it into the reader's. Its lists follow it. */
export function spokenIn(lang: string, key: MessageKey): string {
  return hasMessage(lang, key) ? lang : 'en';
}
