import { html, nothing } from 'lit';
import { message } from '../../base/messages.js';
import { isLink } from '../../formats/leaf.js';
import type { MediaRecord } from '../../formats/schema.js';

/** Pictures with their captions and credits. */
export function mediaFigures(lang: string, media: readonly MediaRecord[]) {
  return media
    .filter(({ url }) => isLink(url) && !/^\s*mailto:/i.test(url))
    .map(
      ({ url, alt, caption, credit }) => html`<figure part="media">
        <img src=${url} alt=${alt} loading="lazy" decoding="async" />
        ${
          caption || credit
            ? html`<figcaption dir="auto">
                ${caption} ${credit ? html`<span class="from">${message(lang, 'details.credit', { credit })}</span>` : nothing}
              </figcaption>`
            : nothing
        }
      </figure>`,
    );
}
