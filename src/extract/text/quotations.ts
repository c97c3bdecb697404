/** A stretch of quoted words, the marks not included. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
}

const mark = /[“”«»"]|``|''|(?<=^|[\s(])[‘'](?=[^\s.,;:!?“”"'‘’])|(?<=\S)[’'](?=[\s.,;:!?)”"]|$)/g;
const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '"': '"',
  '‘': '’',
  "'": "'",
  '``': "''",
  '»': '«',
};

/** The quotations of a line. One that is not closed reaches to its end: the next line opens it again. */
export function quotationsOf(text: string): Quotation[] {
  const quotations: Quotation[] = [];
  let open: { close: string; start: number } | undefined;
  for (const match of text.matchAll(mark)) {
    const [sign] = match;
    if (open) {
      if (sign !== open.close) continue;
      quotations.push({ start: open.start, end: match.index });
      open = undefined;
    } else if (closing[sign] && sign !== "''") {
      open = { close: closing[sign], start: match.index + sign.length };
    }
  }
  // An apostrophe that only looked like an opening mark does not run to the end.
  if (open && open.close !== '’' && open.close !== "'") quotations.push({ start: open.start, end: text.length });
  return quotations;
}
