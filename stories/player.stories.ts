import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import type { ChroniclePlayer } from '../src/index.js';
import './the-story.css';
import article from './data/tehran-2022.json' with { type: 'json' };

type Args = Pick<ChroniclePlayer, 'order' | 'speed' | 'window'>;

const meta: Meta<Args> = {
  title: 'Player',
  component: 'chronicle-player',
  parameters: { layout: 'padded' },
  args: { order: 'happened', speed: 1, window: 'keep' },
  render: ({ order, speed, window }) => html`<chronicle-story .story=${article} class="front">
    <chronicle-player .order=${order} .speed=${speed} .window=${window}></chronicle-player>
    <chronicle-timeline></chronicle-timeline>
  </chronicle-story>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Steps through the events in the order of time; the timeline lights each. */
export const AsItHappened: Story = { name: 'As it happened' };

/** The order in which the text tells: arcs above lead on in time, those below go back. */
export const AsItIsTold: Story = { name: 'As it is told', args: { order: 'told' } };

/** The time window grows with each step, so that the past stays in view and the future is kept back. */
export const UntilNow: Story = { name: 'Until now', args: { window: 'until' } };
