/** Who says so, in a few words. */
import { listFormat } from '../base/intl.js';
import { enNetworkMore } from '../base/messages/en-network-more.js';
import { addEnglish, message } from '../base/messages.js';
import type { ClaimRecord } from '../formats/schema.js';
import type { Standing, Story } from './story.js';

addEnglish(enNetworkMore);

/** "claimed by Sky News", "denied by Iran", "claimed"; nothing of what the text itself states, and nobody else. */
export function voices(
  { actors }: Story,
  standing: Standing | 'denied',
  claims: readonly ClaimRecord[],
  lang: string,
): string {
  const isDoubted = standing === 'disputed' || standing === 'denied';
  const says = claims.filter(({ by, stance }) => by !== undefined && (stance === 'denies') === isDoubted);
  const names = new Set(says.map(({ by }) => actors.records[actors.indexOf(by!)]?.name ?? by!));
  if (names.size > 0) return message(lang, `network.${standing}-by`, { names: listFormat(lang).format(names) });
  return standing === 'stated' ? '' : message(lang, `tie.${standing}`);
}
