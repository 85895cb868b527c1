/** The next level of nesting. Throws at 100, which no record reaches but a value that contains itself does. */
export function deeper(level: number): number {
  if (level < 100) return level + 1;
  throw new TypeError("Cannot write JSON: expected no circular object, and at most 100 levels");
}

/** Maps an array by length and position only, so that no method of a caller's subclass is called. */
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
 * JSON with sorted keys and without white space (RFC 8785). Unlike `JSON.stringify()`, it does not call `toJSON()` on an object.
 *
 * @throws {TypeError} When the value is circular, contains a bigint or is more than 100 levels deep.
 */
export function canonicalJson(value: unknown): string {
  return textOf(value, 0) ?? "null";
}
