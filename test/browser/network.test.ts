import axe from 'axe-core';
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/define/network.js';
import type { ChronicleNetwork } from '../../src/elements/network.js';
import { networkPoints } from '../../src/layout/network/whole.js';
import { parseStory } from '../../src/model/parse-story.js';
import { storyToJSON } from '../../src/model/story-to-json.js';
import tehran from '../../stories/data/tehran-2022.json' with { type: 'json' };
import positions from '../figures/tehran-positions.json' with { type: 'json' };
import { inside, one, settle, show, theStory } from './stage.js';

const story = html`<chronicle-story .story=${tehran}>
  <chronicle-network style="inline-size: 800px; block-size: 500px"></chronicle-network>
</chronicle-story>`;

const network = () => one<ChronicleNetwork>('chronicle-network');
const marks = (role: string) => [...inside('chronicle-network').querySelectorAll(`.stage > svg .${role}`)];
const button = (name: RegExp) => page.getByRole('button', { name });

/** Where symbols are drawn, as text to compare. */
const places = () =>
  marks('actor').map((mark) => ['cx', 'cy', 'd', 'x', 'y'].map((name) => mark.getAttribute(name)).join(' '));

/** The middles of the symbols. */
const middles = () =>
  marks('actor').map((mark) => {
    const { x, y, width, height } = (mark as SVGGraphicsElement).getBBox();
    return [x + width / 2, y + height / 2] as const;
  });

