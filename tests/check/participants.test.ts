import { describe, expect, test } from "vitest";
import { days, foundBy } from "./made-up.ts";

const named = (en: string) => [
  { form: en, language: "en", kind: "preferred" },
  { form: en, language: "fr", kind: "preferred" },
];
const minister = { id: "minister", start: days("2024-01-01", "2024-01-05"), end: days("2024-06-01", "2024-06-05") };
const officials = [
  { id: "ivanov", side: "RU", spellings: named("Ivan Ivanov"), offices: [minister] },
  { id: "orlov", side: "RU", spellings: named("Oleg Orlov"), offices: [] },
  { id: "choe", side: "KP", spellings: named("Choe Son Hui"), offices: [{ id: "open", start: null, end: null }] },
];
const takes = (official: string | null, role: string, more: object = {}) => ({ official, role, office: null, ...more });
const title = { en: "Minister", fr: "ministre" };

/** The problems that a rule finds in one exchange, without its id. */
function faultsOf(rule: Parameters<typeof foundBy>[0], exchange: object): readonly string[] {
  return foundBy(rule, { exchanges: [exchange], officials }).map((one) => one.replace("exchange-0 ", ""));
}

describe("who leads", () => {
  test.each([
    ["Ivanov in Pyongyang", [takes("ivanov", "head"), takes("orlov", "member")], []],
    [
      "Orlov in Pyongyang",
      [takes("ivanov", "head"), takes("orlov", "member")],
      ["title: names orlov but not the head"],
    ],
    ["Orlov and Ivanov in Pyongyang", [takes("ivanov", "head"), takes("orlov", "member")], []],
    ["Orlov in Pyongyang", [takes("orlov", "member")], []],
    ["Orlov in Pyongyang", [takes(null, "head"), takes("orlov", "member")], []],
    ["Ivanov and Choe Son Hui", [takes("ivanov", "head"), takes("orlov", "head"), takes("choe", "counterpart")], []],
    ["Visit", [takes("ivanov", "head"), takes("orlov", "member")], []],
    ["Orlova in Pyongyang", [takes("ivanov", "head"), takes("orlov", "member")], []],
    ["Orlov in Pyongyang", [takes("ivanov", "head"), takes(null, "member")], []],
  ])("title-names-the-head: %s", (en, participants, faults) => {
    expect(faultsOf("title-names-the-head", { title: { en, fr: "" }, participants })).toEqual(faults);
  });

  test.each([
    ["Ivanov came.", [takes("ivanov", "head")], []],
    ["He came.", [takes("ivanov", "head")], ["summary: does not name ivanov"]],
    ["Choe came.", [takes("choe", "head")], []],
    ["Orlov came.", [takes("ivanov", "head"), takes("orlov", "head")], []],
    ["He came.", [takes("ivanov", "head"), takes("orlov", "head")], ["summary: does not name ivanov or orlov"]],
    ["He came.", [takes("ivanov", "member")], []],
    ["He came.", [takes(null, "head")], []],
  ])("head-in-summary: %s", (en, participants, faults) => {
    expect(faultsOf("head-in-summary", { summary: { en, fr: "" }, participants })).toEqual(faults);
  });

  test("rank-of-a-head needs a head", () => {
    expect(faultsOf("rank-of-a-head", { rank: "minister" })).toEqual(["rank: is minister, but there is no head"]);
    expect(faultsOf("rank-of-a-head", { rank: "minister", participants: [takes("ivanov", "member")] })).toHaveLength(1);
    expect(
      faultsOf("rank-of-a-head", { rank: "minister", participants: [takes("orlov", "member"), takes(null, "head")] }),
    ).toEqual([]);
    expect(faultsOf("rank-of-a-head", { rank: "unstated" })).toEqual([]);
  });
});

