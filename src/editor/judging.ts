import { message } from '../base/messages.js';
import type { Bench } from './bench.js';
import type { EditorAction } from './document/actions.js';
import { nextDraft } from './document/items.js';

/** Accepts or rejects drafts; after a single one, the next is at hand. */
export function judge(bench: Bench, type: 'accept' | 'reject', ids: readonly string[]) {
  const { items } = bench.desk;
  const [id] = ids;
  const next = ids.length === 1 ? nextDraft(items, id!) : undefined;
  const isOpen = ids.includes(bench.current ?? '');
  const title = items.find((item) => item.id === id)?.event.title ?? '';
  const key = type === 'accept' ? 'editor.accepted' : 'editor.rejected';
  const said = message(bench.lang, key, { count: ids.length, title });
  if (!bench.edit({ type, ids }, said)) return;
  if (isOpen) bench.open(next?.id ?? null);
  bench.goOn(next?.id);
}

/** Takes a draft, an event or an actor away; what comes after it, else before it, is at hand. */
export function remove(bench: Bench, id: string) {
  const { items, document } = bench.desk;
  const item = items.find((one) => one.id === id);
  if (item?.draft) return judge(bench, 'reject', [id]);
  const { actors } = document.story;
  const next = item ? neighbour(items, id) : neighbour(actors, id);
  const title = item?.event.title ?? actors.find((actor) => actor.id === id)?.name ?? '';
  const action: EditorAction = item ? { type: 'drop-event', id } : { type: 'drop-actor', actor: id };
  if (!bench.edit(action, message(bench.lang, 'editor.removed', { title }))) return;
  bench.open(null);
  bench.goOn(next?.id);
}

function neighbour<Kept extends { readonly id: string }>(list: readonly Kept[], id: string): Kept | undefined {
  const at = list.findIndex((one) => one.id === id);
  return list[at + 1] ?? list[at - 1];
}
