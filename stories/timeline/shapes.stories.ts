import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define.js';
import tehran from '../data/tehran-2022.json' with { type: 'json' };
import { burst } from './bursts.js';
import arabic from './data/arabic.json' with { type: 'json' };
import japanese from './data/japanese.json' with { type: 'json' };
import { parliament } from './many-actors.js';

const meta: Meta = {
  title: 'Timeline/Shapes',
  component: 'chronicle-timeline',
  parameters: { layout: 'padded' },
};
export default meta;

/** Time runs down, as on a phone: every event has its title, and the page scrolls it. */
export const Vertical: StoryObj = {
  render: () => html`<chronicle-timeline .story=${tehran} orientation="vertical"></chronicle-timeline>`,
};

/** The same to scale. */
export const VerticalToScale: StoryObj = {
  render: () => html`<chronicle-timeline .story=${tehran} orientation="vertical" scale="linear"></chronicle-timeline>`,
};

/** More actors than can be followed: the most involved have lines, the others share one in their group. */
export const ManyActors: StoryObj = {
  render: () => html`<chronicle-timeline .story=${parliament()}></chronicle-timeline>`,
};

/** Three hundred events in a day, and one a week before. */
export const Burst: StoryObj = {
  render: () => html`<chronicle-timeline .story=${burst()} layout="lanes"></chronicle-timeline>`,
};

/** Right to left. */
export const Arabic: StoryObj = {
  globals: { direction: 'rtl', locale: 'ar' },
  render: () => html`<chronicle-timeline .story=${arabic} lang="ar" dir="rtl"></chronicle-timeline>`,
};

/** A script without spaces between words. */
export const Japanese: StoryObj = {
  globals: { locale: 'ja' },
  render: () => html`<chronicle-timeline .story=${japanese} lang="ja"></chronicle-timeline>`,
};
