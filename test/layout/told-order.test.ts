import { expect, it } from 'vitest';
import { serializeScene } from '../../src/layout/scene.js';
import { jumpsBack, toldScene } from '../../src/layout/told-order.js';
import { parseStory } from '../../src/model/parse-story.js';
import { toldOrder } from '../../src/model/told-order.js';

const claim = (start?: number, paragraph?: number) => ({
  stance: 'states' as const,
  ...(start === undefined ? {} : { position: { start, end: start + 1 } }),
  ...(paragraph === undefined ? {} : { paragraph }),
});

const read = (...events: object[]) =>
  parseStory({ version: 1, events: events.map((event, i) => ({ id: `e${i}`, title: `E${i}`, ...event })) }).story;

it.each([
  ['by positions', [{ claims: [claim(90)] }, { claims: [claim(10), claim(95)] }], [1, 0]],
  ['by paragraphs where some have no position', [{ claims: [claim(5, 3)] }, { claims: [claim(undefined, 1)] }], [1, 0]],
  ['by claims on dates too', [{ claims: [claim(9)] }, { when: { edtf: '2020', claims: [claim(1)] } }], [1, 0]],
  ['in the order of the document where places are the same', [{ claims: [claim(1)] }, { claims: [claim(1)] }], [0, 1]],
  ['without those that have no place', [{}, { claims: [claim(2)] }, { claims: [claim(1)] }], [2, 1]],
  ['not at all where one has a place', [{}, { claims: [claim(2)] }], []],
])('events are told %s', (_, events, order) => {
  expect(toldOrder(read(...events))).toEqual(order);
});

const dated = read({ when: '2022-03' }, { when: '2022-01' }, { when: '2022-02' }, {}, { when: '2022-02' });

it('going back in time is counted where it is certain', () => {
  expect(jumpsBack(dated, [1, 2, 0])).toBe(0);
  expect(jumpsBack(dated, [0, 1, 2])).toBe(1);
  expect(jumpsBack(dated, [2, 4, 3, 1])).toBe(0);
  expect(jumpsBack(dated, [0, 2, 1])).toBe(2);
});

it('arcs follow time: above where the text does too, below where it does not, dotted where nobody knows', () => {
  const scene = toldScene({
    story: dated,
    told: [2, 0, 1, 4],
    happened: [1, 2, 4, 0],
    current: 0,
    width: 320,
    rtl: false,
  });
  const arcs = scene.text.flatMap((path, row) =>
    typeof path === 'string' && path.includes('Q') ? [{ path, look: scene.looks[scene.look[row]!]! }] : [],
  );
  const bends = arcs.map(({ path, look }) => {
    const [, y = 0, , bend = 0] = path.match(/-?[\d.]+/g)!.map(Number);
    return `${bend < y ? 'above' : 'below'} ${look.dash ?? 'solid'} ${look.stroke}`;
  });
  expect(bends).toEqual(['below solid line', 'above dotted line', 'below solid text']);
});

it('every event is a dot within the drawing, mirrored from right to left', () => {
  const input = { story: dated, told: [3, 2, 0, 1], happened: [1, 2, 0, 3], current: -1, width: 320 };
  const [ltr, rtl] = [toldScene({ ...input, rtl: false }), toldScene({ ...input, rtl: true })];
  const dots = (scene: typeof ltr) =>
    scene.items.map((item) => {
      const row = scene.item.indexOf(scene.items.indexOf(item));
      return { item, x: scene.x[row]!, y: scene.y[row]! };
    });
  expect(dots(ltr).map(({ item }) => item)).toEqual(['event:e3', 'event:e2', 'event:e0', 'event:e1']);
  for (const [i, { x, y }] of dots(ltr).entries()) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(320);
    expect(y).toBeLessThan(ltr.height);
    expect(dots(rtl)[i]!.x).toBeCloseTo(320 - x);
  }
  expect(serializeScene(ltr)).toBe(serializeScene(toldScene({ ...input, rtl: false })));
});

it('a thousand events are dots without arcs, a million the current one alone', () => {
  const many = (count: number) => Array.from({ length: count }, (_, i) => i % 5);
  expect(
    toldScene({ story: dated, told: many(1000), happened: many(1000), current: 0, width: 320, rtl: false }).text.filter(
      Boolean,
    ),
  ).toEqual([]);
  const few = toldScene({ story: dated, told: many(1_000_000), happened: [], current: 4, width: 320, rtl: false });
  expect(few.items).toEqual(['event:e4']);
});
