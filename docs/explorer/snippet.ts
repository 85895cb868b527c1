import { type Filters, wordsOf } from "./filters.ts";

function listOf(names: ReadonlySet<string>): string {
  return [...names].sort((a, b) => a.localeCompare(b, "en", { sensitivity: "base" })).join(", ");
}

function quote(text: string): string {
  return JSON.stringify(text);
}

/** The conditions of a filter, and what they need. */
function conditionsOf(filters: Filters) {
  const names = new Set<string>();
  const setUp: string[] = [];
  const conditions: string[] = [];
  if (filters.direction !== null) {
    names.add("directionOf");
    conditions.push(`directionOf(exchange) === ${quote(filters.direction)}`);
  }
  if (filters.channel !== null) conditions.push(`exchange.channel === ${quote(filters.channel)}`);
  if (filters.rank !== null) conditions.push(`exchange.rank === ${quote(filters.rank)}`);
  if (filters.topic !== null) conditions.push(`exchange.topics.includes(${quote(filters.topic)})`);
  if (filters.origins !== null) {
    names.add("witnessesOf");
    conditions.push(`witnessesOf(exchange).length ${filters.origins === "one" ? "< 2" : ">= 2"}`);
  }
  const words = wordsOf(filters.text ?? "");
  if (words.length > 0) {
    setUp.push(
      `const words = [${words.map(quote).join(", ")}];`,
      "const textOf = ({ title, summary, outcomes, places }: (typeof exchanges)[number]) =>",
      "  [...[title, summary, ...outcomes].flatMap(({ en, fr }) => [en, fr]), ...places]",
      '    .join(" ").normalize("NFD").replace(/\\p{M}/gu, "").toLowerCase();',
    );
    conditions.push("words.every((word) => textOf(exchange).includes(word))");
  }
  return { names, setUp, conditions };
}

/** A program that makes the same selection with the package, pinned to the edition, and prints how many exchanges it has. */
export function snippetOf(filters: Filters, packageName: string, edition: string): string {
  const { names, setUp, conditions } = conditionsOf(filters);
  let selection = "exchanges";
  names.add(selection);
  if (filters.month !== null) {
    names.add("byMonth");
    selection = `byMonth(${selection}, ${quote(filters.month)})`;
  }
  if (filters.official !== null) {
    names.add("byOfficial");
    selection = `byOfficial(${selection}, ${quote(filters.official)})`;
  }
  if (conditions.length > 0) {
    selection += `.filter(\n  (exchange) =>\n    ${conditions.join(" &&\n    ")},\n)`;
  }
  const lines = [
    `import { ${listOf(names)} } from ${quote(`${packageName}/releases/${edition}`)};`,
    "",
    ...setUp,
    `const selection = ${selection};`,
    "",
    "console.log(selection.length);",
    "",
  ];
  return lines.join("\n");
}
