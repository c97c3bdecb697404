import { html } from 'lit';
import { retelling } from './retelling.js';
import { told } from './told.js';
import './linked-page.css';

/** The retelling with everything that is linked to it: its words, the player, timeline, details and network. */
export const linkedPage = html`
  <chronicle-story .story=${told} class="linked">
    <chronicle-article follow="beside">${retelling}</chronicle-article>
    <div class="beside">
      <chronicle-player order="told"></chronicle-player>
      <chronicle-details heading-level="2"></chronicle-details>
      <chronicle-timeline layout="lanes"></chronicle-timeline>
    </div>
    <chronicle-network class="whole"></chronicle-network>
  </chronicle-story>
`;
