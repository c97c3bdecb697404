const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/**
 * The measurements as a Markdown table, by size.
 *
 * @param {readonly any[]} rows
 */
export function tableOf(rows) {
  /** @param {{ median: number, late: number }} frames */
  const pair = ({ median, late }) => `${number.format(median)} / ${number.format(late)}`;
  const lines = rows.map(({ name, count, first, zoom, pan, heap, nodes, failed }) =>
    failed
      ? `| ${number.format(count)} | ${name} | failed | | | | | | |`
      : `| ${number.format(count)} | ${name} | ${number.format(first)} ms | ${pair(zoom)} | ${pair(pan)} | ${number.format(zoom.busy)} | ${number.format(pan.busy)} | ${number.format(heap)} | ${number.format(nodes)} |`,
  );
  return [
    '| events | timeline | first frame | zoom frames | drag frames | processor, zoom | processor, drag | heap | nodes |',
    '| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
  ].join('\n');
}