/** The point of the page where an actor is drawn: the outline puts its button there once it has the focus. */
async function pointOf(name: RegExp) {
  const element = button(name).first().element() as HTMLElement;
  element.focus();
  await settle();
  const box = element.getBoundingClientRect();
  element.blur();
  await settle();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const stage = () => one('.stage', inside('chronicle-network'));

function pointer(type: string, { x, y }: { x: number; y: number }, more: PointerEventInit = {}) {
  const init = { clientX: x, clientY: y, button: 0, pointerId: 1, pointerType: 'mouse', bubbles: true, ...more };
  stage().dispatchEvent(new PointerEvent(type, init));
}

/** Until what glides has arrived and names have found their places. */
async function rest() {
  await new Promise((resolve) => {
    setTimeout(resolve, 600);
  });
  await settle();
}

async function click(point: { x: number; y: number }) {
  pointer('pointerdown', point);
  pointer('pointerup', point);
  await settle();
}

describe('the drawing', () => {
  it('has the node positions of the file in this engine', () => {
    const { story: read } = parseStory(tehran);
    const { x, y } = networkPoints(read);
    const round = (value: number) => Math.round(value * 1e6) / 1e6;
    expect(Object.fromEntries(read.actors.records.map(({ id }, i) => [id, [round(x[i]!), round(y[i]!)]]))).toEqual(
      positions,
    );
  });

  it('is there at once, and nothing runs afterwards', async () => {
    await show(story);
    const before = places();
    expect(before).toHaveLength(tehran.actors.length);
    let frames = 0;
    const original = globalThis.requestAnimationFrame;
    globalThis.requestAnimationFrame = (callback) => {
      frames++;
      return original.call(globalThis, callback);
    };
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    globalThis.requestAnimationFrame = original;
    expect(places()).toEqual(before);
    expect(frames).toBe(0);
  });

  it('hides ties that the window does not evidence, dims them with scope="story", and moves nobody', async () => {
    await show(story);
    const before = places();
    const lines = () => marks('tie').length + marks('relation').length;
    const all = lines();
    theStory().window = { from: Date.UTC(2022, 10, 8), to: Date.UTC(2022, 10, 10) };
    await settle();
    expect(lines()).toBeLessThan(all);
    expect(lines()).toBeGreaterThan(0);
    expect(places()).toEqual(before);
    network().scope = 'story';
    await settle();
    expect(lines()).toBe(all);
    expect(places()).toEqual(before);
  });

  it('is drawn when it is shown after display: none, and follows its size', async () => {
    await show(story);
    network().style.display = 'none';
    await settle();
    network().style.display = '';
    network().style.inlineSize = '500px';
    await settle();
    expect(marks('actor')).toHaveLength(tehran.actors.length);
    expect(one('svg', stage()).getAttribute('width')).toBe('500');
  });

  it('is mirrored in right-to-left pages', async () => {
    await show(story);
    const x = (mark: Element) => Number(mark.getAttribute('cx'));
    const ltr = marks('actor')
      .filter((mark) => mark.localName === 'circle')
      .map(x);
    document.documentElement.dir = 'rtl';
    await settle();
    const rtl = marks('actor')
      .filter((mark) => mark.localName === 'circle')
      .map(x);
    document.documentElement.dir = '';
    expect(ltr.length).toBeGreaterThan(3);
    rtl.forEach((value, i) => {
      expect(value).toBeCloseTo(800 - ltr[i]!, 1);
    });
  });

  it('is mirrored from the first drawing on where it comes into something right-to-left', async () => {
    const main = await show(story);
    const ltr = middles();
    main.remove();
    await show(html`<div dir="rtl">${story}</div>`);
    expect(middles().map(([x]) => Math.round(x))).toEqual(ltr.map(([x]) => Math.round(800 - x)));
  });

  it('works alone with a story of its own, and says so where there are no actors', async () => {
    await show(html`<chronicle-network .story=${{ version: 1, events: [{ title: 'Rain' }] }}></chronicle-network>`);
    expect(inside('chronicle-network').textContent).toContain('names no actors');
    network().story = {
      version: 1,
      events: [{ title: 'Talk', actors: ['a', 'b'] }],
      actors: [
        { id: 'a', name: 'Ann' },
        { id: 'b', name: 'Bob' },
      ],
    };
    await settle();
    expect(marks('actor')).toHaveLength(2);
    expect(marks('tie')).toHaveLength(1);
  });

  it('gives itself as SVG', async () => {
    await show(story);
    const svg = new DOMParser().parseFromString(await network().toSVG(), 'image/svg+xml');
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(svg.documentElement.textContent).toContain('Nikolai Patrushev');
  });
});

describe('for screen readers', () => {
  it('has a name, a sentence, and every actor, tie and event by name', async () => {
    await show(story);
    await expect.element(page.getByRole('region', { name: /^Network: / })).toBeInTheDocument();
    const names = page
      .getByRole('button')
      .elements()
      .map((element) => element.textContent ?? '');
    for (const { name } of tehran.actors) expect(names.some((text) => text.startsWith(name))).toBe(true);
    for (const { title } of tehran.events) expect(names.some((text) => text.startsWith(title))).toBe(true);
    await expect
      .element(button(/^Russia pays cash to Iran, claimed by Sky News, .*20 August 2022/))
      .toBeInTheDocument();
    expect(inside('chronicle-network').querySelector('#summary')!.textContent).toMatch(/^33 actors, \d+ ties\./);
  });

  it('keeps axe content, and axe looked', async () => {
    await show(story);
    const { violations, passes } = await axe.run(network());
    expect(violations).toEqual([]);
    const looked = passes.find(({ id }) => id === 'button-name');
    expect(looked!.nodes.length).toBeGreaterThan(tehran.actors.length);
    stage().setAttribute('role', 'slider');
    expect((await axe.run(network())).violations.length).toBeGreaterThan(0);
  });
});

describe('hands', () => {
  it('select an actor by a click, light its ties, and let go on the ground', async () => {
    await show(story);
    const events: (string | null)[] = [];
    theStory().addEventListener('chronicle-select', (event) => events.push(event.id));
    const at = await pointOf(/^Nikolai Patrushev,/);
    await click(at);
    expect(theStory().selection).toEqual({ kind: 'actor', id: 'patrushev' });
    expect(marks('actor').filter((mark) => mark.hasAttribute('opacity')).length).toBeGreaterThan(15);
    const box = stage().getBoundingClientRect();
    await click({ x: box.right - 4, y: box.bottom - 4 });
    expect(theStory().selection).toBeNull();
    expect(events).toEqual(['patrushev', null]);
  });

  it('light what they hover and name what had no room for its name', async () => {
    await show(html`<chronicle-story .story=${tehran}>
      <chronicle-network steps="0" style="inline-size: 320px; block-size: 460px"></chronicle-network>
    </chronicle-story>`);
    const shown = () =>
      marks('name')
        .map((mark) => mark.textContent)
        .join(' ');
    const hidden = tehran.actors.find(({ name }) => !shown().includes(name.split(' ')[0]!))!;
    pointer('pointermove', await pointOf(new RegExp(`^${hidden.name},`)));
    await settle();
    expect(
      marks('chip-text')
        .map((mark) => mark.textContent)
        .join(' '),
    ).toContain(hidden.name.split(' ')[0]);
    pointer('pointerleave', { x: 0, y: 0 });
    await settle();
    expect(marks('chip')).toHaveLength(0);
  });

  it('drag an actor to pin it: it stays, and the others do not move', async () => {
    await show(story);
    const before = places();
    const from = await pointOf(/^Nikolai Patrushev,/);
    // No real pointer is down that could be captured.
    stage().setPointerCapture = () => {};
    pointer('pointerdown', from);
    pointer('pointermove', { x: from.x + 30, y: from.y + 20 });
    pointer('pointermove', { x: from.x + 60, y: from.y + 40 });
    pointer('pointerup', { x: from.x + 60, y: from.y + 40 });
    await settle();
    const moved = places().filter((place, i) => place !== before[i]);
    expect(moved).toHaveLength(1);
    const to = await pointOf(/^Nikolai Patrushev,/);
    expect([to.x - from.x, to.y - from.y]).toEqual([expect.closeTo(60, 0), expect.closeTo(40, 0)]);
    expect(theStory().positions.has('patrushev')).toBe(true);
    expect(theStory().selection).toBeNull();
  });

  it('zoom with ctrl and the wheel around the pointer; the plain wheel is the page’s', async () => {
    await show(story);
    const before = places();
    const turn = (init: WheelEventInit) => {
      const event = new WheelEvent('wheel', {
        deltaY: -240,
        clientX: 300,
        clientY: 300,
        bubbles: true,
        cancelable: true,
        ...init,
      });
      stage().dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(turn({})).toBe(false);
    await settle();
    expect(places()).toEqual(before);
    expect(turn({ ctrlKey: true })).toBe(true);
    await settle();
    expect(places()).not.toEqual(before);
    network().fit();
    await new Promise((resolve) => {
      setTimeout(resolve, 400);
    });
    await settle();
    expect(places()).toEqual(before);
    expect(getComputedStyle(stage()).touchAction).toBe('pan-y');
  });

  it.each(['ltr', 'rtl'])(
    'come closer to the point that is pressed twice, which stays where it is, in %s',
    async (dir) => {
      await show(html`<div dir=${dir}>${story}</div>`);
      const actors = [/^Iran,/, /^Nikolai Patrushev,/];
      const before = [await pointOf(actors[0]!), await pointOf(actors[1]!)];
      // Some engines tell whole pixels only.
      const at = { x: Math.round(before[0]!.x), y: Math.round(before[0]!.y) };
      await click(at);
      await click(at);
      await rest();
      for (const [i, { x, y }] of before.entries()) {
        const after = await pointOf(actors[i]!);
        // Boxes are rounded too, and what is lost in that grows with the drawing.
        expect(Math.abs(after.x - at.x - 2.25 * (x - at.x))).toBeLessThan(2);
        expect(Math.abs(after.y - at.y - 2.25 * (y - at.y))).toBeLessThan(2);
      }
    },
  );
});

describe('keys', () => {
  it('reach the drawing with one Tab stop, walk to neighbours, select, and let go', async () => {
    await show(html`<button id="before">before</button>${story}<button id="after">after</button>`);
    one('#before').focus();
    await userEvent.tab();
    await userEvent.tab();
    const active = () => inside('chronicle-network').activeElement!;
    expect(active().textContent).toMatch(/^Iran/);
    await userEvent.keyboard('{ArrowDown}');
    await settle();
    const second = active().textContent;
    expect(second).not.toMatch(/^Iran/);
    await userEvent.keyboard('{ArrowUp}');
    await settle();
    await userEvent.keyboard('{Home}{PageDown}');
    await settle();
    expect((active() as HTMLElement).dataset.key).toMatch(/^tie:.*iran/);
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(theStory().selection?.kind).toBe('tie');
    await userEvent.keyboard('{Escape}');
    await settle();
    expect(theStory().selection).toBeNull();
    await userEvent.tab();
    expect(document.activeElement?.id).toBe('after');
  });

  it('reach every actor by arrows alone', async () => {
    await show(story);
    const start = button(/^Iran,/)
      .first()
      .element() as HTMLElement;
    const reached = new Set<string>();
    const waiting = [start.dataset.key!];
    const root = inside('chronicle-network');
    while (waiting.length > 0) {
      const key = waiting.pop()!;
      if (reached.has(key) || !key.startsWith('actor:')) continue;
      reached.add(key);
      for (const arrow of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
        const from = root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)!;
        from.focus();
        from.dispatchEvent(new KeyboardEvent('keydown', { key: arrow, bubbles: true, composed: true }));
        await network().updateComplete;
        waiting.push((root.activeElement as HTMLElement).dataset.key!);
      }
    }
    expect(reached.size).toBe(tehran.actors.length);
  });

  it('come closer with +, go back with -, and show all with 0', async () => {
    await show(story);
    const before = places();
    button(/^Iran,/)
      .first()
      .element()
      .focus();
    const press = async (keys: string) => {
      await userEvent.keyboard(keys);
      await rest();
      return places();
    };
    const closer = await press('+');
    expect(closer).not.toEqual(before);
    expect(await press('+')).not.toEqual(closer);
    expect(await press('-')).toEqual(closer);
    expect(await press('0')).toEqual(before);
  });

  it('move an actor with Shift, and put it back with Delete', async () => {
    await show(story);
    const before = places();
    const iran = button(/^Iran,/)
      .first()
      .element() as HTMLElement;
    iran.focus();
    await settle();
    const init = { key: 'ArrowRight', shiftKey: true, bubbles: true, composed: true, cancelable: true };
    iran.dispatchEvent(new KeyboardEvent('keydown', init));
    await settle();
    expect(theStory().positions.has('iran')).toBe(true);
    await userEvent.keyboard('{Delete}');
    await settle();
    expect(places()).toEqual(before);
  });
});

describe('many at once', () => {
  it('twenty networks draw on one page, then rest: no frames, no WebGL', async () => {
    const contexts: string[] = [];
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
      contexts.push(String(args[0]));
      return Reflect.apply(original, this, args);
    } as typeof original;
    await show(html`<chronicle-story .story=${tehran}>
      ${Array.from({ length: 20 }, () => html`<chronicle-network style="inline-size: 500px; block-size: 300px"></chronicle-network>`)}
    </chronicle-story>`);
    const drawn = [...document.querySelectorAll('chronicle-network')].map(
      (element) => element.shadowRoot!.querySelectorAll('.actor').length,
    );
    let frames = 0;
    const request = globalThis.requestAnimationFrame;
    globalThis.requestAnimationFrame = (callback) => {
      frames++;
      return request.call(globalThis, callback);
    };
    await new Promise((resolve) => {
      setTimeout(resolve, 250);
    });
    globalThis.requestAnimationFrame = request;
    HTMLCanvasElement.prototype.getContext = original;
    expect(drawn).toEqual(Array(20).fill(tehran.actors.length));
    expect(frames).toBe(0);
    expect(contexts.filter((kind) => kind !== '2d')).toEqual([]);
  });

  it('starts a new version of a story from where the old one is shown', async () => {
    await show(
      html`<chronicle-network .story=${tehran} style="inline-size: 800px; block-size: 500px"></chronicle-network>`,
    );
    const before = places();
    const middlesBefore = middles();
    const more = {
      ...tehran,
      actors: [...tehran.actors, { id: 'new-1', name: 'New one' }, { id: 'new-2', name: 'New two' }],
      events: [...tehran.events, { title: 'They meet', actors: ['iran', 'new-1', 'new-2'] }],
    };
    network().story = more as never;
    await expect.poll(() => marks('actor')).toHaveLength(before.length + 2);
    // Those that were there have not moved at all; some are larger now.
    const after = middles();
    for (const [x, y] of middlesBefore)
      expect(Math.min(...after.map(([toX, toY]) => Math.hypot(toX - x, toY - y)))).toBeLessThan(2);
  });

  it('shows one actor and those around it where it is narrow, with a list that leads to every other', async () => {
    await show(html`<chronicle-story .story=${tehran}>
      <chronicle-network style="inline-size: 360px; block-size: 500px"></chronicle-network>
    </chronicle-story>`);
    await expect.poll(() => marks('actor').length).toBeGreaterThan(3);
    expect(marks('actor').length).toBeLessThan(tehran.actors.length);
    await expect.poll(() => inside('chronicle-network').querySelector('select')).not.toBeNull();
    const list = one<HTMLSelectElement>('select', inside('chronicle-network'));
    expect(list.options).toHaveLength(tehran.actors.length);
    list.value = 'patrushev';
    list.dispatchEvent(new Event('change'));
    await settle();
    expect(theStory().selection).toEqual({ kind: 'actor', id: 'patrushev' });
    expect(marks('name').some((mark) => mark.textContent?.includes('Patrushev'))).toBe(true);
    const { violations } = await axe.run(network());
    expect(violations).toEqual([]);
  });

  it('goes back with Backspace the way one came', async () => {
    await show(story);
    const iran = button(/^Iran,/)
      .first()
      .element() as HTMLElement;
    iran.focus();
    await settle();
    await userEvent.keyboard('{ArrowDown}');
    await settle();
    await userEvent.keyboard('{PageDown}');
    await settle();
    await userEvent.keyboard('{Backspace}');
    await settle();
    await userEvent.keyboard('{Backspace}');
    await settle();
    expect((inside('chronicle-network').activeElement as HTMLElement).dataset.key).toBe('actor:iran');
  });

  it('is a PNG too', async () => {
    await show(story);
    const image = await network().toPNG(1);
    expect(image.type).toBe('image/png');
    expect(image.size).toBeGreaterThan(5000);
  });
});

