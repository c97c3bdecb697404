import axe from 'axe-core';
import { html } from 'lit';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ChronicleArticle, ChronicleSelectEvent, StoryInput } from '../../src/index.js';
import { inside, one, settle, show, theStory } from './stage.js';

const lit = (name: string) =>
  [...CSS.highlights].flatMap(([key, ranges]) => (key.startsWith(`chronicle-${name}`) ? [...ranges].map(String) : []));

const story: StoryInput = {
  version: 1,
  kinds: { events: { transfer: { label: 'Transfer', color: '#c47c00' }, visit: { label: 'Visit' } } },
  actors: [
    { id: 'guest', name: 'Nikolai Patrushev', aliases: ['Patrushev'] },
    { id: 'iran', name: 'Iran' },
  ],
  events: [
    {
      id: 'visit',
      title: 'A visit',
      kind: 'visit',
      when: '2022-11-08',
      actors: ['guest'],
      claims: [{ stance: 'states', quote: { exact: 'Patrushev came to Tehran' } }],
    },
    {
      id: 'flight',
      title: 'A flight',
      kind: 'transfer',
      when: '2022-08-20',
      actors: ['iran'],
      claims: [{ by: 'iran', stance: 'claims', quote: { exact: '"cash and arms" by air' } }],
    },
    { id: 'call', title: 'A call', when: '2022-11-01', claims: [{ stance: 'states' }] },
    {
      id: 'rumour',
      title: 'A rumour',
      claims: [
        { stance: 'states', quote: { exact: 'in Tehran' } },
        { stance: 'states', quote: { exact: 'never said' } },
      ],
    },
  ],
};

const page = (more: unknown = '') => html`<chronicle-story .story=${story}>
  <chronicle-article>
    <article lang="en">
      <p id="first">Late on Tuesday <b>Patrushev</b> came to <a href="#x">Tehran</a>. Iran had called.</p>
      <script type="text/plain">Patrushev came to Tehran</script>
      <p id="second">In August, “cash <em>and</em> arms” by air. Nikolai Patrushev was not in Tehran.</p>
      <p id="third"><span data-event="call">A telephone</span> rang in Tehran on <time datetime="2022-08-20">that day</time>.</p>
    </article>
  </chronicle-article>
  ${more}
</chronicle-story>`;

const article = () => one<ChronicleArticle>('chronicle-article');

/** A point on some words of an element's text. */
function pointOf(selector: string, words: string) {
  const walker = document.createTreeWalker(one(selector), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(words);
    if (at < 0) continue;
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { target: node.parentElement!, clientX: left + width / 2, clientY: top + height / 2 };
  }
  throw new Error(`no ${words}`);
}

function point(type: string, selector: string, words: string) {
  const { target, ...at } = pointOf(selector, words);
  const init = { bubbles: true, composed: true, ...at };
  target.dispatchEvent(type === 'click' ? new MouseEvent(type, init) : new PointerEvent(type, init));
}

it('underlines evidence across inline elements and typographic marks, dashed where it is only claimed', async () => {
  await show(page());
  expect(lit('rest')).toEqual(
    expect.arrayContaining(['Patrushev came to Tehran', 'A telephone', 'that day', '“cash and arms” by air']),
  );
  expect(lit('rest-doubted')).toEqual(['“cash and arms” by air', 'that day']);
});

it('reports what is missing or ambiguous, and marks neither', async () => {
  await show(page());
  expect(article().problems.map(({ path, value }) => `${path} ${String(value)}`)).toEqual([
    'events[3].claims[0].quote in Tehran',
    'events[3].claims[1].quote never said',
  ]);
  expect(lit('rest')).not.toContain('never said');
  expect(inside('chronicle-article').textContent).toContain('2 problems in the data');
});

