/** What the reader selected by mouse, touch or the browser’s own keys, within a shadow tree; engines tell it in three ways. */
export function selectedIn(root: ShadowRoot): AbstractRange | undefined {
  const selection = root.ownerDocument.getSelection();
  const own = (root as { getSelection?: () => Selection | null }).getSelection?.();
  const range = composedRange(selection, root) ?? firstRange(own) ?? firstRange(selection);
  return range && !range.collapsed && root.contains(range.startContainer) && root.contains(range.endContainer)
    ? range
    : undefined;
}

function composedRange(selection: Selection | null, root: ShadowRoot): AbstractRange | undefined {
  const ranges = (selection as { getComposedRanges?: (options: unknown) => AbstractRange[] } | null)?.getComposedRanges;
  if (!selection || !ranges) return undefined;
  try {
    return ranges.call(selection, { shadowRoots: [root] })[0];
  } catch {
    // Safari 17 wants the roots themselves.
    return ranges.call(selection, root)[0];
  }
}

function firstRange(selection: Selection | null | undefined): AbstractRange | undefined {
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
}
