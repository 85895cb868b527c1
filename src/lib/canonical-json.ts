/** How many objects may stand in one another: far more than any record has, and few enough for every stack. */
export const deepest = 100;

/** What becomes of each entry of an array, read by position: a subclass of the caller's is asked for nothing else. */
export function mapEach<Result>(list: readonly unknown[], change: (entry: unknown) => Result): Result[] {
  const results: Result[] = [];
  for (let position = 0; position < list.length; position += 1) results.push(change(list[position]));
  return results;
}

function textOf(value: unknown, above: readonly object[]): string | undefined {
  if (typeof value === "bigint") throw new TypeError("Cannot write JSON: expected no bigint");
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (above.includes(value)) throw new TypeError("Cannot write JSON: expected no object that holds itself");
  if (above.length > deepest) throw new TypeError(`Cannot write JSON: expected at most ${deepest} levels`);
  const within = [...above, value];
  if (Array.isArray(value)) return `[${mapEach(value, (part) => textOf(part, within) ?? "null").join()}]`;
  const fields = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const text = textOf((value as Readonly<Record<string, unknown>>)[key], within);
      return text === undefined ? [] : `${JSON.stringify(key)}:${text}`;
    });
  return `{${fields.join()}}`;
}

/**
 * JSON with sorted keys and without white space (RFC 8785). Unlike `JSON.stringify()` it asks no object how to write itself.
 *
 * @throws {TypeError} When the value holds itself or a bigint, or is more than 100 levels deep.
 */
export function canonicalJson(value: unknown): string {
  return textOf(value, []) ?? "null";
}
