import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { MinimalSourceFile, type NormalizedPath } from "typedoc";
import { downloads } from "../downloads/downloads.ts";
import { buildExplorer, type ExplorerInput, readInput } from "../explorer/build.ts";
import { buildPages } from "../pages/build.ts";
import { fileOfGuide } from "../site/guides.ts";
import { searchScripts } from "../site/search/write.ts";
import { type Reference, readReference, writeMarkdown, writeSite } from "./reference.ts";
import { type Files, releaseFiles } from "./release-files.ts";
import { siteFiles } from "./site-files.ts";
import { putOnMap } from "./site-map.ts";
import { startPage, startPath } from "./start-page.ts";

/** The target folders. */
export interface Targets {
  /** Folder of the site. */
  readonly site: string;
  /** Folder of the Markdown reference. */
  readonly api: string;
}

/** Updates the parts of the start page and guides that depend on the data; those in the repository are from the last release. */
function replaceDataParts({ app, project }: Reference, root: string, files: Files): void {
  const contentOf = (path: string) => {
    const file = new MinimalSourceFile(files.get(path) ?? "", join(root, path) as NormalizedPath);
    return app.converter.parseRawComment(file, project.files).content;
  };
  project.readme = contentOf(startPath);
  for (const guide of project.documents ?? []) {
    const path = fileOfGuide(guide);
    if (files.has(path)) guide.content = contentOf(path);
  }
}

/**
 * Builds the reference, the site and the explorer. Writes only into the targets.
 *
 * @param root - Top folder of the repository.
 * @param targets - Where to write.
 * @param input - The input of the explorer; by default, every edition.
 */
export async function buildDocs(root: string, { site, api }: Targets, input?: ExplorerInput): Promise<void> {
  const reference = await readReference(root);
  const links = await writeMarkdown(reference, api);
  const siteOnly = await downloads();
  const files = new Map([...(await releaseFiles(root, siteOnly)), [startPath, startPage(root, siteOnly)]]);
  replaceDataParts(reference, root, files);
  const pages = await writeSite(reference, links, site);
  const others = [...siteFiles(reference.project, { api, files, siteOnly }), ...(await searchScripts(pages))];
  for (const [path, content] of others) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), content);
  }
  const shown = input ?? (await readInput());
  await buildExplorer(join(site, "explorer"), shown);
  await buildPages(join(site, "explorer"), shown);
  putOnMap(site);
}
