import type { CitationItem } from "./citation-items.ts";

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

interface DateParts {
  readonly year?: string;
  readonly month?: number;
  readonly day?: number;
}

function datePartsOf({ issued }: CitationItem): DateParts {
  const [year, month, day] = issued?.["date-parts"][0] ?? [];
  return {
    ...(year === undefined ? {} : { year: String(year).padStart(4, "0") }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

function authorOf({ author: [{ literal }] }: CitationItem): string {
  return literal;
}

/** Adds a full stop unless the text already ends in `.`, `?` or `!`. */
function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** How many records of the edition were used, without their ids. */
function selectedOf({ type, note }: CitationItem): string | undefined {
  return type === "dataset" ? note?.split(":")[0] : undefined;
}

/** The parts that are defined, joined by spaces. */
function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(" ");
}

function monthName(month: number | undefined): string | undefined {
  return monthNames[(month ?? 0) - 1];
}

function apaItem(item: CitationItem): string {
  const { year = "n.d.", month, day } = datePartsOf(item);
  const { type, title, version, genre, publisher, URL } = item;
  const date =
    type === "webpage" ? joined([month === undefined ? year : `${year},`, monthName(month), day?.toString()]) : year;
  const inBrackets = [version === undefined ? undefined : `Version ${version}`, selectedOf(item)].filter(
    (part) => part !== undefined,
  );
  const edition = inBrackets.length === 0 ? undefined : `(${inBrackets.join("; ")})`;
  const kind = genre === undefined ? undefined : `[${genre}]`;
  const container = item["container-title"];
  const description =
    container === undefined
      ? joined([title, edition, kind])
      : joined([sentence(joined([title, kind])), `In ${container}`, edition]);
  return joined([
    sentence(authorOf(item)),
    `(${date}).`,
    sentence(description),
    publisher === undefined ? undefined : sentence(publisher),
    URL,
  ]);
}

function chicagoItem(item: CitationItem): string {
  const { year, month, day } = datePartsOf(item);
  const { type, title, version, publisher, URL } = item;
  const container = item["container-title"];
  const isQuoted = type !== "dataset";
  const date =
    year === undefined ? "n.d." : joined([monthName(month), day === undefined ? undefined : `${day},`, year]);
  const selected = selectedOf(item);
  return joined([
    sentence(authorOf(item)),
    isQuoted ? `“${sentence(title).replace(/"|“|”/g, "'")}”` : sentence(title),
    container === undefined ? undefined : sentence(`In ${container}`),
    version === undefined ? undefined : `Version ${version}.`,
    selected === undefined ? undefined : sentence(selected),
    version === undefined ? sentence(date) : `Released ${date}.`,
    type === "webpage" ? undefined : "Data set.",
    publisher === undefined ? undefined : sentence(publisher),
    URL === undefined ? undefined : sentence(URL),
  ]);
}

/** Escapes what LaTeX would read as a command or a brace. */
function latex(text: string): string {
  const commands: Readonly<Record<string, string>> = {
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
  };
  return text.replaceAll(/[\\~^&%$#_{}]/g, (mark) => commands[mark] ?? `\\${mark}`);
}

function bibtexItem(item: CitationItem): string {
  const { year, month, day } = datePartsOf(item);
  const { id, title, version, genre, publisher, URL, language, note } = item;
  const container = item["container-title"];
  const comments = [version === undefined ? undefined : `Version ${version}`, note].filter(
    (part) => part !== undefined,
  );
  const fields: readonly (readonly [string, string | undefined])[] = [
    // The inner braces keep a name of several words together, and the capitals of a title.
    ["author", `{${latex(authorOf(item))}}`],
    ["title", `{${latex(title)}}`],
    ["year", year],
    ["month", month?.toString()],
    ["day", day?.toString()],
    ["howpublished", container === undefined ? genre : latex(`${genre}: ${container}`)],
    ["version", version],
    ["publisher", publisher],
    ["url", URL?.replaceAll("{", "%7B").replaceAll("}", "%7D")],
    ["language", language],
    ["note", comments.length === 0 ? undefined : latex(comments.join(". "))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${id},\n${lines.join(",\n")}\n}`;
}

const risTypes = { dataset: "DATA", entry: "DATA", webpage: "ELEC" } as const;

function risItem(item: CitationItem): string {
  const { year, month, day } = datePartsOf(item);
  const two = (number: number | undefined) => (number === undefined ? "" : String(number).padStart(2, "0"));
  const tags: readonly (readonly [string, string | undefined])[] = [
    ["TY", risTypes[item.type]],
    ["ID", item.id],
    ["AU", authorOf(item)],
    ["TI", item.title],
    ["T2", item["container-title"]],
    ["PY", year],
    ["DA", year === undefined ? undefined : `${year}/${two(month)}/${two(day)}/`],
    ["ET", item.version],
    ["PB", item.publisher],
    ["UR", item.URL],
    ["LA", item.language],
    ["N1", item.note],
    ["ER", ""],
  ];
  return tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`])).join("\n");
}

/** For each format, the function that writes items as a list of references. */
export const citationFormats = {
  apa: (items: readonly CitationItem[]) => items.map(apaItem).join("\n"),
  chicago: (items: readonly CitationItem[]) => items.map(chicagoItem).join("\n"),
  bibtex: (items: readonly CitationItem[]) => items.map(bibtexItem).join("\n\n"),
  ris: (items: readonly CitationItem[]) => items.map(risItem).join("\n\n"),
  "csl-json": (items: readonly CitationItem[]) => JSON.stringify(items, null, 2),
} as const;
