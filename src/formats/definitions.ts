/**
 * Definitions of what holds other values, in the shape that valibot gives them, so that its types and its JSON Schema
 * come out of them. They leave out how valibot would parse: a story is walked by {@link file://./clean.ts}, which keeps
 * what is good of a value where a parser refuses the whole.
 */
import type * as v from 'valibot';
import type { MessageKey } from '../base/messages.js';

type Any = v.GenericSchema;

const schema = (type: string, members: object): unknown => ({ kind: 'schema', type, ...members });

/** A record with these members; unknown ones are nobody's business. */
export const object = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  schema('object', { entries }) as v.ObjectSchema<Entries, undefined>;

/** A member that may be missing. */
export const optional = <Wrapped extends Any>(wrapped: Wrapped) =>
  schema('exact_optional', { wrapped }) as v.ExactOptionalSchema<Wrapped, undefined>;

/** A list of any length. */
export const list = <Item extends Any>(item: Item) => schema('array', { item }) as v.ArraySchema<Item, undefined>;

/** A table by ids, which may be called `__proto__`. */
export const table = <Key extends v.StringSchema<MessageKey>, Value extends Any>(key: Key, value: Value) =>
  schema('record', { key, value }) as v.RecordSchema<Key, Value, undefined>;

/** The first where the value has its shape (a list, an object, a text), else the second. */
export const either = <First extends Any, Second extends Any>(first: First, second: Second) =>
  schema('union', { options: [first, second] }) as v.UnionSchema<[First, Second], undefined>;

/** A value, or `null`. */
export const nullable = <Wrapped extends Any>(wrapped: Wrapped) =>
  schema('nullable', { wrapped }) as v.NullableSchema<Wrapped, undefined>;

/** As many items as there are definitions. */
export const tuple = <const Items extends v.TupleItems>(...items: Items) =>
  schema('strict_tuple', { items }) as v.StrictTupleSchema<Items, undefined>;

/** The same, good as a whole or not at all: one sentence says what was expected. */
export const whole = <Schema extends Any>(definition: Schema, message: MessageKey): Schema => ({
  ...definition,
  message,
});
