import type { Making } from './making.js';

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** What a key does to the history of the story. */
export function historyKey({ key, ctrlKey, metaKey, shiftKey, altKey }: Key): 'undo' | 'redo' | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'y' || (letter === 'z' && shiftKey)) return 'redo';
  return letter === 'z' ? 'undo' : undefined;
}

/** What a key does on a line of the list: the index of the line it goes to, or what becomes of the line. */
export function listKey(
  event: Key,
  at: number,
  count: number,
  isDraft: boolean,
): number | 'accept' | 'remove' | 'close' | undefined {
  const { key } = event;
  if (isHeld(event)) return undefined;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[key];
  if (to !== undefined) return to;
  if (/^[aA]$/.test(key)) return isDraft ? 'accept' : undefined;
  // A letter alone takes no event away.
  if (/^(?:[xX]|Delete|Backspace)$/.test(key)) return isDraft || key.length > 1 ? 'remove' : undefined;
  return key === 'Escape' ? 'close' : undefined;
}

/** What a key makes of chosen words. */
export function makingKey(event: Key): Making | undefined {
  if (isHeld(event)) return undefined;
  const makings: Readonly<Record<string, Making>> = { e: 'event', enter: 'event', c: 'evidence', a: 'actor' };
  const letter = event.key.toLowerCase();
  return Object.hasOwn(makings, letter) ? makings[letter] : undefined;
}

function isHeld({ ctrlKey, metaKey, altKey }: Key): boolean {
  return ctrlKey || metaKey || altKey;
}
