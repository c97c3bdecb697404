import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

const dark = matchMedia('(prefers-color-scheme: dark)').matches;

const wholePages = new Set(['the-story--whole', 'the-story--with-its-words']);

addons.setConfig({
  theme: create({
    base: dark ? 'dark' : 'light',
    brandTitle: 'chronicle-elements',
    brandUrl: './',
    brandTarget: '_self',
    colorPrimary: dark ? '#5b96e8' : '#1d4ed8',
    colorSecondary: dark ? '#5b96e8' : '#1d4ed8',
    appBorderRadius: 8,
  }),
  // The whole page has nothing to set and wants the room.
  layoutCustomisations: {
    showPanel: ({ storyId }, isShown) => (wholePages.has(storyId) ? false : isShown),
  },
  // The timeline's pages stand among those of the other elements.
  sidebar: { showRoots: false },
});