it('finds words beside a run of letters without end, but leaves those unlit', async () => {
  await show(page());
  const telephone = one('[data-event=call]');
  expect(lit('rest')).toContain('A telephone');
  telephone.textContent = `A telephone ${'x'.repeat(100_000)}`;
  await new Promise((resolve) => setTimeout(resolve, 300));
  await settle();
  expect(article().reveal('call')).toBe(true);
  expect(lit('rest')).toContain('Patrushev came to Tehran');
  expect(lit('rest').filter((words) => words.includes('A telephone'))).toEqual([]);
});

it('pointing at words lights them, and a click selects what they stand for', async () => {
  await show(page(html`<chronicle-details></chronicle-details>`));
  const heard: string[] = [];
  theStory().addEventListener('chronicle-select', (event: ChronicleSelectEvent) =>
    heard.push(`${event.kind} ${event.id}`),
  );
  point('pointermove', '#second', 'by air');
  await settle();
  expect(theStory().store.state.hover).toEqual({ kind: 'event', id: 'flight' });
  expect(lit('lit')).toContain('“cash and arms” by air');
  expect(lit('dim')).toContain('Patrushev came to Tehran');
  point('click', '#second', 'by air');
  point('pointermove', '#second', 'In August');
  await settle();
  expect(theStory().store.state.hover).toBeNull();
  expect(theStory().selection).toEqual({ kind: 'event', id: 'flight' });
  point('click', '#second', 'by air');
  expect(theStory().selection).toBeNull();
  expect(heard).toEqual(['event flight', 'null null']);
});

it('names stand for actors, and clicking again goes on to the event they are in', async () => {
  await show(page());
  point('click', '#first', 'Patrushev');
  await settle();
  expect(theStory().selection).toEqual({ kind: 'actor', id: 'guest' });
  expect(lit('name')).toEqual(['Patrushev', 'Nikolai Patrushev']);
  expect(lit('near')).toEqual(['Patrushev came to Tehran']);
  point('click', '#first', 'Patrushev');
  expect(theStory().selection).toEqual({ kind: 'event', id: 'visit' });
});

it('leaves links and selected text alone', async () => {
  await show(page());
  point('click', '#first', 'Tehran');
  expect(theStory().selection).toBeNull();
  getSelection()!.selectAllChildren(one('#second'));
  point('click', '#second', 'by air');
  expect(theStory().selection).toBeNull();
  getSelection()!.removeAllRanges();
});

it('what is selected elsewhere is lit and scrolled into sight', async () => {
  await show(html`${page()}`);
  one('#second').before(Object.assign(document.createElement('div'), { className: 'tall' }));
  one('.tall').style.setProperty('height', '3000px');
  await new Promise((resolve) => setTimeout(resolve, 150));
  await settle();
  theStory().selection = { kind: 'event', id: 'flight' };
  await settle();
  await expect.poll(() => one('#second').getBoundingClientRect().top, { timeout: 3000 }).toBeLessThan(innerHeight);
  expect(lit('lit')).toEqual(expect.arrayContaining(['“cash and arms” by air']));
  scrollTo(0, 0);
});

it('never writes into the page, whatever happens', async () => {
  await show(page());
  const before = one('article').outerHTML;
  const writes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => writes.push(...records));
  observer.observe(one('article'), { subtree: true, childList: true, attributes: true, characterData: true });
  for (const id of ['visit', 'flight', 'call']) {
    theStory().selection = { kind: 'event', id };
    point('pointermove', '#first', 'Patrushev');
    await settle();
  }
  observer.disconnect();
  expect(writes).toEqual([]);
  expect(one('article').outerHTML).toBe(before);
});

it('follows when the page changes the article', async () => {
  await show(page());
  one('#first').textContent = 'Nothing of it is true.';
  one('#second').append(' They never said so.');
  await expect.poll(() => lit('rest')).toContain('never said');
  expect(lit('rest')).not.toContain('Patrushev came to Tehran');
  expect(article().problems.map(({ path }) => path)).toContain('events[0].claims[0].quote');
});

