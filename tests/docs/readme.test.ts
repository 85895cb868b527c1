import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { exchanges, meta } from "dprk-russia-exchanges";
import { expect, test } from "vitest";
import { releaseFiles } from "../../docs/reference/release-files.ts";

const root = join(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");

/** The anchors that the web host gives to the headings of a page, and those that the page sets itself. */
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

test.each(pages)("the links of %s lead to files and headings that are there", (page) => {
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

test("the README begins with the two commands of development", () => {
  const [first = ""] = /```sh\n(.*?)```/s.exec(readme)?.slice(1) ?? [];
  expect(first).toMatch(/^npm ci && npm start\b.*\nnpm ci && npm test\b.*\n$/);
  expect(readme.indexOf("```sh")).toBeLessThan(700);
});

test("the README names every entry point", () => {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly exports: object };
  const wanted = Object.keys(exports)
    .filter((path) => path !== "./package.json" && !/^\.\/data\/.*\.json$/.test(path))
    .map((path) => path.replace("/releases/*", "/releases/<version>").replace(/^\./, meta.name));
  for (const entry of wanted) expect(readme).toContain(`| \`${entry}\` |`);
});

test("releaseFiles() gives the README the numbers and months of the edition, and changes nothing else", () => {
  const fresh = releaseFiles(root).get("README.md") ?? "";
  expect(fresh).toContain(`Edition ${meta.version} of `);
  expect(fresh).toContain(`It holds ${meta.counts.exchanges} exchanges`);
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
