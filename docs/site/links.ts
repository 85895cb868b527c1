// Makes links that work on the web host of the repository work in the site too.
import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import type { CommentDisplayPart, NormalizedPath, ProjectReflection, Reflection } from "typedoc";
import { pageOfFile } from "./addresses.ts";

const root = join(import.meta.dirname, "../..");

/** Where the Markdown reference describes something: `dprk-russia-exchanges.md#bymonth`. */
export type ReferenceLinks = ReadonlyMap<string, Reflection>;

/** A link of the README or of a guide that leads nowhere. */
class BrokenLinkError extends Error {}

function isPicture(path: string): boolean {
  return /\.(?:svg|png|jpe?g|webp)$/.test(path);
}

function convert(part: CommentDisplayPart, project: ProjectReflection, reference: ReferenceLinks): CommentDisplayPart {
  if (part.kind !== "relative-link") return part;
  if (part.target === undefined) {
    throw new BrokenLinkError(`Cannot follow the link ${JSON.stringify(part.text)}: expected a file of the repository`);
  }
  // What resolves to no text is a guide or the start page, and TypeDoc leads there.
  if (typeof project.files.resolve(part.target, project) !== "string") return part;
  const path = relative(root, project.files.resolvePath(part.target) ?? "");
  const anchor = part.targetAnchor === undefined ? "" : `#${part.targetAnchor}`;
  if (!existsSync(join(root, path))) {
    throw new BrokenLinkError(`Cannot follow the link ${JSON.stringify(part.text)}: expected a file ${path}`);
  }
  const [, page] = /^docs\/api\/(.+)$/.exec(path) ?? [];
  if (page === undefined) return isPicture(path) ? part : { kind: "text", text: pageOfFile(path) + anchor };
  const target = reference.get(page + anchor);
  if (target === undefined) {
    throw new BrokenLinkError(`Cannot follow the link ${JSON.stringify(part.text)}: expected ${anchor} in ${path}`);
  }
  // The list of entries, which is not the start page of the site.
  if (target.isProject()) return { kind: "text", text: "site:modules.html" };
  // A path that no file has stands for the one thing on the page.
  const alias = `${root}/docs/api/${page}?${part.targetAnchor ?? ""}` as NormalizedPath;
  project.files.registerReflectionPath(alias, target);
  return { ...part, target: project.files.registerAbsolute(alias).target, targetAnchor: undefined };
}

/**
 * Leads the links of the README and of the guides to the pages of the site.
 *
 * A link into `docs/api` leads to the page of the same thing; a link to another file of the repository leads to the web host of
 * the repository, since a site has no use for a copy of it.
 */
export function connect(project: ProjectReflection, reference: ReferenceLinks): void {
  const connected = (parts: readonly CommentDisplayPart[]) => parts.map((part) => convert(part, project, reference));
  if (project.readme !== undefined) project.readme = connected(project.readme);
  for (const guide of project.documents ?? []) guide.content = connected(guide.content);
}
