import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readEditions } from "../../scripts/editions/editions.ts";
import { editions } from "../../src/changes.ts";
import { changesBetween } from "../../src/helpers/changes-between.ts";
import { changesSince } from "../../src/helpers/changes-since.ts";
import * as main from "../../src/index.ts";
import { thrownBy } from "../fixtures/records.ts";

const released = readEditions(join(import.meta.dirname, "../.."));

describe("changesSince()", () => {
  test("changesSince() knows every edition, oldest first", () => {
    expect(editions.slice(0, released.length)).toEqual(released.map(({ meta }) => meta.version));
    expect(editions.at(-1)).toBe(main.meta.version);
    expect(Object.isFrozen(editions)).toBe(true);
  });

  test("changesSince() gives nothing since the newest edition", () => {
    expect(changesSince(editions.at(-1) ?? "")).toEqual({ added: [], corrected: [], retired: [], moved: [] });
  });

  test("changesSince() gives what changesBetween() gives up to the newest edition", () => {
    for (const edition of editions) {
      expect(changesSince(edition)).toEqual(changesBetween(edition, editions.at(-1) ?? ""));
    }
  });

  test("changesSince() adds up to the difference in the number of exchanges", () => {
    for (const [position, edition] of released.entries()) {
      const { added, corrected, retired, moved } = changesBetween("1.0.0", edition.meta.version);
      // An exchange that became an unconfirmed report is no longer counted, and has no redirect.
      const uncounted = corrected.filter(
        ({ kind, field, before }) => kind === "unconfirmed" && field === "reason" && before === null,
      );
      const gone = retired.length + moved.length + uncounted.length;
      const count = added.filter(({ kind }) => kind === "exchanges").length - gone;
      expect([position, (released[0]?.exchanges.length ?? 0) + count]).toEqual([position, edition.exchanges.length]);
    }
  });

  test("changesSince() gives every correction an old and a new value that differ, and a reason where counts change", () => {
    const { corrected } = changesBetween("1.0.0", "1.3.0");
    expect(corrected.length).toBeGreaterThan(100);
    for (const { before, after, kind, field, why: reason } of corrected) {
      expect(JSON.stringify(before)).not.toBe(JSON.stringify(after));
      if (kind === "exchanges" && /^(start|host|channel|rank|topics|participants)/.test(field)) {
        expect(reason).not.toBeNull();
      }
    }
  });

  test.each(["0.9.0", "", "__proto__", "latest", "1.0", "v1.0.0"])(
    "changesSince() throws RangeError for the edition %j and lists those that exist",
    (version) => {
      const error = thrownBy(() => changesSince(version));
      expect(error).toBeInstanceOf(RangeError);
      expect(error.message).toContain(
        `Cannot find the edition ${JSON.stringify(version)}: expected one of 1.0.0, 1.1.0,`,
      );
    },
  );

  test("changesSince() is frozen", () => {
    expect(Object.isFrozen(changesSince("1.0.0"))).toBe(true);
    expect(Object.isFrozen(changesSince("1.0.0").added)).toBe(true);
    expect(Object.isFrozen(changesSince("1.0.0").corrected[0])).toBe(true);
  });
});
