import * as z from "zod/v4";
import { oneOf } from "./codes/code-list.ts";
import { nameLanguageCodes } from "./codes/name-languages.ts";
import { romanisationRuleCodes } from "./codes/romanisation-rules.ts";
import { sideCodes } from "./codes/sides.ts";
import { spellingKindCodes } from "./codes/spelling-kinds.ts";
import { field, record } from "./describe.ts";
import { dayRange, idOf, line, slug, text } from "./fields.ts";

// In a function, so that a bundler can drop it when nothing uses it.
function describeOfficial() {
  const spelling = record("Spelling", "One written form of a person's name.", {
    form: field(line, "The name as written, with given name and family name in the order of the source."),
    language: field(oneOf(nameLanguageCodes), "Language of the text in which the form appears.", {
      standard: "BCP 47",
    }),
    kind: field(oneOf(spellingKindCodes), "Whether the form is preferred, also correct, derived by a rule or wrong."),
    source: field(z.nullable(idOf("SourceId")), "The source that prints the form; `null` when a rule derives it.", {
      fact: false,
    }),
    rule: field(
      z.nullable(oneOf(romanisationRuleCodes)),
      "The rule that derives the form; `null` when a source prints it.",
    ),
  });

  const officialName = record(
    "OfficialName",
    "The preferred form of a name in each language; `null` when no source or rule gives one.",
    {
      en: field(line, "English, as written by KCNA for Koreans and by Reuters for Russians."),
      fr: field(z.nullable(line), "French, as the French press writes it."),
      ru: field(z.nullable(line), "Russian."),
      ko: field(z.nullable(line), "Korean, in North Korean spelling."),
    },
  );

  const patronymic = record("Patronymic", "A person's patronymic in Cyrillic, with the source that gives it.", {
    form: field(line, "The patronymic, e.g. `Викторович`."),
    source: field(idOf("SourceId"), "The source that gives it.", { fact: false }),
  });

  const office = record("Office", "An office that a person held, with its dates as far as the sources give them.", {
    id: field(slug, "Short name of the office, unique among the offices of one person."),
    title: field(text, "Title of the office."),
    start: field(z.nullable(dayRange), "The day on which the office began; `null` when no source says."),
    end: field(
      z.nullable(dayRange),
      "The day on which the office ended; `null` when no source says, which does not mean that the person still holds it.",
    ),
    seen: field(
      z.nullable(dayRange),
      "From the first to the last day on which the exchanges certainly show the person in the office; `null` when no such day is known exactly. Computed from the exchanges.",
      { fact: false, computed: true },
    ),
    source: field(idOf("SourceId"), "The source that names the office.", { fact: false }),
  });

  return record("Official", "A person who takes part in an exchange, or who is named by a source of the dataset.", {
    id: field(idOf("OfficialId"), "Stable id of the record, e.g. `sergei-shoigu`."),
    side: field(oneOf(sideCodes), "The side that the person represents.", { standard: "ISO 3166-1 alpha-2" }),
    name: field(officialName, "The preferred forms of the name.", { computed: true }),
    patronymic: field(z.nullable(patronymic), "The patronymic; `null` for Koreans and when no source gives it.", {
      since: 2,
    }),
    spellings: field(
      z.array(spelling),
      "Forms of the name that sources print or that need a rule of their own, including the preferred forms.",
      { key: ["language", "form"] },
    ),
    offices: field(
      z.array(office),
      "The offices that matter for this dataset, in the order of their starts where these are known.",
      { key: ["id"] },
    ),
    wikidata: field(
      z.nullable(z.string().regex(/^Q[1-9]\d*$/, "expected a Wikidata item such as Q32024")),
      "Wikidata item, e.g. `Q32024`; `null` when none was found that is certainly this person.",
      { standard: "Wikidata QID" },
    ),
  });
}

/** One person. */
export const official = /* @__PURE__ */ describeOfficial();
