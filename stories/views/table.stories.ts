import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define.js';
import type { StoryInput } from '../../src/index.js';
import article from '../data/tehran-2022.json' with { type: 'json' };

const meta: Meta = {
  title: 'Table',
  component: 'chronicle-table',
  render: () => html`<chronicle-table .story=${article as StoryInput}></chronicle-table>`,
};
export default meta;

/** The same story to be sorted and read line by line; narrow pages get one card a row. */
export const Article: StoryObj = {};
