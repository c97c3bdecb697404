import { html } from 'lit';
import { expect, it } from 'vitest';
import type { ChronicleDetails, ChronicleStory } from '../../src/index.js';
import { flights, one, settle, show, theStory, words } from './stage.js';

const other = {
  version: 1,
  title: 'Another story',
  events: [{ id: 'a', title: 'Something else', when: '2020' }],
} as const;

it('a view shows the story around it', async () => {
  await show(html`<chronicle-story .story=${flights}><chronicle-details></chronicle-details></chronicle-story>`);
  expect(words('chronicle-details')).toContain('Flights 4 events');
});

it('two stories on a page do not meet', async () => {
  await show(html`
    <chronicle-story id="one" .story=${flights}><chronicle-details></chronicle-details></chronicle-story>
    <chronicle-story id="two" .story=${other}><chronicle-details></chronicle-details></chronicle-story>
  `);
  one<ChronicleStory>('#one').selection = { kind: 'event', id: 'flight' };
  await settle();
  expect(words('#one chronicle-details')).toContain('Military plane');
  expect(words('#two chronicle-details')).toContain('Another story');
});

it('a view outside is tied by the id in `for`, before or after the story comes', async () => {
  await show(html`<chronicle-details for="late"></chronicle-details>`);
  expect(words('chronicle-details')).toBe('There is no story to show yet.');

  const story = document.createElement('chronicle-story');
  story.id = 'late';
  story.story = flights;
  document.body.append(story);
  await settle();
  expect(words('chronicle-details')).toContain('Flights');

  story.remove();
  await settle();
  expect(words('chronicle-details')).toBe('There is no story to show yet.');
});

it('a view follows `for` and the ids of stories', async () => {
  await show(html`
    <chronicle-story id="one" .story=${flights}></chronicle-story>
    <chronicle-story id="two" .story=${other}></chronicle-story>
    <chronicle-details for="one"></chronicle-details>
  `);
  one<ChronicleDetails>('chronicle-details').for = 'two';
  await settle();
  expect(words('chronicle-details')).toContain('Another story');

  one('#two').id = 'three';
  await settle();
  expect(words('chronicle-details')).toBe('There is no story to show yet.');
});

it('`for` wins over the story around it', async () => {
  await show(html`
    <chronicle-story id="one" .story=${flights}></chronicle-story>
    <chronicle-story .story=${other}><chronicle-details for="one"></chronicle-details></chronicle-story>
  `);
  expect(words('chronicle-details')).toContain('Flights');
});

it('a story is found out of shadow roots, by nesting and by id', async () => {
  await show(
    html`<chronicle-story id="outer" .story=${flights}><div id="nested"></div></chronicle-story><div id="apart"></div>`,
  );
  for (const [host, attribute] of [
    ['#nested', undefined],
    ['#apart', 'outer'],
  ] as const) {
    const view = document.createElement('chronicle-details');
    view.for = attribute;
    one(host).attachShadow({ mode: 'open' }).append(view);
    await view.updateComplete;
    expect(view.shadowRoot!.textContent).toContain('Flights');
  }
});

it('a view that is moved shows the story it is moved into', async () => {
  await show(html`
    <chronicle-story id="one" .story=${flights}><chronicle-details></chronicle-details></chronicle-story>
    <chronicle-story id="two" .story=${other}></chronicle-story>
  `);
  one('#two').append(one('chronicle-details'));
  await settle();
  expect(words('chronicle-details')).toContain('Another story');
});

it('a view with a story of its own stands alone', async () => {
  await show(html`
    <chronicle-story .story=${flights}><chronicle-details .story=${other}></chronicle-details></chronicle-story>
  `);
  expect(words('chronicle-details')).toContain('Another story');
  one<ChronicleDetails>('chronicle-details').story = undefined;
  await settle();
  expect(words('chronicle-details')).toContain('Flights');
});

it('what one view selects, filters and hovers the others know', async () => {
  await show(html`<chronicle-story .story=${flights}>
    <chronicle-legend></chronicle-legend><chronicle-table></chronicle-table><chronicle-details></chronicle-details>
  </chronicle-story>`);
  one('chronicle-table').shadowRoot!.querySelector<HTMLElement>('[data-target*=flight] button')!.click();
  await settle();
  expect(theStory().selection).toEqual({ kind: 'event', id: 'flight' });
  expect(words('chronicle-details')).toContain('Claimed by Sky News');

  one('chronicle-legend').shadowRoot!.querySelectorAll('button')[1]!.click();
  await settle();
  expect(words('chronicle-table')).toContain('2 of 4 events');
  expect(words('chronicle-table')).not.toContain('Nobody knows when');
});

it('the state is one text that can be set back', async () => {
  await show(html`<chronicle-story .story=${flights}></chronicle-story>`);
  const story = theStory();
  story.selection = { kind: 'actor', id: 'iran' };
  story.window = { from: Date.UTC(2022, 10, 8), to: Date.UTC(2022, 10, 10) };
  story.filter = [{ source: 'legend', field: 'eventKind', hidden: ['visit'] }];
  const text = story.state;

  const again = document.createElement('chronicle-story');
  again.story = flights;
  again.state = text;
  document.body.append(again);
  await again.ready;
  expect(again.selection).toEqual(story.selection);
  expect(again.window).toEqual(story.window);
  expect(again.filter).toEqual(story.filter);
});

it('a replaced story keeps selection and window where they still exist', async () => {
  await show(html`<chronicle-story .story=${flights}></chronicle-story>`);
  const story = theStory();
  story.selection = { kind: 'event', id: 'visit' };
  story.window = { from: Date.UTC(2022, 10, 8), to: Date.UTC(2022, 10, 10) };
  story.story = { ...flights, events: flights.events.slice(1) };
  await story.ready;
  expect(story.selection).toEqual({ kind: 'event', id: 'visit' });
  expect(story.window).not.toBeNull();
  story.story = { ...flights, events: flights.events.slice(0, 1) };
  await story.ready;
  expect(story.selection).toBeNull();
});
