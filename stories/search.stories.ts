import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/define.js';
import type { ChronicleSearch } from '../src/index.js';
import article from './data/tehran-2022.json' with { type: 'json' };

type Args = Pick<ChronicleSearch, 'label'>;

const meta: Meta<Args> = {
  title: 'Search',
  component: 'chronicle-search',
  parameters: { layout: 'padded' },
  render: ({ label }) => html`<chronicle-search .story=${article} .label=${label}></chronicle-search>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

/** Finds events by title and actors by name or another name; arrows walk, Enter selects. */
export const Found: Story = {
  parameters: { docs: { story: { inline: false, height: '420px' } } },
  play: async ({ canvasElement, userEvent }) => {
    const field = () => canvasElement.querySelector('chronicle-search')?.shadowRoot?.querySelector('input');
    await waitFor(() => expect(field()).toBeTruthy());
    const input = field()!;
    await userEvent.type(input, 'iran{ArrowDown}{ArrowDown}');
    await expect(input).toHaveAttribute('aria-activedescendant', 'hit-1');
  },
};

/** Words of the page's own. */
export const OwnWords: Story = { args: { label: 'Who or what?' } };
