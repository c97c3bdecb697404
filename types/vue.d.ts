/** Lets Vue 3 know the elements: `import type {} from 'chronicle-elements/vue'`. */
import type { DefineComponent, HTMLAttributes } from 'vue';
import type { EventName, Handler, Properties, Tag } from './elements.d.ts';

type Elements = {
  [Name in Tag]: DefineComponent<
    Properties<Name> & {
      [Event in EventName as `onChronicle${Capitalize<Event>}`]?: Handler<Event>;
    } & Omit<HTMLAttributes, keyof Properties<Name>>
  >;
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
