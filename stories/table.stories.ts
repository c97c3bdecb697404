import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import type { ChronicleTable, StoryInput, Target } from '../src/index.js';
import article from './data/tehran-2022.json' with { type: 'json' };
import './table.css';

type Args = Pick<ChronicleTable, 'sortBy' | 'descending'>;

const flight: Target = { kind: 'event', id: 'flight' };

const meta: Meta<Args> = {
  title: 'Table',
  component: 'chronicle-table',
  parameters: { layout: 'padded' },
  args: { sortBy: 'date', descending: false },
  render: ({ sortBy, descending }) => html`<chronicle-story
    .story=${article}
    .selection=${flight}
  ><chronicle-table .sortBy=${sortBy} .descending=${descending}></chronicle-table></chronicle-story>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Every event with who says so. A header sorts, a row selects. */
export const Article: Story = { name: 'The article' };

export const ByActors: Story = { args: { sortBy: 'actors' } };

/** In a narrow place the rows become blocks. */
export const Narrow: Story = {
  render: () => html`<div class="narrow"><chronicle-table .story=${article}></chronicle-table></div>`,
};

/** More than 500 events come in pages of 100. The height is the page's: the table scrolls within. */
export const ManyEvents: Story = {
  render: () => html`<chronicle-table class="low" .story=${many}></chronicle-table>`,
};

const many: StoryInput = {
  version: 1,
  title: 'Eclipses that never were',
  events: Array.from({ length: 1200 }, (_, i) => ({
    id: `e${i}`,
    title: `Eclipse number ${i + 1}`,
    when: String(700 + i),
  })),
};
