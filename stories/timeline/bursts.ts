/** Stories whose events bunch in time, made up, the same each time. */
const two = (number: number) => String(number).padStart(2, '0');

/** Three hundred reports of one stormy day, and the warning a week before. */
export function burst() {
  const reports = Array.from({ length: 300 }, (_, i) => {
    // Thickest in the afternoon.
    const minute = Math.round(720 + 700 * ((i - 150) / 150) * Math.abs((i - 150) / 150));
    return {
      title: `Report ${i + 1} from ${['the coast', 'the hills', 'the town', 'the airfield'][i % 4]}`,
      kind: ['wind', 'flood', 'rescue'][i % 3]!,
      importance: i % 25 === 0 ? 0.9 : 0.3,
      when: `1987-10-16T${two(Math.floor(minute / 60))}:${two(minute % 60)}`,
      actors: [['coastguard', 'fire'][i % 2]!],
    };
  });
  return {
    version: 1,
    title: 'A stormy day',
    description: 'Three hundred reports in a day. Fictional.',
    kinds: { events: { wind: { label: 'Wind' }, flood: { label: 'Flood' }, rescue: { label: 'Rescue' } } },
    actors: [
      { id: 'coastguard', name: 'Coastguard', kind: 'organization' },
      { id: 'fire', name: 'Fire brigade', kind: 'organization' },
    ],
    events: [
      { title: 'A warning is given', kind: 'wind', importance: 1, when: '1987-10-09', actors: ['coastguard'] },
      ...reports,
    ],
  } as const;
}
