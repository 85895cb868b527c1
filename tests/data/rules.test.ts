import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { AuthoredDataset } from "../../scripts/data/authored.ts";
import { readData } from "../../scripts/data/read.ts";
import { breaches, type DataRuleName, dataRules } from "../../scripts/data/rules/index.ts";

const { data, problems } = readData(join(import.meta.dirname, "../.."));

function first<Item>(list: readonly Item[], matches: (item: Item) => boolean = () => true): Item {
  const item = list.find(matches);
  if (item === undefined) throw new Error("The authored data hold no record for this sample");
  return item;
}

/** The least change to the real data that breaks a rule. A rule without a sample does not type-check. */
const failing: Readonly<Record<DataRuleName, (data: AuthoredDataset) => void>> = {
  "unique-ids": ({ exchanges }) => exchanges.push(first(exchanges)),
  "references-resolve": ({ exchanges }) => first(exchanges).places.push("atlantis"),
  "everything-used": ({ places }) => places.push({ ...first(places), id: "atlantis" }),
  "related-to-another": ({ exchanges }) => first(exchanges).related.push(first(exchanges).id),
  "items-without-gap": ({ exchanges }) => {
    const [reported] = first(exchanges, ({ reportedItems }) => reportedItems.length > 0).reportedItems;
    if (reported) reported.item = `${reported.item.slice(0, 7)}/99`;
  },
  "file-month": ({ exchanges }) => {
    first(exchanges).file = "data/exchanges/1999-01.yml";
  },
  "start-in-one-month": ({ exchanges }) => {
    first(exchanges).start = { earliest: "2024-03-28", latest: "2024-04-02" };
  },
  "end-after-start": ({ exchanges }) => {
    first(exchanges).end = { earliest: "2023-07-01", latest: "2023-07-02" };
  },
  "start-in-coverage": ({ edition }) => {
    edition.coverage.from = "2023-08";
  },
  "coverage-without-gap": ({ edition }) => {
    edition.coverage.periods.pop();
  },
  "reported-afterwards": ({ exchanges, sources }) => {
    const [evidence] = first(exchanges, ({ plans }) => plans.length === 0).evidence;
    first(sources, ({ id }) => id === evidence?.source).published = { earliest: "2023-01-01", latest: "2023-01-01" };
  },
  "evidence-for-every-field": ({ exchanges }) => {
    for (const { supports } of first(exchanges).evidence) supports.splice(supports.indexOf("host"), 1);
  },
  "no-evidence-for-nothing": ({ exchanges }) => {
    first(first(exchanges, ({ end }) => end === undefined).evidence).supports.push("end");
  },
  "source-once": ({ exchanges }) => {
    const { evidence } = first(exchanges);
    evidence.push(first(evidence));
  },
  "source-has-one-title": ({ sources }) => {
    first(sources, ({ title }) => title !== undefined).description = "Both";
  },
  "origin-is-shared": ({ sources }) => {
    first(sources).origin = "a-report-of-its-own";
  },
  "office-held": ({ officials }) => {
    first(officials, ({ id }) => id === "sergei-lavrov").offices.forEach((office) => {
      office.end = { earliest: "2020-01-01", latest: "2020-01-01" };
    });
  },
  "person-or-office": ({ exchanges }) => {
    first(exchanges).participants.push({ role: "member" });
  },
  "roles-by-side": ({ exchanges }) => {
    const { participants } = first(exchanges, ({ id }) => id === "lavrov-pyongyang-2023-10");
    for (const participant of participants) participant.role = "head";
  },
  "rank-of-a-head": ({ exchanges }) => {
    first(exchanges, ({ rank }) => rank === "minister").participants = [];
  },
  "place-in-host": ({ exchanges }) => {
    first(exchanges, ({ host }) => host === "KP").places = ["moscow"];
  },
  "preferred-names": ({ officials }) => {
    for (const spelling of first(officials).spellings) spelling.kind = "variant";
  },
  "spelling-has-one-ground": ({ officials }) => {
    first(officials).spellings.push({ form: "Kim", language: "en", kind: "variant" });
  },
  "names-tell-people-apart": ({ officials }) => {
    first(officials, ({ id }) => id === "sergei-lavrov").spellings.push({
      form: "Kim Jong-Un",
      language: "en",
      kind: "variant",
      rule: "fr-press",
    });
  },
  "clean-text": ({ exchanges }) => {
    first(exchanges).summary.en += " ";
  },
};

describe("data rules", () => {
  test("the authored data can be read and keep every rule", () => {
    expect([...problems, ...breaches(data)]).toEqual([]);
  });

  test.each(Object.keys(dataRules) as DataRuleName[])("%s finds its failing sample", (name) => {
    const broken = structuredClone(data);
    failing[name](broken);
    const found = dataRules[name].check(broken);
    expect(found).not.toEqual([]);
    for (const problem of found) {
      expect(Object.values(problem).every((part) => typeof part === "string" && part !== "")).toBe(true);
    }
  });

  test.each(Object.keys(dataRules) as DataRuleName[])("%s has a description", (name) => {
    expect(dataRules[name].description).toMatch(/^[A-Z].+\.$/);
  });

  test("breaches() reports all problems at once", () => {
    const broken = structuredClone(data);
    failing["clean-text"](broken);
    failing["place-in-host"](broken);
    failing["file-month"](broken);
    expect(new Set(breaches(broken).map(({ field }) => field))).toEqual(new Set(["summary.en", "places", "start"]));
  });
});
