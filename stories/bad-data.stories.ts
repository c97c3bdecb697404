import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import type { StoryData } from '../src/index.js';
import badData from './data/bad-data.json' with { type: 'json' };
import singleEvent from './data/single-event.json' with { type: 'json' };
import './the-story.css';

const meta: Meta = {
  title: 'Bad data',
  tags: ['!autodocs'],
  parameters: { layout: 'padded' },
};
export default meta;

const page = (
  story: StoryData | undefined,
  src?: string,
) => html`<chronicle-story .story=${story} .src=${src} class="front">
  <chronicle-legend></chronicle-legend>
  <chronicle-timeline></chronicle-timeline>
  <chronicle-details></chronicle-details>
</chronicle-story>`;

/** What can be read is drawn; what cannot is listed below the card, with its place and what was expected there. */
export const ManyMistakes: StoryObj = { render: () => page(badData as StoryData) };

/** Nothing can be drawn: one sentence says why, where the drawing would be. */
export const NoJson: StoryObj = {
  name: 'No JSON',
  render: () => page('{"version": 1, "events": [{"title": "A flight",'),
};

export const NotFound: StoryObj = {
  // The browser tells of it in the console; the check of the built pages expects that.
  tags: ['asks-in-vain'],
  render: () => page(undefined, 'there-is-no-such-file.json'),
};

export const NoEvents: StoryObj = { render: () => page({ version: 1, events: [] }) };

/** Before the page has given a story. */
export const NoStory: StoryObj = { render: () => page(undefined) };

export const SingleEvent: StoryObj = { render: () => page(singleEvent as StoryData) };
