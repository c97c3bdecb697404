import axe from 'axe-core';
import { html } from 'lit';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ChroniclePlayer, ChronicleSelectEvent, StoryInput } from '../../src/index.js';
import { inside, one, settle, show, theStory, words } from './stage.js';

const event = (id: string, when: string | undefined, start: number, kind = 'a') => ({
  id,
  title: `Title ${id}`,
  kind,
  ...(when ? { when } : {}),
  claims: [{ stance: 'states' as const, position: { start, end: start + 5 }, paragraph: 1 + Math.floor(start / 100) }],
});

/** Told: late, first, undated, middle. Happened: first, middle, late, undated. */
const story: StoryInput = {
  version: 1,
  events: [
    event('middle', '2022-05-10', 300),
    event('late', '2022-11-09', 10),
    event('first', '2021', 120, 'b'),
    event('undated', undefined, 200),
  ],
};

const player = () => one<ChroniclePlayer>('chronicle-player');
const button = (name: string) => one<HTMLButtonElement>(`[aria-label="${name}"]`, inside('chronicle-player'));
const choice = (name: string) =>
  [...inside('chronicle-player').querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name)!;
const selected = () => (theStory().selection as { id: string } | null)?.id ?? null;

async function walk() {
  const seen: (string | null)[] = [];
  for (let i = 0; i < 5; i++) {
    button('Next event').click();
    await settle();
    seen.push(selected());
  }
  return seen;
}

it('steps through events in time, undated ones last, and stays at the end', async () => {
  await show(html`<chronicle-story .story=${story}><chronicle-player></chronicle-player></chronicle-story>`);
  expect(words('chronicle-player')).toContain('Not begun; 4 events');
  expect(await walk()).toEqual(['first', 'middle', 'late', 'undated', 'undated']);
  button('Previous event').click();
  expect(selected()).toBe('late');
});

it('steps as the text tells, and says how often that goes back', async () => {
  await show(html`<chronicle-story .story=${story}><chronicle-player></chronicle-player></chronicle-story>`);
  choice('As it is told').click();
  await settle();
  expect(player().getAttribute('order')).toBe('told');
  expect(await walk()).toEqual(['late', 'first', 'undated', 'middle', 'middle']);
  expect(words('chronicle-player')).toContain('The text goes back in time 1 time.');
});

it('takes the told order from the article in the story', async () => {
  const quoted: StoryInput = {
    version: 1,
    events: [
      { id: 'b', title: 'B', when: '2020', claims: [{ stance: 'states', quote: { exact: 'second words' } }] },
      { id: 'a', title: 'A', when: '2021', claims: [{ stance: 'states', quote: { exact: 'first words' } }] },
    ],
  };
  await show(html`<chronicle-story .story=${quoted}>
    <chronicle-player order="told"></chronicle-player>
    <chronicle-article><p>The first words and the second words.</p></chronicle-article>
  </chronicle-story>`);
  button('Next event').click();
  expect(selected()).toBe('a');
  one('chronicle-article').remove();
  await settle();
  expect(words('chronicle-player')).not.toContain('As it is told');
});

it('has no told order where claims have no place in a text', async () => {
  const plain = { ...story, events: story.events.map(({ claims: _claims, ...rest }) => rest) };
  await show(
    html`<chronicle-story .story=${plain}><chronicle-player order="told"></chronicle-player></chronicle-story>`,
  );
  expect(words('chronicle-player')).not.toContain('As it is told');
  expect(await walk()).toEqual(['first', 'middle', 'late', 'undated', 'undated']);
});

it('goes on from what is selected elsewhere, and skips what is filtered out', async () => {
  await show(html`<chronicle-story .story=${story}><chronicle-player></chronicle-player></chronicle-story>`);
  theStory().selection = { kind: 'event', id: 'middle' };
  await settle();
  expect(words('chronicle-player')).toContain('2 of 4: Title middle, 10 May 2022');
  theStory().filter = [{ source: 'page', field: 'eventKind', hidden: ['b'] }];
  await settle();
  expect(words('chronicle-player')).toContain('1 of 3: Title middle');
});

