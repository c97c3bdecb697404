/** A function of one object whose result is worked out once and forgotten with the object. */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let entry = known.get(key);
    if (!entry) {
      entry = { value: make(key) };
      known.set(key, entry);
    }
    return entry.value;
  };
}

/** The same for an object and something to go with it: a clock, say. */
export function oncePerBoth<Key extends object, More, Value>(
  make: (key: Key, more: More) => Value,
): (key: Key, more: More) => Value {
  const known = oncePer<Key, Map<More, Value>>(() => new Map());
  return (key, more) => {
    const values = known(key);
    if (!values.has(more)) values.set(more, make(key, more));
    return values.get(more)!;
  };
}

/** A function whose last result is returned again while its arguments stay the same, compared by identity. */
export function rememberLast<Args extends readonly unknown[], Value>(
  make: (...args: Args) => Value,
): (...args: Args) => Value {
  let last: { readonly args: Args; readonly value: Value } | undefined;
  return (...args) => {
    if (!last?.args.every((arg, index) => Object.is(arg, args[index]))) last = { args, value: make(...args) };
    return last.value;
  };
}

/**
 * A place for the result of work in steps: done anew where something it is by is not what it was. All who ask for the
 * same at the same time do their steps of one work.
 */
export function remembered<Value>(): Remembered<Value> {
  let last: { readonly by: readonly unknown[]; readonly steps: Generator<void, Value>; result?: [Value] } | undefined;
  return function* (by, make) {
    if (last?.by.length !== by.length || !last.by.every((value, i) => Object.is(value, by[i])))
      last = { by, steps: make() };
    const own = last;
    while (!own.result) {
      const step = own.steps.next();
      if (step.done) own.result = [step.value];
      else yield;
    }
    return own.result[0];
  };
}

/** Gives what was made by the same, else makes it. */
export type Remembered<Value> = (by: readonly unknown[], make: () => Generator<void, Value>) => Generator<void, Value>;
