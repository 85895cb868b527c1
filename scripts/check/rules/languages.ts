import type { Text } from "../../../src/generated/records.ts";
import type { AuthoredReport } from "../../read/authored.ts";
import { at, type DataRule, type Found, reportRule } from "./rule.ts";

const months = {
  en: [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
  ],
  fr: [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
  ],
} as const;

/** Function words that exist in only one of the languages. */
const functionWords = {
  en: /\b(?:the|and|with|was|were|which|from|their|said)\b/i,
  fr: /(?<!\p{L})(?:les|des|une|avec|dans|pour|ont|été|leur|selon)(?!\p{L})/iu,
} as const;

/** Short words that also occur in titles and exist in only one of the languages. */
const markers = {
  en: /(?<!\p{L})(?:of|to|by|the|and|with|has|that|for|at)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:du|à|et|aux|les|des|une|avec|dans|pour|de la)(?!\p{L})/u,
} as const;

/** A text without its quotations. */
function unquoted(text: string): string {
  return text.replace(/«[^»]*»|"[^"]*"/g, "");
}

/** Every bilingual text of a report, with its field. */
export function textsOf(report: AuthoredReport): readonly (readonly [field: string, text: Text])[] {
  const { title, summary, outcomes, plans, conflicts } = report;
  return [
    ["title", title],
    ["summary", summary],
    ...outcomes.map((text, index) => [`outcomes.${index}`, text] as const),
    ...plans.map(({ text }, index) => [`plans.${index}.text`, text] as const),
    ...conflicts.flatMap(({ value, resolution }, index) => [
      [`conflicts.${index}.value`, value] as const,
      [`conflicts.${index}.resolution`, resolution] as const,
    ]),
  ];
}

/** The months that a text names, each once, by number. */
function monthsIn(text: string, language: keyof typeof months): readonly number[] {
  // Only a capital distinguishes the months "March" and "May" from verbs; May Day is the name of a stadium.
  const words = new Set(text.replaceAll("May Day", "").match(/\p{L}+/gu) ?? []);
  return months[language].flatMap((month, index) => {
    const name = language === "en" ? `${month.charAt(0).toUpperCase()}${month.slice(1)}` : month;
    return words.has(name) ? [index + 1] : [];
  });
}

/** The years that a text names, each once. */
function yearsIn(text: string): readonly string[] {
  return [...new Set(text.match(/\b(?:19|20)\d{2}\b/g) ?? [])].sort();
}

/** The numbers written in digits in a text, each once and without thousands separators. */
function numbersIn(text: string): readonly string[] {
  const plain = text.replace(/(?<=\d)[,.\u00a0 ](?=\d{3}\b)/g, "");
  return [...new Set((plain.match(/\d+/g) ?? []).map((digits) => digits.replace(/^0+(?=\d)/, "")))].sort();
}

function eachText(description: string, check: (text: Text) => Omit<Found, "field"> | undefined): DataRule {
  return reportRule(description, (report) =>
    textsOf(report).flatMap(([field, text]) => {
      const found = check(text);
      return found === undefined ? [] : [{ field, ...found }];
    }),
  );
}

function differ(what: string, en: readonly unknown[], fr: readonly unknown[]): Omit<Found, "field"> | undefined {
  if (en.join() === fr.join()) return undefined;
  return {
    fault: `has the ${what} ${en.join(", ") || "none"} in English but ${fr.join(", ") || "none"} in French`,
    repair: "make the two languages agree",
  };
}

/** The first difference between the two languages of a text, or the first sign that a text is in the wrong language. */
export function textFault({ en, fr }: Text): Omit<Found, "field"> | undefined {
  const repair = "translate the text into the right language";
  if (markers.fr.test(unquoted(en))) return { fault: "has French words in the English text", repair };
  if (markers.en.test(unquoted(fr))) return { fault: "has English words in the French text", repair };
  if (en === fr && en.split(" ").length > 3) return { fault: "is identical in both languages", repair };
  return (
    differ("months", monthsIn(en, "en"), monthsIn(fr, "fr")) ??
    differ("years", yearsIn(en), yearsIn(fr)) ??
    differ("numbers", numbersIn(en), numbersIn(fr))
  );
}

