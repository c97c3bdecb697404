import { parseEdtf } from '../../base/edtf.js';
import type { TimeSpan } from '../../base/units.js';

/** The window between two moments: EDTF texts, whose granules belong to it, or milliseconds. */
export function windowOf(from: string | number, to: string | number, extent?: TimeSpan): TimeSpan | undefined {
  const start = typeof from === 'number' ? from : edge(from, 0, extent?.from);
  const end = typeof to === 'number' ? to : edge(to, 3, extent?.to);
  return start !== undefined && end !== undefined && start < end ? { from: start, to: end } : undefined;
}

function edge(text: string, bound: 0 | 3, otherwise: number | undefined): number | undefined {
  if (text === '') return otherwise;
  try {
    const time = parseEdtf(text).wall[bound];
    return Number.isFinite(time) ? time : otherwise;
  } catch {
    return otherwise;
  }
}
