import type { Text } from "../../../src/generated/records.ts";
import { reportsOf } from "../inspect.ts";
import { hasWord, namesOf } from "../names.ts";
import { textFault, textsOf } from "./languages.ts";
import { at, type DataRule, type Found, reportRule } from "./rule.ts";

const denials = {
  en: /\b(?:not|never|nobody|cannot)\b|n['’]t\b/i,
  fr: /(?<!\p{L})(?:ne|jamais|aucune?)(?!\p{L})|(?<!\p{L})n['’]/iu,
} as const;

/** Words that can translate a negation from the other language. */
const weakDenials = {
  en: /\b(?:not|never|no|nobody|none|nothing|neither|nor|without|cannot|refused|denied|failed|only|un\w+|lacks?|little|few|hardly|except)\b|n['’]t\b/i,
  fr: /(?<!\p{L})(?:ne|jamais|aucune?|sans|ni|non|rien|personne|refusé|démenti|pas)(?!\p{L})|(?<!\p{L})n['’]/iu,
} as const;

function sentencesIn(text: string): number {
  return (text.match(/[.!?](?= \p{Lu}|$)/gu) ?? []).length;
}

/** Rules on texts saying the same in both languages. */
export const translationRules = {
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
  "same-negations": reportRule("A text with a negation in one language has one in the other.", (report) =>
    textsOf(report)
      .filter(
        ([, { en, fr }]) =>
          (denials.en.test(en) && !weakDenials.fr.test(fr)) || (denials.fr.test(fr) && !weakDenials.en.test(en)),
      )
      .map(([field]) => ({
        field,
        fault: "has a negation in only one language",
        repair: "make the two languages agree",
      })),
  ),
  "same-sentences": reportRule("A text has the same number of sentences in both languages.", (report) =>
    textsOf(report)
      .filter(([, { en, fr }]) => sentencesIn(en) !== sentencesIn(fr))
      .map(([field, { en, fr }]) => ({
        field,
        fault: `has ${sentencesIn(en)} sentences in English and ${sentencesIn(fr)} in French`,
        repair: "make the two languages agree",
      })),
  ),
  "office-and-claim-texts": {
    description:
      "The texts of offices and claims are in the right language, with the same months, years and numbers in both.",
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
} satisfies Readonly<Record<string, DataRule>>;
