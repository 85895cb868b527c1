import { changesBetween, editions } from "dprk-russia-exchanges/changes";
import { describe, expect, test } from "vitest";
import { readInput } from "../../docs/explorer/build.ts";
import { changesMarkup } from "../../docs/explorer/changes-view.ts";
import { changesOf, redirectOf } from "../../docs/explorer/history.ts";
import { withOlderEdition } from "../support/explorer.ts";

const input = await readInput();

test("changesOf() gives what changesBetween() of the package gives", () => {
  const pairs = editions.flatMap((from, at) => editions.slice(at).map((to) => [from, to] as const));
  for (const [from, to] of pairs) {
    const { added, corrected, retired, moved } = changesBetween(from, to);
    const lists = changesOf(input.history, from, to);
    expect(lists.added).toEqual(added);
    expect(lists.corrected).toEqual(corrected);
    expect(new Set(lists.gone)).toEqual(new Set([...retired, ...moved]));
  }
});

describe("changesMarkup()", () => {
  const { input: two, older, newest, addedId, correctedId, goneId } = withOlderEdition(input);
  const known = new Set<string>(newest.exchanges.map(({ id }) => id));
  const { markup } = changesMarkup(two.history, older.meta.version, newest.meta.version, known, "en");

  test("links what was added and corrected, and names what is gone", () => {
    expect(markup).toContain(`href="#${addedId}"`);
    expect(markup).toContain(`href="#${correctedId}"`);
    expect(markup).toContain("A gone example");
    expect(markup).toContain("1 added, 1 corrected, 1 removed or renamed");
  });

  test("says that nothing changed between an edition and itself", () => {
    const { version } = newest.meta;
    expect(changesMarkup(two.history, version, version, known, "fr").markup).toContain("Rien n’a changé.");
  });

  test("redirectOf() knows what became of an id", () => {
    expect(redirectOf(two.history, goneId)).toMatchObject({ status: "retired", id: null });
    expect(redirectOf(two.history, addedId)).toBeNull();
    expect(redirectOf(two.history, "constructor")).toBeNull();
  });
});
