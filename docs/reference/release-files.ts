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

/** The text of a file, by its path from the top of the repository. */
export type Files = ReadonlyMap<string, string>;

/**
 * What follows from the data in the documentation: codebook, quality tables, picture, and the README's picture, coverage
 * and sizes.
 *
 * The site has it fresh on every build. The repository gets it at a release only, so that adding a record changes no other file.
 *
 * @param root - Top folder of the repository, whose README and guides have the parts written by hand.
 * @param siteOnly - The files that only the site offers, where they are made already.
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
