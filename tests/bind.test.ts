import { describe, expect, test } from "vitest";
import { bindHelpers, UnknownOfficialError } from "../src/bind.ts";
import * as first from "../src/generated/releases/1.0.0.ts";
import * as third from "../src/generated/releases/1.2.0.ts";
import * as main from "../src/index.ts";
import { deepFreeze } from "../src/lib/freeze.ts";

describe("bindHelpers()", () => {
  const { officials, sources } = first;
  const bound = bindHelpers({ officials, sources });

  test("bindHelpers() gives the four helpers that look people and sources up", () => {
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

  test("bindHelpers() binds lists of one's own, such as parsed JSON", () => {
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

  test("bindHelpers() takes helpers of several editions apart in one program", () => {
    const later = bindHelpers(deepFreeze({ officials: third.officials, sources: third.sources }));
    expect(bound.findOfficial("Pak").id).toBe("pak-jong-chon");
    expect(() => later.findOfficial("Pak")).toThrow("Cannot tell which official");
    expect(bound.findOfficial("Pak").id).toBe("pak-jong-chon");
  });
});
