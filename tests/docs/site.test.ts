import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { exchanges, meta } from "dprk-russia-exchanges";
import { describe, expect, test } from "vitest";
import { buildDocs } from "../../docs/reference/build.ts";
import { releaseFiles } from "../../docs/reference/release-files.ts";
import { sitePage } from "../../docs/site/addresses.ts";
import { filesIn, root, siteForTests } from "./built-site.ts";

const built = siteForTests();
const pages = () => built().pages;
const read = (file: string) => built().read(file);

test("two builds are equal byte for byte", async () => {
  const other = join(built().folder, "two");
  await buildDocs(root, { site: join(other, "site"), api: join(other, "api") });
  expect(filesIn(other)).toEqual(filesIn(join(built().folder, "one")));
  for (const file of filesIn(other)) {
    expect(readFileSync(join(other, file)).equals(readFileSync(join(built().folder, "one", file))), file).toBe(true);
  }
});

test("the committed reference is what is built", () => {
  expect(filesIn(join(root, "docs/api"))).toEqual(filesIn(built().api));
  for (const file of filesIn(built().api)) {
    expect(readFileSync(join(root, "docs/api", file), "utf8")).toBe(readFileSync(join(built().api, file), "utf8"));
  }
});

test("the reference contains no id and no edition of the data", () => {
  const texts = filesIn(built().api).map((file) =>
    readFileSync(join(built().api, file), "utf8").replace(/^```.*?^```/gms, ""),
  );
  expect(texts.join("\n")).toContain("**ExchangeId** = `string`");
  for (const { id } of exchanges.slice(-40)) expect(texts.filter((text) => text.includes(id))).toEqual([]);
  expect(filesIn(built().api).filter((file) => /\d/.test(file))).toEqual([]);
});

test("the site shows the current data", async () => {
  expect(read("guides/codebook.html")).toContain(`every record of edition ${meta.version}`);
  expect(read("guides/data-quality.html")).toContain(`${meta.counts.exchanges} exchanges, `);
  expect(read("index.html")).toContain(`Edition ${meta.version} of `);
  const [picture = ""] = filesIn(built().site).filter((file) => basename(file) === "timeline.svg");
  expect(read(picture)).toBe((await releaseFiles(root)).get("docs/media/timeline.svg"));
});

test("no page, no Markdown and no declaration shows a raw tag", () => {
  const declarations = filesIn(join(root, "dist")).filter((file) => /\.d\.c?ts$/.test(file));
  expect(declarations.length).toBeGreaterThan(4);
  const texts = [
    ...pages().map((file) => join(built().site, file)),
    ...filesIn(built().api).map((file) => join(built().api, file)),
    ...declarations.map((file) => join(root, "dist", file)),
    join(root, "README.md"),
  ];
  expect(texts.filter((file) => readFileSync(file, "utf8").includes("{@"))).toEqual([]);
});

describe("every page", () => {
  test("has one main part, one first heading and headings that do not skip levels", () => {
    for (const file of pages()) {
      const html = read(file);
      expect(html.match(/<main[ >]/g), file).toHaveLength(1);
      expect(html.match(/<h1[ >]/g), file).toHaveLength(1);
      let above = 0;
      for (const [, tag, announced] of html.matchAll(/<h([1-6])(?=[ >])(?:[^>]*? aria-level="(\d)")?/g)) {
        const level = Number(announced ?? tag);
        expect(level, `${file}: ${level} below ${above}`).toBeLessThanOrEqual(above + 1);
        above = level;
      }
    }
  });

  test("has its own description and address", () => {
    const addresses = pages()
      .filter((file) => file !== "404.html")
      .map((file) => /<link rel="canonical" href="([^"]*)"/.exec(read(file))?.[1]);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of addresses) expect(address).toMatch(sitePage);
    for (const file of pages()) {
      const [, description = ""] = /<meta name="description" content="([^"]*)"/.exec(read(file)) ?? [];
      expect(description, file).toMatch(/\w.{10,}/);
      expect(description, file).not.toMatch(/^Documentation for|\{@|`/);
    }
  });

  test("leads only to existing pages and places", () => {
    const places = new Map(filesIn(built().site).map((file) => [file, file.endsWith(".html") ? read(file) : ""]));
    const broken = pages().flatMap((file) =>
      [...read(file).matchAll(/<(?:a|link|script|img)\b[^>]*? (?:href|src)="([^"]*)"/g)]
        .map(([, target = ""]) => target.replaceAll("&amp;", "&"))
        .filter((target) => !/^(?:https?:|data:|mailto:|#$|$)/.test(target))
        // The explorer is not part of TypeDoc's pages, and the not-found page has a different base.
        .filter((target) => !target.includes("explorer/") && file !== "404.html")
        .filter((target) => {
          const [path = "", anchor = ""] = target.split("#");
          const page = path === "" ? file : join(dirname(file), decodeURIComponent(path));
          const html = places.get(page);
          return html === undefined || (anchor !== "" && !html.includes(`id="${decodeURIComponent(anchor)}"`));
        })
        .map((target) => `${file}: ${target}`),
    );
    expect(broken).toEqual([]);
  });
});

test("the site has every guide under the name of its file", () => {
  const guides = readdirSync(join(root, "docs/guides")).filter((file) => file.endsWith(".md"));
  expect(guides).toContain("versions.md");
  for (const guide of guides)
    expect(existsSync(join(built().site, "guides", `${basename(guide, ".md")}.html`)), guide).toBe(true);
});

test("the site map has every page and no timestamps", () => {
  const map = read("sitemap.xml");
  const wanted = pages()
    .filter((file) => file !== "404.html")
    .map((file) => file.replace(/^index\.html$/, ""));
  const listed = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = ""]) => address.slice(sitePage.length));
  expect(listed.filter((path) => !path.startsWith("explorer/")).sort()).toEqual([...wanted].sort());
  const explorer = filesIn(join(built().site, "explorer")).filter((file) => file.endsWith(".html"));
  expect(explorer).toContain("fr/exchanges/lavrov-pyongyang-2023-10.html");
  expect(listed.filter((path) => path.startsWith("explorer/")).sort()).toEqual(
    explorer.map((file) => `explorer/${file.replace(/index\.html$/, "")}`).sort(),
  );
  expect(map).not.toMatch(/lastmod/);
});

test("the not-found page finds its parts from any depth", () => {
  const targets = [...read("404.html").matchAll(/(?:href|src|data-base)="([^"]*)"/g)].map(([, target = ""]) => target);
  const relatives = targets.filter((target) => !/^(?:https?:|#|\/dprk-russia-exchanges\/)/.test(target));
  expect(targets.length).toBeGreaterThan(10);
  expect(relatives).toEqual([]);
});

test("links to files of the repository lead to its web page, and no file is copied", () => {
  expect(
    existsSync(join(built().site, "media"))
      ? readdirSync(join(built().site, "media")).filter((file) => !/\.(?:svg|png)$/.test(file))
      : [],
  ).toEqual([]);
  expect(read("index.html")).toMatch(/href="https:\/\/github\.com\/[^"]+\/blob\/main\/LICENSE"/);
});
