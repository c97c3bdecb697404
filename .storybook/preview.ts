import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import { controlsByType } from './controls.ts';
import './preview.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [controlsByType],
  globalTypes: {
    theme: toolbar('Theme', 'contrast', { light: 'Light', dark: 'Dark', system: 'As the system' }),
    locale: toolbar('Language', 'globe', {
      en: 'English',
      fr: 'Français',
      de: 'Deutsch',
      ar: 'العربية',
      he: 'עברית',
      ja: '日本語',
      hi: 'हिन्दी',
    }),
    direction: toolbar('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
  },
  initialGlobals: { theme: 'light', locale: 'en', direction: 'ltr' },
  decorators: [
    (story, { globals, viewMode, canvasElement }) => {
      const root = document.documentElement;
      if (viewMode === 'docs') dress(root, preview.initialGlobals);
      // A page of documentation holds many stories, each with its own looks.
      dress(viewMode === 'docs' ? canvasElement : root, globals);
      return story();
    },
  ],
  parameters: {
    a11y: { test: 'error' },
    options: {
      storySort: {
        includeNames: true,
        order: ['The story', ['Whole page', 'With its words'], 'Timeline', 'Network', '*', 'Bad data'],
      },
    },
    viewport: {
      options: {
        wide: { name: '1360 wide', styles: { width: '1360px', height: '900px' }, type: 'desktop' },
        tablet: { name: '768 wide', styles: { width: '768px', height: '1024px' }, type: 'tablet' },
        phone: { name: '375 wide', styles: { width: '375px', height: '812px' }, type: 'mobile' },
      },
    },
  },
};

export default preview;

function dress(element: HTMLElement, { theme, locale, direction }: Preview['initialGlobals'] = {}) {
  element.dataset.theme = theme;
  element.lang = locale;
  element.dir = direction;
}

function toolbar(description: string, icon: 'contrast' | 'globe' | 'transfer', titles: Record<string, string>) {
  const items = Object.entries(titles).map(([value, title]) => ({ value, title }));
  return { description, toolbar: { title: description, icon, items, dynamicTitle: true } };
}
