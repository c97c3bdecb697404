import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define.js';
import type { StoryInput } from '../../src/index.js';
import badData from '../data/bad-data.json' with { type: 'json' };
import singleEvent from '../data/single-event.json' with { type: 'json' };
import '../the-story.css';

/** Whatever a page hands over: what can be read is drawn, what cannot is said. */
const meta: Meta = {
  title: 'Data',
  tags: ['!autodocs'],
  parameters: { layout: 'padded' },
};
export default meta;

const page = (story: unknown) => html`<chronicle-story class="front" .story=${story as StoryInput}>
  <chronicle-legend></chronicle-legend>
  <chronicle-timeline></chronicle-timeline>
  <div class="below">
    <chronicle-network></chronicle-network>
    <chronicle-details></chronicle-details>
  </div>
</chronicle-story>`;

/** Unreadable dates, unknown actors, markup in titles: everything readable is drawn, each mistake has a sentence. */
export const BadData: StoryObj = { render: () => page(badData) };

/** One event, two actors. */
export const SingleEvent: StoryObj = { render: () => page(singleEvent) };

/** A story without events. */
export const NoEvents: StoryObj = { render: () => page({ version: 1, title: 'Nothing yet', events: [] }) };

/** No story at all. */
export const NoData: StoryObj = { render: () => page(undefined) };

/** Not even JSON. */
export const NotJson: StoryObj = { render: () => page('{"version": 1, "events": [') };
