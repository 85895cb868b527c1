import type { Correction } from "dprk-russia-exchanges/changes";
import { describe, expect, test } from "vitest";
import { readInput } from "../../docs/explorer/build.ts";
import { sentencesOf } from "../../docs/explorer/change-sentences.ts";
import { byReason, historyOfRecord } from "../../docs/explorer/history.ts";
import { languages } from "../../docs/explorer/model.ts";

const { history, editions } = await readInput();
const { names } = history;

function correction(
  field: string,
  before: unknown,
  after: unknown,
  kind: Correction["kind"] = "exchanges",
): Correction {
  return { edition: "1.1.0", kind, id: "lavrov-pyongyang-2023-10", field, before, after, why: null, source: null };
}

function english(...corrections: readonly Correction[]): readonly string[] {
  return sentencesOf(corrections, names, "en");
}

function day(earliest: string, latest = earliest) {
  return { earliest, latest };
}

describe("sentencesOf()", () => {
  test("says how a day moved", () => {
    const [from, to] = [day("2024-11-05"), day("2024-11-04", "2024-11-05")];
    expect(english(correction("start", from, to))).toEqual([
      "The day of arrival was widened from 5 November 2024 to between 4 and 5 November 2024.",
    ]);
    expect(english(correction("start", to, from))[0]).toContain("was narrowed from between 4 and 5 November 2024 to");
    expect(english(correction("end", from, day("2024-11-06")))[0]).toBe(
      "The day of departure moved from 5 November 2024 to 6 November 2024.",
    );
    expect(english(correction("end", null, from))[0]).toBe("The day of departure was added: 5 November 2024.");
    expect(english(correction("lastSeen", "2024-11-05", null))[0]).toContain(
      "is no longer given; it was 5 November 2024",
    );
    expect(sentencesOf([correction("start", from, to)], names, "fr")).toEqual([
      "L’arrivée, jusque-là située le 5 novembre 2024, l’est désormais entre le 4 et le 5 novembre 2024.",
    ]);
  });

  test("names the people added for the same reason in one sentence", () => {
    const person = (official: string | null, role: string, en: string) =>
      correction(`participants[${official}]`, null, { official, side: "RU", role, office: { en, fr: en } });
    expect(
      english(
        person("andrei-rudenko", "member", "Deputy Minister of Foreign Affairs"),
        person("sergei-shoigu", "member", "Secretary"),
        person(null, "counterpart", "Minister of Health"),
      ),
    ).toEqual([
      "Andrei Rudenko (Deputy Minister of Foreign Affairs) and Sergei Shoigu (Secretary) were added as members.",
      "An unnamed person (Minister of Health) was added as a counterpart.",
    ]);
  });

  test("says what was added to a list and removed from it, by name", () => {
    expect(english(correction("places", ["pyongyang"], ["pyongyang", "kangdong"]))).toEqual([
      "The places now include Kangdong.",
    ]);
    expect(english(correction("topics", ["trade"], ["energy"]))).toEqual([
      "The topics now include “Energy”.",
      "The topics no longer include “Trade and economy”.",
    ]);
    expect(english(correction("places", ["pyongyang", "wonsan"], ["wonsan", "pyongyang"]))).toEqual([
      "The places are now in a different order.",
    ]);
    const outcome = (fr: string) => [{ en: "The same.", fr }];
    expect(english(correction("outcomes", outcome("Un."), outcome("Deux.")))).toEqual([
      "The French wording was corrected.",
    ]);
  });

  test("says that a report is now counted, or no longer counted", () => {
    expect(english(correction("reason", "weak-evidence", null))[0]).toContain("now counted as an exchange");
    expect(english(correction("reason", null, "alleged", "unconfirmed"))[0]).toContain("now an unconfirmed report");
  });

  test("stays readable for a field that it does not know", () => {
    expect(english(correction("someNewField[a/b]", { x: [1] }, { x: [2] }))).toEqual(["Another detail was corrected."]);
  });

  const releasedIds = new Set(
    editions.flatMap((edition) =>
      [...edition.exchanges, ...edition.unconfirmed, ...edition.officials, ...edition.places, ...edition.sources].map(
        ({ id }) => id as string,
      ),
    ),
  );

  test.each(languages)(
    "puts every correction of the history into words, without a key, a bracket or an id: %s",
    (language) => {
      const ids = [...releasedIds].filter((id) => id.includes("-"));
      for (const { changes } of history.steps) {
        for (const one of changes.corrected) {
          // The sentence about the name gives the preferred spelling.
          const group = changes.corrected.filter(({ id, why }) => id === one.id && why?.en === one.why?.en);
          const sentences = sentencesOf(group, names, language);
          expect(sentences.length, `${one.id} ${one.field}`).toBeGreaterThan(0);
          for (const sentence of sentences) {
            expect(sentence).not.toMatch(/[[\]{}_]|\b(?:undefined|null|NaN|unstated|lastSeen|earliest|latest)\b/);
            expect(
              ids.filter((id) => sentence.includes(id)),
              sentence,
            ).toEqual([]);
            expect(sentence).toMatch(/[.”»:]$|: \S+$/);
          }
        }
      }
    },
  );

  test("leaves no correction of the history to the sentence for unknown fields", () => {
    const all = history.steps.flatMap(({ changes }) => changes.corrected);
    expect(all.filter((one) => english(one).includes("Another detail was corrected."))).toEqual([]);
  });
});

test("historyOfRecord() gives the editions and reasons of Lavrov’s visit", () => {
  const steps = historyOfRecord(history, ["exchanges"], "lavrov-pyongyang-2023-10");
  expect(steps.map(({ edition }) => edition)).toEqual(["1.1.0", "2.0.0"]);
  const [first, second] = steps;
  expect(first?.corrected.map(({ why }) => why?.en.slice(0, 40))).toEqual([
    "KCNA gives 2024 and 2025 as the years of",
    "KCNA names Deputy Minister Andrei Rudenk",
    undefined,
  ]);
  expect(second?.corrected).toHaveLength(3);
  const people = first?.corrected[1]?.records.flatMap(({ corrections }) => sentencesOf(corrections, names, "en"));
  expect(people).toEqual([
    "Andrei Rudenko (Deputy Minister of Foreign Affairs) was added as a member.",
    "Choe Son Hui (Minister of Foreign Affairs) was added as a counterpart.",
  ]);
});

test("byReason() prints a reason once, with all its records under it", () => {
  for (const { changes } of history.steps) {
    const reasons = byReason(changes.corrected).map(({ why }) => why?.en);
    expect(new Set(reasons).size).toBe(reasons.length);
    const grouped = byReason(changes.corrected).flatMap(({ records }) =>
      records.flatMap(({ corrections }) => corrections),
    );
    expect(new Set(grouped)).toEqual(new Set(changes.corrected));
  }
});
