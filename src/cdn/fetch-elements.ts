/**
 * Fetches the code of elements that stand beside the one file, each when the page has its first one. Elements within
 * shadow roots of the page are not seen: such a page imports the file beside by itself.
 */
export function fetchElements(parts: Readonly<Record<string, () => Promise<unknown>>>): void {
  const awaited = new Map(Object.entries(parts));
  const look = () => {
    for (const [tag, load] of awaited) {
      if (document.getElementsByTagName(tag).length === 0) continue;
      awaited.delete(tag);
      // One that did not come is asked for again when the page changes.
      load().catch(() => awaited.set(tag, load));
    }
    if (awaited.size === 0) observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
}
