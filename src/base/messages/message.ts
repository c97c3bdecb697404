/**
 * One sentence, with parameters by name: `'{name} took part'`. Where a number decides the wording, one text a plural
 * category of `Intl.PluralRules`, chosen by the parameter `count`.
 */
export type Message = string | PluralMessage;

export interface PluralMessage {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** A table of sentences by key. Keys begin with their area: `timeline.undated`. */
export type MessageTable = Readonly<Record<string, Message>>;

/** The names in braces of a text, as types, so that the compiler asks for every parameter. */
export type ParamNames<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamNames<Rest>
  : never;
