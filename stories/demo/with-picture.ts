import type { StoryInput } from '../../src/index.js';
import picture from './bridge.svg?no-inline';

/** One event with everything an event may have beside its date: a picture, a place, a page about it. */
export const withPicture: StoryInput = {
  version: 1,
  title: 'The bridge of Alder Ford',
  lang: 'en',
  places: [{ id: 'ford', name: 'Alder Ford' }],
  sources: [
    { id: 'clerk', title: 'Notebook of the town clerk' },
    { id: 'paper', title: 'The Ford Gazette', url: 'https://example.org/gazette' },
  ],
  actors: [{ id: 'mason', name: 'Ada Mason', kind: 'person', role: 'bridge builder' }],
  kinds: { events: { building: { label: 'Building', color: { light: '#7a6b47', dark: '#b8a26a' } } } },
  events: [
    {
      id: 'bridge',
      title: 'The new bridge is opened',
      kind: 'building',
      place: 'ford',
      when: { edtf: '1887-06-18', partOfDay: 'afternoon', expression: 'Saturday afternoon' },
      actors: [{ actor: 'mason', role: 'builder' }],
      description: 'An invented bridge in an invented town, to show a card with a picture.',
      url: 'https://example.org/bridge',
      media: [
        {
          url: picture,
          alt: 'An arched bridge over a river',
          caption: 'The bridge as it was drawn that summer.',
          credit: 'made for this page',
        },
      ],
      claims: [
        { stance: 'states', source: 'clerk', paragraph: 3, quote: { exact: 'opened before a great crowd' } },
        { stance: 'reports', source: 'paper' },
      ],
    },
  ],
};
