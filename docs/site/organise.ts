// Arranges the exports of the library and the guides for readers.
import {
  Comment,
  CommentTag,
  type DeclarationReflection,
  IntrinsicType,
  type ProjectReflection,
  type ReferenceReflection,
  type Reflection,
  ReflectionKind,
} from "typedoc";
import { compareGuides, guideOf } from "./guides.ts";

const categories: readonly (readonly [RegExp, string])[] = [
  [/src\/helpers\//, "Helpers"],
  [/src\/(?:generated\/lists\/\w+|meta)\.ts$/, "Data"],
  [/src\/generated\/codes\.ts$/, "Codes"],
  [/src\/generated\/ids\.ts$/, "Ids"],
  [/src\/generated\/records\.ts$/, "Records"],
  [/src\/lib\/calendar\.ts$/, "Dates"],
  [/src\/errors\.ts$/, "Errors"],
];

/** The category of an export, by its name and its source file. */
export function categoryOf(name: string, file: string, isType: boolean): string {
  const category = categories.find(([pattern]) => pattern.test(file))?.[1];
  if (isType) return category === undefined || category === "Helpers" ? "Types of the helpers" : category;
  return category ?? (/^is\w+Id$/.test(name) ? "Ids" : "Helpers");
}

/** Combines the `@throws` tags into one list with the names of the errors, which TypeDoc leaves out. */
function listErrors(comment: Comment): void {
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

function fileOf(reflection: DeclarationReflection): string {
  return reflection.sources?.[0]?.fullFileName ?? "";
}

function categorise(exported: DeclarationReflection | ReferenceReflection): void {
  const target = exported.isReference() ? exported.getTargetReflectionDeep() : exported;
  if (!target.isDeclaration()) return;
  const category = categoryOf(target.name, fileOf(target), target.kindOf(ReflectionKind.SomeType));
  // A re-export has no comment of its own.
  if (exported.isReference()) exported.comment ??= new Comment();
  for (const comment of [exported.comment, ...(exported.signatures ?? []).map((signature) => signature.comment)]) {
    comment?.blockTags.push(new CommentTag("@category", [{ kind: "text", text: category }]));
  }
}

/** Sorts the guides, and assigns the exports of the main entry point to categories. */
export function organise(project: ProjectReflection): void {
  const byReading = (one: Reflection, other: Reflection) => compareGuides(guideOf(one), guideOf(other));
  project.documents?.sort(byReading);
  const others = project.childrenIncludingDocuments?.filter((child) => !child.isDocument()) ?? [];
  project.childrenIncludingDocuments = [...(project.documents ?? []), ...others];
  for (const { comment } of Object.values(project.reflections)) {
    if (comment !== undefined) listErrors(comment);
  }
  const main = project.children?.find(({ name }) => name === project.packageName);
  for (const child of main?.children ?? []) categorise(child);
}

/** Removes everything that depends on the data, and links to generated files that are not in the repository. */
export function withoutData(project: ProjectReflection): void {
  for (const reflection of Object.values(project.reflections)) {
    if (!reflection.isDeclaration()) continue;
    // The ids and editions of the types in this file change with every record.
    const isIdType = reflection.kindOf(ReflectionKind.TypeAlias) && fileOf(reflection).endsWith("src/generated/ids.ts");
    if (isIdType) reflection.type = new IntrinsicType("string");
    // TypeDoc cannot print this value.
    if (reflection.defaultValue === "...") delete reflection.defaultValue;
    for (const one of [reflection, ...(reflection.signatures ?? [])]) {
      if (one.sources?.some(({ fullFileName }) => fullFileName.includes("src/generated/"))) delete one.sources;
    }
  }
}
