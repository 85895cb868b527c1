import type { Difference } from "./difference.ts";

/** The part of a SemVer version that changes, or `none`. */
export type Bump = "none" | "patch" | "minor" | "major";

/** A change that requires a bump. */
export interface Reason {
  /** The smallest bump that it allows. */
  readonly bump: Bump;
  /** The change, in words. */
  readonly what: string;
}

const order: readonly Bump[] = ["none", "patch", "minor", "major"];

/** The largest of several bumps. */
export function largest(bumps: readonly Bump[]): Bump {
  return order[Math.max(0, ...bumps.map((bump) => order.indexOf(bump)))] ?? "none";
}

/** Whether a bump is at least as large as another. */
export function isEnough(actual: Bump, least: Bump): boolean {
  return order.indexOf(actual) >= order.indexOf(least);
}

/** The bump from one version to another. Throws if the second is not newer, or skips a number. */
export function bumpBetween(from: string, to: string): Bump {
  if (from === to) return "none";
  const [major = 0, minor = 0, patch = 0] = from.split(".").map(Number);
  if (to === `${major + 1}.0.0`) return "major";
  if (to === `${major}.${minor + 1}.0`) return "minor";
  if (to === `${major}.${minor}.${patch + 1}`) return "patch";
  throw new RangeError(
    `Cannot go from ${from} to ${to}: expected ${major}.${minor}.${patch + 1}, ${major}.${minor + 1}.0 or ${major + 1}.0.0`,
  );
}

/** The bumps that changes to the records require. An id with a redirect is not lost. */
export function dataReasons(
  { added, removed, facts, wording }: Difference,
  redirected: ReadonlySet<string>,
): readonly Reason[] {
  return [
    ...removed.map(
      ({ kind, id }): Reason =>
        redirected.has(id)
          ? { bump: "minor", what: `${kind} ${id} removed, with a redirect` }
          : { bump: "major", what: `${kind} ${id} removed without a redirect` },
    ),
    ...added.map(({ kind, id }): Reason => ({ bump: "minor", what: `${kind} ${id} added` })),
    ...facts.map(({ kind, id, field }): Reason => ({ bump: "minor", what: `${kind} ${id} ${field} corrected` })),
    ...(wording && added.length + removed.length + facts.length === 0
      ? [{ bump: "patch", what: "citations or wording changed" } as const]
      : []),
  ];
}

type Schema = Readonly<Record<string, unknown>>;

/** The allowed values and types of every field of a JSON Schema, by path. */
function shapeOf(schema: unknown, path: string): ReadonlyMap<string, string> {
  if (typeof schema !== "object" || schema === null) return new Map();
  const { properties, items, anyOf, type, enum: values } = schema as Schema;
  const own = JSON.stringify([type ?? null, Array.isArray(values) ? [...values].sort() : null]);
  const parts = [
    ...Object.entries((properties as Schema | undefined) ?? {}).map(([key, part]) => shapeOf(part, `${path}.${key}`)),
    ...(items === undefined ? [] : [shapeOf(items, `${path}[]`)]),
    ...(Array.isArray(anyOf) ? anyOf.map((part, position) => shapeOf(part, `${path}|${position}`)) : []),
  ];
  return new Map([[path, own], ...parts.flatMap((part) => [...part])]);
}

/** The bumps that changes to the schema require: `before` and `after` are JSON Schemas by kind of record. */
export function shapeReasons(before: Schema, after: Schema): readonly Reason[] {
  const shapes = [before, after].map(
    (schemas) => new Map(Object.entries(schemas).flatMap(([kind, schema]) => [...shapeOf(schema, kind)])),
  );
  const [old = new Map<string, string>(), now = new Map<string, string>()] = shapes;
  return [
    ...[...old].flatMap(([path, shape]): readonly Reason[] => {
      const present = now.get(path);
      if (present === undefined) return [{ bump: "major", what: `${path} removed from the schema` }];
      return present === shape ? [] : [{ bump: "major", what: `${path} has different types or codes` }];
    }),
    ...[...now.keys()]
      .filter((path) => !old.has(path))
      .map((path): Reason => ({ bump: "minor", what: `${path} added to the schema` })),
  ];
}

/** The bumps that changes to the exported names require. */
export function exportReasons(
  before: Readonly<Record<string, readonly string[]>>,
  after: Readonly<Record<string, readonly string[]>>,
): readonly Reason[] {
  const named = (exports: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(exports).flatMap(([entry, names]) => names.map((name) => `${name} of ${entry}`));
  const [old, now] = [named(before), named(after)];
  return [
    ...old
      .filter((name) => !now.includes(name))
      .map((name): Reason => ({ bump: "major", what: `export ${name} removed` })),
    ...now
      .filter((name) => !old.includes(name))
      .map((name): Reason => ({ bump: "minor", what: `export ${name} added` })),
  ];
}
