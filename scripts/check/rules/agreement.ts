import { channels, ranks, topics } from "../../../src/generated/codes.ts";
import type { Text } from "../../../src/generated/records.ts";
import type { AuthoredDataset, AuthoredReport } from "../../read/authored.ts";
import { reportsOf } from "../inspect.ts";
import { familyNameOf } from "../names.ts";
import { daysApart, monthNames, repeated } from "./days-in-text.ts";
import { textFault, textsOf } from "./languages.ts";
import { at, type DataRule, type Found, reportRule } from "./rule.ts";
import { subdivisions } from "./subdivisions.ts";

/** Whether an English text names a day: "18 July", "18 and 19 July", "from 18 to 20 July". */
function namesDay(text: string, day: string): boolean {
  const month = monthNames[Number(day.slice(5, 7)) - 1] ?? "";
  const list = text.matchAll(new RegExp(`((?:\\d{1,2}(?:,| and| to)? ?)+)${month}`, "g"));
  return [...list].some(([, dates = ""]) => (dates.match(/\d+/g) ?? []).map(Number).includes(Number(day.slice(8))));
}

/** The days that an English text names without a year or with one, in the year of a day. */
function daysNamed(text: string, near: string): readonly string[] {
  return [...text.matchAll(new RegExp(`\\b(\\d{1,2}) (${monthNames.join("|")})(?! \\d{4})`, "g"))].map(
    ([, date = "", month = ""]) => {
      const number = String(monthNames.indexOf(month) + 1).padStart(2, "0");
      return `${near.slice(0, 4)}-${number}-${date.padStart(2, "0")}`;
    },
  );
}

const units =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const otherWords: Readonly<Record<number, readonly string[]>> = {
  3: ["third"],
  12: ["dozen", "twelfth"],
  24: ["two dozen"],
};

/** How texts write a number. */
function wordsFor(value: number): readonly string[] {
  const ten = tens[Math.floor(value / 10) - 2];
  const unit = units[(value < 20 ? value : value % 10) - 1];
  const word = value > 99 ? [] : [[ten, unit].filter((part) => part !== undefined).join("-")];
  return [String(value), ...word.filter((one) => one !== ""), ...(otherWords[value] ?? [])];
}

/** The names by which texts call people, in each language. */
function namesOf({ officials }: AuthoredDataset) {
  return officials.flatMap(({ id, side, spellings }) => {
    const [en, fr] = (["en", "fr"] as const).map((language) => {
      const form = spellings.find((one) => one.language === language && one.kind === "preferred")?.form;
      // Koreans share few family names, so texts give the whole name.
      return form === undefined || side === "KP" ? form : familyNameOf(form, side);
    });
    return en === undefined || fr === undefined ? [] : [{ id, en, fr }];
  });
}

function hasWord(text: string, word: string): boolean {
  return text.includes(word) && new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u").test(text);
}