describe('a window that moves', () => {
  const month = (from: number, to: number) => ({ from: Date.UTC(2022, from, 1), to: Date.UTC(2022, to, 1) });

  it('marks who came and who left, by form and by word', async () => {
    await show(story);
    const all = marks('relation').length;
    theStory().window = month(7, 9);
    await expect.poll(() => marks('relation').length).toBeLessThan(all);
    expect(marks('entered')).toHaveLength(0);
    await new Promise((resolve) => {
      setTimeout(resolve, 700);
    });
    theStory().window = month(10, 11);
    await settle();
    expect(marks('entered').length).toBeGreaterThan(5);
    const words = page
      .getByRole('button')
      .elements()
      .map((element) => element.textContent ?? '');
    expect(words.filter((text) => text.endsWith('new in this window'))).toHaveLength(marks('entered').length);
    expect(words.filter((text) => text.endsWith('no longer in this window')).length).toBeGreaterThan(0);
    theStory().window = null;
    await settle();
    expect(marks('entered')).toHaveLength(0);
  });
});

describe('several actors', () => {
  const only = () => page.getByRole('button', { name: /^Only these \d+ actors$/ });

  it('are marked by a box with Shift and shown alone, and all come back', async () => {
    await show(story);
    const box = stage().getBoundingClientRect();
    stage().setPointerCapture = () => {};
    const from = { x: box.x + 3, y: box.y + 3 };
    const to = { x: box.x + box.width / 2, y: box.bottom - 3 };
    pointer('pointerdown', from, { shiftKey: true });
    pointer('pointermove', { x: from.x + 20, y: from.y + 20 }, { shiftKey: true });
    pointer('pointermove', to, { shiftKey: true });
    expect(one('.band', stage()).getBoundingClientRect().width).toBeCloseTo(to.x - from.x, 0);
    pointer('pointerup', to, { shiftKey: true });
    await settle();
    expect(stage().querySelector('.band')).toBeNull();
    const rings = marks('ring').length;
    expect(rings).toBeGreaterThan(5);
    expect(rings).toBeLessThan(tehran.actors.length);
    await only().click();
    await expect.poll(() => marks('actor')).toHaveLength(rings);
    expect(theStory().filter[0]).toMatchObject({ source: 'network', field: 'actor' });
    await page.getByRole('button', { name: 'All actors again' }).click();
    await expect.poll(() => marks('actor')).toHaveLength(tehran.actors.length);
    expect(theStory().filter).toEqual([]);
  });

  it('are marked one by one with Shift and Enter, and let go with Escape', async () => {
    await show(story);
    const iran = button(/^Iran,/)
      .first()
      .element() as HTMLElement;
    iran.focus();
    await settle();
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}{ArrowDown}{Shift>}{Enter}{/Shift}');
    await settle();
    expect(theStory().selection).toBeNull();
    await expect.element(only()).toHaveTextContent('Only these 2 actors');
    await userEvent.keyboard('{Escape}');
    await settle();
    expect(only().elements()).toHaveLength(0);
  });
});

