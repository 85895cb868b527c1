/** One level further down; throws where a value holds itself, or has more levels than any record and than a stack can bear. */
export function deeper(level: number): number {
  if (level < 100) return level + 1;
  throw new TypeError("Cannot write JSON: expected no object that holds itself, and at most 100 levels");
}

/** What becomes of each entry of an array, read by position: a subclass of the caller's is asked for nothing else. */
export function mapEach<Result>(list: readonly unknown[], change: (entry: unknown) => Result): Result[] {
  return Array.from({ length: list.length }, (_, position) => change(list[position]));
}

function textOf(value: unknown, level: number): string | undefined {
  if (typeof value === "bigint") throw new TypeError("Cannot write JSON: expected no bigint");
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const within = deeper(level);
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
  return textOf(value, 0) ?? "null";
}
