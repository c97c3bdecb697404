import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import type { Filter, StoryInput } from '../src/index.js';
import article from './data/tehran-2022.json' with { type: 'json' };
import './the-story.css';

const meta: Meta = {
  title: 'Legend',
  component: 'chronicle-legend',
  parameters: { layout: 'padded' },
  render: () => html`<chronicle-legend .story=${article}></chronicle-legend>`,
};
export default meta;

/** Kinds that can be pressed, and a key that cannot. */
export const Default: StoryObj = {};

const hidden: Filter = [{ source: 'legend', field: 'eventKind', hidden: ['statement', 'report'] }];

/** A kind that is hidden stays where it is, to be shown again. */
export const OneHidden: StoryObj = {
  render: () => html`<chronicle-story .story=${article} .filter=${hidden} class="front">
    <chronicle-legend></chronicle-legend>
    <chronicle-table></chronicle-table>
  </chronicle-story>`,
};

const trades = ['baking', 'weaving', 'smithing', 'fishing', 'mining', 'sailing', 'printing', 'milling'];

/** The colours that kinds get by themselves. The key explains only the signs that this story needs. */
export const OwnColours: StoryObj = {
  render: () => html`<chronicle-legend .story=${trade}></chronicle-legend>`,
};

const trade: StoryInput = {
  version: 1,
  events: trades.map((kind, i) => ({ id: kind, title: kind, kind, when: String(1800 + i) })),
};
