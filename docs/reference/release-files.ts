import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as edition from "dprk-russia-exchanges";
import { type Downloads, downloads } from "../downloads/downloads.ts";
import { formats, formatTable } from "../downloads/formats.ts";
import { withRegion } from "../markdown/markdown.ts";
import { qualityTables } from "../quality/report.ts";
import { codebook } from "./codebook.ts";
import { coverageText } from "./coverage.ts";
import { darkPicturePath, drawPicture, pictureMarkup, picturePath } from "./picture.ts";

/** Texts of files, by path from the root of the repository. */
export type Files = ReadonlyMap<string, string>;

/**
 * The parts of the documentation that depend on the data: the codebook, the quality tables, the pictures, and the picture,
 * coverage and sizes in the README.
 *
 * The site gets them on every build. The repository gets them only at a release, so that adding a record changes no other file.
 *
 * @param root - Top folder of the repository, with the hand-written parts of the README and the guides.
 * @param siteOnly - The files that only the site offers, if they have already been made.
 */
export async function releaseFiles(root: string, siteOnly?: Downloads): Promise<Files> {
  const sizes = formatTable(formats(siteOnly ?? (await downloads())));
  const withRegions = (path: string, regions: Readonly<Record<string, string>>) =>
    Object.entries(regions).reduce(
      (text, [name, content]) => withRegion(text, name, content),
      readFileSync(join(root, path), "utf8"),
    );
  return new Map([
    ["docs/guides/codebook.md", codebook()],
    ["docs/guides/data-quality.md", withRegions("docs/guides/data-quality.md", { quality: qualityTables(edition) })],
    [picturePath, drawPicture()],
    [darkPicturePath, drawPicture("dark")],
    ["README.md", withRegions("README.md", { picture: pictureMarkup(), coverage: coverageText(edition.meta), sizes })],
  ]);
}
