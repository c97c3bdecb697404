import { html } from 'lit';
import { expect, it } from 'vitest';
import { flights, one, settle, show, theStory, words } from './stage.js';

const list = html`<ol>
  <li data-kind="transfer" data-actors="Russia, Iran" data-id="flight">
    <time datetime="2022-08-20">20 August</time> A military aircraft brings <b>cash</b> to Tehran.
  </li>
  <li><time>1999</time>: The year is the date.</li>
  <li>No time, no event.</li>
</ol>`;

it('a list of dated items is a story', async () => {
  await show(html`<chronicle-story dateline="2022-11-09">${list}</chronicle-story>`);
  const { events, actors, accounts, dateline } = await theStory().ready;
  expect(Array.from({ length: events.count }, (_, i) => events.title(i))).toEqual([
    'A military aircraft brings cash to Tehran.',
    'The year is the date.',
  ]);
  expect(events.indexOf('flight')).toBe(0);
  expect(accounts.date(0).expression).toBe('20 August');
  expect(actors.records.map(({ name }) => name)).toEqual(['Russia', 'Iran']);
  expect(dateline).toBe(Date.UTC(2022, 10, 9));
});

it('the list is hidden while a drawing shows it, and only then', async () => {
  await show(html`<chronicle-story>${list}<chronicle-details></chronicle-details></chronicle-story>`);
  expect(one('ol').checkVisibility()).toBe(true);
  const table = document.createElement('chronicle-table');
  theStory().append(table);
  await settle();
  expect(one('ol').checkVisibility()).toBe(false);
  expect(words('chronicle-table')).toContain('The year is the date.');
  table.remove();
  await settle();
  expect(one('ol').checkVisibility()).toBe(true);
});

it('the page’s own style does not bring a hidden list back', async () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('ol { display: grid }');
  document.adoptedStyleSheets.push(sheet);
  await show(html`<chronicle-story>${list}<chronicle-table></chronicle-table></chronicle-story>`);
  const visible = one('ol').checkVisibility();
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  expect(visible).toBe(false);
});

it('stories share one sheet of the page, and take it along when the last of them leaves', async () => {
  const before = document.adoptedStyleSheets.length;
  await show(html`<chronicle-story></chronicle-story><chronicle-story></chronicle-story>`);
  expect(document.adoptedStyleSheets).toHaveLength(before + 1);
  one('chronicle-story').remove();
  expect(document.adoptedStyleSheets).toHaveLength(before + 1);
  one('chronicle-story').remove();
  expect(document.adoptedStyleSheets).toHaveLength(before);
});

it('a story that moves to another document is styled there', async () => {
  await show(html`<chronicle-story></chronicle-story><iframe></iframe>`);
  const [story, other] = [theStory(), document.querySelector('iframe')!.contentDocument!];
  other.body.append(story);
  expect(other.adoptedStyleSheets).toHaveLength(1);
  expect(other.defaultView!.getComputedStyle(story).display).toBe('block');
  story.remove();
  expect(other.adoptedStyleSheets).toHaveLength(0);
});

it('a story is a block, unless it is hidden or the page lays it out', async () => {
  await show(html`<chronicle-story></chronicle-story><chronicle-story hidden></chronicle-story><div></div>`);
  const root = one('div').attachShadow({ mode: 'open' });
  root.append(document.createElement('chronicle-story'));
  const shown = [...document.querySelectorAll('chronicle-story'), one('chronicle-story', root)];
  expect(shown.map((story) => getComputedStyle(story).display)).toEqual(['block', 'none', 'block']);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('chronicle-story { display: grid }');
  document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
  const { display } = getComputedStyle(theStory());
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  expect(display).toBe('grid');
});

it('a script wins over a list, an address over a script, the property over all', async () => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify({ version: 1, title: 'From the script', events: [{ title: 'One' }] });
  await show(html`<chronicle-story>${list}${script}</chronicle-story>`);
  expect((await theStory().ready).title).toBe('From the script');

  theStory().src = `data:application/json,${encodeURIComponent('{"version":1,"title":"From afar","events":[{"title":"One"}]}')}`;
  expect((await theStory().ready).title).toBe('From afar');

  theStory().story = flights;
  expect((await theStory().ready).title).toBe('Flights');
});

it('children that come late, or change, are read', async () => {
  await show(html`<chronicle-story><chronicle-table></chronicle-table></chronicle-story>`);
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = '{"version":1,"title":"Late","events":[{"title":"One"}]}';
  theStory().prepend(script);
  await settle();
  expect(words('chronicle-table')).toContain('Late: 1 event');
  script.textContent = '{"version":1,"title":"Changed","events":[{"title":"One"},{"title":"Two"}]}';
  await settle();
  expect(words('chronicle-table')).toContain('Changed: 2 events');
  script.remove();
  await settle();
  expect(words('chronicle-table')).toContain('This story has no events.');
});
