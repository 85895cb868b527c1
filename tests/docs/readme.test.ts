import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Exchange, exchanges, meta } from "dprk-russia-exchanges";
import { expect, test } from "vitest";
import { downloads } from "../../docs/downloads/downloads.ts";
import { formats } from "../../docs/downloads/formats.ts";
import { releaseFiles } from "../../docs/reference/release-files.ts";
import { sitePage } from "../../docs/site/addresses.ts";

const root = join(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");

/** The anchors of a page: those that the web host makes of headings, and those in its HTML. */
function anchorsOf(markdown: string): ReadonlySet<string> {
  const anchors = new Set([...markdown.matchAll(/<a id="([^"]+)"/g)].map(([, id = ""]) => id));
  const seen = new Map<string, number>();
  const text = markdown.replace(/^```.*?^```/gms, "");
  for (const [, heading = ""] of text.matchAll(/^#{1,6} (.+)$/gm)) {
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-");
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    anchors.add(times === 0 ? slug : `${slug}-${times}`);
  }
  return anchors;
}

const pages = [
  "README.md",
  ...["docs/guides", "docs/api"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".md"))
      .map((file) => join(folder, file)),
  ),
];

test.each(pages)("the links in %s lead to files and headings that exist", (page) => {
  const text = readFileSync(join(root, page), "utf8")
    .replace(/^```.*?^```/gms, "")
    .replace(/`[^`\n]*`/g, "");
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = ""]) => link)
    .filter((link) => !/^https?:/.test(link));
  const broken = links.filter((link) => {
    const [path = "", anchor = ""] = link.split("#");
    const file = path === "" ? join(root, page) : join(root, dirname(page), path);
    if (!existsSync(file)) return true;
    return anchor !== "" && !anchorsOf(readFileSync(file, "utf8")).has(anchor);
  });
  expect(broken).toEqual([]);
});

test("the README has one command to install and the two of development", () => {
  const [install, development, ...others] = [...readme.matchAll(/```sh\n(.*?)```/gs)].map(([, block = ""]) => block);
  expect(install).toBe(`npm install ${meta.name}\n`);
  expect(development).toMatch(/^npm ci && npm start\b.*\nnpm ci && npm test\b.*\n$/);
  expect(others).toEqual([]);
});

test("the README leads to explorer, guides, reference, downloads and citation", () => {
  const doors = [...readme.matchAll(/^- \*\*(\w+)\*\*: .*?\]\((\S+)\)/gms)].map(([, door, target]) => [door, target]);
  expect(doors).toEqual([
    ["Explore", `${sitePage}explorer/`],
    ["Guides", "docs/guides/getting-started.md"],
    ["Reference", "docs/api/README.md"],
    ["Download", `${sitePage}#download`],
    ["Cite", "CITATION.cff"],
  ]);
  const guides = readdirSync(join(root, "docs/guides"));
  expect(guides.filter((guide) => !readme.includes(`(docs/guides/${guide}`))).toEqual([]);
});

test("the record in the README is that of the dataset; after a correction, update the README too", () => {
  const [, shown = ""] = /```json\n(.*?)```/s.exec(readme) ?? [];
  const record = JSON.parse(shown) as Exchange;
  expect(record).toEqual(exchanges.find(({ id }) => id === record.id));
  expect(shown.split("\n").length).toBeLessThan(60);
});

/** The bytes of a size written with a unit. */
function bytesOf(size: string): number {
  const [number = "", unit = ""] = size.split(" ");
  return Number(number) * (unit === "MB" ? 1_000_000 : 1000);
}

test("the README shows the size of each format, within a fifth, and which formats only the site has", async () => {
  const rows = [...readme.matchAll(/^\| ([^|]+) \| [^|]+ \| ([^|]+) \| (\d+) \| ([\d.]+ [kM]B) \|$/gm)];
  const actual = formats(await downloads());
  expect(rows.map(([, name, place, count]) => [name, place, Number(count)])).toEqual(
    actual.map(({ name, place, count }) => [name, place, count]),
  );
  for (const [position, { name, bytes }] of actual.entries()) {
    expect(Math.abs(bytesOf(rows[position]?.[4] ?? "") - bytes) / bytes, name).toBeLessThan(0.2);
  }
  expect(actual.filter(({ place }) => place === "site only").map(({ name }) => name)).toEqual(["Workbook", "One JSON"]);
});

test("the guide Getting started names every entry point", () => {
  const guide = readFileSync(join(root, "docs/guides/getting-started.md"), "utf8");
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly exports: object };
  const wanted = Object.keys(exports)
    .filter((path) => path !== "./package.json" && !/^\.\/data\/.*\.json$/.test(path))
    .map((path) => path.replace("/releases/*", "/releases/<version>").replace(/^\./, meta.name));
  for (const entry of wanted) expect(guide).toContain(`| \`${entry}\` |`);
});

test("releaseFiles() gives the README the numbers and months of the edition, and changes nothing else", async () => {
  const fresh = (await releaseFiles(root)).get("README.md") ?? "";
  expect(fresh).toContain(`Edition ${meta.version} of `);
  expect(fresh).toContain(`It holds ${meta.counts.exchanges} exchanges`);
  expect(fresh).toContain('srcset="docs/media/timeline-dark.svg"');
  expect(fresh).toContain(`One square for each of ${exchanges.length} exchanges`);
  for (const month of meta.coverage.periods.flatMap(({ from, to }) => [from, to])) {
    const name = new Date(`${month}-01T00:00:00Z`).toLocaleString("en-GB", {
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    });
    expect(fresh).toContain(name);
  }
  const byHand = (text: string) => text.replace(/(<!-- (\w+) -->).*?(<!-- \/\2 -->)/gs, "$1$3");
  expect(byHand(fresh)).toBe(byHand(readme));
});
