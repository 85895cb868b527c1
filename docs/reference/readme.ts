// The generated parts of the README: the picture, the guides, the entries, the exports and the coverage.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { ProjectReflection } from "typedoc";
import { sitePage } from "../../docs/site/addresses.ts";
import type { ReferenceLinks } from "../../docs/site/links.ts";
import { compareGuides } from "../../docs/site/organise.ts";
import { editions } from "../../src/changes.ts";
import { exchanges } from "../../src/dataset.ts";
import { meta } from "../../src/meta.ts";
import { table, withRegion } from "../markdown.ts";
import { coverageText, pictureText } from "./coverage.ts";
import { exportsOf, exportsTable, sentenceOfEntry } from "./exports.ts";
import { firstSentence, type Model } from "./model.ts";

/** Categories of the main entry of which the README tells; types are told of in the reference alone. */
const told = ["Data", "Helpers", "Codes", "Names of records", "Errors"];

function guides(folder: string): string {
  const files = readdirSync(folder).filter((file) => file.endsWith(".md"));
  const names = files.map((file) => basename(file, ".md")).sort(compareGuides);
  const rows = names.map((name) => {
    const paragraphs = readFileSync(join(folder, `${name}.md`), "utf8").split(/\n\s*\n/);
    const title = paragraphs.find((paragraph) => paragraph.startsWith("# "))?.slice(2) ?? name;
    const text = paragraphs.find((paragraph) => /^(?!```)[\p{L}`*"“[]/u.test(paragraph)) ?? "";
    return [
      `[${title}](docs/guides/${name}.md)`,
      firstSentence(text.replace(/\s*\n\s*/g, " ")).replaceAll("](", "](docs/guides/"),
    ];
  });
  return table(["guide", "first sentence"], rows);
}

function picture(root: string): string {
  const path = "docs/media/timeline.svg";
  if (!existsSync(join(root, path))) return "";
  const [, width = "", height = ""] =
    /<svg[^>]*? viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(readFileSync(join(root, path), "utf8")) ?? [];
  const alt = pictureText(exchanges, meta).replaceAll('"', "&quot;");
  return `<a href="${sitePage}explorer/"><img src="${path}" width="${width}" height="${height}" alt="${alt}"></a>`;
}

function entries(project: ProjectReflection): string {
  const { name } = project;
  const row = (entry: string) => [`\`${name}${entry}\``, sentenceOfEntry(`${name}${entry}`, project)];
  return table(
    ["import", "holds"],
    [
      row(""),
      row("/schema"),
      row("/meta"),
      row("/changes"),
      [
        `\`${name}/releases/<version>\``,
        `One edition of the dataset, exactly as it was released: ${editions.map((edition) => `\`${edition}\``).join(", ")}.`,
      ],
      [
        `\`${name}/data/*\``,
        "The same data as JSON and CSV, with a Frictionless `datapackage.json` and a JSON `schema.json`.",
      ],
    ],
  );
}

function exported(project: ProjectReflection, links: ReferenceLinks, model: Model): string {
  const main = exportsOf(project.name, project, links);
  const ofMain = told.map((category) =>
    exportsTable(
      category.toLowerCase(),
      main.filter((one) => one.category === category),
      model,
    ),
  );
  const ofOthers = ["changes", "schema"].map((entry) =>
    exportsTable(`of \`/${entry}\``, exportsOf(`${project.name}/${entry}`, project, links), model),
  );
  return [...ofMain, ...ofOthers].join("\n\n");
}

/** The README with its generated parts as they have to be. */
export function writeReadme(root: string, project: ProjectReflection, links: ReferenceLinks, model: Model): string {
  const parts = {
    picture: picture(root),
    guides: guides(join(root, "docs/guides")),
    entries: entries(project),
    exports: exported(project, links, model),
    coverage: coverageText(meta),
  };
  return Object.entries(parts).reduce(
    (text, [name, content]) => withRegion(text, name, content),
    readFileSync(join(root, "README.md"), "utf8"),
  );
}
