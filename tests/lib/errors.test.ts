import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { officials } from "../../src/generated/releases/1.3.0.ts";
import { officialFinder } from "../../src/helpers/find-official.ts";
import { AmbiguousOfficialError, UnknownOfficialError } from "../../src/lib/errors.ts";
import { thrownBy } from "../fixtures/records.ts";

const [first, second, third] = officials;
if (first === undefined || second === undefined || third === undefined) throw new Error("Expected officials");

describe("UnknownOfficialError", () => {
  test("UnknownOfficialError has the name and the suggestions", () => {
    const error = new UnknownOfficialError("Nobody", [first, second]);
    expect(error).toBeInstanceOf(RangeError);
    expect(error.name).toBe("UnknownOfficialError");
    expect(error.value).toBe("Nobody");
    expect(error.suggestions).toEqual([first, second]);
    expect(error.message).toBe(
      `Cannot find an official named "Nobody": did you mean ${first.name.en} (${first.id}), ${second.name.en} (${second.id})?`,
    );
  });

  test("UnknownOfficialError can be constructed with only a name", () => {
    const error = new UnknownOfficialError("Nobody");
    expect(error.suggestions).toEqual([]);
    expect(error.message).toBe('Cannot find an official named "Nobody": expected a name or an id of the dataset');
  });
});

describe("AmbiguousOfficialError", () => {
  test("AmbiguousOfficialError has everyone but names at most five", () => {
    const six = officials.slice(0, 6);
    const error = new AmbiguousOfficialError("Kim", six);
    expect(error).toBeInstanceOf(RangeError);
    expect(error.name).toBe("AmbiguousOfficialError");
    expect(error.candidates).toEqual(six);
    expect(error.message).toBe(
      `Cannot tell which official is "Kim": expected one of ${six
        .slice(0, 5)
        .map(({ id, name }) => `${name.en} (${id})`)
        .join(", ")} or 1 more`,
    );
    expect(new AmbiguousOfficialError("Kim", six.slice(0, 5)).message).not.toContain("more");
  });

  test("AmbiguousOfficialError can be constructed with only a name", () => {
    expect(new AmbiguousOfficialError("Kim").candidates).toEqual([]);
  });
});

describe("errors in a console", () => {
  const findOfficial = officialFinder(officials);

  test.each(["Kim", "Sergei Shoigo", "x".repeat(1_000_000)])("the error for %.20s prints few lines", (name) => {
    const error = thrownBy(() => findOfficial(name));
    expect(error.message.length).toBeLessThan(300);
    const printed = inspect(error).replace(error.stack ?? "", "");
    expect(printed.split("\n").length).toBeLessThan(4);
    expect(printed).not.toContain("spellings");
    expect(Object.keys(error)).not.toContain("candidates");
    expect(Object.keys(error)).not.toContain("suggestions");
  });

  test("an error survives structuredClone() and JSON with its name and message", () => {
    const error = thrownBy(() => findOfficial("Kim"));
    expect(structuredClone(error).message).toBe(error.message);
    expect(JSON.stringify({ name: error.name, message: error.message })).toContain("AmbiguousOfficialError");
  });
});
