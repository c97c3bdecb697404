import axe from 'axe-core';
import { html } from 'lit';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/define/editor.js';
import type { ChronicleChangeEvent, ChronicleEditor, Extraction, Extractor } from '../../src/editor.js';
import { one, settle, show } from './stage.js';

const text = `The ferry that never sailed

The council of Osby bought the ferry on 3 May 2019. It was due to sail on June 1, 2019, but Karin Lind stopped it.

“We will not pay for it,” Lind said on Monday. The Osby Gazette reported on Tuesday that the ferry leaks.`;
const dateline = '2023-03-15';

const editor = () => one<ChronicleEditor>('chronicle-editor');
const root = () => editor().shadowRoot!;
const find = <Found extends HTMLElement = HTMLElement>(selector: string) => one<Found>(selector, root());
const all = (selector: string) => [...root().querySelectorAll<HTMLElement>(selector)];
const titles = () => all('.items .title').map(({ textContent }) => textContent);
const said = () => find('[role="status"].hidden').textContent;
const focused = () => root().activeElement as HTMLElement;
const lit = (name: string) =>
  [...CSS.highlights].flatMap(([key, ranges]) => (key.startsWith(`chronicle-${name}`) ? [...ranges].map(String) : []));

let changes: ChronicleChangeEvent[] = [];
beforeEach(() => {
  changes = [];
});

const open = async (more: { extractor?: Extractor; text?: string } = {}) => {
  await show(html`<chronicle-editor
    .text=${more.text ?? text}
    .dateline=${dateline}
    .extractor=${more.extractor}
    @chronicle-change=${(event: ChronicleChangeEvent) => changes.push(event)}
  ><chronicle-timeline></chronicle-timeline></chronicle-editor>`);
  await editor().updateComplete;
  await settle();
};

const press = async (selector: string) => {
  find(selector).click();
  await settle();
};

const key = async (keys: string) => {
  await userEvent.keyboard(keys);
  await settle();
};

/** Types into a field as a person does, and leaves it. */
const fill = async (selector: string, words: string) => {
  const field = find<HTMLInputElement>(selector);
  field.focus();
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
};

describe('a text', () => {
  it('is pasted with its date, and read', async () => {
    await show(html`<chronicle-editor></chronicle-editor>`);
    await fill('textarea', text);
    await fill('[name="dateline"]', '15 March 2023');
    find('form').dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    // The rules are fetched first.
    await expect.poll(titles, { timeout: 10_000 }).toContain('The council of Osby bought the ferry');
    expect(editor().dateline).toBe('2023-03-15');
    expect(find('.written').textContent).toBe('Written 15 March 2023');
    await expect.poll(() => said()).toBe('Found 4 drafts.');
    expect(editor().undo()).toBe(true);
    await settle();
    expect(root().querySelector('form.start')).not.toBeNull();
  });

  it('is not read with a date or a zone that is none; what is wrong stands beside the field', async () => {
    await show(html`<chronicle-editor></chronicle-editor>`);
    await fill('textarea', text);
    await fill('[name="dateline"]', 'soonish');
    await fill('[name="zone"]', 'Middle/Earth');
    find('form').dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    await expect
      .poll(() => all('.fault').map(({ textContent }) => textContent.trim()))
      .toEqual([
        'Expected a day or a moment, such as 2022-11-09, 2022-11-09T15:15 or 9 November 2022.',
        'Expected a time zone such as "Asia/Tehran" or "+03:30".',
      ]);
    expect(editor().text).toBe('');
  });

  it('has its drafts lit, without a change to it', async () => {
    await open();
    expect(all('.text p').map(({ textContent }) => textContent)).toEqual(text.split('\n\n'));
    if (!('highlights' in CSS)) return;
    expect(lit('rest-doubted').sort()).toEqual(['3 May 2019', 'June 1, 2019', 'Monday', 'Tuesday']);
    await press('.opener');
    expect(lit('lit-doubted')).toEqual(['The council of Osby bought the ferry on 3 May 2019.']);
    await press('[data-judge="accept"]');
    expect(lit('near-1')).toEqual(['3 May 2019']);
  });

  it('that another extractor reads has the drafts of that one', async () => {
    const extraction: Extraction = {
      expressions: [],
      actors: [],
      problems: [{ path: '', value: null, message: 'A model guesses.' }],
      events: [
        {
          id: 'm',
          title: 'It rained',
          when: [],
          actors: [],
          claims: [],
          position: { start: 0, end: 9 },
          expressions: [],
          rule: 'model',
          confidence: 0.2,
        },
      ],
    };
    const asked = vi.fn(() => extraction);
    await open({ extractor: { extract: asked } });
    expect(asked).toHaveBeenCalledTimes(1);
    expect(titles()).toEqual(['It rained']);
    expect(find('.about').textContent).toContain('Unsure');
    expect(find('.problems').textContent).toContain('A model guesses.');
  });

  it('that an extractor fails at is read when it is asked again', async () => {
    let turn = 0;
    const failing: Extractor = {
      extract: () => {
        if (turn++ === 0) throw new Error('no answer');
        return { expressions: [], events: [], actors: [], problems: [] };
      },
    };
    await open({ extractor: failing });
    expect(find('[role="alert"]').textContent).toContain('The text could not be read: no answer');
    await press('[role="alert"] button');
    await expect.poll(() => said()).toContain('No events were found');
    expect(root().querySelector('[role="alert"]')).toBeNull();
  });

  it('of markup stays text', async () => {
    await open({ text: '<img src=x onerror="alert(1)"> fell on 3 May 2019. <script>alert(2)</script>' });
    expect(root().querySelector('.text img, .text script')).toBeNull();
    await press('[data-judge="accept"]');
    expect(editor().story.events[0]!.title).toContain('<img');
  });
});

