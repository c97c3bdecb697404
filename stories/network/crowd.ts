import type { StoryInput } from '../../src/index.js';

const kinds = ['person', 'organization', 'state', 'media', 'group'];
const given = [
  'Ada',
  'Ben',
  'Cleo',
  'Dan',
  'Eva',
  'Finn',
  'Gita',
  'Hugo',
  'Ines',
  'Jan',
  'Kira',
  'Leo',
  'Mona',
  'Nils',
];
const family = ['Abel', 'Brandt', 'Costa', 'Dietz', 'Egger', 'Fuchs', 'Gall', 'Hahn', 'Ito', 'Jung', 'Kahn', 'Lutz'];

/** A story of so many actors with about three ties each, few of them with many; always the same. */
export function crowd(count: number): StoryInput {
  let state = count;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 0x1_0000_0000;
  };
  const ends = [0];
  const relations: NonNullable<StoryInput['relations']> = [];
  for (let i = 1; i < count; i++) {
    for (let k = 0; k < Math.min(i, 3); k++) {
      const other = random() < 0.8 ? ends[Math.floor(random() * ends.length)]! : Math.floor(random() * i);
      if (other === i) continue;
      ends.push(i, other);
      relations.push({ id: `r${i}-${k}`, source: `a${i}`, target: `a${other}`, kind: 'knows' });
    }
  }
  const actors = Array.from({ length: count }, (_, i) => ({
    id: `a${i}`,
    name: `${given[i % given.length]} ${family[Math.floor(i / given.length) % family.length]}${i > 167 ? ` ${i}` : ''}`,
    kind: kinds[i % kinds.length]!,
  }));
  const events = [{ title: `${count} people become acquainted`, when: '2022', actors: ['a0', 'a1'] }];
  return { version: 1, title: `${count} people`, actors, events, relations };
}
