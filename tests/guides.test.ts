import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { channels, ranks } from "dprk-russia-exchanges/helpers";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const guidesFolder = join(root, "docs/guides");
const generatedGuides = ["codebook.md", "data-quality.md"];

function markdownIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => join(folder, file))
    .sort();
}

function nameOf(file: string): string {
  return relative(root, file);
}

const guides = markdownIn(guidesFolder);
const pages = [
  ...markdownIn(join(root, "docs")),
  join(root, "README.md"),
  join(root, "data/README.md"),
  join(root, "CONTRIBUTING.md"),
];

/** The prose of a page: without front matter and blocks of code. */
function proseOf(text: string): string {
  return text.replace(/^---\n.*?\n---\n/s, "").replace(/^```.*?^```$/gms, "");
}

function headingsOf(text: string): readonly { readonly level: number; readonly title: string }[] {
  return [...proseOf(text).matchAll(/^(#+) +(.+)$/gm)].map(([, marks = "", title = ""]) => ({
    level: marks.length,
    title,
  }));
}

/** The anchors of a page: those that GitHub makes of headings, and those in its HTML. */
function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set([...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = ""]) => id));
  const seen = new Map<string, number>();
  for (const { title } of headingsOf(text)) {
    const slug = title
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
      .replaceAll(" ", "-");
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    anchors.add(times === 0 ? slug : `${slug}-${times}`);
  }
  return anchors;
}

/** Targets of the relative links and pictures of a page. */
function relativeLinksOf(text: string): readonly string[] {
  const prose = proseOf(text).replace(/`[^`\n]*`/g, "``");
  return [...prose.matchAll(/\]\(<?([^)\s>]+)>?[^)]*\)|\b(?:href|src|srcset)="([^"]+)"/g)]
    .map(([, inText, inHtml]) => inText ?? inHtml ?? "")
    .filter((target) => !/^[a-z][a-z0-9+.-]*:/i.test(target));
}

/** The broken relative links of a page. */
function brokenLinksOf(file: string, text: string): readonly string[] {
  return relativeLinksOf(text).filter((target) => {
    const [path = "", anchor] = target.split("#");
    const aim = path === "" ? file : join(dirname(file), decodeURIComponent(path));
    if (aim !== file && !existsSync(aim)) return true;
    if (anchor === undefined) return false;
    const aimText = aim === file ? text : statSync(aim).isDirectory() ? "" : readFileSync(aim, "utf8");
    return !anchorsOf(aimText).has(anchor);
  });
}

describe("links of the documentation", () => {
  test.each(pages.map(nameOf))("%s points to files and headings that exist", (name) => {
    const file = join(root, name);
    expect(brokenLinksOf(file, readFileSync(file, "utf8"))).toEqual([]);
  });

  test("brokenLinksOf() finds a missing file, a missing heading and a missing picture", () => {
    const text =
      "# A b!\n[x](nowhere.md) [y](#a-b) [z](#a-c) [w](README.md#nowhere) [v](https://a.b) ![p](no.svg) `[q](no)`\n";
    expect(brokenLinksOf(join(root, "page.md"), text)).toEqual(["nowhere.md", "#a-c", "README.md#nowhere", "no.svg"]);
  });
});

describe("guides", () => {
  test.each(guides.map(nameOf))("%s has one heading of the first level, at its top", (name) => {
    const levels = headingsOf(readFileSync(join(root, name), "utf8")).map(({ level }) => level);
    expect(levels.indexOf(1)).toBe(0);
    expect(levels.lastIndexOf(1)).toBe(0);
  });

  test.each(guides.filter((file) => !generatedGuides.includes(basename(file))).map(nameOf))(
    "%s is shorter than 150 lines",
    (name) => {
      expect(readFileSync(join(root, name), "utf8").split("\n").length).toBeLessThan(150);
    },
  );

  test("what-counts.md has a row for every channel, rank and reason", () => {
    const text = readFileSync(join(guidesFolder, "what-counts.md"), "utf8");
    const rows = [...text.matchAll(/^\| `([a-z-]+)` \| .+ \| .+ \|$/gm)].map(([, code = ""]) => code);
    const reasons = ["announced", "alleged", "weak-evidence", "not-a-delegation"];
    expect(rows).toEqual([...reasons, ...Object.keys(channels), ...Object.keys(ranks)]);
  });
});