it('keeps pins in the state of the story, and puts them back into another', async () => {
  await show(story);
  theStory().positions = new Map([['patrushev', [0.25, -1.5]]]);
  await settle();
  const saved = theStory().state;
  const pinned = places();
  document.body.replaceChildren();
  await show(story);
  expect(places()).not.toEqual(pinned);
  theStory().state = saved;
  await settle();
  expect(places()).toEqual(pinned);
});

it('begins with the pins that a story brings, and writes them into it', async () => {
  await show(story);
  const free = places();
  theStory().positions = new Map([['patrushev', [0.25, -1.5]]]);
  await settle();
  const pinned = places();
  expect(pinned).not.toEqual(free);
  const saved = storyToJSON(await theStory().ready, theStory().positions);
  document.body.replaceChildren();
  await show(story);
  theStory().story = saved;
  await settle();
  expect(theStory().positions.get('patrushev')).toEqual([0.25, -1.5]);
  expect(places()).toEqual(pinned);
});

it.each([1360, 768, 375])('keeps all buttons in their places whatever is shown, at %i pixels', async (width) => {
  await show(html`<chronicle-story .story=${tehran}>
    <chronicle-network style="inline-size: ${width}px; block-size: 600px"></chronicle-network>
  </chronicle-story>`);
  const boxes = () =>
    [...inside('chronicle-network').querySelectorAll('.toolbar button')].map((each) => {
      const { x, y, width: w, height: h } = each.getBoundingClientRect();
      return [x, y, w, h].map(Math.round).join(' ');
    });
  const before = boxes();
  expect(before).toHaveLength(11);
  theStory().selection = { kind: 'actor', id: 'iran' };
  await settle();
  expect(boxes()).toEqual(before);
  for (const name of ['2 steps', 'All', 'Events', 'Circle', 'Matrix', 'By closeness']) {
    await page.getByRole('button', { name, exact: true }).click();
    await settle();
    expect(boxes()).toEqual(before);
  }
});

