import type { Bench } from './bench.js';
import { isDraft } from './document/document.js';
import { judge, remove } from './judging.js';
import { listKey } from './keys.js';

/** Does what a key on a line of the list is for: walks, judges, removes, closes. */
export function pressInList(event: KeyboardEvent, bench: Bench) {
  const opener = event.target as HTMLElement;
  if (!opener.matches('.opener')) return;
  const openers = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.opener')];
  const id = opener.closest<HTMLElement>('.item')!.dataset.id!;
  const key = listKey(event, openers.indexOf(opener), openers.length, isDraft(bench.desk.document, id));
  if (typeof key === 'number') openers[key]?.focus();
  else if (key === 'accept') judge(bench, key, [id]);
  else if (key === 'remove') remove(bench, id);
  else if (key === 'close' && bench.current !== null) bench.open(null);
  else return;
  event.preventDefault();
}
