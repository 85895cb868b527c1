import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as main from "dprk-russia-exchanges";
import * as changes from "dprk-russia-exchanges/changes";
import { citation } from "dprk-russia-exchanges/meta";
import * as schema from "dprk-russia-exchanges/schema";
import { describe, expect, test } from "vitest";
import { sitePage } from "../../docs/site/addresses.ts";
import { finder } from "../../docs/site/search/find.ts";
import type { SearchPage } from "../../docs/site/search/page.ts";
import { codeLists } from "../../src/records/codes/code-lists.ts";
import { root, siteForTests } from "./built-site.ts";

const { exchanges, meta } = main;

const built = siteForTests();
const pages = () => built().pages;
const read = (file: string) => built().read(file);

test("every table can be scrolled by keyboard, and is named after its heading", () => {
  const tables = pages().flatMap((file) => read(file).match(/<div[^>]*><table>|<table/g) ?? []);
  expect(tables.length).toBeGreaterThan(50);
  for (const table of tables) {
    expect(table).toMatch(/^<div class="wide" role="region" aria-label="Table(?:: [^"]+)?" tabindex="0"><table>$/);
  }
  expect(read("guides/codebook.html")).toContain('aria-label="Table: Officials"');
});

test("the reference shows every code with label and definition in both languages, and no uninformative value", () => {
  const wanted = codeLists.flatMap(({ type, labels, names, codes }) =>
    [
      `types/${meta.name}.${type}.html`,
      ...[labels, names].flatMap((name) => (name === undefined ? [] : [`variables/${meta.name}.${name}.html`])),
    ].map((file) => ({ file, codes })),
  );
  expect(wanted.length).toBeGreaterThan(20);
  const plain = (html: string) =>
    html
      .replaceAll("&#39;", "'")
      .replaceAll("&quot;", '"')
      .replace(/<\/?(?:code|strong|em)>/g, "");
  for (const { file, codes } of wanted) {
    const html = plain(read(file));
    expect(html).not.toContain("= ...");
    for (const [code, { label, definition }] of Object.entries(codes)) {
      expect(html, `${file}: ${code}`).toContain(`<td>${code}</td>`);
      for (const text of [label, definition].flatMap(({ en, fr }) => [en, fr])) {
        expect(html, `${file}: ${code}`).toContain(text.replaceAll("`", "").replace(/\*/g, ""));
      }
    }
  }
  expect(pages().filter((file) => read(file).includes("= ..."))).toEqual([]);
});

describe("the start page", () => {
  test("has three doors: the data, the code, the method", () => {
    const [, list = ""] = /<ul>(.*?)<\/ul>/s.exec(read("index.html")) ?? [];
    expect([...list.matchAll(/<a href="([^"]+)">([^<]+)</g)].map(([, target, words]) => [target, words])).toEqual([
      ["explorer/index.html", "See the data"],
      ["guides/getting-started.html", "Use it in code"],
      ["guides/how-the-data-were-made.html", "How it was made"],
    ]);
  });

  test("offers the workbook, everything as one JSON, and every data file of the package", () => {
    const folder = join(root, "dist/data");
    const packaged = readdirSync(folder).filter((file) => /\.\w+$/.test(file));
    for (const file of packaged)
      expect(readFileSync(join(built().site, "downloads", file)).equals(readFileSync(join(folder, file)))).toBe(true);
    expect(JSON.parse(read("downloads/bundle.json")).exchanges).toEqual(exchanges);
    const offered = [...read("index.html").matchAll(/href="downloads\/([^"]+)"/g)].map(([, file]) => file);
    const only = ["bundle.json", `${meta.name}-${meta.version}.xlsx`];
    expect([...new Set(offered)].sort()).toEqual([...packaged, ...only].sort());
  });

  test("shows addresses that name the edition, and how to cite it", () => {
    const text = read("index.html")
      .replace(/<[^>]+>/g, "")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'");
    const folder = `https://cdn.jsdelivr.net/npm/${meta.name}@${meta.version}/dist/data/`;
    expect(text).toContain(`=IMPORTDATA("${folder}exchanges.csv")`);
    expect(text).toContain(`read.csv("${folder}exchanges.csv")`);
    expect(text).toContain(`pd.read_csv("${folder}exchanges.csv")`);
    expect(text).toContain(citation("apa"));
  });

  test("describes the dataset for search engines as dataset.jsonld does", () => {
    const [, written = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read("index.html")) ?? [];
    expect(JSON.parse(written)).toEqual(JSON.parse(read("downloads/dataset.jsonld")));
  });
});

