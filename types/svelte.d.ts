/** Lets Svelte 5 know the elements: `import type {} from 'chronicle-elements/svelte'`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { EventName, Handler, Properties, Tag } from './elements.d.ts';

type Elements = {
  [Name in Tag]: Properties<Name> & {
    [Event in EventName as `onchronicle-${Event}`]?: Handler<Event>;
  } & Omit<HTMLAttributes<HTMLElementTagNameMap[Name]>, keyof Properties<Name>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
