import { daysApart } from "../days.ts";
import { at, type DataRule, onlyOnce } from "./rule.ts";

/** Rules on the sources: address, day, language and origin. */
export const sourceRules = {
  "address-once": {
    description: "An address belongs to one source.",
    check: ({ sources }) => onlyOnce(sources, "url", ({ url }) => url),
  },
  "published-by-release": {
    description: "No source was published after the release of the edition.",
    check: ({ sources, edition }) =>
      sources
        .filter(({ published }) => published !== null && published.earliest > edition.released)
        .map((source) =>
          at(source, {
            field: "published",
            fault: `lies after the release of ${edition.released}`,
            repair: "correct the day, or the day of release in data/edition.yml",
          }),
        ),
  },
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
  "date-in-source-id": {
    description: "A full date in the id of a source is a day on which it can have been published.",
    check: ({ sources }) =>
      sources.flatMap((source) => {
        const [day] = /\d{4}-\d{2}-\d{2}/.exec(source.id) ?? [];
        const { published } = source;
        if (day === undefined || published === null || (published.earliest <= day && day <= published.latest))
          return [];
        const fault = `has the date ${day}, and the source was published on ${published.earliest}`;
        return [
          at(source, { field: "id", fault, repair: "correct the day of publication, or the id of a new source" }),
        ];
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
  "source-has-one-title": {
    description: "A source has the title of the page, or a description of ours, and not both.",
    check: (data) =>
      data.sources
        .filter(({ title, description }) => (title === undefined) === (description === undefined))
        .map((source) =>
          at(source, {
            field: "title",
            fault: "is missing or stands beside a description",
            repair: "keep one of title and description",
          }),
        ),
  },
  "origin-is-original": {
    description:
      "The origin of a source is a source that is not itself a copy, or a report that is named by publisher and date.",
    check: (data) => {
      const reports = new Map(data.sources.map((source) => [source.id, source]));
      const copies = Map.groupBy(data.sources, (source) => source.origin);
      return data.sources.flatMap((source) => {
        const { origin } = source;
        if (origin === undefined || origin === source.id) return [];
        const report = reports.get(origin);
        const isCopy = report?.origin !== undefined && report.origin !== report.id;
        if (isCopy) {
          const fault = `${origin} is itself a copy of ${report.origin}`;
          return [at(source, { field: "origin", fault, repair: `write ${report.origin}` })];
        }
        const isShared = (copies.get(origin)?.length ?? 0) > 1;
        if (report !== undefined || isShared || /-\d{4}(?:-\d{2}){0,2}(?:-|$)/.test(origin)) return [];
        const fault = `${origin} is not a source, and its name has no date`;
        return [
          at(source, {
            field: "origin",
            fault,
            repair: "name the report by publisher and date, such as kcna-2024-06-20",
          }),
        ];
      });
    },
  },
} satisfies Readonly<Record<string, DataRule>>;
