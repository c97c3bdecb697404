import type { StoryColumns } from '../../src/index.js';

/** The log of a harbour, made up: as many events as asked for, the same each time, their titles only when read. */
const kinds = ['arrival', 'departure', 'cargo', 'repair', 'weather', 'inspection', 'incident', 'ferry'];
const ships = [
  ...['Astrid', 'Bergljot', 'Calypso', 'Dunkeld', 'Elbe', 'Fortuna', 'Gudrun', 'Halcyon', 'Iduna', 'Jutta'],
  ...['Karelia', 'Lorelei', 'Marigold', 'Nordkapp', 'Ondine', 'Perseus'],
];
const ports = ['Bergen', 'Riga', 'Leith', 'Gdańsk', 'Rotterdam', 'Porto', 'Tallinn', 'Hull', 'Malmö', 'Ghent', 'Vigo'];
const goods = ['timber', 'grain', 'salted fish', 'coal', 'oranges', 'wool', 'machine parts', 'paper', 'wine', 'iron'];

const day = 86_400_000;
const opening = Date.UTC(1990, 3, 2);
const length = 36 * 365.25 * day;

/** A number from 0 to 1 that belongs to a row and a question about it (Steele, Lea, Flood 2014, as mulberry32). */
function chance(row: number, question: number): number {
  let t = Math.imul(row, 0x9e3779b9) + Math.imul(question, 0x6d2b79f5);
  t = Math.imul(t ^ (t >>> 15), 1 | t);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}

const oneOf = (list: readonly string[], row: number, question: number) =>
  list[Math.floor(chance(row, question) * list.length)]!;

export function harbourLog(count: number): StoryColumns {
  const earliestStart = new Float64Array(count);
  const earliestEnd = new Float64Array(count);
  const kind = new Uint8Array(count);
  const importance = new Float32Array(count);
  for (let row = 0; row < count; row++) {
    kind[row] = Math.floor(chance(row, 0) ** 1.4 * kinds.length);
    earliestStart[row] = startOf(row, kinds[kind[row]!]!);
    earliestEnd[row] = earliestStart[row]! + lengthOf(row, kinds[kind[row]!]!);
    importance[row] = (kinds[kind[row]!] === 'incident' ? 0.3 : 0) + 0.7 * chance(row, 4) ** 3;
  }
  return { earliestStart, earliestEnd, kind, kinds, importance, title: (row) => titleOf(row, kinds[kind[row]!]!) };
}

/** Traffic grows with the years, cargo and ferries come in summer, storms in autumn, a few of them at once. */
function startOf(row: number, kind: string): number {
  const any = opening + Math.sqrt(chance(row, 1)) * length;
  if (kind === 'cargo' || kind === 'ferry') {
    const summer = Date.UTC(new Date(any).getUTCFullYear(), 6, 1);
    return Math.round(summer + (chance(row, 2) + chance(row, 3) - 1) * 170 * day);
  }
  if (kind !== 'weather') return Math.round(any);
  const year = 1990 + Math.floor(chance(row, 1) * 36);
  const storm = Date.UTC(year, 9, 5) + chance(year, 9) * 70 * day;
  return Math.round(storm + (chance(row, 2) + chance(row, 3) - 1) * 5 * day);
}

function lengthOf(row: number, kind: string): number {
  if (kind === 'repair') return Math.round((3 + 200 * chance(row, 5) ** 6) * day);
  return kind === 'inspection' ? Math.round((0.2 + 2 * chance(row, 5)) * day) : 0;
}

function titleOf(row: number, kind: string): string {
  const [ship, port, load] = [oneOf(ships, row, 6), oneOf(ports, row, 7), oneOf(goods, row, 8)];
  const number = Math.floor(chance(row, 9) * 9) + 1;
  switch (kind) {
    case 'arrival':
      return `The ${ship} arrives from ${port} with ${load}`;
    case 'departure':
      return `The ${ship} sails for ${port}`;
    case 'cargo':
      return `${number * 40} tons of ${load} are landed`;
    case 'repair':
      return number > 6 ? `Crane ${number - 6} is taken apart` : `The ${ship} lies in dry dock`;
    case 'weather':
      return number > 4
        ? 'Fog closes the entrance'
        : `A gale from the ${['west', 'north', 'east', 'south'][number % 4]}`;
    case 'inspection':
      return `Inspectors board the ${ship}`;
    case 'incident':
      return number > 4 ? `The ${ship} loses her anchor` : `The ${ship} runs aground off ${port}`;
    default:
      return `The night ferry to ${port} does not run`;
  }
}
