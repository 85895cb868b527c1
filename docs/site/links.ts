// Makes links that work on the web host of the repository also work in the site.
import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import type { CommentDisplayPart, NormalizedPath, ProjectReflection, Reflection } from "typedoc";
import { pageOfFile } from "./addresses.ts";

const root = join(import.meta.dirname, "../..");

/** Locations in the Markdown reference, such as `dprk-russia-exchanges.md#bymonth`, and what is described there. */
export type ReferenceLinks = ReadonlyMap<string, Reflection>;

/** Thrown if a link in the README or a guide is broken. */
class BrokenLinkError extends Error {}

function isPicture(path: string): boolean {
  return /\.(?:svg|png|jpe?g|webp)$/.test(path);
}

function convert(part: CommentDisplayPart, project: ProjectReflection, reference: ReferenceLinks): CommentDisplayPart {
  if (part.kind !== "relative-link") return part;
  if (part.target === undefined) {
    throw new BrokenLinkError(`Cannot follow the link ${JSON.stringify(part.text)}: expected a file of the repository`);
  }
  // Targets that do not resolve to text are guides or the start page, which TypeDoc links itself.
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
  // The list of entry points, which is not the start page of the site.
  if (target.isProject()) return { kind: "text", text: "site:modules.html" };
  // A path that does not exist as a file is registered for the target.
  const alias = `${root}/docs/api/${page}?${part.targetAnchor ?? ""}` as NormalizedPath;
  project.files.registerReflectionPath(alias, target);
  return { ...part, target: project.files.registerAbsolute(alias).target, targetAnchor: undefined };
}

/**
 * Points the links in the README and the guides to the pages of the site.
 *
 * A link into `docs/api` then leads to the corresponding page; a link to another file leads to the web host of the repository, since
 * the site has no copy of it.
 */
export function connect(project: ProjectReflection, reference: ReferenceLinks): void {
  const connected = (parts: readonly CommentDisplayPart[]) => parts.map((part) => convert(part, project, reference));
  if (project.readme !== undefined) project.readme = connected(project.readme);
  for (const guide of project.documents ?? []) guide.content = connected(guide.content);
}
