/** Ways for a story to leave the page, by a person’s will. */

/** Lets the browser save a text as a file. No address of the page’s own is made, so no policy is in the way. */
export function saveAs(name: string, text: string, owner: Document) {
  const link = owner.createElement('a');
  link.download = name;
  link.href = `data:application/json;charset=utf-8,${encodeURIComponent(text)}`;
  link.click();
}

/** Puts a text on the clipboard. Returns whether the browser let it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No permission, no focus, or a page without https, which has no clipboard at all.
    return false;
  }
}
