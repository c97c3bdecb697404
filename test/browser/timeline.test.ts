import axe from 'axe-core';
import { html } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/define/timeline.js';
import type { ChronicleTimeline } from '../../src/elements/timeline.js';
import type { ChronicleHoverEvent, ChronicleSelectEvent, ChronicleWindowEvent } from '../../src/index.js';
import tehran from '../../stories/data/tehran-2022.json' with { type: 'json' };
import { inside, one, settle, show, theStory } from './stage.js';

const story = html`<chronicle-story .story=${tehran}>
  <chronicle-timeline style="inline-size: 1000px"></chronicle-timeline>
</chronicle-story>`;

const timeline = () => one<ChronicleTimeline>('chronicle-timeline');
const stage = () => one('.stage', inside('chronicle-timeline'));
const marks = (role: string) => [...inside('chronicle-timeline').querySelectorAll(`.stage > svg .${role}`)];
const button = (name: string) => page.getByRole('button', { name });
const slider = () => page.getByRole('slider');
const focused = () => timeline().shadowRoot!.activeElement as HTMLElement | null;

/** Until what glides or is fetched on demand has arrived. */
async function rest(milliseconds = 400) {
  await new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
  await settle();
}

/** Where an event or actor is drawn: its button lies over it once it has the focus. */
async function pointOf(name: string) {
  const element = button(name).first().element() as HTMLElement;
  element.focus();
  await settle();
  const box = element.getBoundingClientRect();
  element.blur();
  await settle();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function pointer(type: string, { x, y }: { x: number; y: number }, more: PointerEventInit = {}) {
  const init = { clientX: x, clientY: y, button: 0, pointerId: 1, pointerType: 'mouse', bubbles: true, ...more };
  stage().dispatchEvent(new PointerEvent(type, init));
}

/** The mouse comes over the drawing: what hands need is fetched. */
async function comeNear() {
  const box = stage().getBoundingClientRect();
  pointer('pointermove', { x: box.x + 500, y: box.y + 5 });
  await import('../../src/elements/timeline/hands.js');
  await rest(50);
}

/** A drag over the drawing with a pointer that cannot be captured. */
async function drag(from: { x: number; y: number }, to: { x: number; y: number }, more: PointerEventInit = {}) {
  stage().setPointerCapture = () => {};
  pointer('pointerdown', from, more);
  for (const share of [0.25, 0.5, 0.75, 1])
    pointer('pointermove', { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }, more);
  await rest(80);
  pointer('pointerup', to, more);
  await settle();
}

async function click(point: { x: number; y: number }) {
  pointer('pointerdown', point);
  pointer('pointerup', point);
  await settle();
}

function wheel(init: WheelEventInit) {
  const box = stage().getBoundingClientRect();
  const event = new WheelEvent('wheel', {
    clientX: box.x + 600,
    clientY: box.y + 100,
    deltaY: -100,
    cancelable: true,
    bubbles: true,
    ...init,
  });
  stage().dispatchEvent(event);
  return event;
}

const length = () => {
  const { window } = theStory();
  return window ? window.to - window.from : Infinity;
};

describe('to be read', () => {
  it('names every event and every actor of the story', async () => {
    await show(story);
    for (const { title } of tehran.events) await expect.element(button(title).first()).toBeInTheDocument();
    for (const { name } of tehran.actors) await expect.element(button(name).first()).toBeInTheDocument();
  });

  it('has a name, a summary in one sentence, and nothing that axe objects to, on something that axe sees', async () => {
    await show(story);
    const section = page.getByRole('region');
    await expect.element(section).toHaveAccessibleName(`Timeline: ${tehran.title}`);
    await expect.element(section).toHaveAccessibleDescription(new RegExp(`^${tehran.events.length} events`));
    const { violations, passes } = await axe.run(timeline());
    expect(violations).toEqual([]);
    const looked = passes.find(({ id }) => id === 'button-name')!.nodes.length;
    expect(looked).toBeGreaterThan(tehran.events.length + tehran.actors.length);
  });
});

describe('keys', () => {
  it('stop three times: at the toolbar, the drawing and the overview', async () => {
    await show(html`${story}<button class="after">After it</button>`);
    const stops: (string | null)[] = [];
    for (let i = 0; i < 3; i++) {
      await userEvent.tab();
      stops.push(focused()?.closest('.toolbar, .outline, .strip')?.className ?? null);
    }
    expect(stops).toEqual(['toolbar', 'outline', 'strip']);
    await userEvent.tab();
    expect(document.activeElement?.className).toBe('after');
  });

  it('reach every event by arrows alone, in time order', async () => {
    await show(story);
    (button(tehran.events[0]!.title).first().element() as HTMLElement).focus();
    await userEvent.keyboard('{Home}');
    const seen = new Set<string>();
    for (let i = 0; i < tehran.events.length + 3; i++) {
      await settle();
      const key = focused()?.dataset.key ?? '';
      if (key.startsWith('event:')) seen.add(key);
      await userEvent.keyboard('{ArrowRight}');
    }
    expect(seen.size).toBe(tehran.events.length);
  });

  it('select with Enter, let go with Escape', async () => {
    await show(story);
    const { id, title } = tehran.events[2]!;
    (button(title).first().element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(theStory().selection).toEqual({ kind: 'event', id });
    await userEvent.keyboard('{Escape}');
    await settle();
    expect(theStory().selection).toBeNull();
  });

  it('zoom with + and −, and show all with 0', async () => {
    await show(story);
    (button(tehran.events[2]!.title).first().element() as HTMLElement).focus();
    await userEvent.keyboard('+');
    await rest();
    const near = length();
    expect(near).toBeLessThan(Infinity);
    await userEvent.keyboard('+');
    await rest();
    expect(length()).toBeLessThan(near);
    await userEvent.keyboard('-');
    await rest();
    await userEvent.keyboard('0');
    await rest();
    expect(theStory().window).toBeNull();
  });

  it('zoom around the event that has the focus', async () => {
    await show(story);
    const { title } = tehran.events.find(({ id }) => id === 'flight')!;
    const element = button(title).first().element() as HTMLElement;
    element.focus();
    await settle();
    const middle = () => {
      const { left, width } = element.getBoundingClientRect();
      return left + width / 2;
    };
    const before = middle();
    for (let i = 0; i < 3; i++) {
      await userEvent.keyboard('+');
      await rest();
    }
    expect(length()).toBeLessThan(Infinity);
    expect(Math.abs(middle() - before)).toBeLessThan(40);
  });

  it('move and zoom the window at the overview', async () => {
    await show(story);
    timeline().zoomTo('2022-11-01', '2022-11-05');
    await rest();
    const { from, to } = theStory().window!;
    (slider().element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    await settle();
    expect(theStory().window!.from).toBeGreaterThan(from);
    expect(length()).toBeCloseTo(to - from, -3);
    await expect.element(slider()).toHaveAttribute('aria-valuetext', expect.stringContaining('2022'));
    await userEvent.keyboard('-');
    await rest();
    expect(length()).toBeGreaterThan(to - from);
  });

  it('choose a span at the overview: Shift with the arrows moves either end', async () => {
    await show(story);
    await expect.element(slider()).toBeInTheDocument();
    (slider().element() as HTMLElement).focus();
    await userEvent.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}');
    await settle();
    const earlier = theStory().window!;
    await userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}');
    await settle();
    const { from, to } = theStory().window!;
    expect(to).toBe(earlier.to);
    expect(from).toBeGreaterThan(earlier.from);
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    await settle();
    expect(theStory().window!.from).toBe(from);
    expect(theStory().window!.to).toBeGreaterThan(to);
  });
});

describe('hands', () => {
  it('select by a click and let go on the ground', async () => {
    await show(story);
    const { id, title } = tehran.events[2]!;
    await click(await pointOf(title));
    expect(theStory().selection).toEqual({ kind: 'event', id });
    expect(marks('ring').length).toBeGreaterThan(0);
    const box = stage().getBoundingClientRect();
    await rest();
    await click({ x: box.right - 2, y: box.top + 2 });
    expect(theStory().selection).toBeNull();
  });

  it('light what they hover, and dim the rest', async () => {
    await show(story);
    const point = await pointOf(tehran.events[2]!.title);
    pointer('pointermove', point);
    await settle();
    const dim = marks('dot').filter((mark) => Number(mark.getAttribute('opacity') ?? 1) < 0.5).length;
    expect(dim).toBeGreaterThan(0);
    expect(dim).toBeLessThan(marks('dot').length);
    pointer('pointerleave', point);
    await settle();
    expect(marks('dot').filter((mark) => Number(mark.getAttribute('opacity') ?? 1) < 0.5)).toEqual([]);
  });

  it('let go of what they hover when the wheel moves it away', async () => {
    await show(story);
    const { id, title } = tehran.events[2]!;
    const heard: (string | null)[] = [];
    theStory().addEventListener('chronicle-hover', (event) => heard.push(event.id));
    pointer('pointermove', await pointOf(title));
    wheel({ ctrlKey: true });
    await rest();
    pointer('pointermove', await pointOf(title));
    wheel({ deltaX: 40, deltaY: 0 });
    expect(heard.slice(0, 2)).toEqual([id, null]);
    expect(heard.at(-1)).toBeNull();
  });

  it('pan by dragging', async () => {
    await show(story);
    timeline().zoomTo('2022-11-01', '2022-11-08');
    await rest();
    const { from } = theStory().window!;
    const box = stage().getBoundingClientRect();
    await drag({ x: box.x + 700, y: box.y + 60 }, { x: box.x + 600, y: box.y + 60 });
    expect(theStory().window!.from).toBeGreaterThan(from);
  });

  it('show the span that was brushed with Shift', async () => {
    await show(story);
    await comeNear();
    const box = stage().getBoundingClientRect();
    await drag({ x: box.x + 400, y: box.y + 60 }, { x: box.x + 700, y: box.y + 60 }, { shiftKey: true });
    await rest();
    expect(length()).toBeLessThan(Infinity);
    expect(stage().querySelector('.brush')).toBeNull();
  });

  it('zoom with ctrl and the wheel; the plain wheel is the page’s, and a hint comes once', async () => {
    await show(story);
    await comeNear();
    expect(wheel({}).defaultPrevented).toBe(false);
    await settle();
    expect(stage().querySelector('.hint')?.textContent).toContain('scroll to zoom');
    await rest(1700);
    expect(stage().querySelector('.hint')).toBeNull();
    wheel({});
    await settle();
    expect(stage().querySelector('.hint')).toBeNull();
    expect(theStory().window).toBeNull();
    expect(wheel({ ctrlKey: true }).defaultPrevented).toBe(true);
    expect(length()).toBeLessThan(Infinity);
  });

  it('dim what is not certainly in the window, in the network too, and say how many are', async () => {
    await show(html`<chronicle-story .story=${tehran}>
      <chronicle-timeline style="inline-size: 1000px"></chronicle-timeline><chronicle-network></chronicle-network>
    </chronicle-story>`);
    expect(page.getByRole('button', { name: 'Certainly in view' }).query()).toBeNull();
    theStory().window = { from: Date.UTC(2022, 7, 1), to: Date.UTC(2022, 8, 1) };
    await settle();
    const dimmed = () => marks('bead').filter((mark) => mark.getAttribute('opacity') === '0.22').length;
    expect(dimmed()).toBe(0);
    await userEvent.click(button('Certainly in view'));
    await rest(600);
    await expect.element(button('Certainly in view')).toHaveAttribute('aria-pressed', 'true');
    // Only the flight of 20 August; the capture of weapons may have been in spring.
    expect(one('[role=status]', inside('chronicle-timeline')).textContent).toMatch(/: 1 event$/);
    expect(theStory().certainty).toBe('certainly');
    expect(theStory().state).toContain('~k');
    const ties = () => inside('chronicle-network').querySelectorAll('.stage svg .tie').length;
    const certain = ties();
    theStory().certainty = 'possibly';
    await settle();
    expect(ties()).toBeGreaterThan(certain);
  });

  it('switch the layout and the scale', async () => {
    await show(story);
    expect(marks('bar').length).toBeGreaterThan(0);
    await userEvent.click(button('Lanes'));
    await rest();
    expect(marks('lane').length).toBeGreaterThan(1);
    expect(marks('bar')).toEqual([]);
    await userEvent.click(button('Linear'));
    await rest();
    await expect.element(button('Linear')).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('the page', () => {
  it('has an overview below every timeline, though all but the first find its code fetched', async () => {
    await show(html`${story}<chronicle-timeline .story=${tehran}></chronicle-timeline>`);
    await expect.poll(() => slider().elements().length).toBe(2);
    await show(html`<chronicle-timeline .story=${tehran}></chronicle-timeline>`);
    await expect.poll(() => slider().elements().length).toBe(3);
  });

  it('opens at from and to', async () => {
    await show(html`<chronicle-story .story=${tehran}>
      <chronicle-timeline from="2022-11-08" to="2022-11-09"></chronicle-timeline>
    </chronicle-story>`);
    expect(theStory().window).toEqual({ from: Date.UTC(2022, 10, 8), to: Date.UTC(2022, 10, 10) });
  });

  it('calls zoomTo, reveal and fit, and none of it fires an event', async () => {
    await show(story);
    const heard = vi.fn();
    theStory().addEventListener('chronicle-window', heard);
    timeline().zoomTo('2022-08', '2022-09');
    await rest();
    expect(theStory().window).toEqual({ from: Date.UTC(2022, 7, 1), to: Date.UTC(2022, 9, 1) });
    timeline().reveal(tehran.events[2]!.id);
    await rest();
    expect(theStory().window!.from).not.toBe(Date.UTC(2022, 7, 1));
    timeline().fit();
    await rest();
    expect(theStory().window).toBeNull();
    expect(heard).not.toHaveBeenCalled();
  });

  it('hears once, at the story, what a person did, and in which view', async () => {
    await show(story);
    const heard: Event[] = [];
    for (const name of ['select', 'hover', 'window'])
      theStory().addEventListener(`chronicle-${name}`, (event) => heard.push(event));
    const point = await pointOf(tehran.events[2]!.title);
    heard.length = 0;
    pointer('pointermove', point);
    await click(point);
    wheel({ ctrlKey: true });
    await settle();
    const of = <Kind extends Event>(name: string) => heard.filter(({ type }) => type === `chronicle-${name}`) as Kind[];
    expect(of<ChronicleSelectEvent>('select').map(({ id }) => id)).toEqual([tehran.events[2]!.id]);
    expect(of<ChronicleHoverEvent>('hover')[0]!.id).toBe(tehran.events[2]!.id);
    expect(of<ChronicleWindowEvent>('window')).toHaveLength(1);
    for (const event of heard) {
      expect(event.target).toBe(theStory());
      expect((event as ChronicleSelectEvent).view).toBe(timeline());
    }
  });

  it('takes the picture along as SVG and as PNG', async () => {
    await show(story);
    const svg = await timeline().toSVG();
    const image = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(image.querySelector('parsererror')).toBeNull();
    expect(image.querySelector('title')?.textContent).toContain(tehran.title);
    expect(svg).not.toContain('var(--');
    expect((await timeline().toPNG()).type).toBe('image/png');
  });

  it('takes the part that is shown, or the whole, with title, key, sources and the colours of the kinds', async () => {
    await show(story);
    timeline().zoomTo('2022-11-08', '2022-11-09');
    await rest();
    const part = await timeline().toSVG();
    const whole = await timeline().toSVG('whole');
    for (const svg of [part, whole]) {
      expect(svg).toContain(`>${tehran.title}</text>`);
      expect(svg).toContain('>date uncertain</text>');
      expect(svg).toContain('>Source: News article by Ben Cohen');
      expect(svg).toContain(tehran.kinds.events.military.color.light);
    }
    // Where letters are wide a title takes two lines.
    const words = (svg: string) => svg.match(/(?<=>)[^<>]+(?=<\/text>)/g)!.join(' ');
    expect(words(part)).not.toContain('Russia invades Ukraine');
    expect(words(whole)).toContain('Russia invades Ukraine');
    const [small, large] = [await timeline().toPNG(1), await timeline().toPNG(2, 'whole')];
    expect((await createImageBitmap(large)).width).toBe(2 * (await createImageBitmap(small)).width);
  });

  it('shows it after display: none', async () => {
    await show(html`<chronicle-story .story=${tehran}>
      <chronicle-timeline style="display: none"></chronicle-timeline>
    </chronicle-story>`);
    expect(marks('bar')).toEqual([]);
    timeline().style.display = '';
    await rest(100);
    expect(marks('bar').length).toBeGreaterThan(0);
  });

  it('is mirrored from right to left', async () => {
    await show(story);
    const left = Number(marks('axis-line')[0]!.getAttribute('x1'));
    timeline().dir = 'rtl';
    document.documentElement.dir = 'rtl';
    await rest(100);
    const mirrored = Number(marks('axis-line')[0]!.getAttribute('x1'));
    document.documentElement.dir = '';
    expect(mirrored).toBeCloseTo(1000 - left, 0);
  });

  it('runs nothing while nobody does anything', async () => {
    await show(story);
    await rest();
    const frames = vi.spyOn(globalThis, 'requestAnimationFrame');
    await new Promise((resolve) => {
      setTimeout(resolve, 400);
    });
    expect(frames).not.toHaveBeenCalled();
    frames.mockRestore();
  });

  it('jumps where less motion is wanted', async () => {
    await show(story);
    const still = lessMotion();
    timeline().zoomTo('2022-08', '2022-09');
    expect(theStory().window).toEqual({ from: Date.UTC(2022, 7, 1), to: Date.UTC(2022, 9, 1) });
    still.mockRestore();
  });
});

/** As if the reader had asked for less motion. */
function lessMotion() {
  const real = globalThis.matchMedia;
  return vi
    .spyOn(globalThis, 'matchMedia')
    .mockImplementation((query) =>
      query.includes('reduced-motion') ? ({ matches: true } as MediaQueryList) : real.call(globalThis, query),
    );
}

describe('the change from one scale to the other', () => {
  /** Frames that come when the test says so: every call passes so many milliseconds. */
  function handFrames() {
    const waiting = new Map<number, FrameRequestCallback>();
    let [now, last] = [1000, 0];
    const asked = vi.spyOn(globalThis, 'requestAnimationFrame').mockImplementation((callback) => {
      waiting.set(++last, callback);
      return last;
    });
    const cancelled = vi.spyOn(globalThis, 'cancelAnimationFrame').mockImplementation((id) => {
      waiting.delete(id);
    });
    return {
      async pass(milliseconds: number) {
        const due = [...waiting.values()];
        waiting.clear();
        now += milliseconds;
        for (const callback of due) callback(now);
        await timeline().updateComplete;
      },
      get waiting() {
        return waiting.size;
      },
      restore() {
        asked.mockRestore();
        cancelled.mockRestore();
      },
    };
  }

  /** The change begins when the part that makes it has been fetched. */
  async function change(scale: 'elastic' | 'linear') {
    timeline().scale = scale;
    await import('../../src/elements/timeline/hands.js');
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }

  /** Where the bar of the flight to Tehran stands. */
  const flight = () => Number(marks('bead')[2]!.getAttribute('cx'));

  it('goes there in steps, each on the way, and then nothing runs', async () => {
    await show(story);
    const start = flight();
    const frames = handFrames();
    await change('linear');
    const way = [flight()];
    for (let step = 0; step < 40; step++) {
      await frames.pass(16);
      way.push(flight());
    }
    expect(frames.waiting).toBe(0);
    frames.restore();
    expect(way[0]).toBeCloseTo(start, 1);
    const end = way.at(-1)!;
    expect(Math.abs(end - start)).toBeGreaterThan(100);
    expect(new Set(way).size).toBeGreaterThan(20);
    for (const [i, x] of way.entries()) {
      if (i > 0) expect(Math.abs(end - x)).toBeLessThanOrEqual(Math.abs(end - way[i - 1]!));
    }
  });

  it('turns round where it is when it is taken back midway', async () => {
    await show(story);
    const start = flight();
    const frames = handFrames();
    await change('linear');
    for (let step = 0; step < 8; step++) await frames.pass(16);
    const midway = flight();
    await change('elastic');
    expect(Math.abs(flight() - midway)).toBeLessThan(2);
    for (let step = 0; step < 40; step++) await frames.pass(16);
    expect(frames.waiting).toBe(0);
    frames.restore();
    expect(flight()).toBeCloseTo(start, 1);
  });

  it('is there at once where less motion is wanted', async () => {
    await show(story);
    const still = lessMotion();
    const frames = handFrames();
    timeline().scale = 'linear';
    await timeline().updateComplete;
    const at = flight();
    expect(frames.waiting).toBe(0);
    frames.restore();
    await rest();
    expect(flight()).toBe(at);
    still.mockRestore();
  });
});

describe('the lines of the storyline', () => {
  const names = () => marks('actor').map((mark) => mark.textContent);
  const nameOf = (name: string) => {
    const box = marks('actor')
      .find((mark) => mark.textContent === name)!
      .getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  /** What moves lines is fetched when the mouse comes to them. */
  async function reachFor(name: string) {
    pointer('pointermove', nameOf(name));
    await vi.waitFor(() => {
      pointer('pointermove', nameOf(name));
      expect(stage().classList.contains('name')).toBe(true);
    });
  }

  it('are dragged by their names into another order, which the story keeps, and the button gives them back', async () => {
    await show(story);
    const before = names();
    await reachFor('Iran');
    await drag(nameOf('Iran'), nameOf(before[0]!));
    await settle();
    expect(names()).toEqual(['Iran', ...before.filter((name) => name !== 'Iran')]);
    expect(theStory().lines.slice(0, 2)).toEqual(['iran', 'ukraine']);
    expect(theStory().window).toBeNull();
    expect(one('[role=status]', inside('chronicle-timeline')).textContent).toBe(`Iran is line 1 of ${before.length}`);
    const saved = theStory().state;
    await userEvent.click(button('Original order'));
    await settle();
    expect(names()).toEqual(before);
    expect(theStory().lines).toEqual([]);
    expect(focused()?.textContent).toBe('Storyline');
    theStory().state = saved;
    await settle();
    expect(names()[0]).toBe('Iran');
  });

  it('go back where the drag becomes something else, and a press on a name selects', async () => {
    await show(story);
    const before = names();
    await reachFor('Iran');
    stage().setPointerCapture = () => {};
    pointer('pointerdown', nameOf('Iran'));
    pointer('pointermove', nameOf(before[0]!));
    await settle();
    expect(names()[0]).toBe('Iran');
    pointer('pointercancel', nameOf('Iran'));
    await settle();
    expect(names()).toEqual(before);
    await click(nameOf('Iran'));
    expect(theStory().selection).toEqual({ kind: 'actor', id: 'iran' });
    expect(theStory().lines).toEqual([]);
  });

  it('are picked up by a finger that rests on the name; one that moves on leaves the page its scroll', async () => {
    await show(story);
    const before = names();
    await reachFor('Iran');
    const touch = { pointerType: 'touch' };
    const [from, to] = [nameOf('Iran'), nameOf(before[0]!)];
    const scrolls = () => {
      const move = new Event('touchmove', { cancelable: true });
      stage().dispatchEvent(move);
      return !move.defaultPrevented;
    };
    stage().setPointerCapture = () => {};
    pointer('pointerdown', from, touch);
    expect(scrolls()).toBe(true);
    pointer('pointercancel', from, touch);
    pointer('pointerdown', from, touch);
    await rest(450);
    expect(scrolls()).toBe(false);
    pointer('pointermove', to, touch);
    pointer('pointerup', to, touch);
    await settle();
    expect(names()[0]).toBe('Iran');
    expect(scrolls()).toBe(true);
  });

  it('are moved by Alt and the arrow keys from an actor in the list', async () => {
    await show(story);
    const before = names();
    const at = before.indexOf('Iran');
    one('[data-key="actor:iran"]', inside('chronicle-timeline')).focus();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await vi.waitFor(() => expect(names()[at - 1]).toBe('Iran'));
    expect(names()[at]).toBe(before[at - 1]);
    expect(focused()?.dataset.key).toBe('actor:iran');
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await vi.waitFor(() => expect(names()).toEqual(before));
  });
});

describe('many events', () => {
  const count = 20_000;
  const columns = {
    earliestStart: Float64Array.from({ length: count }, (_, i) => Date.UTC(2000, 0, 1) + i * 3_600_000),
    earliestEnd: Float64Array.from({ length: count }, (_, i) => Date.UTC(2000, 0, 1) + i * 3_600_000),
    title: (row: number) => `Event ${row}`,
    kind: new Uint8Array(count),
    kinds: ['report'],
  };

  it('are drawn as lanes with their density, in a bounded number of nodes, and read as periods', async () => {
    await show(html`<chronicle-timeline .columns=${columns}></chronicle-timeline>`);
    await rest(1000);
    const nodes = inside('chronicle-timeline').querySelectorAll('*').length;
    expect(nodes).toBeLessThan(2500);
    expect(stage().classList.contains('on-canvas')).toBe(true);
    await expect.element(page.getByRole('button', { name: /2000/, expanded: false }).first()).toBeInTheDocument();
  });

  it('open where a dense place is pressed', async () => {
    await show(html`<chronicle-timeline .columns=${columns} style="inline-size: 1000px"></chronicle-timeline>`);
    await rest(1000);
    const heard = vi.fn();
    timeline().addEventListener('chronicle-window', heard);
    // The strip stands on the lower edge of the lane, above the axis.
    const canvas = inside('chronicle-timeline').querySelector('canvas')!.getBoundingClientRect();
    await click({ x: canvas.x + canvas.width / 2, y: canvas.bottom - 58 });
    await rest();
    expect(heard).toHaveBeenCalled();
    const { from, to } = heard.mock.lastCall![0] as ChronicleWindowEvent;
    expect(to! - from!).toBeLessThan(60 * 3_600_000);
  });
});
