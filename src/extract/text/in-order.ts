/** Hands out what lies from one place of a text to another; asked, as the items are sorted, in the order of the text. */
export function inOrder<Item extends { readonly start: number }>(
  items: readonly Item[],
): (start: number, end: number) => Item[] {
  let next = 0;
  return (start, end) => {
    const here: Item[] = [];
    for (; next < items.length && items[next]!.start < end; next++)
      if (items[next]!.start >= start) here.push(items[next]!);
    return here;
  };
}
