import { meta } from "dprk-russia-exchanges/meta";
import { describe, expect, test } from "vitest";
import { noFilters } from "../../docs/explorer/filters.ts";
import { readState, writeState } from "../../docs/explorer/state.ts";

const heads = [{ ...meta, version: "0.9.0" }, meta];

describe("readState()", () => {
  test("shows the whole of the newest edition unless asked", () => {
    expect(readState("", heads)).toEqual({
      state: { edition: meta.version, since: null, filters: noFilters },
      problems: [],
    });
  });

  test("reads back what writeState() writes", () => {
    const state = {
      edition: "0.9.0",
      since: meta.version,
      filters: {
        ...noFilters,
        official: "Choïgou & co",
        direction: "russia-to-dprk",
        month: meta.coverage.from,
        text: "a+b %",
      },
    } as const;
    expect(readState(writeState(state), heads)).toEqual({ state, problems: [] });
  });

  test.each(["month", "direction", "channel", "rank", "topic", "origins", "edition", "since"])(
    "reports an unknown %s and leaves it out",
    (what) => {
      for (const value of ["nothing", "constructor", "9999-99", "1900-01"]) {
        const { state, problems } = readState(`?${what}=${value}`, heads);
        expect(problems).toEqual([{ what, value }]);
        expect(state).toEqual(readState("", heads).state);
      }
    },
  );

  test("ignores empty and foreign parameters, broken escapes and repetitions", () => {
    expect(readState("?month=&utm_source=x&&=&%", heads).problems).toEqual([]);
    expect(readState("?channel=party&channel=nothing", heads).state.filters.channel).toBe("party");
  });
});

test("writeState() always names the edition, and leaves out what is not asked", () => {
  expect(writeState({ edition: "1.2.3", since: null, filters: noFilters })).toBe("?edition=1.2.3");
});
