import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define.js';
import { harbourLog } from './harbour.js';

interface Args {
  events: number;
  scale: 'elastic' | 'linear';
}

/**
 * The same log of a harbour from a dozen events to a million: in columns, titles from a function. What cannot be told
 * apart is told by its density; the most important events keep their titles. Press a dense place to open it.
 */
const meta: Meta<Args> = {
  title: 'Timeline/Sizes',
  component: 'chronicle-timeline',
  parameters: { layout: 'padded' },
  argTypes: {
    events: { control: 'select', options: [12, 100, 1000, 10_000, 100_000, 1_000_000] },
    scale: { control: 'inline-radio', options: ['elastic', 'linear'] },
  },
  args: { scale: 'linear' },
  render: ({ events, scale }) => html`<chronicle-timeline
    .columns=${columnsOf(events)}
    .scale=${scale}
    layout="lanes"
  ></chronicle-timeline>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Dozen: Story = { name: '12 events', args: { events: 12 } };

export const Hundred: Story = { name: '100 events', args: { events: 100 } };

export const Thousand: Story = { name: '1,000 events', args: { events: 1000 } };

export const TenThousand: Story = { name: '10,000 events', args: { events: 10_000 } };

export const HundredThousand: Story = { name: '100,000 events', args: { events: 100_000 } };

export const Million: Story = { name: '1,000,000 events', args: { events: 1_000_000 } };

let made: { readonly count: number; readonly columns: ReturnType<typeof harbourLog> } | undefined;

/** The same columns as long as no other size is asked for, so that another control does not load them anew. */
function columnsOf(count: number) {
  if (made?.count !== count) made = { count, columns: harbourLog(count) };
  return made.columns;
}