describe('judging', () => {
  it('accepts and rejects by mouse, tells the page, and can be undone', async () => {
    await open();
    await press('[data-judge="accept"]');
    expect(editor().story.events.map(({ title }) => title)).toEqual(['The council of Osby bought the ferry']);
    expect(changes.map(({ story }) => story)).toEqual([editor().story]);
    expect(changes[0]!.view).toBe(editor());
    await press('[data-judge="reject"]');
    // What is rejected was no part of the story.
    expect(changes).toHaveLength(1);
    expect(titles()).toHaveLength(3);
    await press('.tools button');
    await press('.tools button');
    expect(editor().story.events).toEqual([]);
    expect(titles()).toHaveLength(4);
    expect(changes).toHaveLength(2);
    await press('.tools button:nth-child(2)');
    expect(editor().story.events).toHaveLength(1);
    expect(said()).toBe('Done again.');
  });

  it('by keys goes on to the next draft', async () => {
    await open();
    find('.opener').focus();
    await key('a');
    expect(said()).toBe('Accepted: The council of Osby bought the ferry.');
    expect(focused().textContent).toContain('It was due to sail');
    await key('x');
    expect(focused().textContent).toContain('We will not pay for it');
    await key('{ArrowUp}{Delete}');
    expect(editor().story.events).toEqual([]);
    await key('{Control>}z{/Control}{Control>}z{/Control}{Control>}z{/Control}');
    expect(titles()).toHaveLength(4);
    await key('{Control>}{Shift>}Z{/Shift}{/Control}');
    expect(editor().story.events).toHaveLength(1);
  });

  it('shows what was accepted in the views inside, which select it', async () => {
    await open();
    await press('.bulk button');
    await expect.poll(() => one('chronicle-timeline').shadowRoot!.textContent).toContain('It was due to sail');
    const { id } = editor().story.events[1]!;
    editor().store.dispatch({ type: 'select', target: { kind: 'event', id } });
    await settle();
    expect(find<HTMLTextAreaElement>('[name="title"]').value).toBe(editor().story.events[1]!.title);
  });
});

