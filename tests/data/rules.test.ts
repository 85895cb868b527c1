import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type DataRuleName, dataRules, violations } from "../../scripts/check/rules/index.ts";
import type { AuthoredDataset } from "../../scripts/read/authored.ts";
import { readData } from "../../scripts/read/read-data.ts";
import type { Mutable } from "../../src/lib/loose.ts";
import { agreementSamples } from "../check/agreement-samples.ts";

const reading = readData(join(import.meta.dirname, "../.."));
if (reading.data === undefined) throw new Error("Expected data that can be read");
const { data } = reading;

type Data = Mutable<AuthoredDataset>;

function first<Item>(list: readonly Item[], matches: (item: Item) => boolean = () => true): Item {
  const item = list.find(matches);
  if (item === undefined) throw new Error("The authored data hold no record for this sample");
  return item;
}

function withId<Item extends { readonly id: string }>(list: readonly Item[], id: string): Item {
  return first(list, (item) => item.id === id);
}

const day = (earliest: string, latest = earliest) => ({ earliest, latest });
const visit = "lavrov-pyongyang-2023-10";

/** A source that reports on its own authority and that the records cite. */
function original({ sources, exchanges }: Data) {
  return first(
    sources,
    (source) =>
      (source.origin === undefined || source.origin === source.id) &&
      exchanges.some(({ evidence }) => evidence.some((one) => one.source === source.id)),
  );
}

