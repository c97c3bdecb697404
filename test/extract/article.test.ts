import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import story from '../../stories/data/tehran-2022.json' with { type: 'json' };
import { article, dateline, gold, hasArticle, overlaps } from './article.js';

const { actors } = story;

describe.skipIf(!hasArticle)('the article', () => {
  const { expressions, events, actors: named, problems } = extract(article, { dateline, actors });
  const at = (id: string) => {
    const place = gold.timex.find((timex) => timex.id === id)!;
    return expressions.find(({ position }) => overlaps(position, place));
  };

  it('has its 8 calendar expressions read, each with its four bounds', () => {
    const calendar = gold.timex.filter(({ tier }) => tier === 'calendar');
    const right = calendar.filter(({ id, bounds }) => JSON.stringify(at(id)?.bounds) === JSON.stringify(bounds));
    console.log(`${right.length} of ${calendar.length} calendar expressions of the article have the right bounds`);
    expect(calendar).toHaveLength(8);
    expect(right.map(({ id }) => id)).toEqual(calendar.map(({ id }) => id));
  });

  it('has no date read in its page furniture', () => {
    const furniture = gold.timex.filter(({ tier }) => tier === 'furniture');
    expect(furniture).toHaveLength(2);
    expect(furniture.map(({ id }) => at(id))).toEqual([undefined, undefined]);
  });

  it('has no trap taken for a date', () => {
    const caught = gold.traps.filter((trap) => expressions.some(({ position }) => overlaps(position, trap)));
    expect(caught.map(({ text }) => text)).toEqual([]);
  });

  it('has no expression read that a reader would not name', () => {
    const strange = expressions.filter(({ position }) => !gold.timex.some((timex) => overlaps(position, timex)));
    expect(strange.map(({ text }) => text)).toEqual([]);
  });

  it('dates what was before the invasion by the invasion', () => {
    const invasion = at('t-end-feb')!;
    // The end of February ends with February: somewhere before that the invasion began, and the delivery before it.
    expect(at('t-prior')).toMatchObject({
      rule: 'event',
      edtf: '[..2022-02-28]',
      bounds: [null, invasion.bounds[1], null, invasion.bounds[1]],
    });
  });

  it('takes the speaker’s now for that of the speech', () => {
    expect(at('t-now')).toMatchObject({ bounds: at('t-sun-night')!.bounds });
  });

  it('names the actors: recall at least 0.85, precision at least 0.95', () => {
    const known = new Set(actors.map(({ id }) => id));
    const expected = gold.actors
      .filter(({ id }) => known.has(id))
      .flatMap(({ id, mentions = [] }) => mentions.map((place) => ({ id, ...place })));
    const proper = expected.filter(({ text }) => !descriptions.has(text));
    const found = named
      .filter((actor) => actor.known)
      .flatMap(({ id, mentions }) => mentions.map(({ position }) => ({ id, ...position })));
    const isSame = (a: (typeof found)[number], b: (typeof found)[number]) => a.id === b.id && overlaps(a, b);
    const hits = found.filter((mention) => expected.some((place) => isSame(mention, place)));
    const recalled = proper.filter((place) => found.some((mention) => isSame(mention, place)));
    const [precision, recall] = [hits.length / found.length, recalled.length / proper.length];
    console.log(
      `names: precision ${precision.toFixed(3)} (${hits.length} of ${found.length}), recall ${recall.toFixed(3)} ` +
        `(${recalled.length} of ${proper.length} names and bare surnames; descriptions such as “his counterpart” do not count)`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });

  it('becomes drafts: the flight at night by the broadcaster’s word, the admission on the weekend', () => {
    const flight = events.find(({ when }) => when[0]?.edtf === '2022-08-20')!;
    expect(flight.when[0]).toMatchObject({ partOfDay: 'early-hours', expression: 'the early hours of Aug. 20' });
    expect(flight.claims).toMatchObject([{ by: 'sky', stance: 'reports', paragraph: 15 }]);
    const admission = events.find(({ when }) => when[0]?.edtf === '[2022-11-05..2022-11-06]')!;
    expect(admission.claims.map(({ by, stance }) => `${by} ${stance}`)).toEqual([
      'amir-abdollahian states',
      'leaders denies',
    ]);
    expect(problems).toEqual([]);
  });
});

/** Mentions that describe an actor and do not name it. */
const descriptions = new Set([
  'Top Russian Security Official',
  'The head of Russia’s Security Council',
  'his Iranian counterpart',
  'Iran’s foreign minister',
  'high-ranking officials',
  'journalists',
  'The historic protests',
  'its Russian ally',
  'the aggressor',
  'the ruling ayatollahs',
  'the regime',
]);
