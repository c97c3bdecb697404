/** Lets React 19 know the elements: `import type {} from 'chronicle-elements/react'`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { EventName, Handler, Properties, Tag } from './elements.d.ts';

type Elements = {
  [Name in Tag]: Properties<Name> & {
    [Event in EventName as `onchronicle-${Event}`]?: Handler<Event>;
  } & Omit<DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElementTagNameMap[Name]>, keyof Properties<Name>>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
