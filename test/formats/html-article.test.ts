import { expect, it } from 'vitest';
import { isDatedArticle, storyFromArticle } from '../../src/formats/html-article.js';
import type { Markup } from '../../src/formats/html-list.js';

/** A tree of `[name, attributes, ...children]`. */
type Tree = readonly [name: string, attributes: Readonly<Record<string, string>>, ...children: (Tree | string)[]];

const text = (tree: Tree | string): string =>
  typeof tree === 'string' ? tree : (tree.slice(2) as (Tree | string)[]).map(text).join('');

const markup = (tree: Tree): Markup => ({
  localName: tree[0],
  textContent: text(tree),
  children: (tree.slice(2) as (Tree | string)[]).flatMap((child) => (typeof child === 'string' ? [] : [markup(child)])),
  getAttribute: (name) => tree[1][name] ?? null,
});

const time = (datetime: string, words: string, more: Record<string, string> = {}): Tree => [
  'time',
  { datetime, ...more },
  words,
];

const read = (...children: (Tree | string)[]) => storyFromArticle(markup(['article', {}, ...children]), { lang: 'en' });

it('a time is an event, its sentence the title and the evidence', () => {
  const story = read([
    'p',
    {},
    'It rained. They met on ',
    time('2024-03-04', '4 March'),
    ' in Geneva. Then they left.',
  ]);
  expect(story.events).toEqual([
    {
      title: 'They met on 4 March in Geneva',
      when: { edtf: '2024-03-04', expression: '4 March' },
      claims: [
        {
          stance: 'states',
          quote: { exact: 'They met on 4 March in Geneva.', prefix: 'It rained. ', suffix: ' Then they left.' },
        },
      ],
    },
  ]);
});

it('an element around it may say more', () => {
  const story = read([
    'p',
    {},
    'On Monday ',
    [
      'span',
      { 'data-id': 'm', 'data-kind': 'meeting', 'data-actors': 'Ada, Bob' },
      'they met on ',
      time('2024-03-04', 'the 4th'),
    ],
    ', it was said.',
  ]);
  expect(story.events[0]).toMatchObject({
    id: 'm',
    kind: 'meeting',
    title: 'they met on the 4th',
    actors: ['Ada', 'Bob'],
  });
  expect(story.actors).toEqual([
    { id: 'Ada', name: 'Ada' },
    { id: 'Bob', name: 'Bob' },
  ]);
});

it('the heading is the title, the date of the text no event', () => {
  const story = read(
    ['h1', {}, 'Talks'],
    ['header', {}, time('2024-03-05', 'yesterday')],
    ['p', {}, 'Printed ', time('2024-03-06', 'today', { itemprop: 'datePublished' }), '.'],
  );
  expect(story).toMatchObject({ title: 'Talks', dateline: '2024-03-05', events: [] });
});

it('the same words in one paragraph are taken in their order', () => {
  const story = read([
    'p',
    {},
    'One on ',
    time('2020-05-04', 'Monday'),
    '. Two on ',
    time('2020-05-11', 'Monday'),
    '.',
  ]);
  expect(story.events.map(({ title }) => title)).toEqual(['One on Monday', 'Two on Monday']);
});

it('an article without dates tells no story', () => {
  expect(isDatedArticle(markup(['article', {}, ['p', {}, 'Words']]))).toBe(false);
  expect(isDatedArticle(markup(['article', {}, ['p', {}, ['b', {}, time('2020', '2020')]]]))).toBe(true);
});
