import { isYearMonth } from "dprk-russia-exchanges/helpers";
import type { Part } from "./attendance.ts";
import {
  type FilterName,
  type Filters,
  filterNames,
  isWitnessNumber,
  noFilters,
  partOf,
  ranksFrom,
  select,
} from "./filters.ts";
import { coverageText } from "./lead.ts";
import type { Lookup } from "./names.ts";
import { codesOf, filterLine } from "./options.ts";
import { words } from "./words.ts";

function quote(text: string): string {
  return JSON.stringify(text);
}

/** The condition that a value is in a list. The list is typed as strings, so that it accepts any code. */
function isOneOf(field: string, values: readonly string[], type = "string[]"): string {
  return `(${JSON.stringify(values).replaceAll('","', '", "')} as ${type}).includes(${field})`;
}

/** The condition on a code, in the shortest form that type-checks. */
function codeCondition(field: string, name: FilterName, filters: Filters, lookup: Lookup): string {
  const [value = "", ...others] = filters[name];
  const isCode = others.length === 0 && codesOf(name, lookup)?.includes(value) === true;
  return isCode ? `${field} === ${quote(value)}` : isOneOf(field, filters[name]);
}

const partConditions: Readonly<Record<Part, string>> = {
  travelled: ' && role !== "counterpart"',
  led: ' && role === "head"',
  received: ' && role === "counterpart"',
};

function attendanceCondition(filters: Filters, lookup: Lookup): string {
  const people = filters.official.flatMap((name) => lookup.peopleNamed(name)).map(({ id }) => id);
  const part = partOf(filters);
  const parameters = part === null ? "{ official }" : "{ official, role }";
  const isOneOfThem = isOneOf("official", people, "(string | null)[]");
  return `exchange.participants.some((${parameters}) => ${isOneOfThem}${part === null ? "" : partConditions[part]})`;
}

/** The condition of a filter on an exchange, as code; `null` if it has none. */
function conditionOf(name: FilterName, filters: Filters, lookup: Lookup): string | null {
  const [value = ""] = filters[name];
  const month = "exchange.start.latest.slice(0, 7)";
  const none = isOneOf("exchange.id", []);
  switch (name) {
    case "text":
      // The package has no text search, so the program lists the exchanges that were found.
      return isOneOf(
        "exchange.id",
        select(lookup.edition.exchanges, lookup, { ...noFilters, text: filters.text }).map(({ id }) => id),
      );
    case "official":
      return attendanceCondition(filters, lookup);
    case "role":
      return null;
    case "from":
      return isYearMonth(value) ? `${month} >= ${quote(value)}` : none;
    case "to":
      return isYearMonth(value) ? `${month} <= ${quote(value)}` : none;
    case "direction":
      return codeCondition("directionOf(exchange)", name, filters, lookup);
    case "minRank":
      return isOneOf("exchange.rank", ranksFrom(value));
    case "channel":
      return codeCondition("exchange.channel", name, filters, lookup);
    case "topic":
      return `exchange.topics.some((topic) => ${codeCondition("topic", name, filters, lookup)})`;
    case "place":
      return `exchange.places.some((place) => ${codeCondition("place", name, filters, lookup)})`;
    case "witnesses":
      return isWitnessNumber(value) ? `witnessesOf(exchange).length >= ${value}` : none;
  }
}

/** A program that makes the same selection with the package, pinned to the edition, and prints how many exchanges it has. */
export function snippetOf(filters: Filters, lookup: Lookup): string {
  const { edition, language } = lookup;
  const say = words[language];
  const { name, version } = edition.meta;
  const conditions = filterNames.flatMap((one) =>
    filters[one].length === 0 ? [] : (conditionOf(one, filters, lookup) ?? []),
  );
  const imports = ["exchanges", "directionOf", "witnessesOf"].filter(
    (one) => one === "exchanges" || conditions.some((condition) => condition.includes(`${one}(`)),
  );
  const selection = conditions.length === 0 ? "" : `.filter(\n  (exchange) =>\n    ${conditions.join(" &&\n    ")},\n)`;
  return [
    `// ${coverageText(edition.meta, language)}`,
    // A line break in a filter would end the comment.
    `// ${say.provenance.filters}${say.colon}${filterLine(filters, lookup).replace(/\s+/g, " ") || say.allExchanges}`,
    `import { ${imports.sort().join(", ")} } from ${quote(`${name}/releases/${version}`)};`,
    "",
    `const selection = exchanges${selection};`,
    "",
    "console.log(selection.length);",
    "",
  ].join("\n");
}
