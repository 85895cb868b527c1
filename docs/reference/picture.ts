import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { buildExplorer } from "../../docs/explorer/build.ts";
import { timelineSvg } from "../../docs/explorer/timeline.ts";
import { sitePage } from "../../docs/site/addresses.ts";
import { exchanges } from "../../src/dataset.ts";
import { meta } from "../../src/meta.ts";

/** The picture of the README: one square an exchange. */
export function drawPicture(): string {
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

/** Writes the explorer of the data into the site. */
export async function writeExplorer(site: string): Promise<void> {
  await buildExplorer(join(site, "explorer"));
  putOnMap(site);
}
