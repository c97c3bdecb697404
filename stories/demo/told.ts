import type { StoryInput } from '../../src/index.js';
import story from '../data/tehran-2022.json' with { type: 'json' };

type Words = string | undefined;

/** Words of the retelling that are evidence for each claim of an event and, by date, for each claim on its dates. */
const words: Readonly<Record<string, { readonly claims?: readonly Words[]; readonly when?: readonly Words[][] }>> = {
  invasion: { claims: ['Russia’s army crossed into Ukraine at the end of February'] },
  drones: {
    claims: [
      'the drones that his country has supplied to the Russian forces',
      'conceded that there had been deliveries',
    ],
    when: [['only, he said, before the war', 'Ukrainian and other leaders do not believe it']],
  },
  capture: { claims: ['three models of Western weapon taken in battle'] },
  flight: {
    claims: [
      'a Russian military aircraft brought $140 million in cash to a Tehran airport in the small hours of 20 August',
    ],
  },
  admission: {
    claims: ['Iran’s foreign minister, Hossein Amir-Abdollahian, conceded that there had been deliveries'],
  },
  rejection: { claims: ['Ukrainian and other leaders do not believe it'] },
  'zelensky-address': {
    claims: ['On Sunday night Volodymyr Zelensky told his country that without Iranian arms peace would be nearer'],
  },
  invitation: { claims: ['had been asked to come by his Iranian opposite number, Ali Shamkhani'] },
  arrival: { claims: ['Late on Tuesday, 8 November, Nikolai Patrushev landed in Tehran'] },
  visit: { claims: ['on Wednesday he was still the country’s official guest'] },
  remarks: { claims: ['Patrushev complained that Western media had bent the story of how the war began'] },
  talks: {
    claims: [
      'Shamkhani and other senior officials',
      'the security of information, and how to keep Western services out of both countries’ affairs',
    ],
  },
  mediation: {
    claims: ['Iran, he said, would support a ceasefire reached by talking, and would gladly help to bring one about'],
  },
  'nour-report': { claims: ['announced by Nour News'] },
  'tass-report': { claims: ['reported by TASS, Russia’s own agency'] },
  'isw-briefing': {
    claims: [
      'reads the visit as a sign that both sides want to be closer',
      'Tehran wants its rivals Israel and Saudi Arabia to see it',
    ],
  },
  protests: { claims: ['Protests against Iran’s rulers were under way'] },
  help: { claims: ['Tehran would like Moscow’s help in putting them down'] },
  'pravda-report': { claims: ['Unnamed Ukrainian officers told Pravda Ukraine on Wednesday'] },
  missiles: { claims: ['the envoy had come for ballistic missiles, to be placed along the border'] },
  kherson: { claims: ['Russia announced that it would pull out of Kherson'] },
  escalation: { claims: ['such setbacks will drive Moscow to deadlier means'] },
  'sky-report': { claims: ['Sky News, whose report came out during the visit'] },
  publication: { claims: ['put online at a quarter past three that Wednesday afternoon'] },
};

const source = 'retelling';

/** A claim as the retelling makes it: its words in place of paragraphs and offsets of the article. */
function retold(
  claims: readonly { readonly stance: string; readonly by?: string }[] | undefined,
  quotes: readonly Words[] = [],
) {
  return (claims ?? []).map(({ stance, by }, i) => ({
    stance,
    ...(by ? { by } : {}),
    source,
    ...(quotes[i] ? { quote: { exact: quotes[i] } } : {}),
  }));
}

/** The story of 9 November 2022 with evidence in {@link retelling} in place of the article's own text. */
export const told = {
  ...story,
  sources: [
    { id: source, title: 'This account, retold from an article by Ben Cohen in The Algemeiner', date: '2022-11-09' },
  ],
  events: story.events.map((event) => {
    const { claims, when } = words[event.id] ?? {};
    const dates = Array.isArray(event.when) ? event.when : [event.when];
    return {
      ...event,
      claims: retold(event.claims, claims),
      // The expressions of time are the article's words, not those of the retelling.
      when: dates.map((date, i) => ({
        ...Object.fromEntries(Object.entries(date).filter(([key]) => key !== 'expression')),
        ...('claims' in date ? { claims: retold(date.claims, when?.[i]) } : {}),
      })),
    };
  }),
  relations: story.relations.map((relation) => ({ ...relation, claims: retold(relation.claims) })),
} as unknown as StoryInput;
