import { html } from 'lit';
import { message } from '../base/messages.js';
import type { Problem } from '../base/problem.js';

/** Problems beyond this many are counted, not listed. */
const longest = 200;

/** What of the data could not be used: a line with their number that opens to the sentences. */
export function problemList(problems: readonly Problem[], lang: string) {
  const rest = problems.length - longest;
  return html`<details class="problems" part="problems">
    <summary>${message(lang, 'chrome.problems', { count: problems.length })}</summary>
    <ul>
      ${problems
        .slice(0, longest)
        .map(
          ({ path, message: sentence }) =>
            html`<li>${path ? html`<code dir="ltr">${path}</code> ` : ''}<bdi>${sentence}</bdi></li>`,
        )}
      ${rest > 0 ? html`<li>${message(lang, 'chrome.more', { count: rest })}</li>` : ''}
    </ul>
  </details>`;
}