describe('correcting', () => {
  beforeEach(async () => {
    await open();
    await press('.bulk button');
    await press('.opener');
  });
  const event = () =>
    editor().story.events.find(({ claims }) => claims[0]?.position?.start === text.indexOf('The council'))!;

  it('a title, a kind, a status', async () => {
    await fill('[name="title"]', 'Osby buys a ferry');
    await fill('[name="kind"]', 'deal');
    find<HTMLSelectElement>('[name="status"]').value = 'planned';
    find('[name="status"]').dispatchEvent(new Event('change'));
    expect(event()).toMatchObject({ title: 'Osby buys a ferry', kind: 'deal', status: 'planned' });
  });

  it('a date, in ISO 8601-2 or in words, with its reading in words', async () => {
    const reading = () => find('.reading').textContent.replace(/\s+/g, ' ').trim();
    expect(reading()).toBe('3 May 2019 3 May 2019');
    await fill('[name="date"]', '2019-05-1X');
    await expect.poll(() => reading()).toContain('between 10 and 19 May 2019');
    expect(event().when[0]).toMatchObject({ edtf: '2019-05-1X', expression: '3 May 2019' });
    expect(event().when[0]!.bounds).toBeUndefined();
    await fill('[name="date"]', 'last Monday');
    await expect.poll(() => find<HTMLInputElement>('[name="date"]').value).toBe('2023-03-13');
    await fill('[name="date"]', 'some day');
    await expect.poll(() => reading()).toContain('Expected a date such as');
    expect(find('[name="date"]').getAttribute('aria-invalid')).toBe('true');
    expect(event().when[0]!.edtf).toBe('2023-03-13');
    find('[name="date"]').focus();
    await key('{Escape}');
    expect(find<HTMLInputElement>('[name="date"]').value).toBe('2023-03-13');
  });

  it('a part of a day, another account, no date at all', async () => {
    find<HTMLSelectElement>('[name="part"]').value = 'night';
    find('[name="part"]').dispatchEvent(new Event('change'));
    await settle();
    expect(event().when[0]).toMatchObject({ edtf: '2019-05-03', partOfDay: 'night' });
    await press('.form .plain');
    await fill('.date:nth-of-type(2) [name="date"]', '2019-05-04');
    await expect.poll(() => event().when).toHaveLength(2);
    await press('.date .small');
    await press('.date .small');
    expect(event().when).toEqual([]);
    expect(find('.about').textContent).toContain('Undated');
  });

  it('who takes part, and as what', async () => {
    await fill('[name="who"]', 'The harbour master');
    const id = event().actors.at(-1)!.actor;
    expect(editor().story.actors.find((actor) => actor.id === id)!.name).toBe('The harbour master');
    const role = find<HTMLSelectElement>('.participants li:last-child select');
    role.value = 'recipient';
    role.dispatchEvent(new Event('change'));
    await settle();
    expect(event().actors.at(-1)).toEqual({ actor: id, role: 'recipient' });
    await press('.participants li:last-child button');
    expect(event().actors.map(({ actor }) => actor)).not.toContain(id);
  });

  it('who says so, and what they do by it', async () => {
    const stance = find<HTMLSelectElement>('[name="stance"]');
    stance.value = 'denies';
    stance.dispatchEvent(new Event('change'));
    await settle();
    const by = find<HTMLSelectElement>('[name="by"]');
    by.value = [...by.options].find(({ label }) => label === 'Karin Lind')!.value;
    by.dispatchEvent(new Event('change'));
    await settle();
    expect(event().claims[0]).toMatchObject({ stance: 'denies', by: 'karin-lind' });
    await press('.evidence button');
    expect(editor().story.events.map(({ claims }) => claims.length)).toContain(0);
    expect(find('.form').textContent).toContain('Choose words in the text');
  });

  it('typing is undone by the browser, what was typed by the editor', async () => {
    const title = find<HTMLTextAreaElement>('[name="title"]');
    title.focus();
    await userEvent.keyboard('!!');
    await userEvent.keyboard('{Control>}z{/Control}');
    await settle();
    expect(editor().story.events).toHaveLength(4);
    find('[name="kind"]').focus();
    await settle();
    await key('{Control>}z{/Control}');
    await expect.poll(() => event()?.title ?? 'gone').not.toContain('!!');
  });
});

