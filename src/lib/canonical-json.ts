function textOf(value: unknown, above: readonly object[]): string | undefined {
  if (typeof value === "bigint") throw new TypeError("Cannot write JSON: expected no bigint");
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (above.includes(value)) throw new TypeError("Cannot write JSON: expected no object that holds itself");
  const within = [...above, value];
  if (Array.isArray(value)) return `[${value.map((part) => textOf(part, within) ?? "null").join()}]`;
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
 * @throws {TypeError} When the value holds itself or a bigint.
 */
export function canonicalJson(value: unknown): string {
  return textOf(value, []) ?? "null";
}
