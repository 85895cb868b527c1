import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { MinimalSourceFile, type NormalizedPath } from "typedoc";
import { buildExplorer } from "../explorer/build.ts";
import { buildPages } from "../pages/build.ts";
import { sitePage } from "../site/addresses.ts";
import { drawPicture, picturePath } from "./picture.ts";
import { type Reference, readReference, writeMarkdown, writeSite } from "./reference.ts";
import { type Files, releaseFiles } from "./release-files.ts";

/** Where the built parts go. */
export interface Targets {
  /** Folder of the site. */
  readonly site: string;
  /** Folder of the Markdown reference. */
  readonly api: string;
}

/** Puts what follows from the present data into the start page and the guides; the repository has it of the last release. */
function replaceDataParts({ app, project }: Reference, root: string, files: Files): void {
  const contentOf = (path: string) => {
    const file = new MinimalSourceFile(files.get(path) ?? "", join(root, path) as NormalizedPath);
    return app.converter.parseRawComment(file, project.files).content;
  };
  project.readme = contentOf("README.md");
  for (const guide of project.documents ?? []) {
    const path = `docs/guides/${basename(project.files.getReflectionPath(guide) ?? "")}`;
    if (files.has(path)) guide.content = contentOf(path);
  }
}

/** Puts the picture of the present data in place of the one that the site copied. */
function replacePicture(site: string): void {
  const name = basename(picturePath);
  const copies = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) => basename(file) === name);
  for (const copy of copies) writeFileSync(join(site, copy), drawPicture());
}

/** Adds the pages of the explorer to the map of the site. */
function putOnMap(site: string): void {
  const map = join(site, "sitemap.xml");
  const pages = readdirSync(join(site, "explorer"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .sort();
  const entries = pages.map((page) => {
    const address = new URL(`explorer/${page.replace(/index\.html$/, "")}`, sitePage);
    return `\t<url>\n\t\t<loc>${address}</loc>\n\t</url>\n`;
  });
  writeFileSync(map, readFileSync(map, "utf8").replace("</urlset>", `${entries.join("")}</urlset>`));
}

/** Builds the reference, the site and the explorer. Writes only into the targets. */
export async function buildDocs(root: string, { site, api }: Targets): Promise<void> {
  const reference = await readReference(root);
  const links = await writeMarkdown(reference, api);
  replaceDataParts(reference, root, releaseFiles(root));
  await writeSite(reference, links, site);
  replacePicture(site);
  await buildExplorer(join(site, "explorer"));
  await buildPages(join(site, "explorer"));
  putOnMap(site);
}
