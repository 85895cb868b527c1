import type { DataRuleName } from "../../scripts/check/rules/index.ts";
import type { AuthoredDataset } from "../../scripts/read/authored.ts";
import type { Mutable } from "../../src/lib/loose.ts";

type Data = Mutable<AuthoredDataset>;
type Break = (data: Data) => void;

function first<Item>(list: readonly Item[], matches: (item: Item) => boolean = () => true): Item {
  const item = list.find(matches);
  if (item === undefined) throw new Error("The authored data hold no record for this sample");
  return item;
}

const day = (earliest: string, latest = earliest) => ({ earliest, latest });

/** Lavrov’s visit in October 2023: exact days, a plan, heads on both sides. */
function visit({ exchanges }: Data) {
  return first(exchanges, ({ id }) => id === "lavrov-pyongyang-2023-10");
}

function scoped({ claims }: Data) {
  const claim = first(claims, ({ id }) => id === "unification-ministry-eighteen-2024");
  if (claim.scope === null) throw new Error("Expected a claim with a scope");
  return { claim, scope: claim.scope };
}

function dated({ sources }: Data) {
  return first(sources, ({ url, published }) => published !== null && /\/20\d\d\/\d\d\/\d\d\//.test(url ?? ""));
}

/** The smallest changes to the real data that break a rule, one per branch. */
export const agreementSamples = {
  "list-entries-once": {
    "an outcome twice": (data) => visit(data).outcomes.push(structuredClone(first(visit(data).outcomes))),
    "an official of a plan twice": ({ exchanges }) => {
      const { officials } = first(
        first(exchanges, (one) => one.plans.some((plan) => plan.officials.length > 0)).plans,
        (plan) => plan.officials.length > 0,
      );
      officials.push(first(officials));
    },
    "an office twice": ({ officials }) => {
      const { offices } = first(officials, (one) => one.offices.length > 0);
      offices.push(structuredClone(first(offices)));
    },
    "a spelling twice": ({ officials }) => {
      const { spellings } = first(officials);
      spellings.push(structuredClone(first(spellings)));
    },
    "a host twice": (data) => {
      scoped(data).scope.hosts = ["KP", "KP"];
    },
  },
  "start-in-summary": {
    "a start a day later": (data) => {
      visit(data).start = { ...day("2023-10-17"), basis: "source" };
    },
  },
  "end-in-text": {
    "an end two days later": (data) => {
      visit(data).end = day("2023-10-21");
    },
  },
  "last-seen-in-text": {
    "a day that no text names": ({ exchanges }) => {
      first(exchanges, ({ lastSeen }) => lastSeen !== null).lastSeen = "2024-02-29";
    },
  },
  "last-seen-reported-afterwards": {
    "a month after the arrival": ({ exchanges }) => {
      const exchange = first(exchanges, ({ lastSeen }) => lastSeen !== null);
      exchange.start = { ...day("2024-01-01"), basis: "source" };
      exchange.lastSeen = "2024-02-01";
    },
    "a day after its source": ({ exchanges, sources }) => {
      const { lastSeen, evidence } = first(exchanges, (one) => one.lastSeen !== null);
      for (const { source, supports } of evidence.filter((one) => one.supports.includes("lastSeen"))) {
        if (lastSeen !== null && supports.length > 0)
          first(sources, ({ id }) => id === source).published = day("2023-01-01");
      }
    },
  },
  "stay-in-summary": {
    "another first day": (data) => {
      visit(data).summary.en += " He stayed from 17 to 19 October.";
    },
    "another last day": (data) => {
      visit(data).summary.en += " He stayed from 18 to 20 October.";
    },
  },
  "title-names-the-head": {
    "a counterpart": (data) => {
      visit(data).title = { en: "Choe Son Hui in Pyongyang", fr: "Choe Son-hui à Pyongyang" };
    },
  },
  "start-near-its-sources": {
    "sources of two months before": (data) => {
      const { evidence } = visit(data);
      const cited = evidence.map(({ source }) => source);
      for (const source of data.sources.filter(({ id }) => cited.includes(id))) source.published = day("2023-08-01");
      visit(data).plans = [];
    },
  },
  "days-during-stay": {
    "a day after the end": (data) =>
      visit(data).outcomes.push({ en: "They signed on 25 October.", fr: "Ils ont signé le 25 octobre." }),
    "a day before the start": (data) =>
      visit(data).outcomes.push({ en: "They signed on 11 October.", fr: "Ils ont signé le 11 octobre." }),
  },
  "same-people": {
    "somebody only in English": (data) => {
      visit(data).summary.en += " Shoigu came too.";
    },
    "somebody only in French": (data) => {
      visit(data).summary.fr += " Choïgou est venu aussi.";
    },
  },
  "same-negations": {
    "a denial only in English": (data) => visit(data).outcomes.push({ en: "They did not sign.", fr: "Ils ont signé." }),
    "a denial only in French": (data) =>
      visit(data).outcomes.push({ en: "They signed.", fr: "Ils n'ont signé aucun texte." }),
  },
  "same-sentences": {
    "one more in English": (data) => {
      visit(data).summary.en += " He left.";
    },
  },
  "office-and-claim-texts": {
    "a French title of an office in English": ({ officials }) => {
      first(first(officials, ({ offices }) => offices.length > 0).offices).title = {
        en: "ministre des Transports",
        fr: "ministre des Transports",
      };
    },
    "an English definition in French": (data) => {
      const { claim } = scoped(data);
      claim.definition.fr = claim.definition.en;
    },
    "another year in French": (data) => {
      scoped(data).claim.reading.fr = scoped(data).claim.reading.fr.replaceAll("2024", "2023").concat(" Depuis 2022.");
    },
    "an office without a name": (data) => {
      visit(data).participants.push({
        official: null,
        side: "RU",
        role: "member",
        office: { en: "Head of the 2 ports", fr: "chef des 3 ports" },
      });
    },
    "the same in both": (data) => {
      visit(data).participants.push({
        official: null,
        side: "RU",
        role: "member",
        office: { en: "Chef Jr Ka Lo", fr: "Chef Jr Ka Lo" },
      });
    },
  },
  "office-given": {
    "a minister without an office": (data) => {
      first(visit(data).participants).office = null;
    },
  },
  "item-month": {
    "a later month": ({ exchanges }) => {
      first(first(exchanges, ({ reportedItems }) => reportedItems.length > 0).reportedItems).item = "2026-01/1";
    },
    "an earlier month": ({ exchanges }) => {
      first(first(exchanges, ({ reportedItems }) => reportedItems.length > 0).reportedItems).item = "2022-01/1";
    },
  },
  "one-channel-for-an-office": {
    "a minister along another channel": (data) => {
      visit(data).channel = "party";
    },
  },
  "rank-of-a-report": {
    "a minister as deputy": (data) => {
      const { participants } = visit(data);
      Object.assign(first(data.unconfirmed), { rank: "deputy", participants: structuredClone(participants) });
    },
  },
  "preferred-in-each-language": {
    "none in French": ({ officials }) => {
      for (const spelling of first(officials).spellings.filter(({ language }) => language === "fr"))
        spelling.kind = "variant";
    },
    "none in Russian": ({ officials }) => {
      const { spellings } = first(
        officials,
        (one) => one.side === "RU" && one.spellings.some(({ language }) => language === "ru"),
      );
      for (const spelling of spellings.filter(({ language }) => language === "ru")) spelling.kind = "variant";
    },
  },
  "patronymic-form": {
    "a family name": ({ officials }) => {
      const { patronymic } = first(officials, (one) => one.patronymic !== null);
      if (patronymic !== null) patronymic.form = "Иванов";
    },
  },
  "offices-by-start": {
    "the later office first": ({ officials }) => {
      const { offices } = first(officials, (one) => one.offices.filter(({ start }) => start !== null).length > 1);
      offices.reverse();
    },
  },
  "office-dates-by-publication": {
    "a start after the source": ({ officials, sources }) => {
      const { offices } = first(officials, (one) => one.offices.some(({ start }) => start !== null));
      const { source } = first(offices, ({ start }) => start !== null);
      first(sources, ({ id }) => id === source).published = day("1990-01-01");
    },
    "an end before the start": ({ officials }) => {
      const { offices } = first(officials, (one) => one.offices.some(({ start }) => start !== null));
      first(offices, ({ start }) => start !== null).end = day("1990-01-01");
    },
  },
  "claim-scope": {
    "an end before the start": (data) => {
      scoped(data).scope.to = "2023-01-01";
    },
    "a first day within a month": (data) => {
      scoped(data).scope.from = "2024-01-02";
    },
    "a last day before the source": (data) => {
      scoped(data).scope.to = "2024-05-16";
    },
    "a third country": (data) => {
      scoped(data).scope.hosts = ["CN"];
    },
  },
  "claim-texts-state-rule": {
    "another figure": (data) => {
      scoped(data).claim.value = 77;
    },
    "a figure of three digits": (data) => {
      scoped(data).claim.value = 999;
    },
    "more than": (data) => {
      scoped(data).claim.comparison = "more-than";
    },
    "another month": (data) => {
      scoped(data).scope.from = "2023-11-01";
    },
    "another rank": (data) => {
      scoped(data).scope.lowestRank = "speaker";
    },
    "a channel": (data) => {
      scoped(data).scope.channels = ["military"];
    },
    "a topic": (data) => {
      scoped(data).scope.topics = ["sport"];
    },
    "a head": (data) => {
      scoped(data).scope.head = "vyacheslav-volodin";
    },
  },
  "plan-names-people": {
    "nobody, though the text names somebody": (data) => {
      for (const plan of visit(data).plans) plan.officials = [];
    },
    "somebody else": (data) => {
      for (const plan of visit(data).plans) plan.officials = ["vyacheslav-volodin"];
    },
  },
  "conflict-source-near-start": {
    "a source from long before": ({ exchanges, sources }) => {
      const { conflicts } = first(exchanges, (one) => one.conflicts.length > 0);
      first(sources, ({ id }) => id === first(conflicts).source).published = day("2020-01-01");
    },
  },
  "month-in-source-id": {
    "another month": ({ sources }) => {
      first(sources, ({ id, published }) => /-20\d\d-\d\d$/.test(id) && published !== null).published =
        day("1999-01-01");
    },
  },
  "day-in-address": {
    "another day": (data) => {
      dated(data).published = day("2023-01-01");
    },
    "another month": ({ sources }) => {
      first(sources, ({ url, published }) => published !== null && /\/20\d\d\/\d\d\/[a-z]/.test(url ?? "")).published =
        day("2023-01-01");
    },
  },
  "origin-not-itself": {
    "the source itself": ({ sources }) => {
      first(sources).origin = first(sources).id;
    },
  },
  "language-of-a-title": {
    "a Russian title in English": ({ sources }) => {
      first(sources, ({ title, language }) => title !== undefined && language === "ru").language = "en";
    },
    "an English title in Korean": ({ sources }) => {
      first(sources, ({ title, language }) => title !== undefined && language === "en").language = "ko";
    },
    "a Korean title in Russian": ({ sources }) => {
      first(sources, ({ title, language }) => title !== undefined && language === "ko").language = "ru";
    },
  },
  "place-in-subdivision": {
    "no subdivision": ({ places }) => {
      first(places, ({ country }) => country === "KP").subdivision = null;
    },
    "a subdivision without bounds": ({ places }) => {
      first(places, ({ country }) => country === "RU").subdivision = "RU-XX";
    },
    "a degree away": ({ places }) => {
      first(places, ({ id }) => id === "pyongyang").coordinates.latitude += 1;
    },
    "a name of another place": ({ places }) => {
      first(places, ({ id }) => id === "wonsan").name.en = "Pyongyang";
    },
  },
} satisfies Partial<Readonly<Record<DataRuleName, Readonly<Record<string, Break>>>>>;
