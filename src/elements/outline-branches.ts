import { message } from '../base/messages.js';
import type { OutlineSource, Period } from './outline-source.js';

/** One row of the outline as it stands: an item, or a period that opens. */
export interface Branch {
  readonly key: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly depth: number;
  /** Whether a period is open, or an item that opens something; others have none. */
  readonly open?: boolean;
}

/** The longest list that is read out whole. */
export const longestList = 500;

/** The rows to show: all items, or periods of which those in `open`, and those around the item `reveal`, are open. */
export function branches(source: OutlineSource, open: ReadonlySet<string>, reveal: number): readonly Branch[] {
  const rows: Branch[] = [];
  const within = (start: number, end: number, depth: number) => {
    if (end - start <= longestList) {
      for (let i = start; i < end; i++) rows.push({ ...source.item(i), depth });
      return;
    }
    for (const period of split(source, start, end)) {
      const key = `period:${period.start}-${period.end}`;
      const isOpen = open.has(key) || (reveal >= period.start && reveal < period.end);
      const label = message(source.lang, 'chrome.period', { label: period.label, count: period.end - period.start });
      rows.push({ key, label, depth, open: isOpen });
      if (isOpen) within(period.start, period.end, depth + 1);
    }
  };
  within(0, source.count, 0);
  return rows;
}

function split(source: OutlineSource, start: number, end: number): readonly Period[] {
  const periods = source.periods?.(start, end) ?? [];
  if (periods.length > 1 && periods.length <= longestList) return periods;
  const size = Math.max(longestList, Math.ceil((end - start) / 100));
  return Array.from({ length: Math.ceil((end - start) / size) }, (_, i) => {
    const from = start + i * size;
    const to = Math.min(end, from + size);
    return { label: `${source.item(from).label} – ${source.item(to - 1).label}`, start: from, end: to };
  });
}
