import { type CommentDisplayPart, type ProjectReflection, ReflectionKind } from "typedoc";
import { codeLists } from "../../src/records/codes/code-lists.ts";
import { codeTable } from "../markdown/code-table.ts";

function text(content: string): CommentDisplayPart {
  return { kind: "text", text: content };
}

/** Adds the codes of every list, with definitions in both languages, to the description of its type and of its labels. */
export function describeCodes(project: ProjectReflection): void {
  for (const { name, kind, comment } of project.getReflectionsByKind(
    ReflectionKind.Variable | ReflectionKind.TypeAlias,
  )) {
    const isType = kind === ReflectionKind.TypeAlias;
    const list = codeLists.find(({ type, labels, names }) =>
      isType ? name === type : name === labels || name === names,
    );
    if (list === undefined || comment === undefined) continue;
    // The comment of a type already lists the definitions in English, for code editors.
    const summary = isType ? [text(list.meaning + (list.note === undefined ? "" : ` ${list.note}`))] : comment.summary;
    const labels = isType ? comment.summary.filter((part) => part.kind === "inline-tag") : [];
    const links = labels.flatMap((label) => [text("\n\nLabels: "), label]);
    comment.summary = [...summary, text(`\n\n${codeTable(list)}`), ...links];
  }
}