describe('choosing words', () => {
  it('by keys makes an event with the date and the names in it', async () => {
    await open();
    find('.text').focus();
    await key('{ArrowRight}{ArrowDown}');
    expect(said()).toBe('The');
    await key('{Shift>}{End}{/Shift}');
    expect(said()).toBe(
      'The council of Osby bought the ferry on 3 May 2019. It was due to sail on June 1, 2019, but Karin Lind stopped it',
    );
    await key('{ArrowLeft}{ArrowLeft}{ArrowLeft}{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}');
    expect(find('.chosen q').textContent).toBe('Karin Lind stopped it');
    await key('e');
    expect(editor().story.events).toMatchObject([
      {
        title: 'Karin Lind stopped it',
        claims: [{ quote: { exact: 'Karin Lind stopped it', suffix: '.\n\n“We will not pay for it,” Lin' } }],
      },
    ]);
    expect(editor().story.actors.map(({ name }) => name)).toEqual(['Karin Lind']);
    expect(focused().getAttribute('name')).toBe('title');
  });

  it('by keys makes evidence of the open event, and an actor', async () => {
    await open();
    await press('[data-judge="accept"]');
    await press('.opener');
    find('.text').focus();
    await key('{Control>}{End}{/Control}{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}c');
    expect(editor().story.events[0]!.claims.map(({ quote }) => quote!.exact)).toEqual([
      'The council of Osby bought the ferry on 3 May 2019.',
      'the ferry leaks',
    ]);
    expect(focused().getAttribute('name')).toBe('stance');
    find('.text').focus();
    await key('{Control>}{Home}{/Control}{ArrowRight}a');
    expect(editor().story.actors.map(({ name }) => name)).toContain('ferry');
    expect(root().querySelector('.chosen.empty')).not.toBeNull();
  });

  it('by the browser’s own selection chooses whole words', async () => {
    await open();
    const [, paragraph] = all('.text p');
    const node = paragraph!.firstChild!;
    const at = text.split('\n\n')[1]!.indexOf('ouncil of Osb');
    getSelection()!.setBaseAndExtent(node, at, node, at + 13);
    await expect.poll(() => find('.chosen').textContent).toContain('council of Osby');
    expect(find('.chosen q').textContent).toBe('council of Osby');
    await press('.chosen .quiet');
    expect(root().querySelector('.chosen.empty')).not.toBeNull();
    expect(getSelection()!.toString()).toBe('');
  });

  it('a click on lit words opens what they stand for', async () => {
    await open();
    getSelection()!.removeAllRanges();
    if (!('highlights' in CSS)) return;
    const range = [...CSS.highlights].flatMap(([name, ranges]) =>
      name.startsWith('chronicle-rest') ? [...ranges] : [],
    );
    const june = (range as Range[]).find((words) => String(words) === 'June 1, 2019')!;
    const { x, y, width, height } = june.getClientRects()[0]!;
    june.startContainer.parentElement!.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, clientX: x + width / 2, clientY: y + height / 2 }),
    );
    await settle();
    expect(find<HTMLTextAreaElement>('[name="title"]').value).toBe('It was due to sail');
  });
});

describe('actors', () => {
  it('are merged, renamed, removed', async () => {
    await open();
    await press('.bulk button');
    await press('#tab-actors');
    expect(titles()).toContain('Karin Lind');
    const openers = all('.opener');
    openers[titles().indexOf('Osby Gazette')]!.click();
    await settle();
    const into = find<HTMLSelectElement>('[name="into"]');
    into.value = 'karin-lind';
    find('.merge').dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    await settle();
    expect(titles()).not.toContain('Osby Gazette');
    expect(find<HTMLInputElement>('[name="aliases"]').value).toBe('Osby Gazette');
    await fill('[name="name"]', 'K. Lind');
    expect(editor().story.actors.find(({ id }) => id === 'karin-lind')).toMatchObject({
      name: 'K. Lind',
      aliases: ['Osby Gazette'],
    });
    await press('.form .quiet');
    expect(JSON.stringify(editor().story)).not.toContain('karin-lind');
  });

  it('that the text names are added by a press', async () => {
    await open();
    await press('#tab-actors');
    await press('.proposed button');
    expect(editor().story.actors).toHaveLength(1);
  });
});

