import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readEditions } from "../../scripts/editions/editions.ts";
import { redirects } from "../../src/generated/redirects.ts";
import { releasedIds } from "../../src/generated/released-ids.ts";
import { resolveId } from "../../src/helpers/resolve-id.ts";
import * as main from "../../src/index.ts";
import type { Redirect } from "../../src/lib/change.ts";
import { badNames, thrownBy } from "../fixtures/records.ts";

const released = readEditions(join(import.meta.dirname, "../.."));

describe("resolveId()", () => {
  test("resolveId() knows every id of every edition", () => {
    const ids = released.flatMap(({ exchanges, unconfirmed }) => [...exchanges, ...unconfirmed].map(({ id }) => id));
    const present = new Set<string>([...main.exchanges, ...main.unconfirmed].map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(100);
    for (const id of ids) {
      const resolved = resolveId(id);
      expect(resolved.id === null ? resolved.status === "retired" : present.has(resolved.id)).toBe(true);
    }
  });

  test("resolveId() gives the status current for an id of the newest edition", () => {
    for (const { id } of [...main.exchanges, ...main.unconfirmed]) {
      expect(resolveId(id)).toEqual({ status: "current", id, edition: null });
    }
  });

  for (const id of [...badNames, "lavrov", "LAVROV-PYONGYANG-2023-10", undefined, null, 7]) {
    test(`resolveId() throws RangeError for ${JSON.stringify(id)}`, () => {
      const error = thrownBy(() => resolveId(id as never));
      expect(error).toBeInstanceOf(RangeError);
      expect(error.message).toMatch(/^Cannot resolve the id .*: expected an id from any edition$/);
    });
  }

  test("resolveId() shows at most one line of a very long id", () => {
    expect(thrownBy(() => resolveId("x".repeat(1_000_000))).message.length).toBeLessThan(200);
  });
});

describe("resolveId() of ids that were removed", () => {
  const why = { en: "Why.", fr: "Pourquoi." };
  const moves: readonly Redirect[] = [
    { from: "renamed", to: "present", kind: "moved", edition: "1.1.0", why },
    { from: "part", to: "renamed", kind: "merged", edition: "1.2.0", why },
    { from: "mistake", to: null, kind: "retired", edition: "1.3.0", why },
  ];
  const ids = ["renamed", "part", "mistake", "present"];

  // No edition has moved an id yet, so these tests add made-up redirects to the real ones.
  beforeAll(() => {
    (redirects as Redirect[]).push(...moves);
    (releasedIds as string[]).push(...ids);
  });

  afterAll(() => {
    (redirects as Redirect[]).splice(-moves.length);
    (releasedIds as string[]).splice(-ids.length);
  });

  test.each([
    ["present", { status: "current", id: "present", edition: null }],
    ["renamed", { status: "moved", id: "present", edition: "1.1.0" }],
    ["part", { status: "merged", id: "present", edition: "1.2.0" }],
    ["mistake", { status: "retired", id: null, edition: "1.3.0" }],
  ])("resolveId() follows %s to its end", (id, resolved) => {
    expect(resolveId(id)).toEqual(resolved);
  });
});
