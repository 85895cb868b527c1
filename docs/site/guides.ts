// The guides: names, languages and reading order.
import { basename, relative } from "node:path";
import { Comment, type DocumentReflection, type Reflection } from "typedoc";

const root = new URL("../../", import.meta.url).pathname;

/** Guides in reading order; others follow by file name. */
const reading = [
  "getting-started",
  "what-counts",
  "how-the-data-were-made",
  "searches",
  "dates-and-certainty",
  "people-and-spellings",
  "sources-and-evidence",
  "data-quality",
  "versions",
  "other-languages",
  "charts",
  "frameworks",
  "event-data",
  "performance",
  "architecture",
  "codebook",
  "methode",
  "changelog",
];

const french = ["methode"];

/** Path of the file of a guide from the root of the repository. */
export function fileOfGuide(document: Reflection): string {
  return relative(root, document.project.files.getReflectionPath(document) ?? document.name);
}

/** File name of a guide or another document, without its extension. */
export function guideOf(document: Reflection): string {
  return basename(fileOfGuide(document), ".md").toLowerCase();
}

/** Whether a document is a guide, and not the changelog. */
export function isGuide(document: Reflection): boolean {
  return fileOfGuide(document).startsWith("docs/guides/");
}

/** Language of a page. */
export function languageOf(page: Reflection): "en" | "fr" {
  return page.isDocument() && french.includes(guideOf(page)) ? "fr" : "en";
}

/** Compares two guides by reading order. */
export function compareGuides(one: string, other: string): number {
  const [first, second] = [one, other].map((guide) => (reading.includes(guide) ? reading.indexOf(guide) : Infinity));
  if (first === second) return one < other ? -1 : 1;
  return (first ?? 0) - (second ?? 0);
}

/** Names a guide after its main heading, and adds it to the group of guides. */
export function nameGuide(document: DocumentReflection): void {
  const [, title] = /^# (.+)$/m.exec(Comment.combineDisplayParts(document.content)) ?? [];
  if (title !== undefined) document.name = title.replaceAll("`", "");
  document.frontmatter["group"] = "Guides";
}