describe('a story', () => {
  it('is taken in, and its events are not found again', async () => {
    await open();
    await press('.bulk button');
    const { story } = editor();
    await show(html`<chronicle-editor id="second" .text=${text} .story=${story}></chronicle-editor>`);
    const second = one<ChronicleEditor>('#second');
    await second.updateComplete;
    await settle();
    expect(second.story.events).toEqual(story.events);
    expect(second.shadowRoot!.querySelectorAll('[data-judge]')).toHaveLength(0);
    expect(second.undo()).toBe(false);
  });

  it('without its text asks for it', async () => {
    await show(
      html`<chronicle-editor .story=${{ version: 1, events: [{ title: 'Council meets' }] }}></chronicle-editor>`,
    );
    await settle();
    expect(root().querySelector('.text, .chosen')).toBeNull();
    await press('.words .primary');
    expect(root().activeElement).toBe(find('textarea'));
  });

  it('that the page gives back as it got it changes nothing', async () => {
    await open();
    await press('[data-judge="accept"]');
    const { story } = editor();
    editor().story = story;
    await settle();
    expect(editor().undo()).toBe(true);
  });

  it('is opened from a file, with what is wrong with it, and that is undone', async () => {
    await open();
    await press('[data-judge="accept"]');
    const file = find<HTMLInputElement>('.file');
    const give = async (content: string) => {
      const files = new DataTransfer();
      files.items.add(new File([content], 'story.json', { type: 'application/json' }));
      file.files = files.files;
      file.dispatchEvent(new Event('change'));
    };
    await give('{"version":1,"events":[{"title":"Another","when":"2020-13"}]}');
    await expect.poll(() => said()).toContain('Opened a story with 1 event.');
    await settle();
    expect(editor().story.events.map(({ title }) => title)).toEqual(['Another']);
    expect(find('.problems').textContent).toContain('events[0].when');
    await give('no story');
    await expect
      .poll(() => root().querySelector('[role="alert"]')?.textContent)
      .toContain('could not be opened: This is not JSON');
    expect(editor().story.events.map(({ title }) => title)).toEqual(['Another']);
    editor().undo();
    expect(editor().story.events.map(({ title }) => title)).toEqual(['The council of Osby bought the ferry']);
  });

  it('is copied and downloaded as JSON', async () => {
    await open();
    await press('[data-judge="accept"]');
    const written: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (words) => void written.push(words));
    const links: HTMLAnchorElement[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      links.push(this);
    });
    await press('.tools button:nth-child(4)');
    await expect.poll(() => said()).toContain('Copied');
    await press('.tools button:nth-child(5)');
    vi.restoreAllMocks();
    expect(JSON.parse(written[0]!)).toMatchObject({ version: 1, dateline, events: [{ when: { edtf: '2019-05-03' } }] });
    expect(links[0]!.download).toBe('story.json');
    expect(decodeURIComponent(links[0]!.href.split(',')[1]!)).toBe(written[0]);
  });
});

it('Tab goes through it in the order of its parts, with one stop for the tools and one for the list', async () => {
  await open();
  await press('[data-judge="accept"]');
  const stops: (string | null)[] = [];
  find('.story-title').focus();
  for (let i = 0; i < 8; i++) {
    await userEvent.tab();
    await settle();
    const at = focused();
    stops.push(
      at.getAttribute('name') ??
        at.getAttribute('aria-label')?.split('.')[0] ??
        at.textContent.replace(/\s+/g, ' ').trim(),
    );
  }
  expect(stops).toEqual([
    'Undo',
    'Change the text',
    'The text',
    'Events 1',
    'Accept all',
    'Reject all',
    expect.stringContaining('It was due to sail'),
    'Keys',
  ]);
});

it.each(['light', 'dark'])('axe finds nothing in it: %s', async (scheme) => {
  document.documentElement.style.colorScheme = scheme;
  await show(html`<chronicle-editor></chronicle-editor>`);
  const objections = async () => {
    const { violations } = await axe.run(document.body, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`));
  };
  const found = await objections();
  document.body.replaceChildren();
  await open();
  await press('[data-judge="accept"]');
  await press('.opener');
  found.push(...(await objections()));
  await press('#tab-actors');
  find('.text').focus();
  await key('{ArrowRight}');
  found.push(...(await objections()));
  document.documentElement.style.colorScheme = '';
  expect(found).toEqual([]);
});

it('leaves nothing behind, and comes back as it was', async () => {
  await open();
  await press('[data-judge="accept"]');
  const element = editor();
  element.remove();
  expect(lit('')).toEqual([]);
  document.body.append(element);
  await settle();
  expect(element.story.events).toHaveLength(1);
  if ('highlights' in CSS) expect(lit('rest-doubted')).toHaveLength(3);
});