it('plays at its speed to the end, and then nothing runs', async () => {
  await show(html`<chronicle-story .story=${story}><chronicle-player></chronicle-player></chronicle-story>`);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    player().speed = 2;
    button('Play').click();
    expect(selected()).toBe('first');
    vi.advanceTimersByTime(1299);
    expect(selected()).toBe('first');
    vi.advanceTimersByTime(1);
    expect(selected()).toBe('middle');
    player().pause();
    vi.advanceTimersByTime(10_000);
    expect(selected()).toBe('middle');
    expect(vi.getTimerCount()).toBe(0);
    player().play();
    vi.advanceTimersByTime(10_000);
    expect(selected()).toBe('undated');
    expect(player().playing).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
    player().play();
    player().remove();
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

it.each(['first', 'middle'])('stays where the page pauses it when it comes to “%s”', async (stop) => {
  await show(html`<chronicle-story .story=${story}><chronicle-player></chronicle-player></chronicle-story>`);
  theStory().addEventListener('chronicle-select', ({ id }) => id === stop && player().pause());
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    player().play();
    vi.advanceTimersByTime(10_000);
    expect([selected(), player().playing, vi.getTimerCount()]).toEqual([stop, false, 0]);
  } finally {
    vi.useRealTimers();
  }
});

it('is a slider for the keyboard, one stop beside its buttons', async () => {
  await show(html`<chronicle-story .story=${story}><chronicle-player></chronicle-player></chronicle-story>`);
  await userEvent.tab();
  expect(inside('chronicle-player').activeElement).toBe(button('Previous event'));
  await userEvent.tab();
  const slider = one('[role=slider]', inside('chronicle-player'));
  expect(inside('chronicle-player').activeElement).toBe(slider);
  await userEvent.keyboard('{End}');
  expect(selected()).toBe('undated');
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  await settle();
  expect(selected()).toBe('middle');
  expect(slider.getAttribute('aria-valuetext')).toBe('2 of 4: Title middle, 10 May 2022');
  expect(one('[role=status]', inside('chronicle-player')).textContent).toContain('Title middle');
});

it('a press on a dot of the telling selects its event, and says so to the page', async () => {
  await show(html`<chronicle-story .story=${story}><chronicle-player></chronicle-player></chronicle-story>`);
  const heard: (string | null)[] = [];
  theStory().addEventListener('chronicle-select', (select: ChronicleSelectEvent) => heard.push(select.id));
  const dots = inside('chronicle-player').querySelectorAll('circle.dot');
  expect(dots).toHaveLength(4);
  const { left, top, width, height } = dots[3]!.getBoundingClientRect();
  const at = { bubbles: true, composed: true, clientX: left + width / 2, clientY: top + height / 2 };
  one('[role=slider]', inside('chronicle-player')).dispatchEvent(new MouseEvent('click', at));
  expect(heard).toEqual(['middle']);
});

it('can let the window grow with the story', async () => {
  await show(
    html`<chronicle-story .story=${story}><chronicle-player window="until"></chronicle-player></chronicle-story>`,
  );
  player().next();
  await expect.poll(() => theStory().window?.to).toBe(Date.UTC(2022, 0, 1));
  player().next();
  await expect.poll(() => theStory().window?.to).toBe(Date.UTC(2022, 4, 11));
});

it('follows the reader: the passage in the middle of the screen is the current one', async () => {
  const quoted: StoryInput = {
    version: 1,
    events: ['one', 'two', 'three'].map((id) => ({
      id,
      title: id,
      when: '2020',
      claims: [{ stance: 'states', quote: { exact: `${id} words` } }],
    })),
  };
  await show(html`<chronicle-story .story=${quoted}>
    <chronicle-player follow="scroll" order="told"></chronicle-player>
    <chronicle-article follow="never">
      ${['one', 'two', 'three'].map((id) => html`<p class="tall">${id} words</p>`)}
    </chronicle-article>
  </chronicle-story>`);
  for (const tall of document.querySelectorAll<HTMLElement>('.tall')) tall.style.setProperty('height', '1500px');
  await new Promise((resolve) => setTimeout(resolve, 300));
  for (const [i, id] of (['two', 'three', 'one'] as const).entries()) {
    document.querySelectorAll('.tall')[[1, 2, 0][i]!]!.scrollIntoView({ block: 'start' });
    scrollBy(0, 100);
    await expect.poll(selected, { timeout: 3000 }).toBe(id);
  }
  scrollTo(0, 0);
});

it('leaves nothing running after a hundred removals', async () => {
  for (let i = 0; i < 100; i++) {
    await show(html`<chronicle-story .story=${story}><chronicle-player></chronicle-player></chronicle-story>`);
    player().play();
    document.body.replaceChildren();
  }
  await settle();
  expect(document.querySelectorAll('chronicle-player')).toHaveLength(0);
});

it('keeps axe content, and axe looked', async () => {
  await show(html`<chronicle-story .story=${story}><chronicle-player></chronicle-player></chronicle-story>`);
  button('Next event').click();
  await settle();
  expect((await axe.run(player())).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  button('Next event').removeAttribute('title');
  one('[role=slider]', inside('chronicle-player')).removeAttribute('aria-label');
  expect((await axe.run(player())).violations.length).toBeGreaterThan(0);
});
