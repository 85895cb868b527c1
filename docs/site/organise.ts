// Puts what the library exports, and the guides, into an order for readers.
import { basename } from "node:path";
import {
  Comment,
  CommentTag,
  type DeclarationReflection,
  type DocumentReflection,
  type ProjectReflection,
  type ReferenceReflection,
  type Reflection,
  ReflectionKind,
} from "typedoc";

const categories: readonly (readonly [RegExp, string])[] = [
  [/src\/helpers\//, "Helpers"],
  [/src\/(?:dataset|meta)\.ts$/, "Data"],
  [/src\/model\/(?:codes|topics)\.ts$/, "Codes"],
  [/src\/model\/ids\.ts$/, "Names of records"],
  [/src\/model\/day\.ts$/, "Dates"],
  [/src\/errors\.ts$/, "Errors"],
  [/src\/model\//, "Records"],
];

/** Under which heading something exported stands, by the file in which it is written. */
export function categoryOf(file: string, isType: boolean): string | undefined {
  const category = categories.find(([pattern]) => pattern.test(file))?.[1];
  return isType && (category === "Helpers" || category === undefined) ? "Types of the helpers" : category;
}

/** Guides in the order in which to read them; others follow by file name. */
const reading = [
  "getting-started",
  "what-counts",
  "dates-and-certainty",
  "people-and-spellings",
  "sources-and-evidence",
  "data-quality",
  "versions",
  "other-languages",
  "charts",
  "performance",
  "architecture",
  "codebook",
];

/** File name of a guide without its ending. */
export function guideOf(document: Reflection): string {
  return basename(document.project.files.getReflectionPath(document) ?? document.name, ".md");
}

/** Compares two guides by reading order. */
export function compareGuides(one: string, other: string): number {
  const [first, second] = [one, other].map((guide) => (reading.includes(guide) ? reading.indexOf(guide) : Infinity));
  if (first === second) return one < other ? -1 : 1;
  return (first ?? 0) - (second ?? 0);
}

/** Names a guide by its own heading, and puts it among the guides. */
export function nameGuide(document: DocumentReflection): void {
  const [, title] = /^# (.+)$/m.exec(Comment.combineDisplayParts(document.content)) ?? [];
  if (title !== undefined) document.name = title.replaceAll("`", "");
  document.frontmatter["group"] = "Guides";
}

/** Tells which error is thrown, which TypeDoc leaves out, and puts what is thrown into one list. */
function tellErrors(comment: Comment): void {
  const thrown = comment.blockTags.filter(({ tag }) => tag === "@throws");
  const [first] = thrown;
  if (first === undefined) return;
  first.content = thrown.flatMap(({ typeAnnotation = "", content }) => [
    { kind: "text", text: `\n- \`${typeAnnotation.replace(/[{}]/g, "")}\`: ` },
    ...content.map((part) => ({ ...part, text: part.text.replace(/\s*\n\s*/g, " ") })),
  ]);
  delete first.typeAnnotation;
  comment.blockTags = comment.blockTags.filter((tag) => tag === first || tag.tag !== "@throws");
}

function categorise(exported: DeclarationReflection | ReferenceReflection): void {
  const target = exported.isReference() ? exported.getTargetReflectionDeep() : exported;
  if (!target.isDeclaration()) return;
  const category = categoryOf(target.sources?.[0]?.fullFileName ?? "", target.kindOf(ReflectionKind.SomeType));
  if (category === undefined) return;
  // What is exported again has no comment of its own.
  if (exported.isReference()) exported.comment ??= new Comment();
  for (const comment of [exported.comment, ...(exported.signatures ?? []).map((signature) => signature.comment)]) {
    comment?.blockTags.push(new CommentTag("@category", [{ kind: "text", text: category }]));
  }
}

/** Sorts the guides, and puts what the main entry exports into categories. */
export function organise(project: ProjectReflection): void {
  const byReading = (one: Reflection, other: Reflection) => compareGuides(guideOf(one), guideOf(other));
  project.documents?.sort(byReading);
  const others = project.childrenIncludingDocuments?.filter((child) => !child.isDocument()) ?? [];
  project.childrenIncludingDocuments = [...(project.documents ?? []), ...others];
  for (const { comment } of Object.values(project.reflections)) {
    if (comment !== undefined) tellErrors(comment);
  }
  const main = project.children?.find(({ name }) => name === project.packageName);
  for (const child of main?.children ?? []) categorise(child);
}
