import { html } from 'lit';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { flights, inside, one, settle, show, theStory, words } from './stage.js';

/** What has the focus, through shadow roots. */
function focused(): HTMLElement {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at as HTMLElement;
}

const said = () => (focused().getAttribute('aria-label') ?? focused().textContent ?? '').replace(/\s+/g, ' ').trim();

async function keys(...pressed: string[]) {
  for (const key of pressed) await userEvent.keyboard(key);
  await settle();
}

it('the legend is one Tab stop; arrows walk, Space hides and shows, and the button stays', async () => {
  await show(html`<button>before</button>
    <chronicle-story .story=${flights}><chronicle-legend></chronicle-legend></chronicle-story>
    <button>after</button>`);
  one('button').focus();
  await keys('{Tab}');
  expect(said()).toBe('Transfer 2');
  await keys('{ArrowRight}', ' ');
  expect(said()).toBe('Visit 2');
  expect(focused().getAttribute('aria-pressed')).toBe('false');
  expect(theStory().filter).toEqual([{ source: 'legend', field: 'eventKind', hidden: ['visit'] }]);
  await keys(' ');
  expect(theStory().filter).toEqual([]);
  await keys('{Home}');
  expect(said()).toBe('Transfer 2');
  await keys('{Tab}');
  expect(said()).toBe('after');
});

it('the search finds without accents, walks by arrows, selects by Enter', async () => {
  await show(html`<chronicle-story .story=${flights}><chronicle-search></chronicle-search></chronicle-story>`);
  const input = one<HTMLInputElement>('input', inside('chronicle-search'));
  input.focus();
  await keys('anoranza');
  expect(input.getAttribute('aria-expanded')).toBe('true');
  expect(
    [...inside('chronicle-search').querySelectorAll('.name')].map(({ textContent }) => textContent?.trim()),
  ).toEqual(['Añoranza visits Tehran']);
  await keys('{ArrowDown}');
  const active = input.getAttribute('aria-activedescendant')!;
  expect(one(`#${active}`, inside('chronicle-search')).getAttribute('aria-selected')).toBe('true');
  await keys('{Enter}');
  expect(theStory().selection).toEqual({ kind: 'event', id: 'visit' });
  expect(input.getAttribute('aria-expanded')).toBe('false');
  expect(focused()).toBe(input);
});

it('the search knows other names, says how many it found, and closes by Escape', async () => {
  await show(html`<chronicle-story .story=${flights}><chronicle-search></chronicle-search></chronicle-story>`);
  one('input', inside('chronicle-search')).focus();
  await keys('pers');
  expect(words('chronicle-search')).toContain('Iran');
  expect(one('[role=status]', inside('chronicle-search')).textContent).toBe('1 found');
  await keys('{Escape}');
  expect(one('input', inside('chronicle-search')).getAttribute('aria-expanded')).toBe('false');
  await keys('{Escape}');
  expect(one<HTMLInputElement>('input', inside('chronicle-search')).value).toBe('');
  await keys('xyzzy');
  expect(words('chronicle-search')).toContain('Nothing found.');
});

it('the table is sorted by its headers and tells so', async () => {
  await show(html`<chronicle-story .story=${flights}><chronicle-table></chronicle-table></chronicle-story>`);
  const table = inside('chronicle-table');
  const titles = () => [...table.querySelectorAll('tbody .title')].map(({ textContent }) => textContent?.trim());
  const header = (name: string) => one(`th.${name}`, table);
  expect(titles().at(0)).toBe('Iran supplies Russia with drones');
  expect(titles().at(-1)).toBe('Nobody knows when');
  expect(header('date').ariaSort).toBe('ascending');

  one('button', header('date')).focus();
  await keys('{Enter}');
  expect(header('date').ariaSort).toBe('descending');
  expect(titles().at(0)).toBe('Añoranza visits Tehran');
  expect(titles().at(-1)).toBe('Nobody knows when');

  one('button', header('title')).focus();
  await keys('{Enter}');
  expect(header('title').ariaSort).toBe('ascending');
  expect(header('date').ariaSort).toBeNull();
  expect(titles()).toEqual([...titles()].sort((a, b) => a.localeCompare(b)));
});

it('a row of the table selects by Enter, and says that it is the current one', async () => {
  await show(html`<chronicle-story .story=${flights}><chronicle-table></chronicle-table></chronicle-story>`);
  one('tbody button', inside('chronicle-table')).focus();
  await keys('{Enter}');
  expect(theStory().selection).toEqual({ kind: 'event', id: 'drones' });
  expect(one('tbody button', inside('chronicle-table')).getAttribute('aria-current')).toBe('true');
});

it('2,000 events make 20 pages, and the page of the selection is turned to', async () => {
  const events = Array.from({ length: 2000 }, (_, i) => ({ id: `e${i}`, title: `Event ${i}`, when: String(1000 + i) }));
  await show(
    html`<chronicle-story .story=${{ version: 1, events }}><chronicle-table></chronicle-table></chronicle-story>`,
  );
  expect(inside('chronicle-table').querySelectorAll('tbody tr')).toHaveLength(100);
  expect(words('chronicle-table')).toContain('1–100 of 2,000');
  one('.pages button:last-child', inside('chronicle-table')).click();
  await settle();
  expect(words('chronicle-table')).toContain('101–200 of 2,000');
  theStory().selection = { kind: 'event', id: 'e1999' };
  await settle();
  expect(words('chronicle-table')).toContain('1,901–2,000 of 2,000');
});

it('a link in the card leads on, with the focus on the new card', async () => {
  await show(html`<chronicle-story .story=${flights}><chronicle-details></chronicle-details></chronicle-story>`);
  theStory().selection = { kind: 'event', id: 'flight' };
  await settle();
  const link = [...inside('chronicle-details').querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Iran',
  )!;
  link.focus();
  await keys('{Enter}');
  expect(theStory().selection).toEqual({ kind: 'actor', id: 'iran' });
  expect(said()).toBe('Iran');
  expect(focused().getAttribute('role')).toBe('heading');

  one('.close', inside('chronicle-details')).focus();
  await keys('{Enter}');
  expect(theStory().selection).toBeNull();
  expect(said()).toBe('Flights');
});

it('a selection made elsewhere does not take the focus', async () => {
  await show(html`<button>here</button>
    <chronicle-story .story=${flights}><chronicle-details></chronicle-details></chronicle-story>`);
  one('button').focus();
  theStory().selection = { kind: 'event', id: 'flight' };
  await settle();
  expect(said()).toBe('here');
});
