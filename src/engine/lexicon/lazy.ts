/** What gives a value that is made when it is first asked for: a text needs few of the tables, and the first one waits for what it needs. */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
