import { meta } from "dprk-russia-exchanges/meta";
import { describe, expect, test } from "vitest";
import { noFilters } from "../../docs/explorer/filters.ts";
import { readState, type State, writeState } from "../../docs/explorer/state.ts";

const heads = [{ ...meta, version: "0.9.0" }, meta];
const unasked: State = {
  edition: meta.version,
  since: null,
  filters: noFilters,
  sort: "newest",
  compare: null,
  picture: "direction",
};

describe("readState()", () => {
  test("shows the whole of the newest edition unless asked", () => {
    expect(readState("", heads)).toEqual({ state: unasked, problems: [] });
  });

  test("reads back what writeState() writes", () => {
    const state: State = {
      edition: "0.9.0",
      since: meta.version,
      filters: {
        ...noFilters,
        official: ["Choïgou & co", "최선희"],
        direction: ["russia-to-dprk"],
        from: [meta.coverage.from],
        channel: ["party", "military"],
        text: ["a+b %, c"],
      },
      sort: "people",
      compare: { ...noFilters, place: ["wonsan", "seoul"], text: ["x=y&z"] },
      picture: "map",
    };
    expect(readState(writeState(state), heads)).toEqual({ state, problems: [] });
  });

  test("reads back a comparison with all exchanges", () => {
    const state = { ...unasked, compare: noFilters };
    expect(writeState(state)).toBe(`?edition=${meta.version}&compare=all`);
    expect(readState(writeState(state), heads).state).toEqual(state);
  });

  test.each(["edition", "since"])("reports an unknown %s and leaves it out", (what) => {
    for (const value of ["nothing", "constructor", "9999-99"]) {
      expect(readState(`?${what}=${value}`, heads)).toEqual({ state: unasked, problems: [{ what, value }] });
    }
  });

  test("keeps an unknown value, so that the address and the form agree", () => {
    expect(readState("?channel=nothing", heads).state.filters.channel).toEqual(["nothing"]);
  });

  test("ignores empty and foreign parameters, broken escapes and repetitions", () => {
    expect(readState("?from=&utm_source=x&&=&%&sort=none", heads).state).toEqual(unasked);
    expect(readState("?channel=party,,party, &channel=nothing", heads).state.filters.channel).toEqual(["party"]);
  });
});

test("writeState() always names the edition, leaves out what is not asked, and separates values by commas", () => {
  expect(writeState({ ...unasked, edition: "1.2.3" })).toBe("?edition=1.2.3");
  expect(writeState({ ...unasked, filters: { ...noFilters, topic: ["trade", "space"] } })).toContain(
    "topic=trade,space",
  );
});