/** Rules that compare the two languages and enforce house style. */
export const languageRules = {
  "same-months": eachText("A text names the same months in both languages.", ({ en, fr }) =>
    differ("months", monthsIn(en, "en"), monthsIn(fr, "fr")),
  ),
  "same-years": eachText("A text names the same years in both languages.", ({ en, fr }) =>
    differ("years", yearsIn(en), yearsIn(fr)),
  ),
  "same-numbers": eachText("A text has the same numbers, written in digits, in both languages.", ({ en, fr }) =>
    differ("numbers", numbersIn(en), numbersIn(fr)),
  ),
  "own-language": eachText(
    "The English text is in English, the French text is in French, and they are not identical.",
    ({ en, fr }) => {
      const repair = "translate the text into the right language";
      if (functionWords.fr.test(unquoted(en)) || markers.fr.test(unquoted(en)))
        return { fault: "has French words in the English text", repair };
      if (functionWords.en.test(unquoted(fr)) || markers.en.test(unquoted(fr)))
        return { fault: "has English words in the French text", repair };
      return en === fr && en.split(" ").length > 3 ? { fault: "is identical in both languages", repair } : undefined;
    },
  ),
  "french-typography": eachText(
    "A French text has a space before : ; ? ! and inside « », and no straight quotation marks.",
    ({ fr }) => {
      if (/[^\s:;?!][;?!]|[^\s\d]:(?!\/\/)|«\S|\S»/u.test(fr)) {
        return {
          fault: "has no space before : ; ? ! or inside « »",
          repair: "add an ordinary space, which the build turns into a no-break space",
        };
      }
      return fr.includes('"') ? { fault: "has straight quotation marks in French", repair: "use « and »" } : undefined;
    },
  ),
  "title-style": reportRule("A title has at most 60 characters, no date and no full stop.", ({ title }) =>
    (["en", "fr"] as const).flatMap((language) => {
      const text = title[language];
      const faults = [
        ...(text.length > 60 ? [`has ${text.length} characters`] : []),
        ...(/(?<![-\d])\d{4}/.test(text) || monthsIn(text, language).length > 0 ? ["contains a date"] : []),
        ...(text.endsWith(".") ? ["ends with a full stop"] : []),
      ];
      return faults.map((fault) => ({ field: `title.${language}`, fault, repair: "say only who and where" }));
    }),
  ),
  "preferred-names-in-texts": {
    description: "Texts use the preferred spelling of every name.",
    check: (data) => {
      const others = data.officials.flatMap(({ id, spellings }) =>
        (["en", "fr"] as const).flatMap((language) => {
          const preferred = spellings.find((one) => one.language === language && one.kind === "preferred")?.form;
          return spellings
            .filter((one) => one.language === language && one.kind !== "preferred" && /[\s-]/.test(one.form))
            .filter(({ form }) => preferred !== undefined && !preferred.includes(form))
            .map(({ form }) => {
              const pattern = new RegExp(`(?<!\\p{L})${form}(?![\\p{L}-])`, "u");
              return { id, language, form, preferred, pattern };
            });
        }),
      );
      return [...data.exchanges, ...data.unconfirmed].flatMap((report) =>
        textsOf(report).flatMap(([field, text]) =>
          others
            .filter(({ language, form, pattern }) => text[language].includes(form) && pattern.test(text[language]))
            .map(({ id, language, form, preferred }) =>
              at(report, {
                field: `${field}.${language}`,
                fault: `has ${form}, but the preferred spelling of ${id} is ${preferred}`,
                repair: `write ${preferred}`,
              }),
            ),
        ),
      );
    },
  },
} satisfies Readonly<Record<string, DataRule>>;
