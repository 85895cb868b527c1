import { type Filters, wordsOf } from "./filters.ts";

function listOf(names: ReadonlySet<string>): string {
  return [...names].sort((a, b) => a.localeCompare(b, "en", { sensitivity: "base" })).join(", ");
}

function quote(text: string): string {
  return JSON.stringify(text);
}

/** The conditions of a filter, and what they need. */
function conditionsOf(filters: Filters, isNewest: boolean) {
  const helpers = new Set<string>();
  const setUp: string[] = [];
  const conditions: string[] = [];
  if (filters.direction !== null) {
    helpers.add("directionOf");
    conditions.push(`directionOf(exchange) === ${quote(filters.direction)}`);
  }
  if (filters.channel !== null) conditions.push(`exchange.channel === ${quote(filters.channel)}`);
  if (filters.rank !== null) conditions.push(`exchange.rank === ${quote(filters.rank)}`);
  if (filters.topic !== null) conditions.push(`exchange.topics.includes(${quote(filters.topic)})`);
  if (filters.origins !== null) {
    const comparison = filters.origins === "one" ? "< 2" : ">= 2";
    if (isNewest) {
      helpers.add("sourcesOf");
      conditions.push(`new Set(sourcesOf(exchange).map(({ origin }) => origin)).size ${comparison}`);
    } else {
      setUp.push("const origins = new Map<string, string>(sources.map(({ id, origin }) => [id, origin]));");
      conditions.push(`new Set(exchange.evidence.map(({ source }) => origins.get(source))).size ${comparison}`);
    }
  }
  const words = wordsOf(filters.text ?? "");
  if (words.length > 0) {
    setUp.push(
      `const words = [${words.map(quote).join(", ")}];`,
      "const textOf = ({ summary, outcomes, places }: (typeof exchanges)[number]) =>",
      "  [...[summary, ...outcomes].flatMap(({ en, fr }) => [en, fr]), ...places]",
      '    .join(" ").normalize("NFD").replace(/\\p{M}/gu, "").toLowerCase();',
    );
    conditions.push("words.every((word) => textOf(exchange).includes(word))");
  }
  return { helpers, setUp, conditions };
}

/** A program that makes the same selection with the package and prints how many exchanges it has. */
export function snippetOf(filters: Filters, packageName: string, edition: string, isNewest: boolean): string {
  const { helpers, setUp, conditions } = conditionsOf(filters, isNewest);
  let selection = "exchanges";
  if (filters.month !== null) {
    helpers.add("byMonth");
    selection = `byMonth(${selection}, ${quote(filters.month)})`;
  }
  if (filters.official !== null) {
    helpers.add("byOfficial");
    selection = `byOfficial(${selection}, ${quote(filters.official)})`;
  }
  const data = new Set(["exchanges", ...(!isNewest && filters.origins !== null ? ["sources"] : [])]);
  const imports = isNewest
    ? [`import { ${listOf(new Set([...helpers, ...data]))} } from ${quote(packageName)};`]
    : [
        ...(helpers.size > 0 ? [`import { ${listOf(helpers)} } from ${quote(packageName)};`] : []),
        `import { ${listOf(data)} } from ${quote(`${packageName}/releases/${edition}`)};`,
      ];
  if (conditions.length > 0) {
    selection += `.filter(\n  (exchange) =>\n    ${conditions.join(" &&\n    ")},\n)`;
  }
  return [...imports, "", ...setUp, `const selection = ${selection};`, "", "console.log(selection.length);", ""].join(
    "\n",
  );
}
