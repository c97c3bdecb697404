/** Puts elements on a page for one test and takes them off again. */
import { render, type TemplateResult } from 'lit';
import { afterEach, expect } from 'vitest';
import '../../src/define.js';
import type { ChronicleStory, StoryInput } from '../../src/index.js';

const errors: string[] = [];
addEventListener('error', (event) => errors.push(event.message));
addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));

afterEach(() => {
  document.body.replaceChildren();
  // No test may leave an exception in the console.
  expect(errors.splice(0)).toEqual([]);
});

/** Renders into the page and waits until all elements have drawn what they have. */
export async function show(template: TemplateResult): Promise<HTMLElement> {
  const page = document.createElement('main');
  document.body.append(page);
  render(template, page);
  await settle();
  return page;
}

/** Waits until no element has anything left to update. */
export async function settle() {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });
    for (const element of document.querySelectorAll('*'))
      if ('updateComplete' in element)
        await (element as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
  }
}

export function one<Found extends Element = HTMLElement>(selector: string, within: ParentNode = document): Found {
  const found = within.querySelector<Found>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** The shadow tree of the element that a selector finds. */
export const inside = (selector: string) => one(selector).shadowRoot!;

export const theStory = () => one<ChronicleStory>('chronicle-story');

/** The text of an element's shadow tree, as a reader sees it. */
export const words = (selector: string) => (inside(selector).textContent ?? '').replace(/\s+/g, ' ').trim();

/** The contract's example, shortened: a claimed flight, drones with a disputed date. */
export const flights: StoryInput = {
  version: 1,
  title: 'Flights',
  dateline: '2022-11-09T15:15',
  sources: [{ id: 'article', title: 'News article', url: 'https://example.org/article' }],
  places: [{ id: 'tehran', name: 'Tehran', timeZone: 'Asia/Tehran' }],
  kinds: { events: { transfer: { label: 'Transfer', color: '#c26e00' }, visit: { label: 'Visit' } } },
  actors: [
    { id: 'russia', name: 'Russia', kind: 'state' },
    { id: 'iran', name: 'Iran', kind: 'state', aliases: ['Persia'] },
    { id: 'sky', name: 'Sky News', kind: 'media' },
    { id: 'leaders', name: 'Other leaders', kind: 'group' },
    { id: 'minister', name: 'Hossein Amir-Abdollahian', kind: 'person', memberOf: ['iran'], role: 'minister' },
  ],
  events: [
    {
      id: 'flight',
      title: 'Military plane takes cash to Tehran',
      kind: 'transfer',
      place: 'tehran',
      when: { edtf: '2022-08-20', partOfDay: 'early-hours', expression: 'the early hours of Aug. 20' },
      actors: [
        { actor: 'russia', role: 'agent' },
        { actor: 'iran', role: 'recipient' },
      ],
      claims: [{ by: 'sky', stance: 'claims', source: 'article', paragraph: 15 }],
    },
    {
      id: 'drones',
      title: 'Iran supplies Russia with drones',
      kind: 'transfer',
      actors: ['iran', 'russia'],
      claims: [{ stance: 'states', source: 'article', paragraph: 10 }],
      when: [
        {
          edtf: '[..2022-02-23]',
          expression: 'prior to the invasion',
          claims: [
            { by: 'minister', stance: 'claims', source: 'article', paragraph: 16 },
            { by: 'leaders', stance: 'denies', source: 'article', paragraph: 16 },
          ],
        },
        { edtf: '[2022-02-24..2022-11-06]', inferred: true },
      ],
    },
    { id: 'visit', title: 'Añoranza visits Tehran', kind: 'visit', actors: ['minister'], when: '2022-11-08' },
    { id: 'undated', title: 'Nobody knows when', kind: 'visit', actors: ['minister', 'iran'] },
  ],
  relations: [
    {
      id: 'cash',
      source: 'russia',
      target: 'iran',
      kind: 'pays',
      directed: true,
      events: ['flight'],
      claims: [{ by: 'sky', stance: 'claims', source: 'article', paragraph: 15 }],
    },
  ],
};
