import { html } from 'lit';
import { afterEach, expect, it, vi } from 'vitest';
import type { ChronicleLoadEvent, ChronicleProblemEvent } from '../../src/index.js';
import { one, settle, show, theStory, words } from './stage.js';

interface Case {
  readonly name: string;
  readonly body: string;
  readonly status?: number;
  readonly type?: string;
  /** Whether anything can be drawn all the same. */
  readonly drawn: boolean;
  /** Part of a sentence that must be there, in place and in the event. */
  readonly says: RegExp;
}

const events = [{ id: 'a', title: 'What is fine', when: '2022-08-20', actors: ['x'] }];
const actors = [{ id: 'x', name: 'Somebody' }];
const story = (more: object) => JSON.stringify({ version: 1, actors, events, ...more });
const event = (more: object) => story({ events: [...events, { id: 'b', title: 'What is not', ...more }] });

const cases: readonly Case[] = [
  { name: 'invalid JSON', body: '{"version": 1, "events": [', drawn: false, says: /line 1/ },
  { name: 'no JSON at all', body: '', drawn: false, says: /empty/i },
  { name: 'a list instead of a story', body: '[1, 2]', drawn: false, says: /expected/i },
  { name: 'wrong types', body: event({ title: 7, when: { edtf: 5 } }), drawn: true, says: /expected/i },
  { name: 'events that are no list', body: story({ events: 'soon' }), drawn: true, says: /list/i },
  { name: 'an actor without an id', body: story({ actors: [...actors, { name: 'Nobody' }] }), drawn: true, says: /id/ },
  {
    name: 'an event without an id',
    body: story({ events: [...events, { title: 'No id', when: '2021' }] }),
    drawn: true,
    says: /^$/,
  },
  { name: 'duplicate ids', body: story({ events: [...events, ...events] }), drawn: true, says: /earlier/i },
  { name: 'an unknown actor', body: event({ actors: ['nemo'] }), drawn: true, says: /nemo|actor/i },
  { name: 'an unreadable date', body: event({ when: 'soonish' }), drawn: true, says: /soonish|date/i },
  { name: 'an end before its start', body: event({ when: '2022-05/2022-04' }), drawn: true, says: /end|before|after/i },
  { name: 'a story without events', body: JSON.stringify({ version: 1, events: [] }), drawn: false, says: /event/ },
  {
    name: '__proto__ as an id',
    body: story({ events: [...events, JSON.parse('{"id":"__proto__","title":"Proto"}')] }),
    drawn: true,
    says: /^$/,
  },
  { name: 'markup in titles', body: event({ title: '<img src=x onerror=alert(1)>' }), drawn: true, says: /^$/ },
  { name: 'a javascript: link', body: event({ url: 'javascript:alert(1)' }), drawn: true, says: /link/i },
  {
    name: 'a membership cycle',
    body: story({
      actors: [
        { id: 'x', name: 'X', memberOf: ['y'] },
        { id: 'y', name: 'Y', memberOf: ['x'] },
      ],
    }),
    drawn: true,
    says: /cycle|member|itself/i,
  },
  { name: 'a title of 200,000 characters', body: event({ title: 'x'.repeat(200_000) }), drawn: true, says: /long/i },
  { name: 'a version of the future', body: story({ version: 99 }), drawn: true, says: /version/i },
];

const answers: readonly Case[] = [
  { name: 'a 404', body: 'not found', status: 404, drawn: false, says: /status 404/ },
  {
    name: 'an HTML error page',
    body: '<!doctype html><title>Oops</title>',
    type: 'text/html',
    drawn: false,
    says: /web page/,
  },
  { name: 'a table', body: 'title,date\nA flight,2022-08-20\n', type: 'text/csv', drawn: true, says: /^$/ },
];

afterEach(() => vi.restoreAllMocks());

/** What was said: in the event, and in place. */
async function hear(put: () => Promise<unknown>) {
  let told: ChronicleLoadEvent | ChronicleProblemEvent | undefined;
  const controller = new AbortController();
  for (const name of ['chronicle-load', 'chronicle-problem'] as const)
    addEventListener(name, (heard) => (told = heard as ChronicleLoadEvent), { signal: controller.signal });
  await put();
  await vi.waitFor(() => expect(told).toBeDefined());
  await settle();
  controller.abort();
  return told!;
}

