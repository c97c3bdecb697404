import { html } from 'lit';
import { enNetworkMore } from '../../base/messages/en-network-more.js';
import { addEnglish, message } from '../../base/messages.js';
import type { Story } from '../../model/story.js';
import { tiePath } from '../../model/tie-path.js';
import { stepSentence } from '../../model/tie-path-words.js';

addEnglish(enNetworkMore);

/** How two actors are tied, as a list of dated sentences; loaded when it is asked for. */
export function way(story: Story, [from, to]: readonly [string, string], lang: string) {
  const [a, b] = [story.actors.indexOf(from), story.actors.indexOf(to)];
  const steps = a < 0 || b < 0 ? undefined : tiePath(story, a, b);
  if (!steps) return html`<p class="way" part="way">${message(lang, 'network.no-way')}</p>`;
  return html`<ol class="way" part="way" aria-label=${message(lang, 'network.way')}>
    ${steps.map((step) => html`<li>${stepSentence(story, step, lang)}</li>`)}
  </ol>`;
}
