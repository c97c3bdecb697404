import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../../src/define.js';
import type { ChronicleNetwork, StoryInput } from '../../src/index.js';
import article from '../data/tehran-2022.json' with { type: 'json' };
import { crowd } from './crowd.js';
import { forceColours } from './forced-colours.js';
import './network.css';

type Args = Pick<ChronicleNetwork, 'layout' | 'scope' | 'edges' | 'nodes' | 'steps' | 'groups'>;

const meta: Meta<Args> = {
  title: 'Network',
  component: 'chronicle-network',
  args: { layout: 'force', scope: 'window', edges: 'both', nodes: 'actors', groups: false },
  render: ({ layout, scope, edges, nodes, steps, groups }) => html`<chronicle-network
    class="network"
    .story=${article}
    .layout=${layout}
    .scope=${scope}
    .edges=${edges}
    .nodes=${nodes}
    .steps=${steps}
    .groups=${groups}
  ></chronicle-network>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Tied actors near each other; many relations of two are one line with their number, which opens when selected. */
export const Article: Story = { name: 'The article' };

/** All on a circle, in the order in which they stand around their middle. */
export const Circle: Story = { args: { layout: 'circle' } };

/** All in a column, tied by arcs. */
export const Arcs: Story = { args: { layout: 'arc' } };

/** Rows and columns, so ordered that circles of actors show as blocks. A name labels the row to its left and the column below. */
export const Matrix: Story = { args: { layout: 'matrix' } };

/** What three did together is one thing: events are nodes, hollow where they are only claimed. */
export const Events: Story = { name: 'Events as nodes', args: { nodes: 'events' } };

/** Solid: stated. Dashed: claimed. Struck through: disputed. Crossed out: denied, and nobody says otherwise. */
export const RivalClaims: Story = {
  render: () => html`<chronicle-network class="network low" .story=${rivals}></chronicle-network>`,
};

const person = (id: string, name: string) => ({ id, name, kind: 'person' });
const pays = (target: string, claims: NonNullable<StoryInput['relations']>[number]['claims'] & {}) => ({
  ...{ id: `pays-${target}`, source: 'fund', target, kind: 'pays', directed: true, claims },
});

const rivals: StoryInput = {
  version: 1,
  title: 'Who was paid',
  actors: [
    { id: 'fund', name: 'The fund', kind: 'organization' },
    person('ann', 'Ann, stated'),
    person('bob', 'Bob, claimed'),
    person('cat', 'Cat, disputed'),
    person('dan', 'Dan, denied'),
    { id: 'paper', name: 'A paper', kind: 'media' },
  ],
  events: [{ title: 'Payments are made', when: '2022-05', actors: ['fund'] }],
  relations: [
    pays('ann', [{ stance: 'states' }]),
    pays('bob', [{ stance: 'claims', by: 'paper' }]),
    pays('cat', [
      { stance: 'claims', by: 'paper' },
      { stance: 'denies', by: 'cat' },
    ]),
    pays('dan', [{ stance: 'denies', by: 'dan' }]),
  ],
};

/** Below 420 pixels one actor stands in the middle; the list above leads to every other. */
export const Narrow: Story = {
  name: 'Around one actor, narrow',
  render: () => html`<chronicle-network class="network narrow" .story=${article}></chronicle-network>`,
};

/** Two steps around one actor. */
export const TwoSteps: Story = { args: { steps: 2 } };

/** How two are tied, step by step, no step before the one that leads to it. */
export const Path: Story = {
  name: 'How two are tied',
  render: () => html`<chronicle-network
    class="network"
    .story=${article}
    .path=${['tass', 'patrushev'] as const}
  ></chronicle-network>`,
};

/** Two views with windows of their own: nobody has moved, only ties have come and gone. */
export const BeforeAfter: Story = {
  name: 'Before and after',
  render: () => html`<chronicle-story .story=${article} class="pair">
    <figure>
      <figcaption>Until the end of October</figcaption>
      <chronicle-network class="network low" steps="0" from="2022-01" to="2022-10"></chronicle-network>
    </figure>
    <figure>
      <figcaption>November</figcaption>
      <chronicle-network class="network low" steps="0" from="2022-11" to="2022-11"></chronicle-network>
    </figure>
  </chronicle-story>`,
};

/** What an editor says beside an actor and a tie. */
export const Notes: Story = {
  render: () => html`<chronicle-network
    class="network"
    .story=${article}
    .notes=${[
      { about: { kind: 'actor', id: 'patrushev' } as const, text: 'Arrives the night before' },
      { about: { kind: 'tie', source: 'russia', target: 'iran' } as const, text: 'Most of the story is here' },
    ]}
  ></chronicle-network>`,
};

/** Names from right to left, and a drawing that is mirrored. */
export const Arabic: Story = {
  globals: { locale: 'ar', direction: 'rtl' },
  render: () => html`<chronicle-network class="network low" .story=${arabic}></chronicle-network>`,
};

const arabic: StoryInput = {
  version: 1,
  lang: 'ar',
  title: 'زيارة',
  actors: [
    { id: 'iran', name: 'إيران', kind: 'state' },
    { id: 'russia', name: 'روسيا', kind: 'state' },
    { id: 'ukraine', name: 'أوكرانيا', kind: 'state' },
    { id: 'patrushev', name: 'نيكولاي باتروشيف', kind: 'person' },
    { id: 'shamkhani', name: 'علي شمخاني', kind: 'person', memberOf: ['iran'] },
    { id: 'tass', name: 'وكالة تاس', kind: 'media' },
  ],
  events: [
    { title: 'وصول إلى طهران', when: '2022-11-08', actors: ['patrushev', 'iran'] },
    { title: 'محادثات', when: '2022-11-09', actors: ['patrushev', 'shamkhani'] },
  ],
  relations: [
    { id: 'r1', source: 'iran', target: 'russia', kind: 'يزوّد', directed: true },
    { id: 'r2', source: 'russia', target: 'ukraine', kind: 'يهاجم', directed: true },
    { id: 'r3', source: 'tass', target: 'russia', kind: 'وكالة', directed: true },
  ],
};

/** In forced colours, form alone tells everything; the tests have the browser force them, here the system may. */
export const ForcedColours: Story = {
  name: 'Forced colours',
  globals: { theme: 'dark' },
  render: () => html`<chronicle-network class="network low" .story=${rivals}></chronicle-network>`,
  async play({ canvasElement }) {
    const stop = await forceColours();
    const dashed = () =>
      canvasElement.querySelector('chronicle-network')!.shadowRoot!.querySelectorAll('[stroke-dasharray]');
    await waitFor(() => expect(dashed()).toHaveLength(3));
    await stop();
  },
};

/** Hulls around actors and those that are members of them. */
export const Groups: Story = { args: { groups: true } };

export const Actors200: Story = {
  name: '200 actors',
  render: () => html`<chronicle-network class="network" .story=${crowd(200)}></chronicle-network>`,
};

/** On a canvas, placed in slices of a few milliseconds. */
export const Actors1000: Story = {
  name: '1,000 actors',
  render: () => html`<chronicle-network class="network" .story=${crowd(1000)}></chronicle-network>`,
};

/** Every actor is a dot; lines show once few enough are in sight. */
export const Actors10000: Story = {
  name: '10,000 actors',
  tags: ['!autodocs'],
  render: () => html`<chronicle-network class="network" .story=${crowd(10_000)}></chronicle-network>`,
};
