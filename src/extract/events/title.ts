/** Stands for the date while the words around it are cut; no text holds it. */
const date = '\ufffc';
/** “– the highest of the land –”, “, which opened in 1956,” */
const aside = new RegExp(`(?: [–—-]+ [^–—${date}]{1,240} [–—-]+|, wh(?:o|ich) [^,${date}]{1,240},) `, 'g');
const attribution =
  /(?:,\s*)?\b(?:according to [^,.;\ufffc]{1,80}|(?:[^\s,;:“”"()]{1,40} ){0,5}(?:told (?:[^\s,;]{1,40} ){1,2}|confirmed|stated|reported|announced|says|added|said)(?: on [A-Z][a-z]+day)?(?: that| on)?)(?=[\s,.]|$),?/gi;
/** “In a national address on Sunday night, …” */
const setting = new RegExp(
  `^(?:Since|Over|During|Until|After|Late|On|At|In|From|Early|Before|By) [^,${date}]{0,80}${date}[^,]{0,12},\\s*`,
);
const relative = new RegExp(`([^,;]{1,60}), (?:who|which) ([^,]*${date}[^,]*)`);
const breaks = /;|:\s|\s[–—]\s|,?\s(?:while|although|but|which|after which|who|when|whereas)\s|,\s(?:and|as)\s/g;
const prepositions = new RegExp(
  `(?:\\b(?:on|by|from|early|late|the|at|in|during|for|of|over|since|until) ){0,3}${date}`,
  'i',
);
const opening =
  /^(?:(?:since|on|in|by) (?:\d{4}|[A-Z][a-z]+day)\b|(?:and|but|that|which|who|when|while|after|as|on|in|by|at|since|so|then|of)\b|[\s,.;:–—…-])+/i;

/** How many words a title may have. */
const most = 12;

/** A short title out of the words of a sentence: the clause around a place, without the date and without who says so. */
export function titleOf(sentence: string, start: number, end: number): string {
  const after = sentence.slice(end).replaceAll(date, ' ');
  // “Wednesday’s announcement of …” is about the announcement, “said on Wednesday that …” about what was said.
  const own = /^(?:[’']s| that)\s(.+)$/s.exec(after)?.[1];
  const whole = own ? date + own : `${sentence.slice(0, start).replaceAll(date, ' ')}${date}${after}`;
  const bare = whole
    .replace(aside, ' ')
    .replace(attribution, ' ')
    .replace(/[“”"«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  // “Lind, who was elected last autumn, …”
  const clauses = (relative.exec(bare)?.slice(1).join(' ') ?? bare.replace(setting, date)).split(breaks);
  const clause = wordsOf(clauses.find((part) => part.includes(date)) ?? bare);
  const words = clause.length >= 3 ? clause : wordsOf(bare);
  const title = words.length > most ? `${words.slice(0, most).join(' ')} …` : words.join(' ');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function wordsOf(clause: string): string[] {
  return clause
    .replace(prepositions, ' ')
    .replace(date, ' ')
    .replace(/\s+(?=[,.;:])/g, '')
    .replace(opening, '')
    .replace(/[\s,.;:–—-]+$/, '')
    .split(/\s+/)
    .filter(Boolean);
}
