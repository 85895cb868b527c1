import { afterEach, describe, expect, test, vi } from "vitest";
import * as first from "../../src/generated/releases/1.0.0.ts";
import * as second from "../../src/generated/releases/1.1.0.ts";
import * as third from "../../src/generated/releases/1.2.0.ts";
import * as fourth from "../../src/generated/releases/1.3.0.ts";
import { verify } from "../../src/helpers/verify.ts";
import * as main from "../../src/index.ts";

/** Edition 1.0.0 with a part of its first exchange replaced. */
function changed(part: object) {
  const [exchange, ...others] = first.exchanges;
  return { ...first, exchanges: [{ ...exchange, ...part }, ...others] };
}

afterEach(() => vi.unstubAllGlobals());

describe("verify()", () => {
  test.each([
    ["the main entry", main],
    ["edition 1.0.0", first],
    ["edition 1.1.0", second],
    ["edition 1.2.0", third],
    ["edition 1.3.0", fourth],
  ])("verify() is true for %s", async (_, edition) => {
    expect(await verify(edition)).toBe(true);
  });

  test("verify() is true for an edition from JSON", async () => {
    expect(await verify(JSON.parse(JSON.stringify({ ...first })))).toBe(true);
  });

  test.each([
    ["another host", { host: "RU" }],
    ["another day", { start: { earliest: "2023-07-25", latest: "2023-07-25", basis: "unstated" } }],
    ["another id", { id: "shoigu-pyongyang-2023-08" }],
    ["a field that is missing", { rank: undefined }],
    ["a field that editions do not have", { note: "added" }],
    ["a value that writes itself as JSON", { host: { toJSON: () => "KP" } }],
    ["a list that writes itself as JSON", { topics: Object.assign([], { toJSON: () => first.exchanges[0]?.topics }) }],
    ["a text object for a text", { host: Object("KP") }],
  ])("verify() is false for %s", async (_, part) => {
    expect(await verify(changed(part))).toBe(false);
  });

  test("verify() throws TypeError for a hash in a list, which would be converted to text", async () => {
    const meta = { ...first.meta, factsHash: [first.meta.factsHash] };
    await expect(async () => verify({ ...first, meta } as never)).rejects.toThrow(TypeError);
  });

  test("verify() is false for exchanges in another order, one fewer and one twice", async () => {
    const { exchanges } = first;
    for (const list of [exchanges.toReversed(), exchanges.slice(1), [...exchanges.slice(0, 1), ...exchanges]]) {
      expect(await verify({ ...first, exchanges: list })).toBe(false);
    }
  });

  test("verify() is false for the facts of another edition", async () => {
    expect(await verify({ ...first, meta: second.meta })).toBe(false);
    expect(await verify({ ...first, meta: { ...first.meta, factsHash: "0".repeat(64) } })).toBe(false);
  });

  test.each([
    ["prose", { summary: { en: "Other.", fr: "Autre." } }],
    ["a title", { title: { en: "Other", fr: "Autre" } }],
    ["citations", { evidence: [] }],
    ["the order of the fields", Object.fromEntries(Object.entries(first.exchanges[0] ?? {}).toReversed())],
    // Edition 1.0.0 does not record the basis of a start.
    ["a fact that is younger than the edition", { lastSeen: "2023-07-27" }],
  ])("verify() is true when only %s differs", async (_, part) => {
    expect(await verify(changed(part))).toBe(true);
  });
});

describe("verify() with bad input", () => {
  for (const value of [undefined, null, 7, "1.0.0", [], {}]) {
    test(`verify() rejects with TypeError for ${JSON.stringify(value)}`, async () => {
      await expect(verify(value as never)).rejects.toThrow(TypeError);
      await expect(verify(value as never)).rejects.toThrow(
        "Cannot verify an edition without exchanges: expected a whole edition",
      );
    });
  }

  for (const list of ["exchanges", "unconfirmed", "officials", "places", "claims"] as const) {
    test(`verify() rejects with TypeError without ${list}`, async () => {
      const { [list]: _, ...incomplete } = first;
      await expect(verify(incomplete as never)).rejects.toThrow(`Cannot verify an edition without ${list}: `);
      await expect(verify({ ...first, [list]: {} } as never)).rejects.toThrow(TypeError);
    });
  }

  for (const [label, meta, message] of [
    ["no meta data", undefined, "expected meta.factsHash of 64 hex digits"],
    ["null for its meta data", null, "expected meta.factsHash of 64 hex digits"],
    ["no hash", { schemaVersion: 1 }, "expected meta.factsHash of 64 hex digits"],
    ["an empty hash", { ...first.meta, factsHash: "" }, "expected meta.factsHash of 64 hex digits"],
    [
      "a hash in capitals",
      { ...first.meta, factsHash: first.meta.factsHash.toUpperCase() },
      "expected meta.factsHash of 64 hex digits",
    ],
    ["a hash that is too long", { ...first.meta, factsHash: `${first.meta.factsHash}0` }, "64 hex digits"],
    ["no schema version", { factsHash: first.meta.factsHash }, "without meta.schemaVersion"],
    ["a schema version in words", { ...first.meta, schemaVersion: "1" }, "without meta.schemaVersion"],
  ] as const) {
    test(`verify() rejects with TypeError for an edition with ${label}`, async () => {
      await expect(verify({ ...first, meta } as never)).rejects.toThrow(TypeError);
      await expect(verify({ ...first, meta } as never)).rejects.toThrow(message);
    });
  }

  test("verify() rejects with TypeError for a record that is circular or contains a bigint", async () => {
    const own: Record<string, unknown> = { ...first.exchanges[0] };
    own["outcomes"] = [own];
    await expect(verify(changed({ outcomes: [{ value: 7n }] }))).rejects.toThrow(TypeError);
    await expect(verify(changed({ outcomes: [{ value: 7n }] }))).rejects.toThrow("no bigint");
    await expect(verify(changed(own))).rejects.toThrow(TypeError);
    await expect(verify(changed(own))).rejects.toThrow("no circular object");
  });

  for (const [label, crypto] of [
    ["no crypto", undefined],
    ["a crypto without subtle, as on a page over http", {}],
  ] as const) {
    test(`verify() rejects with an error that asks for a secure context if there is ${label}`, async () => {
      vi.stubGlobal("crypto", crypto);
      await expect(verify(first)).rejects.toThrow(
        "Cannot verify an edition: expected Web Crypto in a secure context, such as https",
      );
    });
  }
});