/** The smallest changes to the real data that break a rule, one per branch of the rule. A rule without a sample does not type-check. */
const failing: Readonly<Record<DataRuleName, Readonly<Record<string, (data: Data) => void>>>> = {
  "unique-ids": {
    "an exchange twice": ({ exchanges }) => exchanges.push(first(exchanges)),
    "an official twice": ({ officials }) => officials.push(first(officials)),
    "a report with the id of an exchange": ({ exchanges, unconfirmed }) => {
      first(unconfirmed).id = first(exchanges).id;
    },
  },
  "references-resolve": {
    "a place": ({ exchanges }) => first(exchanges).places.push("atlantis"),
    "a related exchange": ({ exchanges }) => first(exchanges).related.push("nowhere-1999-01"),
    "a participant": ({ exchanges }) => {
      first(first(exchanges).participants).official = "nobody";
    },
    "an official of a plan": ({ exchanges }) => {
      first(first(exchanges, ({ plans }) => plans.length > 0).plans).officials.push("nobody");
    },
    "a source of the evidence": ({ exchanges }) => {
      first(first(exchanges).evidence).source = "no-such-source";
    },
    "a source of a conflict": ({ exchanges }) => {
      first(first(exchanges, ({ conflicts }) => conflicts.length > 0).conflicts).source = "no-such-source";
    },
    "a source of a plan": ({ unconfirmed, exchanges }) => {
      first(first([...unconfirmed, ...exchanges], ({ plans }) => plans.length > 0).plans).source = "no-such-source";
    },
    "a source of a reported item": ({ exchanges }) => {
      const { reportedItems } = first(exchanges, (exchange) => exchange.reportedItems.length > 0);
      first(reportedItems).source = "no-such-source";
    },
    "a source of a spelling": ({ officials }) => {
      const { spellings } = first(officials, (one) => one.spellings.some(({ source }) => source !== null));
      first(spellings, ({ source }) => source !== null).source = "no-such-source";
    },
    "a source of an office": ({ officials }) => {
      first(first(officials, ({ offices }) => offices.length > 0).offices).source = "no-such-source";
    },
    "a source of a patronymic": ({ officials }) => {
      first(officials).patronymic = { form: "Иванович", source: "no-such-source" };
    },
    "a source of a claim": ({ claims }) => {
      first(claims).source = "no-such-source";
    },
    "the head of a claim": ({ claims }) => {
      const { scope } = first(claims, (claim) => claim.scope !== null);
      if (scope !== null) scope.head = "nobody";
    },
  },
  "everything-used": {
    "a place of no record": ({ places }) => places.push({ ...first(places), id: "atlantis" }),
    "a source that nothing cites": ({ sources }) => sources.push({ ...first(sources), id: "uncited-2024" }),
    "an official of no record whom no source of one names": ({ officials }) => {
      officials.push({ ...first(officials), id: "nobody", spellings: [] });
    },
  },
  "related-to-another": {
    "a record that names itself": ({ exchanges }) => first(exchanges).related.push(first(exchanges).id),
  },
  "items-without-gap": {
    "an item after a gap": ({ exchanges }) => {
      const [reported] = first(exchanges, ({ reportedItems }) => reportedItems.length > 0).reportedItems;
      if (reported) reported.item = `${reported.item.slice(0, 7)}/99`;
    },
    "an item 0": ({ exchanges }) => {
      const [reported] = first(exchanges, ({ reportedItems }) => reportedItems.length > 0).reportedItems;
      if (reported) reported.item = `${reported.item.slice(0, 7)}/0`;
    },
  },
  "file-month": {
    "another file": ({ exchanges }) => {
      first(exchanges).file = "data/exchanges/1999-01.yml";
    },
    "a month later": ({ exchanges }) => {
      withId(exchanges, visit).start = { ...day("2023-10-31", "2023-11-01"), basis: "source" };
    },
  },
  "end-after-start": {
    "an end before the start": ({ exchanges }) => {
      first(exchanges).end = day("2023-07-01", "2023-07-02");
    },
    "an end that can be before the start": ({ exchanges }) => {
      const exchange = withId(exchanges, visit);
      exchange.start = { ...day("2023-10-18", "2023-10-20"), basis: "source" };
      exchange.end = day("2023-10-18", "2023-10-19");
    },
  },
  "last-seen": {
    "a day before the start": ({ exchanges }) => {
      Object.assign(withId(exchanges, visit), { end: null, lastSeen: "2023-10-17" });
    },
    "a day beside an end": ({ exchanges }) => {
      Object.assign(withId(exchanges, visit), { end: day("2023-10-19"), lastSeen: "2023-10-19" });
    },
  },
  "convention-covers-stays": {
    "a stay that is longer": ({ exchanges }) => {
      const exchange = withId(exchanges, visit);
      exchange.start = { ...day("2023-10-01"), basis: "source" };
      exchange.end = day("2023-10-30");
    },
  },
  "start-in-coverage": {
    "a start before it": ({ edition }) => {
      edition.coverage.from = "2023-08";
    },
    "a start after it": ({ edition }) => {
      edition.coverage.to = "2024-01";
    },
  },
  "coverage-without-gap": {
    "a period that is missing at the end": ({ edition }) => {
      edition.coverage.periods.pop();
    },
    "a period that is missing between": ({ edition }) => {
      edition.coverage.periods.splice(1, 1);
    },
    "a month in two periods": ({ edition }) => {
      first(edition.coverage.periods.slice(1)).from = first(edition.coverage.periods).to;
    },
  },
  "reported-afterwards": {
    "a source that was published before": ({ exchanges, sources }) => {
      const [evidence] = first(exchanges, ({ plans }) => plans.length === 0).evidence;
      withId(sources, evidence?.source ?? "").published = day("2023-01-01");
    },
    "an announcement that supports the host": ({ exchanges, sources }) => {
      const { evidence, plans } = first(exchanges, (exchange) => exchange.plans.length > 0);
      const { source } = first(plans);
      withId(sources, source).published = day("2023-01-01");
      evidence.push({ source, supports: ["host"] });
    },
  },
  "evidence-for-every-field": {
    "a host without evidence": ({ exchanges }) => {
      for (const one of first(exchanges).evidence) one.supports = one.supports.filter((field) => field !== "host");
    },
    "a lower bound without evidence": ({ exchanges }) => {
      const exchange = first(exchanges);
      exchange.start.basis = "source";
      for (const one of exchange.evidence) {
        one.supports = one.supports.map((field) => (field === "start" ? "start.latest" : field));
      }
      for (const one of exchange.evidence) {
        one.supports = one.supports.filter((field) => field !== "start.earliest");
      }
    },
    "a last day without evidence": ({ exchanges }) => {
      const exchange = first(exchanges, ({ end }) => end === null);
      exchange.lastSeen = exchange.start.latest;
      for (const one of exchange.evidence) one.supports = one.supports.filter((field) => field !== "lastSeen");
    },
    "an outcome without evidence": ({ exchanges }) => {
      const exchange = first(exchanges);
      exchange.outcomes = [{ en: "They signed.", fr: "Ils ont signé." }];
      for (const one of exchange.evidence) one.supports = one.supports.filter((field) => field !== "outcomes");
    },
  },
  "evidence-only-for-stated-fields": {
    "an end that is not stated": ({ exchanges }) => {
      first(first(exchanges, ({ end }) => end === null).evidence).supports.push("end");
    },
    "a conflict about an end that is not stated": ({ exchanges }) => {
      const text = { en: "Other.", fr: "Autre." };
      const exchange = first(exchanges, ({ end }) => end === null);
      exchange.conflicts.push({ field: "end", value: text, source: first(exchange.evidence).source, resolution: text });
    },
    "a lower bound that is a convention": ({ exchanges }) => {
      const exchange = first(exchanges);
      exchange.start.basis = "convention";
      first(exchange.evidence).supports.push("start.earliest");
    },
  },
  "source-once": {
    "a source twice": ({ exchanges }) => {
      const { evidence } = first(exchanges);
      evidence.push({ ...first(evidence), supports: ["host"] });
    },
    "a field twice in one source": ({ exchanges }) => {
      const { supports } = first(first(exchanges).evidence);
      supports.push(first(supports));
    },
  },
  "source-has-one-title": {
    both: ({ sources }) => {
      first(sources, ({ title }) => title !== undefined).description = "Both";
    },
    neither: ({ sources }) => {
      first(sources, ({ title }) => title !== undefined).title = undefined;
    },
  },
  "origin-is-original": {
    "a report of its own without a date": ({ sources }) => {
      first(sources).origin = "a-report-of-its-own";
    },
    "a source that is itself a copy": (all) => {
      const [one, copy] = all.sources.filter(({ origin, id }) => origin === undefined || origin === id);
      if (one === undefined || copy === undefined) throw new Error("Expected two originals");
      copy.origin = original(all).id;
      one.origin = copy.id;
    },
  },
  "office-held": {
    "an office that had ended": ({ officials }) => {
      for (const office of withId(officials, "sergei-lavrov").offices) office.end = day("2020-01-01");
    },
    "an office that had not begun": ({ officials }) => {
      for (const office of withId(officials, "sergei-lavrov").offices) office.start = day("2040-01-01");
    },
    "an office of nobody": ({ exchanges }) => {
      first(withId(exchanges, visit).participants).office = "minister-of-silly-walks";
    },
  },
  "person-or-office": {
    "neither a person nor an office": ({ exchanges }) => {
      first(exchanges).participants.push({ official: null, role: "member", office: null });
    },
    "a person with a side": ({ exchanges }) => {
      first(withId(exchanges, visit).participants).side = "RU";
    },
    "a person with a titled office": ({ exchanges }) => {
      first(withId(exchanges, visit).participants).office = { en: "Minister", fr: "ministre" };
    },
    "somebody without a name and with the id of an office": ({ exchanges }) => {
      first(exchanges).participants.push({ official: null, side: "RU", role: "member", office: "minister" });
    },
  },
  "roles-by-side": {
    "a counterpart of the visitors": ({ exchanges }) => {
      first(withId(exchanges, visit).participants, ({ role }) => role === "head").role = "counterpart";
    },
    "a member of the hosts": ({ exchanges }) => {
      first(withId(exchanges, visit).participants, ({ role }) => role === "counterpart").role = "member";
    },
    "somebody without a name on the wrong side": ({ exchanges }) => {
      const office = { en: "Minister", fr: "ministre" };
      withId(exchanges, visit).participants.push({ official: null, side: "KP", role: "member", office });
    },
    "two heads": ({ exchanges }) => {
      const { participants } = withId(exchanges, visit);
      participants.push({ official: "sergei-shoigu", role: "head", office: null });
    },
    "somebody twice": ({ exchanges }) => {
      const { participants } = withId(exchanges, visit);
      participants.push({ ...first(participants, ({ role }) => role === "counterpart") });
    },
  },
  "rank-of-a-head": {
    "a rank and nobody who leads": ({ exchanges }) => {
      first(exchanges, ({ rank }) => rank === "minister").participants = [];
    },
  },
  "place-in-host": {
    "a place of the other side": ({ exchanges }) => {
      first(exchanges, ({ host }) => host === "KP").places = ["moscow"];
    },
  },
  "preferred-names": {
    "no preferred name in English": ({ officials }) => {
      for (const spelling of first(officials).spellings) spelling.kind = "variant";
    },
    "two preferred names in English": ({ officials }) => {
      const { spellings } = first(officials);
      const preferred = first(spellings, ({ kind, language }) => kind === "preferred" && language === "en");
      spellings.push({ ...preferred, form: "Another Name" });
    },
  },
  "spelling-source-or-rule": {
    neither: ({ officials }) => {
      first(officials).spellings.push({ form: "Kim", language: "en", kind: "variant", source: null, rule: null });
    },
    both: ({ officials, sources }) => {
      const spelling = { form: "Kim", language: "en", kind: "variant" } as const;
      first(officials).spellings.push({ ...spelling, source: first(sources).id, rule: "fr-press" });
    },
  },
  "unique-official-names": {
    "a name of somebody else": ({ officials }) => {
      const spelling = { language: "en", kind: "variant", source: null, rule: "fr-press" } as const;
      withId(officials, "sergei-lavrov").spellings.push({ ...spelling, form: "Kim Jong-Un" });
    },
    "a name of somebody else with the family name at the other end": ({ officials }) => {
      const spelling = { language: "en", kind: "variant", source: null, rule: "fr-press" } as const;
      withId(officials, "sergei-lavrov").spellings.push({ ...spelling, form: "Putin Vladimir" });
    },
  },
  "clean-text": {
    "a space at the end": ({ exchanges }) => {
      first(exchanges).summary.en += " ";
    },
    "two spaces": ({ claims }) => {
      first(claims).reading.fr = "Deux  espaces.";
    },
    "a no-break space": ({ places }) => {
      first(places).name.en = "A\u00a0place";
    },
    "an invisible character": ({ officials }) => {
      first(first(officials).spellings).form = "Kim\u200bJong Un";
    },
    "text that is not NFC": ({ sources }) => {
      first(sources).publisher = "Re\u0301publique";
    },
  },
  "same-months": {
    "another month in French": ({ exchanges }) => {
      first(exchanges).summary = { en: "They met in March.", fr: "Ils se sont rencontrés en mai." };
    },
    "a month that only French names": ({ exchanges }) => {
      first(exchanges).outcomes = [{ en: "They signed.", fr: "Ils ont signé en octobre." }];
    },
  },
  "same-years": {
    "another year in French": ({ exchanges }) => {
      first(exchanges).outcomes = [
        { en: "They signed a plan until 2026.", fr: "Ils ont signé un plan jusqu'en 2025." },
      ];
    },
  },
  "same-numbers": {
    "another number in French": ({ exchanges }) => {
      first(exchanges).outcomes = [{ en: "They signed 12 papers.", fr: "Ils ont signé 13 documents." }];
    },
    "another day in a conflict": ({ exchanges }) => {
      const { conflicts } = first(exchanges, (exchange) => exchange.conflicts.length > 0);
      first(conflicts).value = { en: "On the 12th.", fr: "Le 13." };
    },
  },
  "own-language": {
    "English in French": ({ exchanges }) => {
      first(exchanges).summary.fr = "They met the minister.";
    },
    "French in English": ({ exchanges }) => {
      first(exchanges).summary.en = "Ils ont rencontré les ministres.";
    },
    "the same in both": ({ exchanges }) => {
      first(exchanges).outcomes = [
        { en: "Protocol Moscow Pyongyang Vladivostok.", fr: "Protocol Moscow Pyongyang Vladivostok." },
      ];
    },
  },
  "french-typography": {
    "no space before a colon": ({ exchanges }) => {
      first(exchanges).outcomes = [{ en: "One thing: trade.", fr: "Une chose: le commerce." }];
    },
    "no space inside quotation marks": ({ exchanges }) => {
      first(exchanges).outcomes = [{ en: "They said so.", fr: "Ils l'ont dit «ainsi»." }];
    },
    "straight quotation marks": ({ exchanges }) => {
      first(exchanges).outcomes = [{ en: "They said so.", fr: 'Ils ont dit "ainsi".' }];
    },
  },
  "title-style": {
    "a title that is too long": ({ exchanges }) => {
      first(exchanges).title.en = "Somebody ".repeat(8).trim();
    },
    "a year in a title": ({ exchanges }) => {
      first(exchanges).title.fr = "Quelqu'un à Pyongyang en 2023";
    },
    "a month in a title": ({ exchanges }) => {
      first(exchanges).title.fr = "Quelqu'un à Pyongyang en octobre";
    },
    "a full stop in a title": ({ unconfirmed }) => {
      first(unconfirmed).title.en = "Somebody in Pyongyang.";
    },
  },
  "preferred-names-in-texts": {
    "another form of a name": ({ exchanges, officials }) => {
      const official = withId(officials, "sergei-lavrov");
      official.spellings.push({
        form: "Serge Lavroff",
        language: "en",
        kind: "variant",
        source: null,
        rule: "fr-press",
      });
      first(exchanges).summary.en += " Serge Lavroff came too.";
    },
  },
  "unique-source-url": {
    "an address of two sources": ({ sources }) => {
      const [one, other] = sources.filter(({ url }) => url !== null);
      if (one && other) other.url = one.url;
    },
  },
  "unique-wikidata-item": {
    "an item of two people": ({ officials }) => {
      const [one, other] = officials.filter(({ wikidata }) => wikidata !== null);
      if (one && other) other.wikidata = one.wikidata;
    },
  },
  "topics-and-places-once": {
    "a topic twice": ({ exchanges }) => first(exchanges).topics.push(first(first(exchanges).topics)),
    "a place twice": ({ exchanges }) => {
      const { places } = first(exchanges, (exchange) => exchange.places.length > 0);
      places.push(first(places));
    },
  },
  "month-in-id": {
    "another month": ({ exchanges }) => {
      withId(exchanges, visit).id = "lavrov-pyongyang-2024-10";
    },
  },
  "dates-near-start": {
    "a date far from the start": ({ exchanges }) => {
      withId(exchanges, visit).summary.en += " He came back on 18 January 2024.";
    },
  },
  "stay-at-most-21-days": {
    "a stay of a month": ({ exchanges }) => {
      withId(exchanges, visit).end = day("2023-11-18");
    },
  },
  "end-reported-afterwards": {
    "a source from before the end": ({ exchanges, sources }) => {
      const exchange = first(
        exchanges,
        ({ end, evidence }) => end !== null && evidence.some(({ supports }) => supports.includes("end")),
      );
      const { source } = first(exchange.evidence, ({ supports }) => supports.includes("end"));
      withId(sources, source).published = day("2023-01-01");
    },
  },
  "published-by-release": {
    "a source from after it": ({ sources }) => {
      first(sources).published = day("2099-01-01");
    },
  },
  "claim-ends-by-publication": {
    "a period that ends after its source": ({ claims }) => {
      const { scope } = first(claims, (claim) => claim.scope !== null);
      if (scope !== null) scope.to = "2099-01-01";
    },
  },
  "one-rank-for-an-office": {
    "two ranks": ({ exchanges }) => {
      const led = exchanges.filter(
        ({ host, participants }) =>
          host === "KP" &&
          participants.some(
            ({ role, official, office }) =>
              role === "head" && official === "sergei-lavrov" && office === "minister-of-foreign-affairs",
          ),
      );
      first(led.slice(1)).rank = "other";
    },
  },
  "head-in-summary": {
    "a summary that names nobody": ({ exchanges }) => {
      withId(exchanges, visit).summary.en = "Somebody came.";
    },
  },
  "one-place-at-a-time": {
    "two delegations of one head": ({ exchanges }) => {
      const exchange = withId(exchanges, visit);
      exchange.end = day("2023-10-21");
      exchanges.push({ ...exchange, id: "lavrov-wonsan-2023-10" });
    },
  },
  "script-of-a-spelling": {
    "Latin for Cyrillic": ({ officials }) => {
      first(officials).spellings.push({ form: "Kim", language: "ru", kind: "variant", source: null, rule: "fr-press" });
    },
    "Cyrillic for Hangul": ({ officials }) => {
      first(officials).spellings.push({ form: "Ким", language: "ko", kind: "variant", source: null, rule: "fr-press" });
    },
    "a Cyrillic letter in a Latin name": ({ officials }) => {
      first(officials).spellings.push({
        form: "Сhoe",
        language: "en",
        kind: "variant",
        source: null,
        rule: "fr-press",
      });
    },
  },
  "place-in-country": {
    "a latitude with the wrong sign": ({ places }) => {
      const { coordinates } = withId(places, "pyongyang");
      coordinates.latitude = -coordinates.latitude;
    },
    "a longitude ten degrees away": ({ places }) => {
      withId(places, "pyongyang").coordinates.longitude += 10;
    },
    "a subdivision of another country": ({ places }) => {
      withId(places, "pyongyang").subdivision = "RU-PRI";
    },
  },
  "date-in-source-id": {
    "another day": ({ sources }) => {
      const source = first(sources, ({ id, published }) => /-\d{4}-\d{2}-\d{2}$/.test(id) && published !== null);
      source.published = day("2023-01-01");
    },
  },
  ...agreementSamples,
};

