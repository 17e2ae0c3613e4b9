/** Works something out when it is first asked for: of the many things that a fact could tell, few are asked. */
export function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: work() }).value;
}
