import type { StoryInput } from '../../src/index.js';

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 200"><path fill="#b9c9d8" d="M0 0h480v200H0z"/>
<path fill="#8aa3b8" d="M0 140h480v60H0z"/><path fill="none" stroke="#4a3b2f" stroke-width="8" d="M20 140q220-150 440 0"/>
<path stroke="#4a3b2f" stroke-width="4" d="M0 142h480M100 142V98M180 142V72M300 142V72M380 142V98"/></svg>`;

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
          url: `data:image/svg+xml,${encodeURIComponent(drawing)}`,
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
