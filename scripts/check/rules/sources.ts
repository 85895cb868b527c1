import { daysApart } from "../days.ts";
import { at, type DataRule, onlyOnce } from "./rule.ts";

/** Rules on sources: URL, publication date, language, title and origin. */
export const sourceRules = {
  "unique-source-url": {
    description: "A URL belongs to only one source.",
    check: ({ sources }) => onlyOnce(sources, "url", ({ url }) => url),
  },
  "published-by-release": {
    description: "No source was published after the edition was released.",
    check: ({ sources, edition }) =>
      sources
        .filter(({ published }) => published !== null && published.earliest > edition.released)
        .map((source) =>
          at(source, {
            field: "published",
            fault: `is after the release of the edition on ${edition.released}`,
            repair: "correct the date, or released in data/edition.yml",
          }),
        ),
  },
  "month-in-source-id": {
    description: "A month at the end of a source id is a month in which the source can have been published.",
    check: ({ sources }) =>
      sources.flatMap((source) => {
        const [, month] = /-(20\d{2}-\d{2})$/.exec(source.id) ?? [];
        const { published } = source;
        const fits =
          month === undefined ||
          published === null ||
          (published.earliest.slice(0, 7) <= month && month <= published.latest.slice(0, 7));
        if (fits) return [];
        const fault = `is not in ${month}, the month in the id`;
        return [at(source, { field: "published", fault, repair: "correct the date or, if the source is new, its id" })];
      }),
  },
  "date-in-source-id": {
    description: "A full date in a source id is a day on which the source can have been published.",
    check: ({ sources }) =>
      sources.flatMap((source) => {
        const [day] = /\d{4}-\d{2}-\d{2}/.exec(source.id) ?? [];
        const { published } = source;
        if (day === undefined || published === null || (published.earliest <= day && day <= published.latest))
          return [];
        const fault = `contains ${day}, but the source was published on ${published.earliest}`;
        return [
          at(source, { field: "id", fault, repair: "correct the publication date or, if the source is new, its id" }),
        ];
      }),
  },
  "day-in-address": {
    description:
      "A day in the URL of a source is within one day of its publication; a month is the month of publication.",
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
        const fault = `contains a date that does not match the publication on ${published.earliest}`;
        return [at(source, { field: "url", fault, repair: "correct the URL or the publication date" })];
      }),
  },
  "origin-not-itself": {
    description: "A source does not name itself as its origin.",
    check: ({ sources }) =>
      sources
        .filter(({ id, origin }) => origin === id)
        .map((source) => at(source, { field: "origin", fault: "is the source itself", repair: "remove the origin" })),
  },
  "language-of-a-title": {
    description: "The language of a source is one that uses the script of its title.",
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
            fault: `is ${language}, which is not written in the script of the title`,
            repair: "correct the language or the title",
          }),
        ];
      }),
  },
  "source-has-one-title": {
    description: "A source has either the title of the page or our description of it, but not both.",
    check: (data) =>
      data.sources
        .filter(({ title, description }) => (title === undefined) === (description === undefined))
        .map((source) =>
          at(source, {
            field: "title",
            fault: "needs exactly one of title and description",
            repair: "give one, and leave out the other",
          }),
        ),
  },
  "origin-is-original": {
    description:
      "The origin of a source is a source that is not itself a copy, or a report identified by publisher and date.",
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
        const fault = `${origin} is not a source id and contains no date`;
        return [
          at(source, {
            field: "origin",
            fault,
            repair: "identify the report by publisher and date, as in kcna-2024-06-20",
          }),
        ];
      });
    },
  },
} satisfies Readonly<Record<string, DataRule>>;
