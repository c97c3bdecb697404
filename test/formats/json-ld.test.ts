import { expect, it } from 'vitest';
import { storyFromPage } from '../../src/model/story-from-page.js';

const article = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Talks in Geneva',
  inLanguage: 'en-GB',
  datePublished: '2024-03-05T10:00:00+01:00',
  publisher: { '@type': 'Organization', name: 'The Paper' },
  about: [
    {
      '@type': 'Event',
      '@id': '#talks',
      name: 'The talks',
      startDate: '2024-03-04',
      endDate: '2024-03-06',
      location: { '@type': 'Place', name: 'Geneva' },
      organizer: [{ '@type': 'Organization', name: 'The Council' }],
      performer: { '@type': 'Person', '@id': '#ada', name: 'Ada' },
      subEvent: { '@type': ['schema:BusinessEvent'], name: 'The dinner', startDate: '2024-03-04T19:30' },
    },
  ],
};

it('reads events out of a news article, nested ones too', () => {
  const { story, problems } = storyFromPage({ jsonLd: JSON.stringify(article) });
  expect(problems).toEqual([]);
  expect(story.record()).toMatchObject({
    title: 'Talks in Geneva',
    lang: 'en-GB',
    sources: [{ title: 'Talks in Geneva', publisher: 'The Paper' }],
    places: [{ name: 'Geneva' }],
    actors: [
      { id: 'The Council', kind: 'organization' },
      { id: '#ada', name: 'Ada', kind: 'person' },
    ],
    events: [
      { id: '#talks', title: 'The talks', place: 'Geneva', when: [{ edtf: '2024-03-04/2024-03-06' }] },
      { title: 'The dinner' },
    ],
  });
});

it('reads a list and a graph', () => {
  const graph = { '@graph': [{ '@type': 'https://schema.org/Event', name: 'A', startDate: '2020' }] };
  expect(storyFromPage({ jsonLd: [graph] }).story.events.title(0)).toBe('A');
});

it.each([
  ['no JSON', '{'],
  ['no event', { '@type': 'Person', name: 'Ada' }],
  ['nothing', null],
  [
    'a circle',
    (() => {
      const circle: Record<string, unknown> = {};
      circle.self = circle;
      return circle;
    })(),
  ],
])('of %s it says what was expected', (_, jsonLd) => {
  const { story, problems } = storyFromPage({ jsonLd });
  expect(story.events.count).toBe(0);
  expect(problems.length).toBeGreaterThan(0);
});

it('bad values are reported and nothing is lost', () => {
  const { story, problems } = storyFromPage({
    jsonLd: { '@type': 'Event', name: 7, description: 'Said', startDate: 'soon', url: 'javascript:alert(1)' },
  });
  expect(story.events.title(0)).toBe('Said');
  expect(problems).toHaveLength(2);
});
