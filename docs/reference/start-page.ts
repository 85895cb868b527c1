import { readFileSync } from "node:fs";
import { join } from "node:path";
import { citation, meta } from "dprk-russia-exchanges/meta";
import { type Downloads, packageFiles, workbookName } from "../downloads/downloads.ts";
import { type Format, formats, sizeText } from "../downloads/formats.ts";
import { table, withRegion } from "../markdown/markdown.ts";
import { coverageText } from "./coverage.ts";
import { pictureParts } from "./picture.ts";

/** Path of the start page of the site from the root of the repository. */
export const startPath = "docs/site/start.md";

/** Folder of this edition's data files on a server that keeps every version of a package. */
const pinnedFolder = `https://cdn.jsdelivr.net/npm/${meta.name}@${meta.version}/dist/data/`;

function link(file: string, words = file): string {
  return `[${words}](site:downloads/${file})`;
}

function block(language: string, code: string): string {
  return `\`\`\`${language}\n${code}\n\`\`\``;
}

/** Lines of code that read a table, by program. */
const lines: readonly (readonly [program: string, language: string, line: string])[] = [
  ["Google Sheets", "text", `=IMPORTDATA("${pinnedFolder}exchanges.csv")`],
  ["R", "r", `exchanges <- read.csv("${pinnedFolder}exchanges.csv")`],
  ["pandas", "python", `exchanges = pd.read_csv("${pinnedFolder}exchanges.csv")`],
  ["DuckDB", "sql", `FROM '${pinnedFolder}exchanges.parquet';`],
];

function formatRow({ name, use, count, bytes }: Format): readonly string[] {
  const files: Readonly<Record<string, string>> = {
    Workbook: link(workbookName),
    "One JSON": link("bundle.json"),
    CSV: `${link("exchanges.csv")} and ${count - 1} more`,
    JSON: `${link("exchanges.json")} and ${count - 1} more`,
    Parquet: `${link("exchanges.parquet")} and ${count - 1} more`,
  };
  return [name, files[name] ?? "", use, sizeText(bytes)];
}

function downloadText(list: readonly Format[]): string {
  const names = [...packageFiles().keys()];
  return [
    table(["Format", "File", "For", "Size"], [...list].sort((one, other) => one.count - other.count).map(formatRow)),
    `<details>\n<summary>All ${names.length} files of the package</summary>\n\n${names.map((name) => `- ${link(name)}`).join("\n")}\n\n</details>`,
    `These files are from edition ${meta.version}. Every file except the workbook and \`bundle.json\` also has a permanent address, which contains the edition:`,
    ...lines.map(([program, language, line]) => `${program}:\n\n${block(language, line)}`),
    "[Other languages](../guides/other-languages.md) has Excel, Polars, SQL and more.",
  ].join("\n\n");
}

function citationText(): string {
  return [
    `Cite the edition that you used. As text:`,
    block("text", citation("apa")),
    "As BibTeX:",
    block("text", citation("bibtex")),
    `The data are in the public domain ([CC0 1.0](../../LICENSE-DATA)); the code is under the [MIT licence](../../LICENSE). \`citation()\` of \`${meta.name}/meta\` also writes Chicago, RIS and CSL-JSON, and cites single records with their sources.`,
  ].join("\n\n");
}

/** The picture for light and dark pages; the style sheet shows the right one. */
function pictureText(): string {
  const { width, height, alt } = pictureParts();
  const image = (theme: "light" | "dark", name: string) =>
    `<img class="for-${theme}" src="site:media/${name}" width="${width}" height="${height}" alt="${alt}">`;
  return `<a class="picture" href="site:explorer/index.html">${image("light", "timeline.svg")}${image("dark", "timeline-dark.svg")}</a>`;
}

/** The start page of the site as Markdown, with the parts that depend on the current data. */
export function startPage(root: string, siteOnly: Downloads): string {
  const regions: Readonly<Record<string, string>> = {
    picture: pictureText(),
    coverage: coverageText(meta),
    downloads: downloadText(formats(siteOnly)),
    citation: citationText(),
  };
  return Object.entries(regions).reduce(
    (text, [name, content]) => withRegion(text, name, content),
    readFileSync(join(root, startPath), "utf8"),
  );
}
