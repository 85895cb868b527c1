import { nameKey, rotate } from "../names.ts";
import { at, type DataRule, onlyOnce } from "./rule.ts";

/** Rules on the people, their names and their offices. */
export const officialRules = {
  "wikidata-once": {
    description: "A Wikidata item belongs to one official.",
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
          const fault = `${form} is not in the script of ${language}`;
          return [at(official, { field: "spellings", fault, repair: "correct the language or the spelling" })];
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
  "preferred-names": {
    description: "An official has a preferred name in English, and at most one in every language.",
    check: (data) =>
      data.officials.flatMap((official) => {
        const languages = official.spellings.filter(({ kind }) => kind === "preferred").map(({ language }) => language);
        const faults = [
          ...(languages.includes("en") ? [] : ["has no preferred English name"]),
          ...(new Set(languages).size < languages.length ? ["has two preferred names in a language"] : []),
        ];
        return faults.map((fault) =>
          at(official, { field: "spellings", fault, repair: "mark one spelling a language as preferred" }),
        );
      }),
  },
  "spelling-source-or-rule": {
    description: "A spelling has a source that prints it or a rule that derives it, and not both.",
    check: (data) =>
      data.officials.flatMap((official) =>
        official.spellings
          .filter(({ source, rule }) => (source === null) === (rule === null))
          .map(({ form }) =>
            at(official, {
              field: "spellings",
              fault: `${form} needs exactly one of source and rule`,
              repair: "give source or rule",
            }),
          ),
      ),
  },
  "names-tell-people-apart": {
    description: "No full name, folded as a look-up folds it, belongs to two officials.",
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
                repair: "take the weaker of the two out",
              }),
            ];
          }),
        ),
      );
    },
  },
} as const satisfies Readonly<Record<string, DataRule>>;