const names = Object.keys(dataRules) as DataRuleName[];
const samples = names.flatMap((rule) => Object.keys(failing[rule]).map((sample) => ({ rule, sample })));

function broken({ rule, sample }: (typeof samples)[number]): AuthoredDataset {
  const copy = structuredClone(data) as Data;
  failing[rule][sample]?.(copy);
  return copy as AuthoredDataset;
}

describe("data rules", () => {
  test("violations() finds none in the authored data", () => {
    expect(violations(data)).toEqual([]);
  });

  test.each(samples)("$rule finds $sample", (sample) => {
    const found = dataRules[sample.rule].check(broken(sample));
    expect(found).not.toEqual([]);
    for (const { file, record, field, fault, repair } of found) {
      for (const part of [file, record, field, fault, repair]) expect(part).toMatch(/\S/);
    }
  });

  test.each(names)("%s has a description", (name) => {
    expect(dataRules[name].description).toMatch(/^[A-Z].+\.$/);
  });

  test("violations() names the file and the line of the record", () => {
    const [problem] = violations(broken({ rule: "clean-text", sample: "a space at the end" }));
    expect(problem).toMatchObject({ file: first(data.exchanges).file, line: first(data.exchanges).line });
    expect(problem?.line).toBeGreaterThan(1);
  });

  test("violations() reports all problems at once", () => {
    const copy = structuredClone(data) as Data;
    for (const [rule, sample] of [
      ["clean-text", "a space at the end"],
      ["place-in-host", "a place of the other side"],
      ["file-month", "another file"],
    ] as const) {
      failing[rule][sample]?.(copy);
    }
    expect(new Set(violations(copy as AuthoredDataset).map(({ field }) => field))).toEqual(
      new Set(["summary.en", "places", "start"]),
    );
  });

  test("reported-afterwards lets a source announce what a plan cites it for", () => {
    const copy = structuredClone(data) as Data;
    const exchange = first(copy.exchanges, ({ plans }) => plans.length === 0);
    const { source } = first(exchange.evidence);
    withId(copy.sources, source).published = day("2023-01-01");
    const text = { en: "They announced it.", fr: "Ils l’ont annoncé." };
    for (const report of [...copy.exchanges, ...copy.unconfirmed]) {
      for (const one of report.evidence.filter((cited) => cited.source === source)) {
        one.supports = ["start"];
        report.plans.push({ text, officials: [], source, result: "happened" });
      }
    }
    expect(dataRules["reported-afterwards"].check(copy as AuthoredDataset)).toEqual([]);
  });
});
