/** A name found in a text: offsets into the plain text, end exclusive. */
export interface FoundName {
  /** Index of the list that the name is from. */
  readonly of: number;
  readonly from: number;
  readonly to: number;
}

/** Words that are looked up before others may go on. */
const wordsAStep = 2000;
const words = /[\p{L}\p{N}]+/gu;
const letter = /[\p{L}\p{N}]/u;
/** Scripts in which words are not parted by spaces, or endings are joined to names. */
const joined = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/**
 * Whole names in a text, in its order: of names that begin alike the longest, letter for letter, but for a capital at
 * the beginning of a sentence. `names` has one list for each bearer; what two of them are called is passed over. In
 * steps, so that long texts do not block the page.
 */
export function* findNames(
  text: string,
  names: readonly (readonly string[])[],
): Generator<void, readonly FoundName[], void> {
  const bearers = bearersOf(names);
  const byWord = new Map<string, string[]>();
  const found: FoundName[] = [];
  for (const name of bearers.keys()) {
    const first = name.match(letter) ? (name.match(words)?.[0] ?? '') : '';
    if (first === '' || !name.startsWith(first) || joined.test(name)) findPlain(text, name, bearers.get(name)!, found);
    else byWord.set(first, [...(byWord.get(first) ?? []), name]);
  }
  for (const list of byWord.values()) list.sort((a, b) => b.length - a.length);
  let count = 0;
  for (const { 0: word, index } of text.matchAll(words)) {
    if (++count % wordsAStep === 0) yield;
    const name = byWord.get(word)?.find((one) => text.startsWith(one, index) && endsHere(text, one, index));
    if (name !== undefined) found.push({ of: bearers.get(name)!, from: index, to: index + name.length });
  }
  return withoutOverlaps(found).filter(({ of }) => of >= 0);
}

/** Name → index of its bearer, or -1: there are two. */
function bearersOf(names: readonly (readonly string[])[]): Map<string, number> {
  const bearers = new Map<string, number>();
  const add = (name: string, of: number) => bearers.set(name, (bearers.get(name) ?? of) === of ? of : -1);
  for (const [of, list] of names.entries()) {
    for (const name of list) {
      if (name.length < 2 && !joined.test(name)) continue;
      add(name, of);
      const [first] = name;
      add(first!.toUpperCase() + name.slice(first!.length), of);
    }
  }
  return bearers;
}

function endsHere(text: string, name: string, at: number): boolean {
  const next = text.codePointAt(at + name.length);
  return next === undefined || !letter.test(name.at(-1)!) || !letter.test(String.fromCodePoint(next));
}

function findPlain(text: string, name: string, of: number, found: FoundName[]) {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    found.push({ of, from: at, to: at + name.length });
}

/** Of names that share a letter the first, of those the longest. */
function withoutOverlaps(found: FoundName[]): FoundName[] {
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return found.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}
