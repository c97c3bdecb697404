/**
 * What was measured of one library at one size: milliseconds, megabytes, elements.
 *
 * @typedef {{ readonly median: number, readonly late: number, readonly busy: number }} Frames
 * @typedef {{
 *   readonly name: string,
 *   readonly count: number,
 *   readonly first?: number | undefined,
 *   readonly cold?: number | undefined,
 *   readonly zoom?: Frames | undefined,
 *   readonly pan?: Frames | undefined,
 *   readonly heap?: number,
 *   readonly nodes?: number,
 *   readonly over?: boolean,
 *   readonly failed?: string,
 * }} Row
 */
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1, minimumFractionDigits: 1 });

/**
 * The measurements as a Markdown table, by size; first frames also as multiples of the culled canvas's.
 *
 * @param {readonly Row[]} rows
 */
export function tableOf(rows) {
  const lines = rows.map((row) => {
    const { name, count, first, cold, zoom, pan, heap, nodes } = row;
    const base = rows.find((other) => other.count === count && other.name === 'culled canvas')?.first;
    const ratio = first !== undefined && base !== undefined ? `${tenths.format(first / base)} ×` : '–';
    return `| ${[
      whole.format(count),
      name,
      firstOf(row),
      ratio,
      cold === undefined ? '–' : `${whole.format(cold)} ms`,
      pair(zoom),
      pair(pan),
      number(zoom?.busy),
      number(pan?.busy),
      number(heap),
      number(nodes),
    ].join(' | ')} |`;
  });
  return [
    '| events | timeline | first frame | of canvas | cold | zoom frames | drag frames | processor, zoom | processor, drag | heap | nodes |',
    '| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
  ].join('\n');
}

/** @param {Row} row */
function firstOf({ first, over, failed }) {
  if (failed !== undefined) return 'failed';
  if (first !== undefined) return `${whole.format(first)} ms`;
  return over ? 'over a minute' : '–';
}

/** @param {Frames | undefined} frames */
const pair = (frames) => (frames ? `${number(frames.median)} / ${number(frames.late)}` : '–');

/** @param {number | undefined} value */
const number = (value) => (value === undefined ? '–' : whole.format(value));
