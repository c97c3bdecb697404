import { html } from 'lit';
import { expect, it } from 'vitest';
import type { Target } from '../../src/index.js';
import { flights, inside, one, settle, show, theStory, words } from './stage.js';

async function card(target: Target | null) {
  await show(html`<chronicle-story .story=${flights}><chronicle-details></chronicle-details></chronicle-story>`);
  theStory().selection = target;
  await settle();
  return words('chronicle-details');
}

const standing = () => one('[part=standing]', inside('chronicle-details')).textContent;

it('an event that somebody claims says so first', async () => {
  const text = await card({ kind: 'event', id: 'flight' });
  expect(standing()).toBe('Claimed by Sky News');
  expect(text.indexOf('Claimed by Sky News')).toBeLessThan(text.indexOf('Military plane'));
  expect(text).toContain('early hours of 20 August 2022');
  expect(text).toContain('the early hours of Aug. 20');
  expect(text).toContain('2022-08-20');
  expect(text).toContain('Russia acting');
  expect(text).toContain('paragraph 15');
});

it('a disputed date has every account, who says it, and who denies it', async () => {
  const text = await card({ kind: 'event', id: 'drones' });
  expect(standing()).toBe('Date disputed: denied by Other leaders');
  const accounts = [...inside('chronicle-details').querySelectorAll('[part=account]')].map((account) =>
    account.textContent.replace(/\s+/g, ' ').trim(),
  );
  expect(accounts).toHaveLength(2);
  expect(accounts[0]).toMatch(
    /before 24 February 2022.*prior to the invasion.*Claimed by Hossein.*Denied by Other leaders/,
  );
  expect(accounts[1]).toMatch(/between 24 February and 6 November 2022.*Inferred/);
  expect(text).toContain('Stated');
});

it('the story as a whole names who is most involved, and what is disputed by whom', async () => {
  const text = await card(null);
  expect(text).toMatch(/Most involved IranRussiaHossein Amir-Abdollahian In dispute/);
  expect(text).toMatch(/In dispute Iran supplies .* Date disputed: denied by Other leaders/);
});

it('an undated event says so', async () => {
  expect(await card({ kind: 'event', id: 'undated' })).toContain('Undated');
});

it('an actor has its kind, what it is part of, events in time order, ties', async () => {
  const text = await card({ kind: 'actor', id: 'minister' });
  expect(text).toMatch(/Person Hossein Amir-Abdollahian minister Part of Iran/);
  expect(text.indexOf('Añoranza')).toBeLessThan(text.indexOf('Nobody knows when'));
});

it('the reporter of an event has no tie to those who took part', async () => {
  expect(await card({ kind: 'actor', id: 'sky' })).not.toContain('Ties');
  expect(await card({ kind: 'tie', source: 'sky', target: 'iran' })).toContain('Select an event');
});

it('a tie has its stated relations with direction, and the events behind it', async () => {
  const text = await card({ kind: 'tie', source: 'russia', target: 'iran' });
  expect(text).toMatch(/Russia and Iran .*Russia pays Iran Claimed by Sky News/i);
  expect(text).toContain('Military plane takes cash to Tehran');
});

it('with nothing selected it is about the story', async () => {
  const text = await card(null);
  expect(text).toContain('4 events, 5 actors, 1 stated relation');
  expect(one<HTMLAnchorElement>('a', inside('chronicle-details')).rel).toBe('noopener');
});

it('a page can put its own card in place of one', async () => {
  await show(html`<chronicle-story .story=${flights}>
    <chronicle-details><p slot="event">My own</p></chronicle-details>
  </chronicle-story>`);
  expect(one('p').checkVisibility()).toBe(false);
  theStory().selection = { kind: 'event', id: 'flight' };
  await settle();
  expect(one('p').checkVisibility()).toBe(true);
});

it('a long list is folded, and unfolds on demand', async () => {
  const events = Array.from({ length: 30 }, (_, i) => ({
    id: `e${i}`,
    title: `Event ${i}`,
    when: `20${10 + i}`,
    actors: ['x'],
  }));
  await show(html`<chronicle-story .story=${{ version: 1, actors: [{ id: 'x', name: 'X' }], events }}>
    <chronicle-details></chronicle-details>
  </chronicle-story>`);
  theStory().selection = { kind: 'actor', id: 'x' };
  await settle();
  expect(inside('chronicle-details').querySelectorAll('.events li')).toHaveLength(8);
  one('[data-unfold]', inside('chronicle-details')).click();
  await settle();
  expect(inside('chronicle-details').querySelectorAll('.events li')).toHaveLength(30);
});

it('the day it was written is that of its own zone', async () => {
  const story = {
    version: 1,
    dateline: '2019-06-17',
    timeZone: 'Europe/London',
    events: [{ id: 'a', title: 'A', when: '2019' }],
  };
  await show(html`<chronicle-story .story=${story}><chronicle-details></chronicle-details></chronicle-story>`);
  expect(words('chronicle-details')).toContain('17 June 2019');
});

it('on an Arabic page who pays whom still reads the right way', async () => {
  document.documentElement.dir = 'rtl';
  document.documentElement.lang = 'ar';
  await card({ kind: 'tie', source: 'russia', target: 'iran' });
  const sentence = one('.sentence', inside('chronicle-details'));
  const [payer, paid] = [...sentence.querySelectorAll('button')].map((button) => button.getBoundingClientRect().left);
  document.documentElement.dir = '';
  document.documentElement.lang = 'en';
  expect(sentence.textContent).toMatch(/Russia pays Iran/i);
  expect(payer).toBeLessThan(paid!);
});
