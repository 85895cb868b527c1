import type { ProjectReflection } from "typedoc";
import { type Downloads, packageFiles } from "../downloads/downloads.ts";
import { sitePage } from "../site/addresses.ts";
import { darkPicturePath, picturePath } from "./picture.ts";
import { referenceText, summaryText } from "./plain-text.ts";
import type { Files } from "./release-files.ts";

/** The input from which the files of the site are made. */
export interface SiteInput {
  /** Folder of the Markdown reference. */
  readonly api: string;
  /** The parts of the documentation that depend on the data. */
  readonly files: Files;
  /** The files that only the site offers. */
  readonly siteOnly: Downloads;
}

/** The files of the site other than pages, by path: data, pictures, and files for programs. */
export function siteFiles(
  project: ProjectReflection,
  { api, files, siteOnly }: SiteInput,
): ReadonlyMap<string, string | Uint8Array> {
  const data = [...packageFiles(), ...siteOnly];
  return new Map<string, string | Uint8Array>([
    ...data.map(([name, content]) => [`downloads/${name}`, content] as const),
    ["media/timeline.svg", files.get(picturePath) ?? ""],
    ["media/timeline-dark.svg", files.get(darkPicturePath) ?? ""],
    ["robots.txt", `User-agent: *\nAllow: /\n\nSitemap: ${sitePage}sitemap.xml\n`],
    ["llms.txt", summaryText(project)],
    ["reference.md", referenceText(api, files)],
  ]);
}
