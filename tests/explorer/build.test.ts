import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildExplorer, type ExplorerInput, explorerFiles, readInput } from "../../docs/explorer/build.ts";
import { languages } from "../../docs/explorer/model.ts";

const root = join(import.meta.dirname, "../..");
const folders: string[] = [];

async function build(): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), "explorer-"));
  folders.push(folder);
  await buildExplorer(folder);
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    names
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, "utf8")]),
  );
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe("buildExplorer()", () => {
  let input: ExplorerInput;

  beforeAll(async () => {
    input = await readInput();
  });

  test("gives the same bytes twice", async () => {
    expect(await build()).toEqual(await build());
  });

  test("writes a page, a script and a style sheet, and no path of the machine", async () => {
    const files = await build();
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(["index.html", "fr/index.html", "explorer.css", "explorer.en.js", "explorer.fr.js"]),
    );
    for (const [name, text] of files) expect([name, text.includes(root)]).toEqual([name, false]);
  });

  // A seventh of it resolves names in every spelling, a quarter draws pictures, and a twelfth writes changes as sentences.
  test("keeps each script under 114 kB, and the words of the other language out of it", async () => {
    const files = await explorerFiles(input);
    for (const language of languages) {
      const script = files.get(`explorer.${language}.js`) ?? "";
      expect(Buffer.byteLength(script)).toBeLessThan(114_000);
      expect(gzipSync(script).byteLength).toBeLessThan(44_000);
    }
    expect(files.get("explorer.en.js")).not.toContain("Sens");
  });

  test("writes every record into the page itself, newest first, and its details on demand", async () => {
    const files = await explorerFiles(input);
    const newest = input.editions.at(-1);
    for (const path of ["index.html", "fr/index.html"]) {
      const page = files.get(path) ?? "";
      const ids = [...page.matchAll(/<tbody class="record" id="([^"]+)"/g)].map(([, id]) => id);
      const idsOf = (list: readonly { readonly id: string }[] = []) => list.map(({ id }) => id).reverse();
      expect(ids).toEqual([...idsOf(newest?.exchanges), ...idsOf(newest?.unconfirmed)]);
      expect(page).not.toContain('class="sheet"');
      expect(page).not.toContain("undefined");
    }
  });

  test("describes the dataset for search engines", async () => {
    const page = (await explorerFiles(input)).get("index.html") ?? "";
    const [, text = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
    const newest = input.editions.at(-1);
    expect(JSON.parse(text)).toMatchObject({
      "@type": "Dataset",
      version: newest?.meta.version,
      temporalCoverage: `${newest?.meta.coverage.from}/${newest?.meta.coverage.to}`,
    });
  });

  test("refuses an empty list of editions", async () => {
    await expect(explorerFiles({ ...input, editions: [] })).rejects.toThrow("expected at least one edition");
  });
});