it('shows what an editor says beside actors and ties, also where the name is drawn', async () => {
  await show(story);
  const words = () =>
    [...inside('chronicle-network').querySelectorAll('.stage > svg text')].map((each) => each.textContent);
  expect(words()).toContain('Nikolai Patrushev');
  network().notes = [
    { about: { kind: 'actor', id: 'patrushev' }, text: 'Arrives late' },
    { about: { kind: 'tie', source: 'russia', target: 'iran' }, text: 'Most is here' },
  ];
  await expect.poll(words).toEqual(expect.arrayContaining(['Nikolai Patrushev', 'Arrives late', 'Most is here']));
});

it('brings what is selected elsewhere into sight', async () => {
  await show(story);
  await settle();
  network().reveal('tass');
  for (let k = 0; k < 3; k++) await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => marks('actor').length).toBeLessThan(10);
  const names = () =>
    [...inside('chronicle-network').querySelectorAll('.stage > svg text')].map((each) => each.textContent);
  expect(names()).not.toContain('Journalists in Tehran');
  theStory().selection = { kind: 'actor', id: tehran.actors.find(({ name }) => name === 'Journalists in Tehran')!.id };
  await expect.poll(names).toContain('Journalists in Tehran');
});

it('draws a hull around each group where it is asked for', async () => {
  await show(story);
  expect(marks('group')).toHaveLength(0);
  network().groups = true;
  await expect.poll(() => marks('group').length).toBeGreaterThan(2);
});
