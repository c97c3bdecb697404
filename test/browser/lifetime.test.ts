import { html } from 'lit';
import { expect, it } from 'vitest';
import { flights, inside, one, settle, show, theStory, words } from './stage.js';

const views = ['details', 'legend', 'network', 'search', 'table', 'timeline'].map((name) => `chronicle-${name}`);

/** Counts the listeners on the page and the observers at work, from now on. */
function count() {
  const listeners = new Set<string>();
  const observers = new Set<object>();
  const undo: (() => void)[] = [];
  const ids = new WeakMap<object, number>();
  let next = 0;
  const idOf = (thing: object) => {
    if (!ids.has(thing)) ids.set(thing, next++);
    return ids.get(thing);
  };
  const wrap = <Owner extends object>(
    owner: Owner,
    method: string,
    before: (self: object, args: unknown[]) => void,
  ) => {
    const own = owner as Record<string, (...args: unknown[]) => unknown>;
    const original = own[method]!;
    own[method] = function (this: object, ...args: unknown[]) {
      before(this ?? globalThis, args);
      return original.apply(this, args);
    };
    undo.push(() => {
      own[method] = original;
    });
  };
  const key = (self: object, [type, listener]: unknown[]) =>
    `${idOf(self)} ${String(type)} ${idOf(listener as object)}`;
  const isOurs = ([, listener]: unknown[]) => typeof listener === 'function' || typeof listener === 'object';
  wrap(
    EventTarget.prototype,
    'addEventListener',
    (self, args) => isOurs(args) && args[1] && listeners.add(key(self, args)),
  );
  wrap(EventTarget.prototype, 'removeEventListener', (self, args) => args[1] && listeners.delete(key(self, args)));
  for (const { prototype } of [ResizeObserver, MutationObserver]) {
    wrap(prototype, 'observe', (self) => observers.add(self));
    wrap(prototype, 'disconnect', (self) => observers.delete(self));
  }
  const stop = () => {
    for (const back of undo) back();
  };
  return { listeners, observers, stop };
}

it.each(views)('%s taken off and put back 100 times leaves nothing behind', async (tag) => {
  await show(html`<chronicle-story .story=${flights}><div></div></chronicle-story>`);
  const place = one('chronicle-story > div');
  const { listeners, observers, stop } = count();
  const view = document.createElement(tag);
  place.append(view);
  await settle();
  const once = [listeners.size, observers.size, view.shadowRoot!.querySelectorAll('*').length];
  for (let turn = 0; turn < 100; turn++) {
    view.remove();
    place.append(view);
    if (turn % 25 === 0) await settle();
  }
  await settle();
  expect([listeners.size, observers.size, view.shadowRoot!.querySelectorAll('*').length]).toEqual(once);
  view.remove();
  await settle();
  stop();
  expect(observers.size).toBe(0);
});

it('a story taken off and put back 100 times leaves nothing behind and reads nothing again', async () => {
  const { listeners, observers, stop } = count();
  await show(
    html`<div id="place"><chronicle-story .story=${flights}><chronicle-details></chronicle-details></chronicle-story></div>`,
  );
  const story = theStory();
  const once = [listeners.size, observers.size];
  let loads = 0;
  story.addEventListener('chronicle-load', () => loads++);
  for (let turn = 0; turn < 100; turn++) {
    story.remove();
    one('#place').append(story);
    if (turn % 25 === 0) await settle();
  }
  await settle();
  expect([listeners.size - 1, observers.size]).toEqual(once);
  expect(words('chronicle-details')).toContain('Flights');
  expect(loads).toBe(0);
  story.remove();
  await settle();
  stop();
  expect(observers.size).toBe(0);
});

it('a view that was taken off no longer hears, and catches up when it is back', async () => {
  await show(html`<chronicle-story .story=${flights}><chronicle-details></chronicle-details></chronicle-story>`);
  const view = one('chronicle-details');
  view.remove();
  theStory().selection = { kind: 'event', id: 'flight' };
  await settle();
  expect(view.shadowRoot!.textContent).not.toContain('Military');
  theStory().append(view);
  await settle();
  expect(words('chronicle-details')).toContain('Military plane');
});

it('a class field never hides a property of Lit', async () => {
  await show(html`<chronicle-table .story=${flights}></chronicle-table>`);
  for (const name of ['sortBy', 'descending', 'for', 'src', 'story'])
    expect(Object.hasOwn(one('chronicle-table'), name)).toBe(false);
});

it('language and direction are read anew when they change around a view', async () => {
  await show(html`<chronicle-story .story=${flights}><chronicle-table></chronicle-table></chronicle-story>`);
  document.documentElement.lang = 'de';
  await settle();
  expect(one('.date', inside('chronicle-table').querySelectorAll('tr')[2]).textContent).toMatch(/2022/);
  document.documentElement.lang = 'ar-u-nu-arab';
  await settle();
  expect(inside('chronicle-table').textContent).toMatch(/٢٠٢٢/);
  document.documentElement.lang = 'en';
});
