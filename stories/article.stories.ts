import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define.js';
import { linkedPage } from './demo/linked-page.js';

const meta: Meta = {
  title: 'The story',
  // The first thing to be seen is the page, not its documentation.
  tags: ['!autodocs'],
  parameters: { layout: 'padded' },
};
export default meta;

/** An article in a page's own HTML, linked word by word to the timeline, the network and the details. */
export const WithItsWords: StoryObj = {
  name: 'With its words',
  render: () => linkedPage,
};
