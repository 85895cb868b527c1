import { byMonth, exchanges, meta } from "dprk-russia-exchanges";
import { describe, expect, test } from "vitest";
import { countPeople } from "../../docs/explorer/attendance.ts";
import { readInput } from "../../docs/explorer/build.ts";
import { leadText } from "../../docs/explorer/lead.ts";
import { lookupOf } from "../../docs/explorer/names.ts";
import { numbersTable } from "../../docs/explorer/numbers.ts";
import { chipList, provenance, unstatedNote } from "../../docs/explorer/page-parts.ts";
import { hiddenRecord, missingRecord } from "../../docs/explorer/record-message.ts";
import { emptyText, selectionOf } from "../../docs/explorer/selection.ts";
import { sortRecords } from "../../docs/explorer/sort.ts";
import { readState } from "../../docs/explorer/state.ts";

const { editions, history } = await readInput();
const heads = editions.map((one) => one.meta);

function lookupIn(version: string) {
  const found = editions.find((one) => one.meta.version === version);
  if (found === undefined) throw new Error(`expected edition ${version}`);
  return lookupOf(found, "en");
}

function ask(search: string) {
  const reading = readState(search, heads);
  const lookup = lookupIn(reading.state.edition);
  return { lookup, selection: selectionOf(reading, lookup) };
}

const secondHalf = "edition=1.3.0&from=2025-07&to=2025-12&direction=russia-to-dprk";

describe("what three readers asked", () => {
  test("Russian delegations in the second half of 2025, and those led by a minister or higher", () => {
    expect(ask(`?${secondHalf}`).selection.exchanges).toHaveLength(14);
    expect(ask(`?${secondHalf}&place=pyongyang`).selection.exchanges).toHaveLength(13);
    expect(ask(`?${secondHalf}&minRank=minister`).selection.exchanges).toHaveLength(6);
    expect(ask(`?${secondHalf}&minRank=minister&place=pyongyang`).selection.exchanges).toHaveLength(5);
  });

  test("who travelled most on the North Korean side", () => {
    const [most] = countPeople(lookupIn("1.3.0").edition.exchanges).filter(({ side }) => side === "KP");
    expect(most).toMatchObject({ id: "choe-son-hui", travelled: 6, led: 5 });
    expect(ask("?edition=1.3.0&official=Choe Son Hui&role=travelled").selection.exchanges).toHaveLength(6);
    expect(ask("?edition=1.3.0&official=Choe Son Hui&role=led").selection.exchanges).toHaveLength(5);
  });
});

describe("selectionOf()", () => {
  test.each([
    ["official=Nobody", "official", "Nobody in this edition is called “Nobody”"],
    ["from=2024-13", "from", "“2024-13” is not known"],
    ["minRank=none", "minRank", "“none” is not known"],
    ["channel=none", "channel", "“none” is not known"],
    ["witnesses=0", "witnesses", "“0” is not known"],
    ["from=2025-02&to=2025-01", "to", "before the first"],
  ] as const)("shows nothing for %s, and says why at the field", (search, field, said) => {
    const { selection } = ask(`?${search}`);
    expect(selection.exchanges).toHaveLength(0);
    expect([...selection.problems.keys()]).toEqual([field]);
    expect(selection.problems.get(field)?.markup).toContain(said);
  });

  test("shows everyone with a name, and offers each", () => {
    const { selection } = ask("?official=Kim");
    expect(selection.exchanges.length).toBeGreaterThan(10);
    expect(selection.problems.get("official")?.markup).toContain("all of them are shown");
    expect(selection.problems.get("official")?.markup).toContain("official=kim-jong-un");
  });

  test("ignores a role without an official, and says so", () => {
    const { selection } = ask("?role=led");
    expect(selection.exchanges).toHaveLength(exchanges.length);
    expect([...selection.problems.keys()]).toEqual(["role"]);
  });

  test("shows the newest edition instead of an unknown one, and says so", () => {
    const { selection } = ask("?edition=9.9.9");
    expect(selection.exchanges).toHaveLength(exchanges.length);
    expect(selection.messages[0]?.markup).toContain(`Edition ${meta.version} is shown.`);
  });

  test("proposes names as links that keep the rest, and lets none of the address become markup", () => {
    const { selection } = ask("?official=Sergei Shoigo,Lavrov&channel=party");
    expect(selection.problems.get("official")?.markup).toContain("official=sergei-shoigu,Lavrov&#38;channel=party");
    const other = ask("?official=<b>&channel=<i>&text=<u>");
    const markup = [...other.selection.problems.values(), chipList(other.selection.state, other.lookup)];
    for (const one of markup) expect(one.markup).not.toMatch(/<[biu]>/);
  });

  test("separately counts exchanges of unstated rank that a rank filter leaves out", () => {
    const { selection, lookup } = ask(`?${secondHalf}&minRank=minister`);
    const unstated = ask(`?${secondHalf}&minRank=unstated`).selection.exchanges;
    expect(unstated.map(({ id }) => id)).toEqual(["culture-ministry-delegation-pyongyang-2025-10"]);
    expect(selection.unstated).toBe(1);
    expect(unstatedNote(selection, lookup).markup).toContain("not counted");
    expect(ask(`?${secondHalf}`).selection.unstated).toBe(0);
  });

  test("compares with another selection, by direction, rank and channel", () => {
    const { selection, lookup } = ask(`?${secondHalf}&compare=from%3D2024-07%26to%3D2024-12`);
    const { edition } = lookup;
    const before = edition.exchanges.filter(
      ({ start }) => start.latest.slice(0, 7) >= "2024-07" && start.latest.slice(0, 7) <= "2024-12",
    );
    expect(selection.compared).toEqual(before);
    const rows = [
      ...numbersTable([selection.exchanges, before], ["a", "b"], lookup).markup.matchAll(
        /<tr><th scope="row">([^<]+)<\/th><td>(\d+)<\/td><td>(\d+)<\/td>/g,
      ),
    ].map(([, name, here, held]) => [name, Number(here), Number(held)]);
    expect(rows[0]).toEqual(["Exchanges", 14, before.length]);
    // Direction, rank and channel each divide all exchanges.
    const sum = (place: 1 | 2) => rows.slice(1).reduce((total, row) => total + Number(row[place]), 0);
    expect([sum(1), sum(2)]).toEqual([3 * 14, 3 * before.length]);
  });
});

