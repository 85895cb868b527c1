/** A value as an error message shows it, never more than a line: the beginning of a text in quotes, anything else by its kind. */
export function describeValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 60));
  if (typeof value !== "object" || value === null) return String(value).slice(0, 60);
  return Array.isArray(value) ? "an array" : "an object";
}
