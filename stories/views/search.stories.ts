import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../../src/define.js';
import type { StoryInput } from '../../src/index.js';
import article from '../data/tehran-2022.json' with { type: 'json' };

const meta: Meta = {
  title: 'Search',
  component: 'chronicle-search',
  render: () => html`<chronicle-story .story=${article as StoryInput}>
    <chronicle-search></chronicle-search>
    <chronicle-details></chronicle-details>
  </chronicle-story>`,
};
export default meta;

/** Events and actors, found as one types; Enter selects. */
export const Empty: StoryObj = {};

/** What is found says whether it is an event or an actor. */
export const Found: StoryObj = {
  play: async ({ canvasElement, userEvent }) => {
    const root = canvasElement.querySelector('chronicle-search')!.shadowRoot!;
    const field = await waitFor(() => root.querySelector('input')!);
    await userEvent.type(field, 'tehran');
    await waitFor(() => expect(root.querySelectorAll('[role=option]').length).toBeGreaterThan(1));
  },
};
