import type { ProjectReflection } from "typedoc";
import { downloads, packageFiles } from "../downloads/downloads.ts";
import { sitePage } from "../site/addresses.ts";
import { drawPicture } from "./picture.ts";
import { referenceText, summaryText } from "./plain-text.ts";
import type { Files } from "./release-files.ts";

/** What the files of the site are made from. */
export interface SiteInput {
  /** Folder of the Markdown reference. */
  readonly api: string;
  /** The guides that follow from the data. */
  readonly files: Files;
}

/** The files of the site that are not pages, by their path in it: data, pictures, and what programs read. */
export async function siteFiles(
  project: ProjectReflection,
  { api, files }: SiteInput,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const data = [...packageFiles(), ...(await downloads())];
  return new Map<string, string | Uint8Array>([
    ...data.map(([name, content]) => [`downloads/${name}`, content] as const),
    ["media/timeline.svg", drawPicture()],
    ["media/timeline-dark.svg", drawPicture("dark")],
    ["robots.txt", `User-agent: *\nAllow: /\n\nSitemap: ${sitePage}sitemap.xml\n`],
    ["llms.txt", summaryText(project)],
    ["reference.md", referenceText(api, files)],
  ]);
}
