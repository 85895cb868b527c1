// Puts what the library exports, and the guides, into an order for readers.
import { basename } from "node:path";
import { Comment, CommentTag, type DocumentReflection, type ProjectReflection, type Reflection } from "typedoc";

const categories: readonly (readonly [RegExp, string])[] = [
  [/src\/helpers\//, "Helpers"],
  [/src\/internal\//, "Helpers"],
  [/src\/(?:dataset|meta)\.ts$/, "Data"],
  [/src\/model\/(?:codes|topics)\.ts$/, "Codes"],
  [/src\/model\/ids\.ts$/, "Names of records"],
  [/src\/model\/day\.ts$/, "Dates"],
  [/src\/errors\.ts$/, "Errors"],
  [/src\/model\//, "Records"],
];

/** Under which heading something exported stands, by the file in which it is written. */
export function categoryOf(file: string): string | undefined {
  return categories.find(([pattern]) => pattern.test(file))?.[1];
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
  document.comment ??= new Comment();
  document.comment.blockTags.push(new CommentTag("@group", [{ kind: "text", text: "Guides" }]));
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
  for (const child of main?.children ?? []) {
    const category = categoryOf(child.sources?.[0]?.fullFileName ?? "");
    if (category === undefined) continue;
    const comments = [child.comment, ...(child.signatures ?? []).map(({ comment }) => comment)];
    const tagged = comments.filter((comment) => comment !== undefined);
    for (const comment of tagged) {
      comment.blockTags.push(new CommentTag("@category", [{ kind: "text", text: category }]));
    }
  }
}