const denials = {
  en: /\b(?:not|never|nobody|cannot)\b|n['’]t\b/i,
  fr: /(?<!\p{L})(?:ne|jamais|aucune?)(?!\p{L})|(?<!\p{L})n['’]/iu,
} as const;

/** Words with which a language can render the denial of the other. */
const weakDenials = {
  en: /\b(?:not|never|no|nobody|none|nothing|neither|nor|without|cannot|refused|denied|failed|only|un\w+|lacks?|little|few|hardly|except)\b|n['’]t\b/i,
  fr: /(?<!\p{L})(?:ne|jamais|aucune?|sans|ni|non|rien|personne|refusé|démenti|pas)(?!\p{L})|(?<!\p{L})n['’]/iu,
} as const;

function sentencesIn(text: string): number {
  return (text.match(/[.!?](?= \p{Lu}|$)/gu) ?? []).length;
}

/** The days of the publication of the sources that support a field. */
function publishedFor(field: string, { evidence }: AuthoredReport, { sources }: AuthoredDataset) {
  return evidence
    .filter(({ supports }) => supports.some((one) => one === field))
    .map(({ source: id }) => sources.find((source) => source.id === id)?.published ?? null);
}

function textOf({ summary, outcomes }: AuthoredReport): string {
  return [summary.en, ...outcomes.map(({ en }) => en)].join(" ");
}

/** Rules by which the texts, days and lists of a record agree with each other. */
export const agreementRules = {
  "entry-once": {
    description: "No entry stands twice in a list.",
    check: (data) => {
      const repair = "take one out";
      const twice = (record: Parameters<typeof at>[0], field: string, list: readonly unknown[] | null) =>
        repeated((list ?? []).map((entry) => JSON.stringify(entry))).map((entry) =>
          at(record, { field, fault: `${entry.slice(0, 80)} stands twice`, repair }),
        );
      return [
        ...reportsOf(data).flatMap((report) => [
          ...(["outcomes", "plans", "conflicts", "reportedItems", "related"] as const).flatMap((field) =>
            twice(report, field, report[field]),
          ),
          ...report.plans.flatMap(({ officials }, index) => twice(report, `plans.${index}.officials`, officials)),
        ]),
        ...data.officials.flatMap((official) => [
          ...twice(
            official,
            "offices",
            official.offices.map(({ id }) => id),
          ),
          ...twice(
            official,
            "spellings",
            official.spellings.map(({ form, language }) => [form, language]),
          ),
        ]),
        ...data.claims.flatMap((claim) =>
          (["hosts", "channels", "topics"] as const).flatMap((field) =>
            twice(claim, `scope.${field}`, claim.scope?.[field] ?? null),
          ),
        ),
      ];
    },
  },
  "start-in-summary": reportRule("The summary names the day of an arrival that is known.", ({ start, summary }) =>
    start.basis !== "source" || start.earliest !== start.latest || namesDay(summary.en, start.latest)
      ? []
      : [
          {
            field: "start",
            fault: `${start.latest} is not in the summary`,
            repair: "name the day, or correct one of the two",
          },
        ],
  ),
  "end-in-text": reportRule("The summary or an outcome names the day of a departure that is known.", (report) =>
    report.end === null || report.end.earliest !== report.end.latest || namesDay(textOf(report), report.end.latest)
      ? []
      : [
          {
            field: "end",
            fault: `${report.end.latest} is not in the texts`,
            repair: "name the day, or correct one of the two",
          },
        ],
  ),
  "last-seen-in-text": reportRule(
    "The summary or an outcome names the day on which a delegation was last seen.",
    (report) =>
      report.lastSeen === null || namesDay(textOf(report), report.lastSeen)
        ? []
        : [
            {
              field: "lastSeen",
              fault: `${report.lastSeen} is not in the texts`,
              repair: "name the day, or correct one of the two",
            },
          ],
  ),
  "last-seen-reported-afterwards": reportRule(
    "A delegation was last seen within 21 days of its arrival, and a source reported it on that day or later.",
    (report, data) => {
      const { lastSeen, start } = report;
      if (lastSeen === null) return [];
      const repair = "correct the day";
      if (daysApart(start.latest, lastSeen) > 21)
        return [{ field: "lastSeen", fault: `is more than 21 days after ${start.latest}`, repair }];
      const published = publishedFor("lastSeen", report, data);
      const isKnown = published.some((days) => days === null || days.latest >= lastSeen);
      return isKnown || published.length === 0
        ? []
        : [{ field: "lastSeen", fault: "is after every source that supports it", repair }];
    },
  ),
  "days-during-stay": reportRule(
    "A day that an outcome names lies within the stay, or more than two weeks from it.",
    ({ start, end, outcomes }) =>
      end === null
        ? []
        : outcomes.flatMap(({ en }, index) =>
            daysNamed(en, start.latest)
              .filter((day) => day < start.earliest || day > end.latest)
              .filter((day) => Math.min(daysApart(day, start.earliest), daysApart(day, end.latest)) <= 14)
              .map((day) => ({
                field: `outcomes.${index}`,
                fault: `names ${day}, outside the stay`,
                repair: "correct the day, the start or the end",
              })),
          ),
  ),
  "stay-in-summary": reportRule(
    "A period in the summary that begins with the start ends with the end, and the other way round.",
    ({ start, end, summary }) => {
      if (end === null || start.earliest !== start.latest || end.earliest !== end.latest) return [];
      const month = monthNames[Number(end.latest.slice(5, 7)) - 1] ?? "";
      const [first, last] = [start, end].map(({ latest }) => Number(latest.slice(8)));
      const periods = [...summary.en.matchAll(new RegExp(`(\\d{1,2}) to (\\d{1,2}) ${month}`, "g"))];
      return periods
        .filter(([, from, to]) => (Number(from) === first) !== (Number(to) === last))
        .map(([period]) => ({
          field: "summary",
          fault: `says ${period}, and the stay is from ${start.latest} to ${end.latest}`,
          repair: "correct one of the two",
        }));
    },
  ),
  "title-names-the-head": reportRule(
    "A title that names somebody who takes part names the head, where the sources do.",
    ({ title, participants }, data) => {
      const named = namesOf(data)
        .filter(({ en }) => hasWord(title.en, en))
        .map(({ id }) => id);
      const heads = participants.filter(({ role, official }) => role === "head" && official !== null);
      const others = participants.filter(({ role, official }) => role !== "head" && named.includes(official ?? ""));
      const isHeadNamed = heads.length === 0 || heads.some(({ official }) => named.includes(official ?? ""));
      return others.length === 0 || isHeadNamed
        ? []
        : [
            {
              field: "title",
              fault: `names ${others[0]?.official} and not the head`,
              repair: "name who led the delegation",
            },
          ];
    },
  ),
  "start-by-its-sources": reportRule(
    "A start lies at most 31 days after the last source that supports it was published.",
    (report, data) => {
      // What is only announced lies ahead of its sources.
      if (report.plans.length > 0 || (report as { reason?: string }).reason === "announced") return [];
      const published = [...publishedFor("start", report, data), ...publishedFor("start.latest", report, data)];
      const isLate = published.every((days) => days !== null && daysApart(days.latest, report.start.latest) > 31);
      const isAfter = published.every((days) => days !== null && days.latest < report.start.latest);
      return published.length > 0 && isLate && isAfter
        ? [{ field: "start", fault: "is long after every source that supports it", repair: "correct the start" }]
        : [];
    },
  ),
  "same-people": {
    description: "A text names the same officials in both languages.",
    check: (data) => {
      const people = namesOf(data);
      const differences = (record: Parameters<typeof at>[0], field: string, { en, fr }: Text) =>
        people
          .filter((person) => hasWord(en, person.en) !== hasWord(fr, person.fr))
          .map((person) => {
            const fault = `names ${person.id} only in ${hasWord(en, person.en) ? "English" : "French"}`;
            return at(record, { field, fault, repair: "name the same people in both languages" });
          });
      return [
        ...reportsOf(data).flatMap((report) =>
          textsOf(report).flatMap(([field, text]) => differences(report, field, text)),
        ),
        ...data.claims.flatMap((claim) =>
          (["definition", "reading"] as const).flatMap((field) => differences(claim, field, claim[field])),
        ),
      ];
    },
  },
  "same-denials": reportRule("What a text denies in one language it denies in the other.", (report) =>
    textsOf(report)
      .filter(
        ([, { en, fr }]) =>
          (denials.en.test(en) && !weakDenials.fr.test(fr)) || (denials.fr.test(fr) && !weakDenials.en.test(en)),
      )
      .map(([field]) => ({ field, fault: "denies in one language only", repair: "say the same in both languages" })),
  ),
  "same-sentences": reportRule("A text has as many sentences in both languages.", (report) =>
    textsOf(report)
      .filter(([, { en, fr }]) => sentencesIn(en) !== sentencesIn(fr))
      .map(([field, { en, fr }]) => ({
        field,
        fault: `has ${sentencesIn(en)} sentences in English and ${sentencesIn(fr)} in French`,
        repair: "say the same in both languages",
      })),
  ),
  "other-texts": {
    description:
      "The texts of offices and claims are each in their own language, with the same months, years and numbers.",
    check: (data) => {
      const faultOf = (record: Parameters<typeof at>[0], field: string, text: Text) => {
        const found: Omit<Found, "field"> | undefined = textFault(text);
        return found === undefined ? [] : [at(record, { field, ...found })];
      };
      return [
        ...data.officials.flatMap((official) =>
          official.offices.flatMap(({ id, title }) => faultOf(official, `offices.${id}.title`, title)),
        ),
        ...data.claims.flatMap((claim) =>
          (["claimant", "definition", "reading"] as const).flatMap((field) => faultOf(claim, field, claim[field])),
        ),
        ...reportsOf(data).flatMap((report) =>
          report.participants.flatMap(({ office }, index) =>
            typeof office === "object" && office !== null
              ? faultOf(report, `participants.${index}.office`, office)
              : [],
          ),
        ),
      ];
    },
  },
  "office-given": reportRule("Who takes part by name and has offices gives one of them.", ({ participants }, data) =>
    participants.flatMap(({ official: id, office }, index) =>
      office === null && data.officials.some((official) => official.id === id && official.offices.length > 0)
        ? [
            {
              field: `participants.${index}.office`,
              fault: `${id} has offices and gives none`,
              repair: "give the office held at the time",
            },
          ]
        : [],
    ),
  ),
  "item-month": reportRule(
    "An item of a published list stands under a month in which the exchange can have begun.",
    ({ reportedItems, start }) =>
      reportedItems
        .filter(
          ({ item }) => item.slice(0, 7) < start.earliest.slice(0, 7) || item.slice(0, 7) > start.latest.slice(0, 7),
        )
        .map(({ item }) => ({
          field: "reportedItems",
          fault: `${item} is of another month`,
          repair: "correct the item or the start",
        })),
  ),
  "one-channel-for-an-office": {
    description: "Whoever leads delegations in one office leads them along one channel.",
    check: (data) => {
      const first = new Map<string, AuthoredReport>();
      return reportsOf(data)
        .filter(({ channel }) => channel !== "unstated")
        .flatMap((report) =>
          report.participants
            .filter(({ role, official, office }) => role === "head" && official !== null && typeof office === "string")
            .flatMap(({ official, office }) => {
              const key = `${official} ${office}`;
              const known = first.get(key) ?? report;
              first.set(key, known);
              if (known.channel === report.channel) return [];
              const fault = `is ${report.channel}, and ${known.channel} in ${known.id} for the same office of ${official}`;
              return [
                at(report, {
                  field: "channel",
                  fault,
                  repair: "give both the same channel, or the head another office",
                }),
              ];
            }),
        );
    },
  },
  "rank-of-a-report": {
    description: "Whoever leads in one office has in a report that is not counted the rank that exchanges give.",
    check: (data) =>
      data.unconfirmed.flatMap((report) =>
        report.participants
          .filter(({ role, official }) => role === "head" && official !== null)
          .flatMap(({ official, office }) => {
            const same = data.exchanges.find(
              ({ rank, host, participants }) =>
                rank !== "unstated" &&
                (host === "KP" || host === "RU") &&
                participants.some((one) => one.role === "head" && one.official === official && one.office === office),
            );
            if (same === undefined || report.rank === "unstated" || same.rank === report.rank) return [];
            const fault = `is ${report.rank}, and ${same.rank} in ${same.id} for the same office of ${official}`;
            return [
              at(report, { field: "rank", fault, repair: "give both the same rank, or the head another office" }),
            ];
          }),
      ),
  },
  "preferred-in-each-language": {
    description: "A name has a preferred form in French, and in its own language where a form of it stands.",
    check: ({ officials }) =>
      officials.flatMap((official) => {
        const has = (language: string, kind?: string) =>
          official.spellings.some((one) => one.language === language && (kind === undefined || one.kind === kind));
        const needed = [
          "fr",
          ...["ru", "ko"].filter((own) => own === (official.side === "RU" ? "ru" : "ko") && has(own)),
        ];
        return needed
          .filter((language) => !has(language, "preferred"))
          .map((language) =>
            at(official, {
              field: "spellings",
              fault: `has no preferred form in ${language}`,
              repair: "mark one spelling of the language as preferred",
            }),
          );
      }),
  },
  "patronymic-form": {
    description: "A patronymic is one Cyrillic word that ends as patronymics do.",
    check: ({ officials }) =>
      officials
        .filter(
          ({ patronymic }) =>
            patronymic !== null && !/^[А-ЯЁ][а-яё]+(?:[оеё]вич|ич|[оеё]вна|ична)$/.test(patronymic.form),
        )
        .map((official) =>
          at(official, {
            field: "patronymic",
            fault: `${official.patronymic?.form} is not a patronymic`,
            repair: "correct it",
          }),
        ),
  },
  "office-by-its-source": {
    description:
      "An office begins and ends on or before the day on which its source was published, and does not end before it begins.",
    check: ({ officials, sources }) =>
      officials.flatMap((official) =>
        official.offices.flatMap(({ id, start, end, source }) => {
          const published = sources.find((one) => one.id === source)?.published ?? null;
          const repair = "correct the day or the source";
          const field = `offices.${id}`;
          if (start !== null && end !== null && start.earliest > end.latest) {
            return [at(official, { field, fault: "ends before it begins", repair })];
          }
          const isLate = (days: typeof start) =>
            published !== null && days !== null && published.latest < days.earliest;
          const late = [...(isLate(start) ? ["start"] : []), ...(isLate(end) ? ["end"] : [])];
          return late.map((bound) =>
            at(official, { field: `${field}.${bound}`, fault: `lies after ${source} was published`, repair }),
          );
        }),
      ),
  },
  "plan-names-people": reportRule(
    "A plan whose text names people lists officials, and each of them takes part in an exchange of the month or is named in the text.",
    ({ plans, participants, file }, data) => {
      const people = namesOf(data);
      // A plan may announce several delegations of one month.
      const sameMonth = data.exchanges.filter((exchange) => exchange.file === file);
      const travellers = [participants, ...sameMonth.map((exchange) => exchange.participants)]
        .flat()
        .map(({ official }) => official);
      return plans.flatMap(({ text, officials }, index) => {
        const field = `plans.${index}.officials`;
        const named = people.filter(({ en }) => hasWord(text.en, en)).map(({ id }) => id);
        const strangers = officials.filter((id) => named.length > 0 && !named.includes(id) && !travellers.includes(id));
        return [
          ...(officials.length === 0 && named.length > 0
            ? [{ field, fault: `lack ${named.join(" and ")}, whom the text names`, repair: "add them" }]
            : []),
          ...strangers.map((id) => ({
            field,
            fault: `${id} neither takes part nor is named in the text`,
            repair: "name the person in the text, or take the id out",
          })),
        ];
      });
    },
  ),
  "conflict-of-its-time": reportRule(
    "The source of a conflict was not published more than 60 days before the start.",
    ({ conflicts, start }, data) =>
      conflicts
        .filter(({ source: id }) => {
          const published = data.sources.find((source) => source.id === id)?.published ?? null;
          return (
            published !== null && published.latest < start.earliest && daysApart(published.latest, start.earliest) > 60
          );
        })
        .map(({ source }) => ({
          field: "conflicts",
          fault: `${source} is much older than the record`,
          repair: "correct the source",
        })),
  ),
  "month-in-source-id": {
    description: "A month at the end of the id of a source is one in which it can have been published.",
    check: ({ sources }) =>
      sources.flatMap((source) => {
        const [, month] = /-(20\d{2}-\d{2})$/.exec(source.id) ?? [];
        const { published } = source;
        const fits =
          month === undefined ||
          published === null ||
          (published.earliest.slice(0, 7) <= month && month <= published.latest.slice(0, 7));
        if (fits) return [];
        const fault = `lies in another month than the id says, ${month}`;
        return [at(source, { field: "published", fault, repair: "correct the day, or the id of a new source" })];
      }),
  },
  "claim-says-its-rule": {
    description:
      "The texts or the id of a claim say its figure, how it is meant, since when, and which rank, channel, topic and head it asks for.",
    check: ({ claims, officials }) =>
      claims.flatMap((claim) => {
        const { scope, value, comparison } = claim;
        const texts = `${claim.definition.en} ${claim.reading.en}`;
        const all = `${claim.id.replaceAll("-", " ")} ${texts}`;
        const says = (...words: readonly string[]) => words.some((word) => new RegExp(`\\b${word}\\b`, "i").test(all));
        const found = (field: string, fault: string) =>
          at(claim, { field, fault, repair: "say it in the definition or the reading, or correct the rule" });
        const name = (id: string) =>
          officials.find((official) => official.id === id)?.spellings.filter(({ language }) => language === "en") ?? [];
        const side = officials.find(({ id }) => id === scope?.head)?.side ?? "RU";
        const month = monthNames[Number(scope?.from.slice(5, 7)) - 1] ?? "";
        return [
          ...(says(...wordsFor(value).flatMap((word) => [word, `${word}th`, word.replace("-", " ")]))
            ? []
            : [found("value", `${value} is not in the texts`)]),
          ...(comparison === "more-than" && !says("more than", "at least")
            ? [found("comparison", `is ${comparison}, and the texts do not say so`)]
            : []),
          ...(scope === null ||
          says(`${month} ${scope.from.slice(0, 4)}`, ...(month === "January" ? [scope.from.slice(0, 4)] : []))
            ? []
            : [found("scope.from", `${month} ${scope.from.slice(0, 4)} is not in the texts`)]),
          ...(scope?.lowestRank && !says(scope.lowestRank) && !says(ranks[scope.lowestRank].en)
            ? [found("scope.lowestRank", `${scope.lowestRank} is not in the texts`)]
            : []),
          ...(scope?.channels ?? [])
            .filter((channel) => !says(channels[channel].en))
            .map((channel) => found("scope.channels", `${channel} is not in the texts`)),
          ...(scope?.topics ?? [])
            .filter((topic) => !says(topics[topic].en))
            .map((topic) => found("scope.topics", `${topic} is not in the texts`)),
          ...(scope?.head && !name(scope.head).some(({ form }) => says(familyNameOf(form, side)))
            ? [found("scope.head", `${scope.head} is not in the texts`)]
            : []),
        ];
      }),
  },
  "scope-of-a-claim": {
    description:
      "A claim covers days in order, from the first of a month or a day that its texts tell, to the day its source was published, in the two countries.",
    check: ({ claims, sources }) =>
      claims.flatMap((claim) => {
        const { scope } = claim;
        if (scope === null) return [];
        const found = (field: string, fault: string) => [
          at(claim, { field, fault, repair: "correct the rule of the claim" }),
        ];
        if (scope.from > scope.to) return found("scope", "ends before it begins");
        const published = sources.find(({ id }) => id === claim.source)?.published ?? null;
        const texts = `${claim.definition.en} ${claim.reading.en}`;
        if (!scope.from.endsWith("-01") && !namesDay(texts, scope.from)) {
          return found("scope.from", `${scope.from} is not the first of a month, and no text names it`);
        }
        if (published !== null && scope.to < published.earliest && !namesDay(texts, scope.to)) {
          return found("scope.to", `${scope.to} is before its source was published, and no text names it`);
        }
        const other = scope.hosts?.find((host) => host !== "KP" && host !== "RU");
        return other === undefined ? [] : found("scope.hosts", `${other} is neither KP nor RU`);
      }),
  },
  "day-in-address": {
    description: "A day or a month in the address of a source is that of its publication, to a day.",
    check: ({ sources }) =>
      sources.flatMap((source) => {
        const { url, published } = source;
        const [, year, month, date] = /\/(20\d{2})\/([01]\d)(?:\/([0-3]\d))?\//.exec(url ?? "") ?? [];
        if (published === null || year === undefined || month === undefined) return [];
        const isNear =
          date === undefined
            ? published.earliest.slice(0, 7) <= `${year}-${month}` && `${year}-${month}` <= published.latest.slice(0, 7)
            : daysApart(`${year}-${month}-${date}`, published.earliest) <= 1 ||
              daysApart(`${year}-${month}-${date}`, published.latest) <= 1;
        if (isNear) return [];
        const fault = `has another day than the publication, ${published.earliest}`;
        return [at(source, { field: "url", fault, repair: "correct the address or the day" })];
      }),
  },
  "origin-of-its-own": {
    description: "A source that reports on its own authority does not name itself as its origin.",
    check: ({ sources }) =>
      sources
        .filter(({ id, origin }) => origin === id)
        .map((source) => at(source, { field: "origin", fault: "is the source itself", repair: "leave it out" })),
  },
  "language-of-a-title": {
    description: "A source whose title is Cyrillic, Korean or neither is in a language that is written so.",
    check: ({ sources }) =>
      sources.flatMap((source) => {
        const { title, language } = source;
        if (title === undefined) return [];
        const isCyrillic = /\p{Script=Cyrillic}/u.test(title);
        const isKorean = /\p{Script=Hangul}/u.test(title);
        const cyrillic = ["ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn"];
        const fits = isKorean
          ? language === "ko"
          : isCyrillic
            ? cyrillic.includes(language)
            : language !== "ru" && language !== "ko";
        if (fits) return [];
        return [
          at(source, {
            field: "language",
            fault: `is ${language}, and the title is not`,
            repair: "correct the language or the title",
          }),
        ];
      }),
  },
  "place-in-subdivision": {
    description:
      "A place in the two countries has a subdivision, within which its coordinates lie; no two places have one name.",
    check: ({ places }) => [
      ...repeated(places.map(({ name }) => name.en)).flatMap((name) =>
        places
          .filter((place) => place.name.en === name)
          .slice(1)
          .map((place) =>
            at(place, {
              field: "name",
              fault: `${name} is the name of another place`,
              repair: "correct it, or join the two",
            }),
          ),
      ),
      ...places.flatMap((place) => {
        const { country, subdivision, coordinates } = place;
        if (subdivision === null) {
          if (country !== "KP" && country !== "RU") return [];
          return [at(place, { field: "subdivision", fault: "is missing", repair: "give its ISO 3166-2 code" })];
        }
        const box = subdivisions[subdivision];
        if (box === undefined) {
          const repair = "correct it, or add its bounds to scripts/check/rules/subdivisions.ts";
          return [at(place, { field: "subdivision", fault: `${subdivision} has no bounds`, repair })];
        }
        const [south, north, west, east] = box;
        const { latitude, longitude } = coordinates;
        if (latitude >= south && latitude <= north && longitude >= west && longitude <= east) return [];
        return [
          at(place, {
            field: "coordinates",
            fault: `do not lie in ${subdivision}`,
            repair: "correct the degrees or the subdivision",
          }),
        ];
      }),
    ],
  },
} as const satisfies Readonly<Record<string, DataRule>>;
