import { html } from 'lit';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type {
  ChronicleFilterEvent,
  ChronicleHoverEvent,
  ChronicleLoadEvent,
  ChronicleSelectEvent,
} from '../../src/index.js';
import { flights, inside, one, settle, show, theStory } from './stage.js';

const names = ['load', 'problem', 'select', 'hover', 'window', 'filter'].map((name) => `chronicle-${name}`);

/** Everything that is fired and reaches the window, and where it was dispatched. */
function listen() {
  const heard: Event[] = [];
  const controller = new AbortController();
  for (const name of names) addEventListener(name, (event) => heard.push(event), { signal: controller.signal });
  return {
    heard,
    of: (name: string) => heard.filter(({ type }) => type === `chronicle-${name}`),
    stop: () => controller.abort(),
  };
}

it('a load is told once, with the story and its problems', async () => {
  const { heard, stop } = listen();
  await show(html`<chronicle-story .story=${flights}><chronicle-details></chronicle-details></chronicle-story>`);
  stop();
  expect(heard.map(({ type }) => type)).toEqual(['chronicle-load']);
  const event = heard[0] as ChronicleLoadEvent;
  expect(event.target).toBe(theStory());
  expect(event.view).toBe(theStory());
  expect(event.story.events.count).toBe(4);
  expect(event.problems).toEqual([]);
});

it('a press in the table is told once, at the story, with the table as its view', async () => {
  await show(html`<chronicle-story .story=${flights}>
    <chronicle-table></chronicle-table><chronicle-details></chronicle-details>
  </chronicle-story>`);
  const { of, stop } = listen();
  await userEvent.click(one('[data-target*=flight] button', inside('chronicle-table')));
  await settle();
  stop();
  const selected = of('select') as ChronicleSelectEvent[];
  expect(selected).toHaveLength(1);
  expect(selected[0]!.target).toBe(theStory());
  expect(selected[0]!.view).toBe(one('chronicle-table'));
  expect(selected[0]).toMatchObject({ kind: 'event', id: 'flight', bubbles: true, composed: true });
});

it('pointing tells of the hover and of its end', async () => {
  await show(html`<chronicle-story .story=${flights}><chronicle-table></chronicle-table></chronicle-story>`);
  const table = inside('chronicle-table');
  await userEvent.hover(one('th.date button', table));
  const { of, stop } = listen();
  await userEvent.hover(one('[data-target*=flight] button', table));
  await userEvent.hover(one('[data-target*=visit] button', table));
  await userEvent.hover(one('th.date button', table));
  stop();
  const ids = (of('hover') as ChronicleHoverEvent[]).map(({ id }) => id);
  // Whatever the mouse passed on its way.
  expect(ids.filter((id) => id === 'flight' || id === 'visit')).toEqual(['flight', 'visit']);
  expect(ids.at(-1)).toBeNull();
});

it('a kind that is hidden is told with the whole filter', async () => {
  await show(html`<chronicle-story .story=${flights}><chronicle-legend></chronicle-legend></chronicle-story>`);
  const { heard, of, stop } = listen();
  one('button', inside('chronicle-legend')).click();
  stop();
  expect(heard).toHaveLength(1);
  expect((of('filter')[0] as ChronicleFilterEvent).filter).toEqual([
    { source: 'legend', field: 'eventKind', hidden: ['transfer'] },
  ]);
});

it('a view alone tells at itself', async () => {
  await show(html`<chronicle-table .story=${flights}></chronicle-table>`);
  const { of, stop } = listen();
  one('[data-target*=flight] button', inside('chronicle-table')).click();
  stop();
  expect(of('select').map(({ target }) => target)).toEqual([one('chronicle-table')]);
});

it('what the page sets is told by no event', async () => {
  await show(html`<chronicle-story .story=${flights}>
    <chronicle-legend></chronicle-legend><chronicle-table></chronicle-table><chronicle-details></chronicle-details>
  </chronicle-story>`);
  const { heard, stop } = listen();
  const story = theStory();
  story.selection = { kind: 'event', id: 'flight' };
  story.window = { from: 0, to: 1e12 };
  story.filter = [{ source: 'page', field: 'eventKind', hidden: ['visit'] }];
  story.positions = new Map([['iran', [1, 2]]]);
  story.state = '';
  await settle();
  stop();
  expect(heard).toEqual([]);
});

it('selecting what is selected already is no news', async () => {
  await show(html`<chronicle-story .story=${flights}><chronicle-table></chronicle-table></chronicle-story>`);
  const { of, stop } = listen();
  const button = one('[data-target*=flight] button', inside('chronicle-table'));
  button.click();
  button.click();
  stop();
  expect(of('select')).toHaveLength(1);
});
