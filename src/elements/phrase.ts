import type { TemplateResult } from 'lit';
import { type MessageKey, message } from '../base/messages.js';

/** A sentence of the library in which some parameters are pieces of a template, such as buttons. */
export function phrase(
  lang: string,
  key: MessageKey,
  pieces: Readonly<Record<string, TemplateResult | string>>,
  values: Readonly<Record<string, string | number>> = {},
): (TemplateResult | string)[] {
  // Private-use characters mark the places: they have no direction, so the sentence is left as it is around them.
  const marked = Object.fromEntries(Object.keys(pieces).map((name, i) => [name, String.fromCharCode(0xe000 + i)]));
  const sentence = (message as (lang: string, key: MessageKey, params: object) => string)(lang, key, {
    ...values,
    ...marked,
  });
  const inOrder = Object.values(pieces);
  return sentence
    .split(/([\ue000-\ue0ff])/)
    .map((part) => (/^[\ue000-\ue0ff]$/.test(part) ? (inOrder[part.charCodeAt(0) - 0xe000] ?? '') : part));
}
