import { describe, expect, test } from "vitest";
import { patchOf } from "../../scripts/editions/patch.ts";
import { patchedList } from "../../src/lib/edition-patch.ts";
import { deepFreeze } from "../../src/lib/freeze.ts";
import { dated, record } from "../fixtures/records.ts";

const newer = deepFreeze([
  { id: "a", name: { en: "A", fr: "A" }, tags: [1] },
  { id: "c", name: { en: "C", fr: "C" }, tags: [] },
]);

describe("patchedList()", () => {
  test("patchedList() gives the newer list if nothing differs, with the same record objects", () => {
    const list = patchedList(newer, { without: [], fields: {} });
    expect(list).toEqual(newer);
    expect(list[0]).toBe(newer[0]);
    expect(Object.isFrozen(list)).toBe(true);
  });

  test("patchedList() removes records that the older edition lacks, and inserts those that only it has, by id", () => {
    const own = { id: "b", name: { en: "B", fr: "B" }, tags: [] };
    const list = patchedList(newer, { without: ["a"], fields: { b: own } });
    expect(list.map(({ id }) => id)).toEqual(["b", "c"]);
    expect(list[0]).toEqual(own);
  });

  test("patchedList() replaces the fields that differ and shares the others", () => {
    const [first, second] = patchedList(newer, { without: [], fields: { a: { tags: [1, 2] } } });
    expect(first).toEqual({ id: "a", name: { en: "A", fr: "A" }, tags: [1, 2] });
    expect(first?.name).toBe(newer[0]?.name);
    expect(second).toBe(newer[1]);
    expect([Object.isFrozen(first), Object.isFrozen(first?.tags)]).toEqual([true, true]);
    expect(newer[0]?.tags).toEqual([1]);
  });

  test("patchedList() orders exchanges by time, even if a start is corrected", () => {
    const list = [dated("a", "2024-01-01"), dated("b", "2024-01-02")];
    const start = { earliest: "2024-01-03", latest: "2024-01-03" };
    expect(patchedList(list, { without: [], fields: { a: { start } } }).map(({ id }) => id)).toEqual(["b", "a"]);
  });

  test("patchedList() keeps ids that objects inherit", () => {
    const odd = [{ id: "constructor", value: 1 }];
    const fields = JSON.parse('{"__proto__":{"id":"__proto__","value":3},"constructor":{"value":2}}');
    expect(patchedList(odd, { without: [], fields })).toEqual([
      JSON.parse('{"id":"__proto__","value":3}'),
      { id: "constructor", value: 2 },
    ]);
  });
});

describe("patchOf()", () => {
  const lists = [
    [],
    [record({ id: "a" })],
    [record({ id: "a", rank: "other" }), record({ id: "b" })],
    [record({ id: "b", topics: ["sport"] }), record({ id: "c", revisedIn: "1.1.0" })],
  ];

  for (const [from, older] of lists.entries()) {
    for (const [to, list] of lists.entries()) {
      test(`patchedList() restores list ${from} from list ${to} and the result of patchOf()`, () => {
        expect(patchedList(list, patchOf(older, list))).toEqual(older);
      });
    }
  }

  test("patchOf() names only the fields that differ, whatever their order", () => {
    const older = [{ id: "a", x: { p: 1, q: 2 }, y: 1 }];
    const same = [{ y: 1, x: { q: 2, p: 1 }, id: "a" }];
    expect(patchOf(older, same)).toEqual({ without: [], fields: {} });
    expect(patchOf(older, [{ ...same[0], y: 2 }])).toEqual({ without: [], fields: { a: { y: 1 } } });
  });
});
