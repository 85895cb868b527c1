function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** A value and all objects that it holds, each once. */
function objectsIn(value: unknown, found = new Set<object>()): ReadonlySet<object> {
  if (isObject(value) && !found.has(value)) {
    found.add(value);
    for (const part of Object.values(value)) objectsIn(part, found);
  }
  return found;
}

/** Freezes a value and all that it holds, and gives it back. */
export function deepFreeze<T>(value: T): T {
  for (const object of objectsIn(value)) Object.freeze(object);
  return value;
}

/** Whether nothing in a value can change. */
export function isDeeplyFrozen(value: unknown): boolean {
  return [...objectsIn(value)].every(Object.isFrozen);
}
