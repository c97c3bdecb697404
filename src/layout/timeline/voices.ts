import { listFormat } from '../../base/intl.js';
import { message } from '../../base/messages.js';
import type { Story } from '../../model/story.js';

/** Who says so of one account of a date, and who denies it: “The sexton, denied by Town council”. */
export function voiceWords({ accounts, actors }: Story, account: number, locale: string): string {
  const voices = (isWanted: (stance: string) => boolean) => {
    const ids = accounts
      .claims(account)
      .flatMap(({ stance, by }) => (by !== undefined && isWanted(stance) ? [by] : []));
    return listFormat(locale).format([...new Set(ids)].map((id) => actors.records[actors.indexOf(id)]?.name ?? id));
  };
  const said = voices((stance) => stance !== 'denies');
  const names = voices((stance) => stance === 'denies');
  const unsaid = accounts.date(account).inferred ? 'drawing.inferred' : 'drawing.own-voice';
  const parts = [said || message(locale, unsaid), ...(names ? [message(locale, 'drawing.denied-by', { names })] : [])];
  return listFormat(locale, { type: 'unit' }).format(parts);
}
