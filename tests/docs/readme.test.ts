import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import * as changes from "../../src/changes.ts";
import * as main from "../../src/index.ts";
import { meta } from "../../src/meta.ts";
import * as schema from "../../src/schema.ts";

const root = join(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");

function region(name: string): string {
  return new RegExp(`<!-- ${name} -->(.*)<!-- /${name} -->`, "s").exec(readme)?.[1] ?? "";
}

/** The sources in one line, so that a sentence is found however its lines are broken. */
const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.startsWith("generated"))
  .map((file) => readFileSync(join(root, "src", file), "utf8"))
  .join("\n")
  .replace(/\n \*(?!\/) ?/g, " ")
  .replace(/\{@link (\w+)\}/g, "`$1`")
  .replace(/\s+/g, " ");

const rows = [...region("exports").matchAll(/^\| \[`(\w+)`\]\(([^)]+)\) \| (.+) \|$/gm)].map(
  ([, name = "", link = "", sentence = ""]) => ({ name, link, sentence }),
);

describe("the exports of the README", () => {
  test("are all that exists at run time in the main entry, /changes and /schema", () => {
    const names = [main, changes, schema].flatMap((entry) => Object.keys(entry));
    expect(rows.map(({ name }) => name).sort()).toEqual(names.sort());
  });

  test.each(rows)("tell of $name what its source says first", ({ name, sentence }) => {
    const start = sources.indexOf(`/** ${sentence}`);
    expect(start).toBeGreaterThan(-1);
    const [declared] = sources.slice(start).match(/\*\/ export (?:async )?(?:const|function|class) \w+/) ?? [];
    expect(declared).toMatch(new RegExp(` ${name}$`));
  });
});

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

test("the README names every entry, and the editions", () => {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly exports: object };
  const wanted = Object.keys(exports)
    .filter((path) => path !== "./package.json")
    .map((path) => path.replace("/releases/*", "/releases/<version>").replace(/^\./, meta.name));
  const told = [...region("entries").matchAll(/^\| `([^`]+)` \|/gm)].map(([, entry]) => entry);
  expect(told.sort()).toEqual(wanted.sort());
  for (const edition of changes.editions) expect(region("entries")).toContain(`\`${edition}\``);
});

test("the README tells what the edition covers", () => {
  const text = region("coverage");
  expect(text).toContain(`Edition ${meta.version} `);
  expect(text).toContain(`${meta.counts.exchanges} exchange`);
  for (const { from, to } of meta.coverage.periods) {
    for (const month of [from, to]) {
      const name = new Date(`${month}-01T00:00:00Z`).toLocaleString("en-GB", {
        month: "long",
        year: "numeric",
        timeZone: "UTC",
      });
      expect(text).toContain(name);
    }
  }
});