test("emptyText() says what an empty month means", () => {
  const empty = [...byMonth(exchanges, meta.coverage)].find(([, list]) => list.length === 0)?.[0];
  if (empty === undefined) return;
  const { selection, lookup } = ask(`?from=${empty}&to=${empty}`);
  expect(emptyText(selection.state, lookup).markup).toMatch(/month was (?:not |only partly )?searched/);
});

test("leadText() separates what was found from what is covered", () => {
  const { selection } = ask(`?${secondHalf}`);
  expect(leadText(selection.exchanges, "en")).toBe(
    "14 exchanges found, the first in July 2025, the last in November 2025: Russia to North Korea 14.",
  );
  expect(leadText(selection.exchanges.slice(0, 1), "fr")).toBe(
    "1 échange trouvé, en juillet 2025\u00a0: De Russie en Corée du Nord 1.",
  );
});

test("provenance() names edition, coverage, filters and address", () => {
  const { selection, lookup } = ask(`?${secondHalf}`);
  const { markup } = provenance(selection.state, "https://example.org/", lookup);
  for (const part of [
    "Edition 1.3.0 covers July 2023 to July 2026",
    "First month: July 2025",
    "example.org/?edition",
  ]) {
    expect(markup).toContain(part);
  }
});

describe("sortRecords()", () => {
  test("puts the newest first, and the oldest where asked", () => {
    expect(sortRecords(exchanges, "newest")).toEqual([...exchanges].reverse());
    expect(sortRecords(exchanges, "oldest")).toEqual(exchanges);
  });

  test("puts the highest rank first and unstated ones last, the most people first", () => {
    const byRank = sortRecords(exchanges, "rank");
    expect([byRank[0]?.rank, byRank.at(-1)?.rank]).toEqual(["head-of-state", "unstated"]);
    const counts = sortRecords(exchanges, "people").map(({ participants }) => participants.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });
});

describe("a record that is not in the list", () => {
  test("was added in a later edition", () => {
    const added = history.steps
      .find(({ edition }) => edition === "1.2.0")
      ?.changes.added.find(({ kind }) => kind === "exchanges");
    const { markup } = missingRecord(added?.id ?? "", history, heads, lookupIn("1.0.0"));
    expect(markup).toContain("is not in edition 1.0.0: it was added in edition 1.2.0.");
    expect(markup).toContain(`href="?edition=1.2.0#${added?.id}"`);
  });

  test("never existed", () => {
    expect(missingRecord("<none>", history, heads, lookupIn("1.0.0")).markup).toContain("&#60;none&#62;");
  });

  test("is one click away where the selection hides it", () => {
    expect(hiddenRecord("some-id", lookupIn("1.3.0")).markup).toContain('href="?edition=1.3.0#some-id"');
  });
});