it('the keyboard walks the passages and then the actors', async () => {
  await show(page());
  await userEvent.tab();
  await userEvent.tab();
  const active = () => inside('chronicle-article').activeElement?.textContent;
  expect(active()).toMatch(/^A visit.*Patrushev came to Tehran/);
  expect(theStory().store.state.hover).toEqual({ kind: 'event', id: 'visit' });
  expect(inside('chronicle-article').querySelectorAll('.ring').length).toBeGreaterThan(0);
  await userEvent.keyboard('{ArrowDown}');
  await settle();
  expect(active()).toMatch(/^A flight/);
  await userEvent.keyboard('{Enter}');
  expect(theStory().selection).toEqual({ kind: 'event', id: 'flight' });
  await userEvent.keyboard('{End}');
  await settle();
  expect(active()).toBe('Iran');
  await userEvent.keyboard('{Escape}');
  expect(theStory().selection).toBeNull();
});

it('a filter takes the marks of hidden events away', async () => {
  await show(page());
  theStory().filter = [{ source: 'page', field: 'eventKind', hidden: ['visit'] }];
  await settle();
  expect(lit('rest')).not.toContain('Patrushev came to Tehran');
});

it('does nothing to how the article looks', async () => {
  await show(
    html`<div id="bare"><p class="probe">Words</p></div><chronicle-article><p class="probe">Words</p></chronicle-article>`,
  );
  const [bare, wrapped] = [...document.querySelectorAll('.probe')].map((probe) => getComputedStyle(probe));
  for (const name of ['color', 'font-size', 'font-family', 'line-height', 'font-variant-numeric', 'margin-top'])
    expect(wrapped!.getPropertyValue(name), name).toBe(bare!.getPropertyValue(name));
});

// An engine without acceleration takes its time to draw a page a hundred times.
it('leaves nothing behind after a hundred removals', { timeout: 120_000 }, async () => {
  let sheets = 0;
  for (let i = 0; i < 100; i++) {
    await show(page());
    document.body.replaceChildren();
    // The few rules for stories stay.
    if (i === 0) sheets = document.adoptedStyleSheets.length;
  }
  await settle();
  expect([...CSS.highlights.keys()].filter((name) => name.startsWith('chronicle-'))).toEqual([]);
  expect(document.adoptedStyleSheets.length).toBe(sheets);
});

it('serves an article in a shadow tree: the sheet is where the text is', async () => {
  await show(html`<div id="host"></div>`);
  const root = one('#host').attachShadow({ mode: 'open' });
  const element = document.createElement('chronicle-article');
  element.story = story;
  element.append('Patrushev came to Tehran');
  root.append(element);
  await element.updateComplete;
  await settle();
  expect(root.adoptedStyleSheets).toHaveLength(1);
  expect(lit('rest')).toContain('Patrushev came to Tehran');
  element.remove();
  expect(root.adoptedStyleSheets).toHaveLength(0);
});

it('keeps axe content, and axe looked', async () => {
  await show(page());
  expect((await axe.run(one('chronicle-story'))).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual(
    [],
  );
  inside('chronicle-article').querySelector('.outline button')!.textContent = '';
  expect((await axe.run(one('chronicle-story'))).violations.length).toBeGreaterThan(0);
});

it('keeps the slot that a page brings, with the words in it, and puts after it what is its own', async () => {
  await show(html`<main></main>`);
  one('main').setHTMLUnsafe(`<chronicle-story><chronicle-article>
    <template shadowrootmode="open"><slot></slot></template>
    <p>Late on Tuesday Patrushev came to Tehran.</p>
  </chronicle-article></chronicle-story>`);
  const root = inside('chronicle-article');
  const slot = one('slot', root);
  theStory().story = story;
  await theStory().ready;
  await settle();
  expect([...root.querySelectorAll('slot')]).toEqual([slot]);
  if ('highlights' in CSS) expect(lit('rest')).toContain('Patrushev came to Tehran');
  const below = one('.own .problems', root).getBoundingClientRect().top;
  expect(below).toBeGreaterThanOrEqual(one('p').getBoundingClientRect().bottom);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(theStory().selection).toEqual({ kind: 'event', id: 'visit' });
  expect(one('.ring', root).getBoundingClientRect().top).toBeLessThan(below);
});
