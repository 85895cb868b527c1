import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { sitePage } from "../../docs/site/addresses.ts";
import { exchanges } from "../../src/dataset.ts";
import { type Coverage, meta } from "../../src/meta.ts";
import type { Exchange } from "../../src/model/exchange.ts";

interface PictureOptions {
  readonly coverage: Coverage;
  readonly language: "en";
  readonly layout: "picture";
}

interface Timeline {
  readonly timelineSvg: (exchanges: readonly Exchange[], options: PictureOptions) => string;
}

interface Explorer {
  readonly buildExplorer: (folder: string) => Promise<void>;
}

/** The picture of the README: one square an exchange. Nothing while the explorer is not there. */
export async function drawPicture(root: string): Promise<string | undefined> {
  const path = join(root, "docs/explorer/timeline.ts");
  if (!existsSync(path)) return undefined;
  const { timelineSvg } = (await import(path)) as Timeline;
  return timelineSvg(exchanges, { coverage: meta.coverage, language: "en", layout: "picture" });
}

/** Puts the pages of the explorer on the map of the site. */
function putOnMap(site: string): void {
  const map = join(site, "sitemap.xml");
  const pages = readdirSync(join(site, "explorer"), { recursive: true, encoding: "utf8" })
    .filter((file) => basename(file) === "index.html")
    .sort();
  const entries = pages.map((page) => {
    const address = new URL(`explorer/${page.replace(/index\.html$/, "")}`, sitePage);
    return `\t<url>\n\t\t<loc>${address}</loc>\n\t</url>\n`;
  });
  writeFileSync(map, readFileSync(map, "utf8").replace("</urlset>", `${entries.join("")}</urlset>`));
}

/** Writes the explorer of the data into the site. Nothing while it is not there. */
export async function writeExplorer(root: string, site: string): Promise<void> {
  const path = join(root, "docs/explorer/build.ts");
  if (!existsSync(path)) return;
  const { buildExplorer } = (await import(path)) as Explorer;
  await buildExplorer(join(site, "explorer"));
  putOnMap(site);
}
