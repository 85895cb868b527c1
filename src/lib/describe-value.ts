/** A value as an error message shows it, never more than a line: the beginning of a text in quotes, anything else by its kind. */
export function describeValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (typeof value === "function" || typeof value === "bigint" || typeof value === "symbol") return `a ${typeof value}`;
  if (typeof value !== "object" || value === null) return String(value);
  if (isDate(value)) return "a Date";
  return Array.isArray(value) ? "an array" : "an object";
}

/** Whether an object is a date, asked of the object itself: its prototype may lie, or refuse to be read. */
function isDate(value: object): boolean {
  try {
    Date.prototype.getTime.call(value);
    return true;
  } catch {
    return false;
  }
}
