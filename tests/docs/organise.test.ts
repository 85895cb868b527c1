import { describe, expect, test } from "vitest";
import { compareGuides } from "../../docs/site/guides.ts";
import { categoryOf } from "../../docs/site/organise.ts";

test("compareGuides() puts unknown guides after known ones", () => {
  expect(["zebra", "codebook", "apple", "getting-started"].sort(compareGuides)).toEqual([
    "getting-started",
    "codebook",
    "apple",
    "zebra",
  ]);
});

describe("categoryOf()", () => {
  test.each([
    ["exchanges", "src/generated/lists/exchanges.ts", false, "Data"],
    ["byMonth", "src/helpers/by-month.ts", false, "Helpers"],
    ["findOfficial", "src/index.ts", false, "Helpers"],
    ["isExchangeId", "src/index.ts", false, "Ids"],
    ["isIsoDay", "src/lib/calendar.ts", false, "Dates"],
    ["ranks", "src/generated/codes.ts", false, "Codes"],
    ["Exchange", "src/generated/records.ts", true, "Records"],
    ["ByOfficial", "src/helpers/by-official.ts", true, "Types of the helpers"],
  ])("%s", (name, file, isType, category) => {
    expect(categoryOf(name, file, isType)).toBe(category);
  });
});
