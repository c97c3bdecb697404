import { html, LitElement } from 'lit';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Outline } from '../../src/elements/outline.js';
import type { OutlineSource } from '../../src/elements/outline-source.js';
import { outlineStyles } from '../../src/elements/styles/outline.js';
import { one, settle, show } from './stage.js';

class Drawing extends LitElement {
  static override styles = outlineStyles;
  source: OutlineSource | undefined;
  outline = new Outline(this, () => this.source);
  override render() {
    return this.outline.render();
  }
}
customElements.define('test-drawing', Drawing);

async function draw(count: number, more: Partial<OutlineSource> = {}) {
  const log: string[] = [];
  const source: OutlineSource = {
    label: 'Events',
    lang: 'en',
    count,
    item: (i) => ({ key: `event:${i}`, label: `Event ${i}`, description: '2022' }),
    indexOf: (key) => Number(key.slice(6)),
    place: (key) => ({ x: Number(key.slice(6)) * 10, y: 5, width: 20, height: 8 }),
    focused: (key) => log.push(`focus ${key}`),
    activate: (key) => log.push(`activate ${key}`),
    ...more,
  };
  await show(html`<button>before</button><test-drawing></test-drawing><button>after</button>`);
  const drawing = one<Drawing>('test-drawing');
  drawing.source = source;
  drawing.requestUpdate();
  await settle();
  const active = () => drawing.shadowRoot!.activeElement as HTMLElement | null;
  return { drawing, log, active, rows: () => [...drawing.shadowRoot!.querySelectorAll<HTMLElement>('button')] };
}

it('is one Tab stop, walks by arrows, and tells where the focus is', async () => {
  const { log, active } = await draw(30);
  one('button').focus();
  await userEvent.keyboard('{Tab}{ArrowRight}{ArrowDown}{ArrowLeft}');
  await settle();
  expect(active()!.textContent).toBe('Event 1, 2022');
  await userEvent.keyboard('{End}{PageUp}');
  await settle();
  expect(active()!.dataset.key).toBe('event:19');
  await userEvent.keyboard('{Enter}');
  expect(log.at(-1)).toBe('activate event:19');
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement!.textContent).toBe('after');
  expect(log.at(-1)).toBe('focus null');
});

it('puts the focused button over its mark', async () => {
  const { drawing, active } = await draw(30);
  drawing.outline.goTo('event:7', true);
  await settle();
  const { left, top, width, height } = active()!.style;
  expect([left, top, width, height]).toEqual(['70px', '5px', '20px', '8px']);
});

it('goes where the drawing says', async () => {
  const { active } = await draw(30, { step: (_, step) => (step === 'up' ? 'event:21' : undefined) });
  one('button').focus();
  await userEvent.keyboard('{Tab}{ArrowUp}');
  await settle();
  expect(active()!.dataset.key).toBe('event:21');
});

it('lists 500 events whole, and more as periods that open', async () => {
  expect((await draw(500)).rows()).toHaveLength(500);
  document.body.replaceChildren();

  const { rows, active } = await draw(2000, {
    periods: (start, end) =>
      Array.from({ length: 4 }, (_, i) => ({
        label: `Part ${i}`,
        start: start + ((end - start) / 4) * i,
        end: start + ((end - start) / 4) * (i + 1),
      })),
  });
  expect(rows().map(({ textContent }) => textContent)).toEqual([0, 1, 2, 3].map((i) => `Part ${i}: 500 events`));
  rows()[1]!.focus();
  await userEvent.keyboard('{Enter}');
  await settle();
  expect(rows()).toHaveLength(504);
  expect(active()!.getAttribute('aria-expanded')).toBe('true');
  await userEvent.keyboard('{ArrowDown}');
  await settle();
  expect(active()!.textContent).toBe('Event 500, 2022');
});

it('a million events without periods are cut into parts, and the part of what is selected is open', async () => {
  const { drawing, rows } = await draw(1_000_000);
  expect(rows().length).toBeLessThanOrEqual(100);
  drawing.outline.goTo('event:777777');
  await settle();
  expect(rows().some(({ dataset }) => dataset.key === 'event:777777')).toBe(true);
  expect(rows().length).toBeLessThan(1000);
});
