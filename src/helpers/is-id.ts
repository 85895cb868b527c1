/** A type guard for the ids of a list; the ids are read on first use. */
export function idGuard<Id extends string>(list: readonly { readonly id: string }[]): (value: unknown) => value is Id {
  let ids: ReadonlySet<unknown> | undefined;
  return (value): value is Id => {
    ids ??= new Set(list.map(({ id }) => id));
    return ids.has(value);
  };
}
