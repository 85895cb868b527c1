import { afterEach, describe, expect, test, vi } from "vitest";
import * as edition from "../../src/generated/releases/1.3.0.ts";
import { toEdtf } from "../../src/lib/edtf.ts";

/** How many hours the time zone of the tests was ahead of UTC on 1 January 2024. */
const ahead: Readonly<Record<string, number>> = {
  UTC: 0,
  "America/New_York": -5,
  "Asia/Pyongyang": 9,
  "Pacific/Apia": 13,
};

const { exchanges, claims, byMonth, byOfficial, countBoundsSince, countSince, findOfficial } = edition;

/** The answers of every helper that computes with days. */
function answers() {
  return {
    since: ["2023", "2024-03", "2024-03-10", "2025-10-26"].map((day) => countSince(exchanges, day)),
    bounds: ["2023-11-05", "2024-03-10"].map((day) => countBoundsSince(exchanges, day)),
    months: [...byMonth(exchanges)].map(([month, list]) => [month, list.length]),
    range: [...byMonth(exchanges, { from: "2023-01", to: "2024-12" }).keys()],
    officials: [...byOfficial(exchanges)].map(([id, list]) => [id, list.length]),
    offices: exchanges.map(({ start }) => edition.officesOn(findOfficial("sergei-lavrov"), start.latest).length),
    claims: claims.map((claim) => edition.reconcile(claim, exchanges).verdict),
    guards: ["2024-02-29", "2023-02-29", "2024-03-10", "2011-12-30"].map(edition.isIsoDay),
    dates: exchanges.map(({ start, end }) => toEdtf(start, end)),
  };
}

const expected = answers();

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the clock of the tests", () => {
  test("the clock is that of the time zone in the name of the tests", () => {
    const zone = process.env["TZ"] ?? "";
    expect(new Date(2024, 0, 1).getTimezoneOffset() + 60 * (ahead[zone] ?? Number.NaN)).toBe(0);
  });
});

describe("the answers and the clock", () => {
  test("the answers are those of edition 1.3.0 in every time zone", () => {
    expect(expected.since).toEqual([107, 90, 90, 12]);
    expect(expected.dates).toEqual(exchanges.map(({ date }) => date));
  });

  test.each(["1970-01-01T00:00:00Z", "2024-02-29T23:59:59.999Z", "2038-01-19T03:14:08Z", "9999-12-31T12:00:00Z"])(
    "the answers are the same when it is %s",
    (now) => {
      vi.useFakeTimers({ now: new Date(now) });
      expect(answers()).toEqual(expected);
    },
  );

  test("the answers are the same when the clock runs backwards", () => {
    let now = 0;
    vi.spyOn(Date, "now").mockImplementation(() => {
      now -= 86_400_000;
      return now;
    });
    expect(answers()).toEqual(expected);
    expect(Date.now).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  test("the answers are the same if Date throws", () => {
    const broken = vi.fn(function brokenDate() {
      throw new Error("not to be asked");
    });
    vi.stubGlobal("Date", broken);
    const given = answers();
    vi.unstubAllGlobals();
    expect(given).toEqual(expected);
    expect(broken).not.toHaveBeenCalled();
  });

  test("the answers are the same without Intl", () => {
    vi.stubGlobal("Intl", undefined);
    expect(answers()).toEqual(expected);
  });
});
