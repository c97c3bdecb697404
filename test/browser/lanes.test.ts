import { html } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/define/timeline.js';
import type { ChronicleTimeline, StoryInput } from '../../src/index.js';
import { inside, one, settle, show, theStory } from './stage.js';

const council: StoryInput = {
  version: 1,
  actors: [
    { id: 'council', name: 'Council' },
    { id: 'ada', name: 'Ada', memberOf: ['council'] },
    { id: 'bo', name: 'Bo', memberOf: ['council'] },
  ],
  events: [
    { id: 'first', title: 'First', when: '2021-03-04', actors: ['ada'] },
    { id: 'second', title: 'Second', when: '2021-05-06', actors: ['bo', 'council'] },
  ],
};

const timeline = () => one<ChronicleTimeline>('chronicle-timeline');
const stage = () => one('.stage', inside('chronicle-timeline'));
const names = () => [...stage().querySelectorAll('svg .lane')].map(({ textContent }) => textContent);
const said = () => one('[role="status"]', inside('chronicle-timeline')).textContent;
const group = () => page.getByRole('button', { name: 'Group Council, 2 members' });

async function showCouncil() {
  await show(html`<chronicle-story .story=${council}>
    <chronicle-timeline layout="lanes" lane-by="actor" style="inline-size: 900px"></chronicle-timeline>
  </chronicle-story>`);
  await expect.poll(names).toEqual(['Council', 'Ada', 'Bo']);
}

async function press(element: Element) {
  const { x, y, width, height } = element.getBoundingClientRect();
  const at = { clientX: x + width / 2, clientY: y + height / 2, button: 0, pointerId: 1, pointerType: 'mouse' };
  for (const type of ['pointerdown', 'pointerup'])
    stage().dispatchEvent(new PointerEvent(type, { ...at, bubbles: true }));
  await settle();
}

describe('a group of lanes', () => {
  it('folds into one row where its triangle is pressed, and opens again', async () => {
    await showCouncil();
    await press(stage().querySelector('svg .folder')!);
    expect(names()).toEqual(['Council']);
    expect(stage().querySelectorAll('svg .density')).toHaveLength(1);
    expect(said()).toBe('Council folded: 2 members in one row');
    await press(stage().querySelector('svg .folder')!);
    expect(names()).toEqual(['Council', 'Ada', 'Bo']);
    expect(said()).toBe('Council unfolded');
  });

  it('folds and opens by keyboard, and says which it is', async () => {
    await showCouncil();
    await expect.element(group()).toHaveAttribute('aria-expanded', 'true');
    (group().element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await settle();
    await expect.element(group()).toHaveAttribute('aria-expanded', 'false');
    expect(names()).toEqual(['Council']);
    expect(timeline().shadowRoot!.activeElement).toBe(group().element());
  });

  it('is remembered in the story’s state, and by a timeline that is moved', async () => {
    await showCouncil();
    await press(stage().querySelector('svg .folder')!);
    expect(theStory().folded).toEqual(['council']);
    const { state } = theStory();
    theStory().append(timeline());
    await settle();
    expect(names()).toEqual(['Council']);
    theStory().folded = [];
    await settle();
    expect(names()).toEqual(['Council', 'Ada', 'Bo']);
    theStory().state = state;
    await settle();
    expect(names()).toEqual(['Council']);
  });
});

describe('rows that change with the zoom', () => {
  const day = 86_400_000;
  const diary: StoryInput = {
    version: 1,
    events: Array.from({ length: 26 }, (_, i) => ({
      title: `Day ${i}`,
      when: new Date(Date.UTC(2021, 0, 1) + i * i * day).toISOString().slice(0, 10),
    })),
  };
  const heights = () =>
    new Map([...stage().querySelectorAll('svg .label')].map((label) => [label.textContent, label.getAttribute('y')]));
  const frame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });

  async function zoomIn() {
    await show(html`<chronicle-story .story=${diary}>
      <chronicle-timeline layout="lanes" scale="linear" style="inline-size: 700px"></chronicle-timeline>
    </chronicle-story>`);
    await expect.poll(() => heights().size).toBeGreaterThan(5);
    const before = heights();
    theStory().window = { from: Date.UTC(2021, 0, 1), to: Date.UTC(2021, 4, 1) };
    await timeline().updateComplete;
    return before;
  }

  it('glide there', async () => {
    const before = await zoomIn();
    const start = heights();
    const kept = [...start.keys()].filter((title) => before.has(title));
    for (const title of kept) expect(start.get(title)).toBe(before.get(title));
    await expect.poll(() => kept.some((title) => heights().get(title) !== before.get(title))).toBe(true);
    await expect
      .poll(async () => {
        const now = [...heights().values()].join();
        await frame();
        await frame();
        return [...heights().values()].join() === now;
      })
      .toBe(true);
  });

  it('are there at once where less motion is wanted', async () => {
    const real = globalThis.matchMedia;
    const still = vi
      .spyOn(globalThis, 'matchMedia')
      .mockImplementation((query) =>
        query.includes('reduced-motion') ? ({ matches: true } as MediaQueryList) : real.call(globalThis, query),
      );
    await zoomIn();
    const start = heights();
    for (let i = 0; i < 4; i++) await frame();
    expect(heights()).toEqual(start);
    still.mockRestore();
  });
});
