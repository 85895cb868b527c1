/** A value for an error message, shortened: the beginning of a text in quotes, an array or an object by its kind, or the value itself. */
export function describeValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 60));
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" && value ? "an object" : String(value).slice(0, 60);
}
