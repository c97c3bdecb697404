import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/formats/tools/values.js';
import { storyToGraphology } from '../../src/model/graph-texts.js';
import { parseStory } from '../../src/model/parse-story.js';
import { storyFromTool } from '../../src/model/story-from-tool.js';
import { lines } from './said.js';

const eventsOf = (data: unknown, tool: Parameters<typeof storyFromTool>[1]) => {
  const { story, problems } = storyFromTool(data, tool);
  expect(lines(problems)).toEqual([]);
  return story.record().events;
};

describe('TimelineJS', () => {
  const slides = {
    title: { text: { headline: 'The <em>bridge</em>', text: '<p>Who closed it.</p>' } },
    events: [
      {
        start_date: { year: '2021', month: '3', day: '4', hour: '9', minute: '5' },
        end_date: { year: 2021, month: 11 },
        display_date: 'early in March',
        text: { headline: 'Closed &amp; guarded', text: 'First line<br>second&nbsp;line' },
        group: 'Orders',
        unique_id: 'closing',
        media: { url: 'https://example.org/bridge.jpg?w=2', caption: 'The <b>bridge</b>', credit: 'The Paper' },
      },
      { start_date: { year: '-44' }, media: { url: 'https://example.org/film' }, text: { headline: 'A film' } },
    ],
    eras: [{ start_date: { year: 2020 }, end_date: { year: 2022 }, text: { headline: 'Repairs' } }],
  };

  it('gives slides, their dates, words and pictures', () => {
    const { story, problems } = storyFromTool(JSON.stringify(slides), 'timelinejs');
    expect(lines(problems)).toEqual([]);
    expect(story).toMatchObject({ title: 'The bridge', description: 'Who closed it.' });
    expect(story.record().events[0]).toMatchObject({
      id: 'closing',
      title: 'Closed & guarded',
      description: 'First line\nsecond line',
      kind: 'Orders',
      when: [{ edtf: '2021-03-04T09:05/2021-11', expression: 'early in March' }],
      media: [{ url: 'https://example.org/bridge.jpg?w=2', alt: 'The bridge', credit: 'The Paper' }],
    });
  });

  it('counts years before Christ without a year 0, and links to what is no picture', () => {
    expect(eventsOf(slides, 'timelinejs')[1]).toMatchObject({
      when: [{ edtf: '-0043' }],
      url: 'https://example.org/film',
    });
  });

  it('keeps eras as events of a kind of their own', () => {
    expect(eventsOf(slides, 'timelinejs')[2]).toMatchObject({
      title: 'Repairs',
      kind: 'era',
      when: [{ edtf: '2020/2022' }],
    });
  });
});

describe('vis-timeline', () => {
  const data = {
    groups: [{ id: 1, content: '<b>Lee</b>' }],
    items: [
      { id: 4, content: 'item <i>4</i>', start: '2013-04-16', end: '2013-04-19', group: 1 },
      { id: 5, content: 'item 5', start: '2013-04-25', title: 'A note' },
      { id: 6, content: 'item 6', start: Date.UTC(2013, 3, 27, 9, 30) },
    ],
  };

  it('gives items, and groups as kinds', () => {
    const { story, problems } = storyFromTool(data, 'vis-timeline');
    expect(lines(problems)).toEqual([]);
    expect(story.eventKinds).toMatchObject([{ id: '1', label: 'Lee' }, { id: '' }]);
    expect(story.record().events).toMatchObject([
      { title: 'item 4', kind: '1' },
      { description: 'A note' },
      { title: 'item 6' },
    ]);
  });

  it('lets a range end at the moment where it is drawn to end', () => {
    const { earliestStart, latestEnd } = storyFromTool(data, 'vis-timeline').story.accounts.wall;
    expect([earliestStart[0], latestEnd[0]]).toEqual([Date.UTC(2013, 3, 16), Date.UTC(2013, 3, 19)]);
    expect(earliestStart[2]).toBe(Date.UTC(2013, 3, 27, 9, 30));
  });

  it('takes a plain list, and dates as a script has them', () => {
    const [event] = eventsOf([{ content: 'A', start: new Date('2013-04-27T09:30:00Z') }], 'vis-timeline');
    expect(event).toMatchObject({ when: [{ edtf: '2013-04-27T09:30:00Z' }] });
  });
});

describe('graphs', () => {
  it('of cytoscape give actors with their groups, and relations', () => {
    const elements = [
      { data: { id: 'a', label: 'Ada', parent: 'g' } },
      { data: { id: 'g', name: 'Group' } },
      { data: { id: 'e', source: 'a', target: 'g', label: 'leads', directed: true } },
    ];
    for (const data of [
      elements,
      { elements },
      { elements: { nodes: elements.slice(0, 2), edges: elements.slice(2) } },
    ]) {
      const { story, problems } = storyFromTool(data, 'cytoscape');
      expect(lines(problems)).toEqual([]);
      expect(story.record()).toMatchObject({
        actors: [{ name: 'Ada', memberOf: ['g'] }, { name: 'Group' }],
        relations: [{ id: 'e', source: 'a', target: 'g', kind: 'leads', directed: true }],
      });
    }
  });

  it('of graphology come back as they were written, for sigma', () => {
    const { story } = parseStory({
      version: 1,
      title: 'Bridge',
      actors: [
        { id: 'a', name: 'Ada', kind: 'person' },
        { id: 'b', name: 'Council' },
      ],
      events: [{ title: 'A', when: '2021' }],
      relations: [{ id: 'r', source: 'a', target: 'b', kind: 'leads', directed: true, claims: [{ stance: 'claims' }] }],
    });
    const { story: again, problems } = storyFromTool(storyToGraphology(story), 'graphology');
    expect(lines(problems)).toEqual([]);
    expect(again.record()).toMatchObject({
      title: 'Bridge',
      actors: [
        { id: 'a', name: 'Ada', kind: 'person' },
        { id: 'b', name: 'Council' },
      ],
      relations: [{ source: 'a', target: 'b', kind: 'Leads', directed: true, claims: [{ stance: 'claims' }] }],
    });
  });
});

it.each(['timelinejs', 'vis-timeline', 'graphology', 'cytoscape'] as const)(
  '%s: says what was expected, and never throws',
  (tool) => {
    const { story, problems } = storyFromTool({ nothing: true }, tool);
    expect(story.events.count).toBe(0);
    expect(problems[0]?.message).toMatch(/^Expected /);
    expect(storyFromTool('{"items": [', tool).problems[0]?.message).toMatch(/^This is not JSON/);
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const data = { events: a, items: b, nodes: a, edges: b, groups: a, title: b, elements: a, eras: b };
        expect(storyFromTool(data, tool).story.events.count).toBeGreaterThanOrEqual(0);
      }),
    );
  },
);

describe('words', () => {
  it.each([
    ['a &lt;b&gt; &#8211; &#x2014; &nope;', 'a <b> – — &nope;'],
    ['<p>one</p><p>two</p>', 'one\ntwo'],
    ['<script>alert(1)</script>safe <!-- not this -->', 'safe'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['<', '<'],
  ])('of %j', (markup, words) => {
    expect(wordsOf(markup)).toBe(words);
  });

  it('come out of a megabyte of open brackets', () => {
    expect(wordsOf('<'.repeat(1_000_000))).toHaveLength(1_000_000);
    expect(wordsOf('<b '.repeat(300_000))).toContain('<b');
    expect(wordsOf('<script>'.repeat(100_000))).toBeUndefined();
  });
});
