import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define.js';
import type { StoryInput, Target } from '../../src/index.js';
import article from '../data/tehran-2022.json' with { type: 'json' };

type Args = { selection: Target | null };

const meta: Meta<Args> = {
  title: 'Details',
  component: 'chronicle-details',
  args: { selection: null },
  argTypes: { selection: { control: 'object', description: 'What the story around it has selected.' } },
  render: ({ selection }) => html`<chronicle-story .story=${article as StoryInput} .selection=${selection}>
    <chronicle-details></chronicle-details>
  </chronicle-story>`,
};
export default meta;

type Story = StoryObj<Args>;

/** With nothing selected, the story itself: its span, its sources, and what is wrong with its data. */
export const NothingSelected: Story = {};

/** Claimed by a broadcaster, stated by nobody: said first. */
export const ClaimedEvent: Story = { args: { selection: { kind: 'event', id: 'flight' } } };

/** Two accounts of one date side by side, each with who says it and who denies it. */
export const RivalAccounts: Story = { args: { selection: { kind: 'event', id: 'drones' } } };

/** What an actor took part in, in the order of time, and whom it is tied to. */
export const Actor: Story = { args: { selection: { kind: 'actor', id: 'patrushev' } } };

/** The reasons of a tie: stated relations with their direction, and the events that both took part in. */
export const Tie: Story = { args: { selection: { kind: 'tie', source: 'russia', target: 'iran' } } };
