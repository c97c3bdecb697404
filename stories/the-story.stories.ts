import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import story from './data/tehran-2022.json' with { type: 'json' };
import './the-story.css';

const meta: Meta = {
  title: 'The story',
  // The first thing to be seen is the drawing, not its documentation.
  tags: ['!autodocs'],
  parameters: { layout: 'padded' },
};
export default meta;

/** Timeline, network, details, legend and search of one news article, linked to each other. */
export const Whole: StoryObj = {
  name: 'Whole page',
  render: () => html`
    <chronicle-story id="tehran" .story=${story} class="front">
      <header>
        <div>
          <h1>${story.title}</h1>
          <p>${story.description}</p>
        </div>
        <chronicle-search></chronicle-search>
      </header>
      <chronicle-legend></chronicle-legend>
      <chronicle-timeline></chronicle-timeline>
      <div class="below">
        <section>
          <h2>Actors tied by what is in view</h2>
          <chronicle-network></chronicle-network>
        </section>
        <section>
          <h2>What is known of the selection</h2>
          <chronicle-details></chronicle-details>
        </section>
      </div>
    </chronicle-story>
  `,
};
