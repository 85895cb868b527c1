import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { channels, ranks } from "dprk-russia-exchanges/helpers";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

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

/** The anchors of a page as GitHub makes them of headings, and those that stand in it as HTML. */
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

/** What is wrong with the relative links of a page. */
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

describe("sizes in performance.md", () => {
  const text = readFileSync(join(guidesFolder, "performance.md"), "utf8");
  const rows = [...text.matchAll(/^\| `(\w+)`(?: from `([^`]+)`)? \| (\d+) kB \|/gm)].map(
    ([, name = "", entry = "dprk-russia-exchanges", size = ""]) => ({ name, entry, size: Number(size) * 1000 }),
  );

  test("there are some", () => {
    expect(rows.length).toBeGreaterThan(5);
  });

  test.each(rows)("$name is at most $size bytes", async ({ name, entry, size }) => {
    const { outputFiles } = await build({
      stdin: { contents: `export { ${name} } from "${entry}";`, resolveDir: root },
      bundle: true,
      write: false,
      minify: true,
      format: "esm",
      platform: "browser",
    });
    const [{ contents } = { contents: new Uint8Array() }] = outputFiles;
    expect(contents.length).toBeGreaterThan(0);
    expect(contents.length).toBeLessThanOrEqual(size);
  });
});

interface Program {
  readonly name: string;
  readonly code: string;
  /** What it prints, when the guide says so. */
  readonly printed: string | undefined;
}

function programsOf(language: string): readonly Program[] {
  const fence = new RegExp(`\`\`\`${language}\\n(.*?)\`\`\`(?:\\s*\`\`\`text\\n(.*?)\`\`\`)?`, "gs");
  return guides.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(fence)].map(([, code = "", printed], position) => ({
      name: `${nameOf(file)} ${language} ${position + 1}`,
      code,
      printed,
    })),
  );
}

/** A query as a program that puts every table of the package into SQLite, and fails when the answer has no row. */
function asPython(query: string): string {
  return `import csv, glob, sqlite3
base = sqlite3.connect(":memory:")
for path in glob.glob("*.csv"):
    with open(path, encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    base.execute(f"CREATE TABLE {path[:-4]} ({', '.join(header)})")
    base.executemany(f"INSERT INTO {path[:-4]} VALUES ({', '.join('?' for _ in header)})", rows)
assert base.execute(${JSON.stringify(query)}).fetchone() is not None
`;
}

const hasPython = spawnSync("python3", ["--version"]).status === 0;

describe.skipIf(!hasPython)("Python and SQL in the guides", () => {
  // The raw files as the package holds them, and a frozen edition under the name that the guides give it.
  const folder = mkdtempSync(join(tmpdir(), "guides-"));
  const python = programsOf("python");
  const sql = programsOf("sql");

  beforeAll(() => {
    cpSync(join(root, "dist/data"), folder, { recursive: true });
    copyFileSync(join(root, "data/editions/1.0.0.json"), join(folder, "edition.json"));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  function run(code: string): string {
    return execFileSync("python3", ["-c", code], { cwd: folder, encoding: "utf8", stdio: "pipe" });
  }

  test("there are some", () => {
    expect(python.filter(({ printed }) => printed !== undefined).length).toBeGreaterThan(2);
    expect(sql.length).toBeGreaterThan(0);
  });

  test.each(python)("$name runs, and prints what it says", ({ code, printed }) => {
    const output = run(code);
    expect(output).toBe(printed ?? output);
  });

  test.each(sql)("$name has an answer", ({ code }) => {
    expect(() => run(asPython(code))).not.toThrow();
  });

  test("asPython() fails for a query without an answer", () => {
    expect(() => run(asPython("SELECT 1 FROM exchanges WHERE id = 'nobody';"))).toThrow("AssertionError");
  });
});

const hasR = spawnSync("Rscript", ["--version"]).status === 0;

describe.skipIf(!hasR)("R in the guides", () => {
  test.each(programsOf("r"))("$name runs on the raw files", ({ code }) => {
    const run = (program: string) =>
      execFileSync("Rscript", ["--vanilla", "-e", program], {
        cwd: join(root, "dist/data"),
        encoding: "utf8",
        stdio: "pipe",
      });
    expect(run(code)).toMatch(/^\[1\] \d+/);
    expect(() => run("read.csv('nothing.csv')")).toThrow();
  });
});
