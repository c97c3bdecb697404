/** A made-up parliament: 52 members in parties, of whom the most involved have lines and the rest share one a party. */
const parties = ['Harbour Party', 'Hill Party', 'Union of Gardeners', 'Free Ferrymen'];
const names = [
  'Abel',
  'Berta',
  'Cyrus',
  'Dalia',
  'Egon',
  'Fanny',
  'Gustav',
  'Hedda',
  'Ivo',
  'Jana',
  'Kaspar',
  'Lotte',
  'Milan',
];

/** Forty-eight events in which they meet, the same each time. */
export function parliament(members = 12) {
  const people = parties.flatMap((_, party) =>
    names.slice(0, members).map((name, i) => ({
      id: `p${party}-${i}`,
      name: `${name} ${'KLMN'[party]}.`,
      kind: 'person',
      memberOf: [`party${party}`],
    })),
  );
  let state = 7;
  const next = (below: number) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  /** Few speak often, many once. */
  const someone = () => people[Math.min(next(people.length), next(people.length))]!.id;
  const verbs = ['debate', 'vote on', 'amend', 'table', 'adjourn over'];
  const matters = ['the harbour dues', 'the hill road', 'the seed tax', 'the night ferry', 'the budget'];
  const events = Array.from({ length: 48 }, (_, i) => ({
    title: `Members ${verbs[next(verbs.length)]} ${matters[next(matters.length)]}`,
    kind: i % 5 === 0 ? 'vote' : 'debate',
    importance: (i % 5 === 0 ? 7 : 3) / 10,
    when: `1923-${String(1 + Math.floor(i / 4)).padStart(2, '0')}-${String(1 + next(28)).padStart(2, '0')}`,
    actors: [...new Set([`party${i % parties.length}`, someone(), someone()])],
  }));
  return {
    version: 1,
    title: 'A parliament of forty-eight',
    description: 'Who met over what. Fictional.',
    kinds: { events: { vote: { label: 'Votes' }, debate: { label: 'Debates' } } },
    actors: [...parties.map((name, i) => ({ id: `party${i}`, name, kind: 'organization' })), ...people],
    events,
  } as const;
}