function check({ drawn, says }: Case, told: ChronicleLoadEvent | ChronicleProblemEvent) {
  const sentences = told.problems.map(({ message }) => message).join(' ');
  expect(told.type).toBe(drawn ? 'chronicle-load' : 'chronicle-problem');
  expect(sentences).toMatch(says);
  const card = words('chronicle-details');
  if (!drawn) {
    expect('message' in told && card).toContain('message' in told && told.message);
    expect(one('chronicle-details').shadowRoot!.querySelector('[role=alert]')).not.toBeNull();
  } else if (told.problems.length > 0) {
    expect(card).toContain('in the data');
    expect(card).toContain(told.problems[0]!.message);
  }
}

it.each([...cases, ...answers])('$name, by src', async (given) => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => {
    const headers = { 'content-type': given.type ?? 'application/json' };
    return new Response(given.body, { status: given.status ?? 200, headers });
  });
  const told = await hear(() =>
    show(
      html`<chronicle-story src="story"><chronicle-details></chronicle-details><chronicle-table></chronicle-table></chronicle-story>`,
    ),
  );
  check(given, told);
});

it.each(cases)('$name, by a script', async (given) => {
  const told = await hear(async () => {
    const element = document.createElement('chronicle-story');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = given.body;
    element.append(script, document.createElement('chronicle-details'));
    document.body.append(element);
  });
  check(given, told);
});

it.each(cases)('$name, by property', async (given) => {
  const told = await hear(() =>
    show(html`<chronicle-story .story=${given.body}><chronicle-details></chronicle-details></chronicle-story>`),
  );
  check(given, told);
});

it('a network that fails is told in a sentence, and `ready` rejects with it', async () => {
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('failed'));
  await show(
    html`<chronicle-story src="https://nowhere.invalid/a.json"><chronicle-table></chronicle-table></chronicle-story>`,
  );
  await expect(theStory().ready).rejects.toThrow('https://nowhere.invalid/a.json could not be reached');
  await settle();
  expect(words('chronicle-table')).toContain('could not be reached');
});

it.runIf(CSS.supports('selector(:state(a))'))(
  'a view keeps its room until it has a story, or none can be had',
  async () => {
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => {
      await new Promise((resolve) => {
        setTimeout(resolve, 60);
      });
      return new Response('not found', { status: 404 });
    });
    await show(html`<chronicle-story src="slow"><chronicle-table></chronicle-table></chronicle-story>`);
    expect(one('chronicle-table').matches(':state(settled)')).toBe(false);
    await expect.poll(() => one('chronicle-table').matches(':state(settled)')).toBe(true);
  },
);

it('a new src stops the old request, and only the new one counts', async () => {
  const signals: AbortSignal[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (address, init) => {
    signals.push(init!.signal!);
    await new Promise((resolve) => {
      setTimeout(resolve, address === 'slow' ? 60 : 5);
    });
    init!.signal!.throwIfAborted();
    return new Response(JSON.stringify({ version: 1, title: new Request(address).url.split('/').at(-1), events }));
  });
  await show(html`<chronicle-story src="slow"><chronicle-details></chronicle-details></chronicle-story>`);
  theStory().src = 'quick';
  const read = await theStory().ready;
  expect(read.title).toBe('quick');
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
});

it('a failure is said once, however many views there are', async () => {
  await show(html`<chronicle-story .story=${'{'}>
    <chronicle-legend></chronicle-legend><chronicle-search></chronicle-search>
    <chronicle-table></chronicle-table><chronicle-details></chronicle-details>
  </chronicle-story>`);
  const alerts = [...document.querySelectorAll('chronicle-story > *')].filter((view) =>
    view.shadowRoot?.querySelector('[role=alert]'),
  );
  expect(alerts.map(({ localName }) => localName)).toEqual(['chronicle-details']);
});

it('text from data stays text', async () => {
  const title = '<img src=x onerror="globalThis.hacked = true">';
  await show(html`<chronicle-story .story=${{ version: 1, title, events: [{ id: 'a', title, description: title }] }}>
    <chronicle-details></chronicle-details><chronicle-table></chronicle-table><chronicle-search></chronicle-search>
  </chronicle-story>`);
  theStory().selection = { kind: 'event', id: 'a' };
  await settle();
  expect(words('chronicle-details')).toContain(title);
  expect(document.querySelectorAll('img')).toHaveLength(0);
  expect('hacked' in globalThis).toBe(false);
});
