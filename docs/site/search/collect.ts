// Collects the texts for the search of the site.
import {
  Comment,
  type CommentDisplayPart,
  type DeclarationReflection,
  type DocumentReflection,
  type ProjectReflection,
  type Reflection,
  ReflectionKind,
  type Router,
} from "typedoc";
import { plainText } from "../describe.ts";
import { guideOf, isGuide, languageOf } from "../guides.ts";
import type { SearchPage } from "./page.ts";

/** A heading of a page, as TypeDoc lists it. */
export interface Heading {
  /** Anchor, with the leading `#`. */
  readonly link: string;
  /** Text. */
  readonly text: string;
}

/** The text of each section of a Markdown page, beginning with the part above the second heading. */
function sectionTexts(parts: readonly CommentDisplayPart[]): readonly string[] {
  const sections: string[] = [];
  // Headings in code blocks do not begin sections, but the code is searchable.
  for (const [position, part] of Comment.combineDisplayParts(parts)
    .split(/^```\w*$/m)
    .entries()) {
    const [first = "", ...others] = position % 2 === 1 ? [part] : part.split(/^#{1,6} .*$/m);
    sections.push((sections.pop() ?? "") + first, ...others);
  }
  // Text above the first heading is not a section.
  return sections
    .slice(1)
    .map((text) => plainText(text.replace(/<!--.*?-->|<[^>]+>|^\|[\s|:-]+$/gm, " ").replaceAll("|", " ")));
}

/** The sections of a Markdown page. */
function textPages(
  page: Pick<SearchPage, "title" | "kind" | "url" | "language">,
  content: readonly CommentDisplayPart[],
  headings: readonly Heading[],
): readonly SearchPage[] {
  return sectionTexts(content).map((text, position) => {
    const heading = position === 0 ? undefined : headings[position];
    return { ...page, section: heading?.text ?? "", url: page.url + (heading?.link ?? ""), text };
  });
}

function kindOfText(document: DocumentReflection): string {
  if (!isGuide(document)) return "changelog";
  return guideOf(document) === "codebook" ? "codebook" : "guide";
}

function commentText(comment: Comment | undefined): string {
  const parts = [
    comment?.summary ?? [],
    ...(comment?.blockTags ?? []).filter(({ tag }) => tag !== "@category").map(({ content }) => content),
  ];
  return parts
    .map((part) => plainText(Comment.combineDisplayParts(part).replace(/```\w*|^\|[\s|:-]+$|\|/gm, " ")))
    .join(" ");
}

/** The text of the comments on an export and its parts. */
function exportText(exported: DeclarationReflection): string {
  const signatures = exported.signatures ?? [];
  const members = exported.children ?? [];
  return [
    commentText(exported.comment),
    ...signatures.flatMap(({ comment, parameters = [] }) => [
      commentText(comment),
      ...parameters.map((one) => `${one.name}: ${commentText(one.comment)}`),
    ]),
    ...members.map((member) => `${member.name}: ${commentText(member.comment)}`),
  ]
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}

function kindOf(reflection: Reflection): string {
  return ReflectionKind.singularString(reflection.kind).toLowerCase();
}

/** Everything that the search can find, guides first. */
export function searchPages(
  project: ProjectReflection,
  router: Router,
  headings: ReadonlyMap<string, readonly Heading[]>,
): readonly SearchPage[] {
  const start = { title: "Start page", kind: "start page", url: "index.html", language: "en" } as const;
  const texts = (project.documents ?? []).flatMap((document) => {
    const url = router.getFullUrl(document);
    const page = { title: document.name, kind: kindOfText(document), url, language: languageOf(document) };
    return textPages(page, document.content, headings.get(url) ?? []);
  });
  const exports = (project.children ?? [])
    .flatMap((entry) => [entry, ...(entry.children ?? [])])
    .filter((one): one is DeclarationReflection => one.isDeclaration() && router.hasOwnDocument(one))
    .map((one): SearchPage => {
      const parent = one.kindOf(ReflectionKind.Module) ? "" : (one.parent?.name ?? "");
      return {
        title: one.name,
        section: "",
        kind: parent === "" ? "entry point" : kindOf(one),
        url: router.getFullUrl(one),
        language: "en",
        text: exportText(one),
      };
    });
  return [...texts, ...textPages(start, project.readme ?? [], headings.get(start.url) ?? []), ...exports];
}
