/** A value as an error message shows it, never more than a line: the beginning of a text in quotes, anything else by its kind. */
export function describeValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 60));
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" && value ? "an object" : String(value).slice(0, 60);
}
