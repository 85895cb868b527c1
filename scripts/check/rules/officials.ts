import { nameKey, rotate } from "../names.ts";
import { at, type DataRule, onlyOnce } from "./rule.ts";

/** Rules on officials, their names and their offices. */
export const officialRules = {
  "unique-wikidata-item": {
    description: "A Wikidata item belongs to only one official.",
    check: ({ officials }) => onlyOnce(officials, "wikidata", ({ wikidata }) => wikidata),
  },
  "script-of-a-spelling": {
    description: "A spelling is in the script of its language.",
    check: ({ officials }) =>
      officials.flatMap((official) =>
        official.spellings.flatMap(({ form, language }) => {
          const script = {
            en: /\p{Script=Latin}/u,
            fr: /\p{Script=Latin}/u,
            ru: /\p{Script=Cyrillic}/u,
            ko: /\p{Script=Hangul}/u,
          };
          const letters = form.match(/\p{L}/gu) ?? [];
          if (letters.every((letter) => script[language].test(letter) || /\p{Lm}/u.test(letter))) return [];
          const fault = `${form} is not in the script of its language, ${language}`;
          return [at(official, { field: "spellings", fault, repair: "correct the language or the spelling" })];
        }),
      ),
  },
  "preferred-in-each-language": {
    description:
      "An official has a preferred spelling in French, and in Russian or Korean if there is any spelling in that language.",
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
              fault: `has no preferred spelling in ${language}`,
              repair: "mark one spelling in that language as preferred",
            }),
          );
      }),
  },
  "patronymic-form": {
    description: "A patronymic is one Cyrillic word with the ending of a patronymic.",
    check: ({ officials }) =>
      officials
        .filter(({ patronymic }) => patronymic !== null && !/^[А-ЯЁ][а-яё]+(?:ич|[оеё]вна|ична)$/.test(patronymic.form))
        .map((official) =>
          at(official, {
            field: "patronymic",
            fault: `${official.patronymic?.form} is not a patronymic`,
            repair: "correct the patronymic, or remove it",
          }),
        ),
  },
  "office-dates-by-publication": {
    description: "An office does not begin or end after its source was published, and does not end before it begins.",
    check: ({ officials, sources }) =>
      officials.flatMap((official) =>
        official.offices.flatMap(({ id, start, end, source }) => {
          const published = sources.find((one) => one.id === source)?.published ?? null;
          const repair = "correct the date or the source";
          const field = `offices.${id}`;
          if (start !== null && end !== null && start.earliest > end.latest) {
            return [at(official, { field, fault: "ends before it begins", repair })];
          }
          const isLate = (days: typeof start) =>
            published !== null && days !== null && published.latest < days.earliest;
          const late = [...(isLate(start) ? ["start"] : []), ...(isLate(end) ? ["end"] : [])];
          return late.map((bound) =>
            at(official, { field: `${field}.${bound}`, fault: `is after ${source} was published`, repair }),
          );
        }),
      ),
  },
  "offices-by-start": {
    description: "The offices of an official are in the order of their starts, where these are known.",
    check: ({ officials }) =>
      officials.flatMap((official) => {
        const dated = official.offices.flatMap(({ id, start }) =>
          start === null ? [] : [{ id, start: start.earliest }],
        );
        const early = dated.filter(({ start }, position) => start < (dated[position - 1]?.start ?? ""));
        return early.map(({ id }) =>
          at(official, {
            field: `offices.${id}`,
            fault: "begins before the office listed above it",
            repair: "list the offices in the order of their starts",
          }),
        );
      }),
  },
  "preferred-names": {
    description: "An official has exactly one preferred spelling in English, and at most one in any other language.",
    check: (data) =>
      data.officials.flatMap((official) => {
        const languages = official.spellings.filter(({ kind }) => kind === "preferred").map(({ language }) => language);
        const faults = [
          ...(languages.includes("en") ? [] : ["has no preferred spelling in English"]),
          ...(new Set(languages).size < languages.length ? ["has two preferred spellings in one language"] : []),
        ];
        return faults.map((fault) =>
          at(official, { field: "spellings", fault, repair: "mark one spelling in each language as preferred" }),
        );
      }),
  },
  "spelling-source-or-rule": {
    description: "A spelling has either a source that prints it or a rule that derives it, but not both.",
    check: (data) =>
      data.officials.flatMap((official) =>
        official.spellings
          .filter(({ source, rule }) => (source === null) === (rule === null))
          .map(({ form }) =>
            at(official, {
              field: "spellings",
              fault: `${form} needs exactly one of source and rule`,
              repair: "give one, and leave out the other",
            }),
          ),
      ),
  },
  "unique-official-names": {
    description: "No two officials share a full name, compared as findOfficial() compares names.",
    check: (data) => {
      const bearers = new Map<string, string>();
      return data.officials.flatMap((official) =>
        official.spellings.flatMap(({ form }) =>
          [form, rotate(form, official.side)].flatMap((name) => {
            const other = bearers.get(nameKey(name));
            bearers.set(nameKey(name), official.id);
            if (other === undefined || other === official.id) return [];
            return [
              at(official, {
                field: "spellings",
                fault: `${form} is also a name of ${other}`,
                repair: "remove the less certain of the two spellings",
              }),
            ];
          }),
        ),
      );
    },
  },
} satisfies Readonly<Record<string, DataRule>>;
