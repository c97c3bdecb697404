import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';

const dateline = '2023-03-15';
const actors = [
  { id: 'lind', name: 'Karin Lind', kind: 'person', aliases: ['the Iron Clerk'] },
  { id: 'lind-2', name: 'Tomas Lind', kind: 'person' },
  { id: 'ortega', name: 'José Ortega y Ruiz', kind: 'person' },
  { id: 'vandam', name: 'Piet van Dam', kind: 'person' },
  { id: 'council', name: 'Water Council of Norland', kind: 'organization', aliases: ['WCN'] },
  { id: 'norland', name: 'Norland', kind: 'state' },
  { id: 'us', name: 'United States', kind: 'state', aliases: ['US'] },
  { id: 'k9', name: 'K-9', kind: 'weapon' },
];

const named = (text: string, known = true) =>
  extract(text, { dateline, actors })
    .actors.filter((actor) => actor.known === known)
    .flatMap(({ id, mentions }) => mentions.map(({ text: words, rule }) => `${id}: ${words} (${rule})`));

describe('names of the actors that are given', () => {
  it.each([
    ['the name', 'Karin Lind resigned.', ['lind: Karin Lind (name)']],
    ['an alias with its article', 'They call her the Iron Clerk.', ['lind: the Iron Clerk (alias)']],
    ['a possessive', 'Norland’s coast is flat.', ['norland: Norland (name)']],
    ['“X of Y” as “Y’s X”', 'Norland’s Water Council met.', ['council: Norland’s Water Council (alias)']],
    ['another small word', 'The Water Council for Norland met.', ['council: Water Council for Norland (name)']],
    ['an abbreviation, in capitals only', 'The WCN and the US asked us.', ['council: WCN (alias)', 'us: US (alias)']],
    ['a name with a number', 'A K-9 and a K-90 were seen.', ['k9: K-9 (name)']],
    ['accents or none', 'Jose Ortega y Ruiz left.', ['ortega: Jose Ortega y Ruiz (name)']],
    [
      'a particle',
      'Piet van Dam left. Later van Dam came back.',
      ['vandam: Piet van Dam (name)', 'vandam: van Dam (surname)'],
    ],
    ['headlines', 'KARIN LIND GOES', ['lind: KARIN LIND (name)']],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('a bare surname is the one who was named last', () => {
    expect(
      named('Karin Lind met Tomas Lind. Lind smiled. Karin Lind did not. Then Lind left.').filter((line) =>
        line.includes('surname'),
      ),
    ).toEqual(['lind: Lind (surname)', 'lind-2: Lind (surname)']);
  });

  it('a surname after a first name is somebody else’s', () => {
    expect(named('In the hall Hugo Ruiz spoke. President van Dam listened.')).toEqual(['vandam: van Dam (surname)']);
  });

  it('a surname before its full name is less sure', () => {
    const [actor] = extract('It was van Dam. Piet van Dam, 40, bowed. Van Dam left.', { dateline, actors }).actors;
    expect(actor!.mentions.map(({ confidence }) => confidence)).toEqual([0.6, 0.95, 0.85]);
  });
});

describe('names that nobody gave', () => {
  it('are proposed, with a confidence below one half', () => {
    const found = extract('The mayor, Ada Quist, met Tove Berg in Osby. Quist said no.', { dateline }).actors;
    expect(found.map(({ name, known, mentions }) => [name, known, mentions.length])).toEqual([
      ['Ada Quist', false, 2],
      ['Tove Berg', false, 1],
      ['Osby', false, 1],
    ]);
    for (const { confidence } of found) expect(confidence).toBeLessThan(0.5);
  });

  it('are not dates, openings of sentences, headlines or page furniture', () => {
    expect(
      named('Big Fire In Small Town\n\nPeople ran on Monday. Nobody was hurt in May.\n\nHome | About Us', false),
    ).toEqual([]);
  });

  it('have ids of their own', () => {
    const known = [{ id: 'ada-quist', name: 'Norland' }];
    const ids = extract('In Norland they met Ada Quist.', { dateline, actors: known }).actors.map(({ id }) => id);
    expect(ids).toEqual(['ada-quist', 'ada-quist-2']);
  });
});
