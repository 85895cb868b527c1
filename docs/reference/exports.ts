import { Comment, type ProjectReflection, type Reflection } from "typedoc";
import type { ReferenceLinks } from "../../docs/site/links.ts";
import { categoryOf } from "../../docs/site/organise.ts";
import { table } from "../markdown.ts";
import { firstSentence, type Model } from "./model.ts";

/** Something that an entry exports and that exists at run time. */
export interface Exported {
  /** Its name. */
  readonly name: string;
  /** Path in the Markdown reference. */
  readonly url: string;
  /** Heading under which it stands in the reference; empty when the entry has none. */
  readonly category: string;
}

function targetOf(reflection: Reflection): Reflection {
  return reflection.isReference() ? reflection.getTargetReflectionDeep() : reflection;
}

function fileOf(reflection: Reflection): string {
  return (reflection.isDeclaration() ? reflection.sources?.[0]?.fullFileName : undefined) ?? "";
}

/** Names of types begin with a capital letter, as do those of errors, which exist at run time. */
function isValue({ name }: Reflection): boolean {
  return /^[a-z]/.test(name) || name.endsWith("Error");
}

/** What an entry exports, in the order of the reference. */
export function exportsOf(entry: string, project: ProjectReflection, links: ReferenceLinks): readonly Exported[] {
  const urls = new Map([...links].map(([url, reflection]) => [reflection, url]));
  const found = project.children?.find(({ name }) => name === entry)?.children ?? [];
  return found.filter(isValue).map((child) => {
    const target = targetOf(child);
    return { name: child.name, url: urls.get(target) ?? "", category: categoryOf(fileOf(target), false) ?? "" };
  });
}

/** A table of exports with the first sentences of the sources. */
export function exportsTable(heading: string, exported: readonly Exported[], model: Model): string {
  const rows = exported.map(({ name, url }) => [
    `[\`${name}\`](docs/api/${url})`,
    firstSentence(model.others.get(name)?.comment ?? ""),
  ]);
  return table([heading, "what it is"], rows);
}

/** The first sentence of the comment at the top of an entry. */
export function sentenceOfEntry(entry: string, project: ProjectReflection): string {
  const comment = project.children?.find(({ name }) => name === entry)?.comment;
  return firstSentence(Comment.combineDisplayParts(comment?.summary).replace(/(?<!\n)\n(?!\n)/g, " "));
}
