/**
 * Gives a class its tag name. A second copy of the library on a page is no error, but the first one stays: say so,
 * since the two may not be of one version.
 */
export function register(tag: string, element: CustomElementConstructor) {
  if (typeof customElements === 'undefined') return;
  const known = customElements.get(tag);
  if (known === undefined) customElements.define(tag, element);
  else if (known !== element)
    console.warn(`<${tag}> is defined already, by another copy of chronicle-elements; this copy of it is not used.`);
}
