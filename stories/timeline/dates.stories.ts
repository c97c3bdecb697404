import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define.js';
import bce from './data/bce.json' with { type: 'json' };
import deepTime from './data/deep-time.json' with { type: 'json' };
import fuzzyDates from './data/fuzzy-dates.json' with { type: 'json' };
import rivalAccounts from './data/rival-accounts.json' with { type: 'json' };
import zones from './data/zones.json' with { type: 'json' };

const meta: Meta = {
  title: 'Timeline/Dates',
  component: 'chronicle-timeline',
  parameters: { layout: 'padded' },
};
export default meta;

/** Every way in which a date can be known or unknown: solid is certain, hatched is doubt, an arrow has no bound. */
export const FuzzyDates: StoryObj = {
  render: () => html`<chronicle-timeline .story=${fuzzyDates} layout="lanes" scale="linear"></chronicle-timeline>`,
};

/** Parties that do not agree when it was: the first account is the event, the others are tied to it. */
export const RivalAccounts: StoryObj = {
  render: () => html`<chronicle-timeline .story=${rivalAccounts}></chronicle-timeline>`,
};

/** Each event on the clock of its place, as the page would say it; the axis says so. */
export const Zones: StoryObj = {
  render: () => html`<chronicle-timeline .story=${zones}></chronicle-timeline>`,
};

/** The same on one clock: the five dial in at the same moment. The floating feast day stays where it is. */
export const OneClock: StoryObj = {
  render: () => html`<chronicle-timeline .story=${zones} time-zone="Europe/Lisbon"></chronicle-timeline>`,
};

/** Years before the common era, without a year zero. */
export const BeforeTheCommonEra: StoryObj = {
  render: () => html`<chronicle-timeline .story=${bce}></chronicle-timeline>`,
};

/** The history of the universe to this morning on one axis. */
export const DeepTime: StoryObj = {
  render: () => html`<chronicle-timeline .story=${deepTime}></chronicle-timeline>`,
};
