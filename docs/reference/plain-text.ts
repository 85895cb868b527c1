// The documentation for programs that read plain text: a list of pages, and the reference in one file.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ProjectReflection } from "typedoc";
import { packageDescription, packageName, sitePage } from "../site/addresses.ts";
import { descriptionOf } from "../site/describe.ts";
import { guideOf, isGuide } from "../site/guides.ts";
import type { Files } from "./release-files.ts";

/** `llms.txt`: the contents of the site, in the format of https://llmstxt.org. */
export function summaryText(project: ProjectReflection): string {
  const guides = project.documents?.filter(isGuide) ?? [];
  const line = (name: string, path: string, text: string) => `- [${name}](${sitePage}${path}): ${text}`;
  return [
    `# ${packageName}`,
    `> ${packageDescription}.`,
    "## Data",
    [
      line("bundle.json", "downloads/bundle.json", "every list, the code lists and the edition in one JSON document"),
      line(
        "exchanges.csv",
        "downloads/exchanges.csv",
        "one row for each exchange; datapackage.json describes the columns",
      ),
    ].join("\n"),
    "## Reference",
    line("reference.md", "reference.md", "every exported name, every field and every code in one Markdown file"),
    "## Guides",
    guides.map((guide) => line(guide.name, `guides/${guideOf(guide)}.html`, descriptionOf(guide))).join("\n"),
  ]
    .join("\n\n")
    .concat("\n");
}

/** Lowers headings by one level and turns links between files into text, so that the files can be combined. */
function asSection(markdown: string): string {
  return markdown
    .split(/(^```.*?^```)/gms)
    .map((part, position) =>
      position % 2 === 1
        ? part
        : part.replace(/^(#{1,5}) /gm, "#$1 ").replace(/\[([^\]]*)\]\((?!https?:)[^)]*\)/g, "$1"),
    )
    .join("")
    .replace(/^<!--.*?-->\n*/gm, "")
    .trim();
}

/** The whole reference as one Markdown file: every entry point, then the codebook. */
export function referenceText(api: string, files: Files): string {
  const pages = readdirSync(api, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .sort();
  const sections = [
    ...pages.map((file) => readFileSync(join(api, file), "utf8")),
    files.get("docs/guides/codebook.md") ?? "",
  ];
  return `# Reference of ${packageName}\n\n${packageDescription}. ${sitePage}\n\n${sections.map(asSection).join("\n\n")}\n`;
}
