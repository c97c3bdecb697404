import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define.js';
import tehran from '../data/tehran-2022.json' with { type: 'json' };
import { parliament } from './many-actors.js';

interface Args {
  laneBy: 'kind' | 'actor' | 'place' | 'source' | 'none';
  scale: 'elastic' | 'linear';
}

const meta: Meta<Args> = {
  title: 'Timeline/Lanes',
  component: 'chronicle-timeline',
  parameters: { layout: 'padded' },
  args: { laneBy: 'kind', scale: 'elastic' },
  render: ({ laneBy, scale }) => html`<chronicle-timeline
    .story=${tehran}
    layout="lanes"
    orientation="horizontal"
    .laneBy=${laneBy}
    .scale=${scale}
  ></chronicle-timeline>`,
};
export default meta;

type Story = StoryObj<Args>;

/** One lane a kind of event; no title lies over another. */
export const ByKind: Story = {};

/** One lane an actor; an event with several is in the lane of each. */
export const ByActor: Story = { args: { laneBy: 'actor' } };

/** One lane a place, and one for events without. */
export const ByPlace: Story = { args: { laneBy: 'place' } };

/** Members stand under their party. The triangle folds a party into one row that shows how much happened when. */
export const Groups: Story = {
  args: { laneBy: 'actor', scale: 'linear' },
  render: ({ laneBy, scale }) => html`<chronicle-story .story=${parliament()} .folded=${['party1', 'party3']}>
    <chronicle-timeline layout="lanes" orientation="horizontal" .laneBy=${laneBy} .scale=${scale}></chronicle-timeline>
  </chronicle-story>`,
};
