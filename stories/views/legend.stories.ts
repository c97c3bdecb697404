import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define.js';
import type { StoryInput } from '../../src/index.js';
import article from '../data/tehran-2022.json' with { type: 'json' };

const meta: Meta = {
  title: 'Legend',
  component: 'chronicle-legend',
  render: () => html`<chronicle-story .story=${article as StoryInput}>
    <chronicle-legend></chronicle-legend>
    <chronicle-timeline layout="lanes"></chronicle-timeline>
  </chronicle-story>`,
};
export default meta;

/** Kinds are toggles that filter; the key beside them says what hatches, dashes and shapes mean. */
export const WithTimeline: StoryObj = {};
