/** The whole page of the article: what a reader does in one view shows in the others. */
import { html } from 'lit';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import tehran from '../../stories/data/tehran-2022.json' with { type: 'json' };
import { inside, one, settle, show, theStory, words } from './stage.js';

beforeEach(async () => {
  await page.viewport(1360, 900);
  await show(html`
    <chronicle-story .story=${tehran}>
      <chronicle-legend></chronicle-legend>
      <chronicle-timeline></chronicle-timeline>
      <chronicle-network></chronicle-network>
      <chronicle-details></chronicle-details>
    </chronicle-story>
  `);
  one('chronicle-network').style.setProperty('block-size', '500px');
  await settle();
});

const marks = (view: string) => [...inside(view).querySelectorAll<SVGElement>('.stage > svg > g *')];

/** The texts of a drawing that are not dimmed. */
const litTexts = (view: string) =>
  marks(view)
    .filter((mark) => mark.localName === 'text' && Number(mark.getAttribute('opacity') ?? 1) > 0.5)
    .map((mark) => mark.textContent);

/** Where the symbols of actors stand. */
const nodes = () =>
  marks('chronicle-network')
    .filter((mark) => mark.classList.contains('actor'))
    .map((mark) => ['cx', 'cy', 'd', 'x', 'y'].map((name) => mark.getAttribute(name)).join());

const outlineButton = (view: string, key: string) => one(`.outline [data-key="${key}"]`, inside(view));

const flightInLight = () => {
  expect(litTexts('chronicle-network')).toEqual(expect.arrayContaining(['Russia', 'Iran']));
  expect(litTexts('chronicle-network')).not.toContain('Sky News');
  expect(litTexts('chronicle-network')).not.toContain('Nikolai Patrushev');
  expect(words('chronicle-details')).toMatch(/Claimed by Sky News/);
};

describe('the flight of 20 August lights Russia and Iran, and names Sky News as the one who claims it', () => {
  it('when the page selects it', async () => {
    theStory().selection = { kind: 'event', id: 'flight' };
    await settle();
    flightInLight();
  });

  it('when a key selects it in the timeline', async () => {
    outlineButton('chronicle-timeline', 'event:flight').focus();
    await userEvent.keyboard('{Enter}');
    outlineButton('chronicle-timeline', 'event:flight').blur();
    await settle();
    expect(theStory().selection).toEqual({ kind: 'event', id: 'flight' });
    flightInLight();
  });

  it('when its title is clicked in the timeline', async () => {
    const title = marks('chronicle-timeline').find((mark) => mark.textContent?.startsWith('Cash and captured'))!;
    const { x, y, width, height } = title.getBoundingClientRect();
    const at = { clientX: x + width / 2, clientY: y + height / 2, pointerId: 1, bubbles: true, composed: true };
    const stage = one('.stage', inside('chronicle-timeline'));
    stage.dispatchEvent(new PointerEvent('pointerdown', at));
    stage.dispatchEvent(new PointerEvent('pointerup', at));
    await settle();
    flightInLight();
  });
});

it('an actor that is selected dims what it took no part in', async () => {
  theStory().selection = { kind: 'actor', id: 'patrushev' };
  await settle();
  const lit = litTexts('chronicle-timeline').join(' ');
  expect(lit).toContain('Patrushev lands in Tehran');
  expect(lit).not.toContain('Russia invades Ukraine');
  expect(lit).not.toContain('Cash and captured arms');
});

it('a window of 8 to 9 November hides the ties evidenced only before, and no node moves', async () => {
  const ties = () =>
    marks('chronicle-network').filter((mark) => /tie|relation|edge/.test(mark.getAttribute('class') ?? ''));
  const before = { ties: ties().length, nodes: nodes() };
  expect(before.nodes.length).toBe(tehran.actors.length);

  theStory().window = { from: Date.UTC(2022, 10, 8), to: Date.UTC(2022, 10, 10) };
  await settle();
  expect(ties().length).toBeGreaterThan(0);
  expect(ties().length).toBeLessThan(before.ties);
  expect(nodes()).toEqual(before.nodes);
});

it.each(['chronicle-timeline', 'chronicle-network'])(
  '%s names every event and every actor to assistive technology',
  (view) => {
    const outline = (inside(view).querySelector('.outline')?.textContent ?? '').replace(/\s+/g, ' ');
    const missing = [...tehran.events.map(({ title }) => title), ...tehran.actors.map(({ name }) => name)].filter(
      (name) => !outline.includes(name),
    );
    expect(missing).toEqual([]);
  },
);

it('a state string brings selection, window and filter back', async () => {
  const story = theStory();
  story.selection = { kind: 'event', id: 'flight' };
  story.window = { from: Date.UTC(2022, 7, 1), to: Date.UTC(2022, 8, 1) };
  await page
    .getByRole('button', { name: /Statement/ })
    .first()
    .click();
  const { state, selection, window, filter } = story;
  expect(filter).not.toEqual([]);

  story.selection = null;
  story.window = null;
  story.filter = [];
  story.state = state;
  expect({ selection: story.selection, window: story.window, filter: story.filter }).toEqual({
    selection,
    window,
    filter,
  });
});
