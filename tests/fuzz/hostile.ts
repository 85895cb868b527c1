import type { Random } from "./random.ts";

/** Thrown by a hostile value when it is touched. A function may let it through. */
export class Touched extends Error {}

function touched(): never {
  throw new Touched("a value of the caller threw");
}

/** An array whose methods lie, although reading it by position works. */
class LyingArray<Value> extends Array<Value> {
  override map(): never {
    return [] as never;
  }
  override filter(): never {
    return [] as never;
  }
  override includes(): boolean {
    return false;
  }
  override some(): boolean {
    return false;
  }
  override *[Symbol.iterator](): ArrayIterator<Value> {
    // Yields nothing, although the array has entries.
  }
}

/** The same entries in an array whose methods lie. */
export function lying<Value>(list: readonly Value[]): readonly Value[] {
  const array = new LyingArray<Value>();
  for (let position = 0; position < list.length; position += 1) array[position] = list[position] as Value;
  return array;
}

function holdingItself(): object {
  const value: Record<string, unknown> = { id: "ring", evidence: [], offices: [] };
  value["start"] = value;
  return value;
}

function nested(depth: number): object {
  let value: object = {};
  for (let level = 0; level < depth; level += 1) value = { start: value };
  return value;
}

/** Strings that look like valid values but are not. */
export const texts: readonly string[] = [
  "",
  " ",
  "0",
  "2024",
  "2024-02",
  "2024-02-30",
  "2023-02-29",
  "2024-02-29T00:00:00Z",
  "0000-01-01",
  "0001-01-01",
  "9999-12-31",
  "10000-01-01",
  "2024-1-1",
  "２０２４-01-01",
  "2024-01-01\n",
  "-2024-01",
  "+2024-01-01",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "KP",
  "kp",
  "RU",
  "K".repeat(3),
  "sergei-lavrov",
  "Lavrov",
  "Kim",
  "김정은",
  "\ud800",
  "\u0000".repeat(99),
  "e\u0301\u0323".repeat(300),
  "x".repeat(32_000),
  "Kim ".repeat(8_000),
  "javascript:alert(1)",
  "../../etc/passwd",
  "1.0.0",
  "99.0.0",
  "exchanges",
];

const makers: readonly ((random: Random) => unknown)[] = [
  () => undefined,
  () => null,
  ({ one }) => one([true, false]),
  ({ one }) => one([0, -0, 1, -1, 2024, Number.NaN, Number.POSITIVE_INFINITY, 1e21, 0.1]),
  ({ one }) => one([0n, 10n ** 40n]),
  () => Symbol("2024-01-01"),
  () => touched,
  () => Object.assign(() => "2024", { toString: touched }),
  ({ one }) => one(texts),
  ({ one }) => Object(one(texts)),
  () => new Date("2024-01-01"),
  () => new Date(Number.NaN),
  () => new Map([["start", 1]]),
  () => new Set(["2024-01-01"]),
  () => new Int32Array(2),
  () => new Error("2024-01-01"),
  () => /2024/,
  () => ({}),
  () => [],
  () => [[]],
  () => new Array(3),
  () => ({ length: 1, 0: "2024-01-01" }),
  () => Object.create(null),
  () => Object.create([{ start: { earliest: "2024-01-01", latest: "2024-01-01" } }]),
  () => ({ toString: touched, valueOf: touched, toJSON: touched }),
  () => ({ toJSON: () => "KP", toString: () => "KP" }),
  () => JSON.parse('{"__proto__":{"host":"KP"},"start":{"__proto__":{"earliest":"2024-01-01"}}}'),
  holdingItself,
  () => nested(20_000),
  () => new Proxy({}, { get: touched, has: touched, ownKeys: touched, getPrototypeOf: touched }),
  () => new Proxy([], { get: touched }),
  () =>
    Object.defineProperty({ id: "own" }, "start", {
      get: touched,
      enumerable: true,
    }),
  () => lying([{ start: { earliest: "2024-01-01", latest: "2024-01-02" }, evidence: [], participants: [] }]),
];

/** Any value that a caller may pass, by mistake or on purpose. */
export function hostile(random: Random): unknown {
  const value = random.one(makers)(random);
  if (!random.once(6)) return value;
  return random.one([[value], [value, value], { start: value }, { start: { earliest: value, latest: value } }]);
}

/** A deep copy of plain data with one part somewhere replaced by something hostile, removed, or added. */
export function damaged<Value>(value: Value, random: Random): Value {
  const copy = structuredClone(value);
  let holder: unknown = copy;
  for (let depth = 0; depth < 6; depth += 1) {
    if (typeof holder !== "object" || holder === null) break;
    const keys = Object.keys(holder);
    if (keys.length === 0) break;
    const key = random.one(keys);
    const part = (holder as Record<string, unknown>)[key];
    const isDeep = typeof part === "object" && part !== null && Object.keys(part).length > 0;
    if (isDeep && !random.once(4)) {
      holder = part;
      continue;
    }
    const bag = holder as Record<string, unknown>;
    if (random.once(8)) delete bag[key];
    else if (random.once(12)) bag[random.one(["extra", "constructor", "toJSON", "id"])] = hostile(random);
    else bag[key] = hostile(random);
    return copy;
  }
  return random.once(3) ? (hostile(random) as Value) : copy;
}

/** A snapshot of plain data, with its values and what is frozen, to detect changes. */
export function likeness(value: unknown, depth = 0): string {
  if (typeof value !== "object" || value === null) return `${typeof value} ${String(value)}`.slice(0, 80);
  if (depth > 8) return "…";
  const state = Object.isFrozen(value) ? "frozen" : Object.isExtensible(value) ? "open" : "closed";
  const parts = Object.entries(Object.getOwnPropertyDescriptors(value))
    .slice(0, 60)
    .map(([key, { value: part, get }]) => `${key}:${get === undefined ? likeness(part, depth + 1) : "getter"}`);
  return `${state}{${parts.join()}}`;
}
