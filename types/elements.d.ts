/** What the elements offer to any framework: their tags, their properties and the events that they fire. */
import type { LitElement } from 'lit';
import '../dist/editor.js';
import '../dist/index.js';

export type Tag = keyof HTMLElementTagNameMap & `chronicle-${string}`;

/** The properties of an element that are its own. */
export type Properties<Name extends Tag> = {
  [Key in Exclude<keyof HTMLElementTagNameMap[Name], keyof LitElement>]?: HTMLElementTagNameMap[Name][Key] | undefined;
};

/** The rest of the name of an event, `select` for `chronicle-select`. */
export type EventName = keyof HTMLElementEventMap extends infer Name
  ? Name extends `chronicle-${infer Rest}`
    ? Rest
    : never
  : never;

export type Handler<Name extends EventName> = ((event: HTMLElementEventMap[`chronicle-${Name}`]) => void) | undefined;
