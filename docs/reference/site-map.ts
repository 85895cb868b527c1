import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sitePage } from "../site/addresses.ts";

/** Adds the pages of the explorer to the site map, and removes its timestamps. */
export function putOnMap(site: string): void {
  const map = join(site, "sitemap.xml");
  const pages = readdirSync(join(site, "explorer"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .sort();
  const entries = pages.map((page) => {
    const address = new URL(`explorer/${page.replace(/index\.html$/, "")}`, sitePage);
    return `\t<url>\n\t\t<loc>${address}</loc>\n\t</url>\n`;
  });
  const written = readFileSync(map, "utf8")
    .replace(/\s*<lastmod>.*?<\/lastmod>/g, "")
    .replace(/\s*<url>\s*<loc>[^<]*\/404\.html<\/loc>\s*<\/url>/, "")
    .replace(`${sitePage}index.html`, sitePage);
  writeFileSync(map, written.replace("</urlset>", `${entries.join("")}</urlset>`));
}
