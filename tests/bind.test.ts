import { describe, expect, test } from "vitest";
import { bindHelpers, UnknownOfficialError } from "../src/bind.ts";
import * as first from "../src/generated/releases/1.0.0.ts";
import * as third from "../src/generated/releases/1.2.0.ts";
import * as main from "../src/index.ts";
import { deepFreeze } from "../src/lib/freeze.ts";

describe("bindHelpers()", () => {
  const { officials, sources } = first;
  const bound = bindHelpers({ officials, sources });

  test("bindHelpers() gives the four helpers that look up people and sources", () => {
    expect(Object.keys(bound).sort()).toEqual(["byOfficial", "findOfficial", "sourcesOf", "witnessesOf"]);
  });

  test("bindHelpers() gives the helpers of the edition whose lists it takes", () => {
    for (const exchange of first.exchanges) {
      expect(bound.sourcesOf(exchange)).toEqual(first.sourcesOf(exchange));
      expect(bound.witnessesOf(exchange)).toEqual(first.witnessesOf(exchange));
    }
    for (const { id, spellings } of officials) {
      expect(bound.findOfficial(id)).toBe(first.findOfficial(id));
      for (const { form } of spellings) expect(bound.findOfficial(form)).toBe(first.findOfficial(form));
      expect(bound.byOfficial(first.exchanges, id)).toEqual(first.byOfficial(first.exchanges, id));
    }
  });

  test("bindHelpers() binds the caller's own lists, such as parsed JSON", () => {
    const [official] = structuredClone(officials);
    const [source] = structuredClone(sources);
    if (official === undefined || source === undefined) throw new Error("Expected records");
    const own = bindHelpers({ officials: [official], sources: [source] });
    expect(own.findOfficial(official.id)).toBe(official);
    expect(own.sourcesOf({ evidence: [{ source: source.id, supports: ["start"] }] })).toEqual([source]);
    expect(() => own.findOfficial(main.officials.at(-1)?.name.en ?? "")).toThrow(UnknownOfficialError);
  });

  test("bindHelpers() throws TypeError without lists", () => {
    expect(() => bindHelpers(undefined as never)).toThrow(TypeError);
    expect(() => bindHelpers({ officials } as never)).toThrow(TypeError);
  });

  test("bindHelpers() binds empty lists", () => {
    const none = bindHelpers({ officials: [], sources: [] });
    expect(() => none.findOfficial("Lavrov")).toThrow("expected a name or an id of the dataset");
    expect(none.byOfficial([])).toEqual(new Map());
    expect(none.witnessesOf({ evidence: [] })).toEqual([]);
  });

  test("bindHelpers() neither changes nor freezes the lists", () => {
    const lists = { officials: structuredClone(officials), sources: structuredClone(sources) };
    const { findOfficial, sourcesOf } = bindHelpers(lists);
    findOfficial("Lavrov");
    sourcesOf(first.exchanges[0] ?? { evidence: [] });
    expect(lists).toEqual({ officials, sources });
    expect([lists.officials, lists.officials[0], lists.sources].some((value) => Object.isFrozen(value))).toBe(false);
  });

  test("bindHelpers() keeps the helpers of several editions apart in one program", () => {
    const later = bindHelpers(deepFreeze({ officials: third.officials, sources: third.sources }));
    expect(bound.findOfficial("Pak").id).toBe("pak-jong-chon");
    expect(() => later.findOfficial("Pak")).toThrow("Cannot tell which official");
    expect(bound.findOfficial("Pak").id).toBe("pak-jong-chon");
  });
});

describe("bindHelpers() refuses", () => {
  const official = { id: "somebody", side: "KP", name: { en: "Somebody" }, spellings: [{ form: "Somebody" }] };
  const source = { id: "some-source" };
  const refuse = (officials: unknown, sources: unknown) => () => bindHelpers({ officials, sources } as never);

  test.each<[string, unknown, unknown, string]>([
    ["no list of officials", undefined, [source], "expected an array of officials, got undefined"],
    ["no list of sources", [official], {}, "expected an array of sources, got an object"],
    [
      "null among the officials",
      [official, null],
      [source],
      "expected an object for the official at position 1, got null",
    ],
    ["null among the sources", [official], [null], "expected an object for the source at position 0, got null"],
    ["an official without an id", [{ ...official, id: 7 }], [], "expected an id in the official at position 0"],
    ["a source without an id", [], [source, {}], "expected an id in the source at position 1"],
    ["another side", [{ ...official, side: "CN" }], [], 'expected the side "KP" or "RU" in the official at position 0'],
    ["no name", [{ ...official, name: null }], [], "expected an English name in the official at position 0"],
    ["no English name", [{ ...official, name: {} }], [], "expected an English name in the official at position 0"],
    [
      "a Russian name of words",
      [{ ...official, name: { en: "Somebody", ru: ["Некто"] } }],
      [],
      "expected a Russian name that is a string or null in the official at position 0",
    ],
    [
      "a Korean name that is a number",
      [{ ...official, name: { en: "Somebody", ko: 7 } }],
      [],
      "expected a Korean name that is a string or null in the official at position 0",
    ],
    [
      "a patronymic that is not text",
      [{ ...official, patronymic: { form: 7 } }],
      [],
      "expected a patronymic with a form, or null in the official at position 0",
    ],
    ["no spellings", [{ ...official, spellings: null }], [], "expected a form for every spelling in the official"],
    [
      "a spelling without a form",
      [official, { ...official, spellings: [{ form: "Somebody" }, {}] }],
      [],
      "expected a form for every spelling in the official at position 1",
    ],
    ["null among the spellings", [{ ...official, spellings: [null] }], [], "expected a form for every spelling"],
  ])("%s", (_name, officials, sources, message) => {
    expect(refuse(officials, sources)).toThrow(TypeError);
    expect(refuse(officials, sources)).toThrow(`Cannot bind the helpers: ${message}`);
  });

  test("no lists at all", () => {
    expect(() => bindHelpers(undefined as never)).toThrow(
      "Cannot bind the helpers: expected an array of officials, got undefined",
    );
  });

  test("no list whose own methods are broken", () => {
    class Broken extends Array {
      static override get [Symbol.species](): never {
        throw new Error("expected nobody to ask");
      }
    }
    const officials = Broken.from([{ ...official, spellings: Broken.from(official.spellings) }]);
    const { findOfficial } = bindHelpers({ officials, sources: [] } as never);
    expect(findOfficial("somebody").id).toBe("somebody");
  });

  test("nothing of officials on both sides", () => {
    expect(refuse([official, { ...official, id: "other", side: "RU" }], [source])).not.toThrow();
  });
});
