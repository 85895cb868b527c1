import { join } from "node:path";
import { MinimalSourceFile, type NormalizedPath } from "typedoc";
import { datasetCodebook } from "./dataset-codebook.ts";
import { readModel } from "./model.ts";
import { drawPicture, writeExplorer } from "./picture.ts";
import { writeReadme } from "./readme.ts";
import { type Reference, readReference, writeMarkdown, writeSite } from "./reference.ts";

/** Files by their path from the root of the repository. */
export type Files = ReadonlyMap<string, string>;

/** Where the built parts go. */
export interface Targets {
  /** Folder of the site. */
  readonly site: string;
  /** Folder of the Markdown reference. */
  readonly api: string;
}

/** The files that the reference needs before it is read: the codebook and the picture. */
export function firstFiles(root: string): Files {
  return new Map([
    ["docs/guides/codebook.md", datasetCodebook(readModel(root))],
    ["docs/media/timeline.svg", drawPicture()],
  ]);
}

function replaceStartPage({ app, project }: Reference, root: string, text: string): void {
  const file = new MinimalSourceFile(text, join(root, "README.md") as NormalizedPath);
  project.readme = app.converter.parseRawComment(file, project.files).content;
}

/**
 * Builds the reference, the site and the explorer, and gives the README as it has to be.
 *
 * Needs {@link firstFiles} in their places. Writes into the targets alone.
 */
export async function buildDocs(root: string, { site, api }: Targets): Promise<string> {
  const reference = await readReference(root);
  const links = await writeMarkdown(reference, api);
  const readme = writeReadme(root, reference.project, links, readModel(root));
  replaceStartPage(reference, root, readme);
  await writeSite(reference, links, site);
  await writeExplorer(site);
  return readme;
}
