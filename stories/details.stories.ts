import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import type { ChronicleDetails, Target } from '../src/index.js';
import article from './data/tehran-2022.json' with { type: 'json' };
import { withPicture } from './demo/with-picture.js';

type Args = Pick<ChronicleDetails, 'headingLevel'> & { selection: Target | null };

const meta: Meta<Args> = {
  title: 'Details',
  component: 'chronicle-details',
  parameters: { layout: 'padded' },
  args: { headingLevel: 2, selection: null },
  argTypes: { selection: { control: 'object', description: 'What is selected in the story around it.' } },
  render: ({ headingLevel, selection }) => html`<chronicle-story
    .story=${article}
    .selection=${selection}
  ><chronicle-details .headingLevel=${headingLevel}></chronicle-details></chronicle-story>`,
};
export default meta;

type Story = StoryObj<Args>;

const flight: Target = { kind: 'event', id: 'flight' };
const bridge: Target = { kind: 'event', id: 'bridge' };

/** Nothing is selected: the story as a whole. */
export const TheStory: Story = {};

/** An event that the article does not vouch for: who claims it stands first. */
export const Claimed: Story = { args: { selection: flight } };

/** The fact is stated, its date is not agreed on: every account stands beside the others, with who says and who denies it. */
export const DisputedDate: Story = { args: { selection: { kind: 'event', id: 'drones' } } };

/** Planned, and reported with another date. */
export const Planned: Story = { args: { selection: { kind: 'event', id: 'talks' } } };

/** An actor with its events in time order and everybody it is tied to. */
export const Actor: Story = { args: { selection: { kind: 'actor', id: 'russia' } } };

/** What ties two actors: each stated relation with its direction and who says so. */
export const Tie: Story = { args: { selection: { kind: 'tie', source: 'russia', target: 'iran' } } };

/** A picture with its credit, and the page that tells more. */
export const Picture: Story = {
  render: () => html`<chronicle-story .story=${withPicture} .selection=${bridge}>
    <chronicle-details></chronicle-details>
  </chronicle-story>`,
};

/** A page's own card in the place of the built-in one. */
export const OwnCard: Story = {
  render: () => html`<chronicle-story .story=${article} .selection=${flight}>
    <chronicle-details><p slot="event">Whatever the page has to say of this event.</p></chronicle-details>
  </chronicle-story>`,
};

/** In the dark, from right to left. */
export const DarkRightToLeft: Story = {
  args: { selection: { kind: 'event', id: 'drones' } },
  globals: { theme: 'dark', direction: 'rtl', locale: 'ar' },
};