describe("guides", () => {
  const guides = () => pages().filter((file) => file.startsWith("guides/"));

  test("link to the next, the previous, and where they can be edited", () => {
    const linkOf = (file: string, rel: string) => new RegExp(`<a rel="${rel}" href="([^"]+)"`).exec(read(file))?.[1];
    const walked = ["guides/getting-started.html"];
    for (let next = linkOf(walked[0] ?? "", "next"); next !== undefined; next = linkOf(walked.at(-1) ?? "", "next")) {
      expect(linkOf(`guides/${next}`, "prev")).toBe(basename(walked.at(-1) ?? ""));
      walked.push(`guides/${next}`);
    }
    expect([...walked].sort()).toEqual([...guides()].sort());
    expect(walked.slice(0, 3).map((file) => basename(file, ".html"))).toEqual([
      "getting-started",
      "what-counts",
      "how-the-data-were-made",
    ]);
    for (const file of guides()) {
      const [, path = ""] =
        /href="https:\/\/github\.com\/OWNER\/[^/]+\/(?:edit|tree)\/main\/([^"]+)">(?:Edit this page|Modifier cette page)</.exec(
          read(file),
        ) ?? [];
      expect(existsSync(join(root, path)), `${file}: ${path}`).toBe(true);
    }
  });

  test("in French are marked as French", () => {
    expect(guides().filter((file) => read(file).includes('<html class="default" lang="fr"'))).toEqual([
      "guides/methode.html",
    ]);
  });

  test("in French say so around the text also, and mark the menus of TypeDoc as English", () => {
    const page = read("guides/methode.html");
    expect(page).toContain(">Aller au contenu</a>");
    expect(page).toContain('<aside class="col-sidebar" aria-label="Contents" lang="en">');
    expect(page).toContain(`Documentation de l’édition ${meta.version}`);
    expect(page).not.toMatch(/Permalink|Skip to content/);
  });
});

test("every page names the edition that it describes, and leads to the others and to the changelog", () => {
  for (const file of pages()) {
    const [, foot = ""] = /<footer>(.*?)<\/footer>/s.exec(read(file)) ?? [];
    expect(foot, file).toMatch(new RegExp(`[eé]dition ${meta.version}`));
    expect(foot, file).toMatch(/versions\.html#editions-of-this-documentation".*changelog\.html"/s);
  }
  expect(read("changelog.html")).toContain("Changelog</a></li>");
  expect(read("changelog.html")).toContain('id="100"');
});

test("robots.txt, llms.txt and reference.md exist, and lead to existing pages", () => {
  expect(read("robots.txt")).toContain(`Sitemap: ${sitePage}sitemap.xml`);
  const targets = [...read("llms.txt").matchAll(/\]\(([^)]+)\)/g)].map(([, target = ""]) =>
    target.replace(sitePage, ""),
  );
  expect(targets.length).toBeGreaterThan(15);
  expect(targets.filter((target) => !existsSync(join(built().site, target)))).toEqual([]);
  const text = read("reference.md");
  const names = [main, changes, schema].flatMap((entry) => Object.keys(entry));
  expect(names.filter((name) => !new RegExp(`^#+ (?:[\\w ]+: )?${name}\\b`, "m").test(text))).toEqual([]);
  expect(text.match(/^# /gm)).toHaveLength(1);
  expect(text).toContain("| `participants[].office` |");
});

describe("the search", () => {
  const loaded = () =>
    JSON.parse(read("assets/search.js").replace(/^globalThis\.searchPages=|;\n$/g, "")) as readonly SearchPage[];

  test.each([
    ["pin", "guides/versions.html#pin-an-edition"],
    ["excel", "guides/other-languages.html#excel"],
    ["unconfirmed", "guides/what-counts.html#unconfirmed-reports-kept-and-not-counted"],
    ["countSince", `functions/${meta.name}.countSince.html`],
    ["download", "index.html#download"],
    ["témoin", "guides/methode.html#sources-origines-et-témoins"],
    ["non confirmé", "guides/methode.html#non-confirmé-non-compté"],
  ])("%s leads to %s", (question, url) => {
    expect(finder(loaded())(question)[0]?.url).toBe(url);
  });

  test("finds every guide and export, and leads only to existing places", () => {
    const found = loaded();
    const missing = found.filter(({ url }) => {
      const [file = "", anchor] = url.split("#");
      return !existsSync(join(built().site, file)) || (anchor !== undefined && !read(file).includes(`id="${anchor}"`));
    });
    expect(missing).toEqual([]);
    const files = new Set(found.map(({ url }) => url.split("#")[0]));
    expect(pages().filter((file) => !files.has(file) && !["404.html", "modules.html"].includes(file))).toEqual([]);
  });

  test("shows no Markdown syntax", () => {
    expect(
      loaded()
        .filter(({ text }) => /\*\*|\]\(|```|<!--|\| ---/.test(text))
        .map(({ url }) => url),
    ).toEqual([]);
  });
});