describe("offices of participants", () => {
  test("office-given applies to officials with offices", () => {
    const participants = [
      takes("orlov", "member"),
      takes("ivanov", "head"),
      takes("ivanov", "head", { office: "minister" }),
      takes(null, "head"),
    ];
    expect(faultsOf("office-given", { participants })).toEqual([
      "participants.1.office: is missing, but ivanov has offices",
    ]);
  });

  test.each([
    ["ivanov", "minister", days("2024-01-01"), true],
    ["ivanov", "minister", days("2023-12-31"), false],
    ["ivanov", "minister", days("2023-12-30", "2024-01-01"), true],
    ["ivanov", "minister", days("2024-06-05"), true],
    ["ivanov", "minister", days("2024-06-06"), false],
    ["ivanov", "minister", days("2024-06-05", "2024-06-06"), true],
    ["choe", "open", days("1990-01-01"), true],
    ["ivanov", null, days("1990-01-01"), true],
    ["unknown", "minister", days("1990-01-01"), true],
  ])("office-held: %s as %s on %j", (official, office, start, isHeld) => {
    expect(faultsOf("office-held", { start, participants: [takes(official, "head", { office })] })).toEqual(
      isHeld ? [] : [`participants.0.office: ${office} was not held at the time of the exchange`],
    );
  });

  test("office-held finds an office that the official does not have", () => {
    expect(faultsOf("office-held", { participants: [takes("ivanov", "head", { office: "king" })] })).toEqual([
      "participants.0.office: is not an office of ivanov",
    ]);
  });

  test.each([
    [takes("ivanov", "head"), true],
    [takes("ivanov", "head", { office: "minister" }), true],
    [takes("ivanov", "head", { side: "RU" }), false],
    [takes("ivanov", "head", { office: title }), false],
    [takes("ivanov", "head", { side: "RU", office: title }), false],
    [takes(null, "head", { side: "RU", office: title }), true],
    [takes(null, "head", { side: "RU" }), false],
    [takes(null, "head", { side: "RU", office: "minister" }), false],
    [takes(null, "head", { office: title }), false],
  ])("person-or-office: %j", (participant, fits) => {
    expect(faultsOf("person-or-office", { participants: [participant] })).toEqual(
      fits ? [] : ["participants.0: is neither an official nor an unnamed person with a side and a title"],
    );
  });
});

describe("roles-by-side", () => {
  test.each([
    ["KP", takes("ivanov", "head"), true],
    ["KP", takes("ivanov", "member"), true],
    ["KP", takes("ivanov", "counterpart"), false],
    ["KP", takes("choe", "counterpart"), true],
    ["KP", takes("choe", "head"), false],
    ["RU", takes("choe", "head"), true],
    ["RU", takes("choe", "counterpart"), false],
    ["RU", takes("ivanov", "member"), false],
    ["CN", takes("ivanov", "counterpart"), true],
    ["KP", takes(null, "member", { side: "KP", office: title }), false],
    ["KP", takes(null, "member", { side: "RU", office: title }), true],
    ["KP", takes("unknown", "counterpart"), true],
    ["KP", takes("unknown", "head"), true],
  ])("in %s: %j", (host, participant, fits) => {
    expect(faultsOf("roles-by-side", { host, participants: [participant] })).toEqual(
      fits ? [] : [`participants.0.role: is ${participant.role}, but the participant is from the other side`],
    );
  });

  test("one head, and nobody twice", () => {
    const nobody = takes(null, "member", { side: "RU", office: title });
    const of = (...participants: readonly object[]) => faultsOf("roles-by-side", { participants });
    expect(of(takes("ivanov", "head"), takes("orlov", "head"))).toEqual(["participants: have more than one head"]);
    expect(of(takes("ivanov", "head"), takes("ivanov", "member"))).toEqual(["participants: list an official twice"]);
    expect(of(takes("ivanov", "head"), nobody, nobody)).toEqual([]);
    expect(
      faultsOf("roles-by-side", { host: "CN", participants: [takes("ivanov", "head"), takes("ivanov", "head")] }),
    ).toEqual([]);
  });
});

describe("plan-names-people", () => {
  const planned = (en: string, ...people: readonly string[]) => ({ text: { en, fr: "" }, officials: people });

  test.each([
    [planned("Ivanov will come.", "ivanov"), [], []],
    [planned("Ivanov will come."), [], ["plans.0.officials: do not include ivanov, named in the text"]],
    [
      planned("Ivanov and Orlov will come."),
      [],
      ["plans.0.officials: do not include ivanov and orlov, named in the text"],
    ],
    [planned("Somebody will come."), [], []],
    [planned("Somebody will come.", "orlov"), [], []],
    [
      planned("Ivanov will come.", "orlov"),
      [],
      ["plans.0.officials: orlov neither takes part nor is named in the text"],
    ],
    [planned("Ivanov will come.", "orlov"), [takes("orlov", "member")], []],
  ])("%j", (plan, participants, faults) => {
    expect(faultsOf("plan-names-people", { plans: [plan], participants })).toEqual(faults);
  });

  test("accepts people who travel in the same month, and no others", () => {
    const plans = [planned("Ivanov will come.", "orlov")];
    const other = { participants: [takes("orlov", "head")] };
    expect(foundBy("plan-names-people", { exchanges: [{ plans }, other], officials })).toEqual([]);
    expect(
      foundBy("plan-names-people", { exchanges: [{ plans }, { ...other, file: "other.yml" }], officials }),
    ).toHaveLength(1);
  });
});
