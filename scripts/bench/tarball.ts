import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { table } from "../../docs/markdown/markdown.ts";
import { readValid } from "../check/read-valid.ts";
import type { FrozenEdition } from "../editions/editions.ts";
import { stateOf } from "../editions/state.ts";
import type { Dataset } from "../publish/publish.ts";
import { storeModule } from "../write/release-modules.ts";
import { packageBudget, packedSize } from "./bundles.ts";

const further = 20;

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** A record before a made-up correction that changed all of its texts, with letters that do not compress well. */
function uncorrected(row: Row, seed: number): Row {
  const letters = (text: string, salt: number) =>
    text.replace(/[a-z]/g, (letter, at: number) =>
      (at * 31 + seed * 17 + salt) % 7 === 0 ? String.fromCharCode(97 + ((at * seed + salt) % 26)) : letter,
    );
  const older = Object.entries(row).map(([name, value]) => {
    if (["id", "start", "end", "date"].includes(name)) return [name, value];
    const copy: unknown = JSON.parse(JSON.stringify(value), (_, part) =>
      typeof part === "string" ? letters(part, 3) : part,
    );
    return [name, copy];
  });
  return Object.fromEntries(older) as Row;
}

/** A dataset in which one record in twenty of each list is in its state before a correction. */
function older(dataset: Dataset, seed: number): Dataset {
  const lists = Object.entries(dataset).map(([kind, rows]) => [
    kind,
    (rows as readonly Row[]).map((row, position) => ((position + seed * 7) % 20 === 0 ? uncorrected(row, seed) : row)),
  ]);
  return Object.fromEntries(lists) as Dataset;
}

/** Adds one more frozen edition to a copy of the package. */
function addEdition(copy: string, version: string, edition: FrozenEdition, next: Dataset): void {
  const store = storeModule(edition, { dataset: next, moduleOf: () => "" });
  for (const [format, extension] of [
    ["esm", "js"],
    ["cjs", "cjs"],
  ] as const) {
    const { code } = transformSync(store, { loader: "ts", format, supported: { "template-literal": false } });
    writeFileSync(join(copy, `dist/store-${version}.${extension}`), code);
  }
  for (const ending of ["js", "cjs", "d.ts", "d.cts"]) {
    const entry = readFileSync(join(copy, `dist/release-1.3.0.${ending}`), "utf8");
    writeFileSync(join(copy, `dist/release-${version}.${ending}`), entry.replaceAll("1.3.0", version));
  }
}

/** The size of the package, now and after twenty more editions that each correct 5 % of the records. */
export function tarball(root: string): string {
  const { working, meta } = stateOf(root, readValid(root));
  const copy = mkdtempSync(join(tmpdir(), "editions-"));
  try {
    for (const path of [
      "package.json",
      "dist",
      "README.md",
      "CHANGELOG.md",
      "CITATION.cff",
      "LICENSE",
      "LICENSE-DATA",
    ]) {
      cpSync(join(root, path), join(copy, path), { recursive: true });
    }
    const sizes = [packedSize(copy)];
    let next = working.dataset;
    for (let seed = 1; seed <= further; seed += 1) {
      const before = older(next, seed);
      addEdition(copy, `2.${further - seed}.1`, { ...before, meta }, next);
      next = before;
      if (seed === 1 || seed === further) sizes.push(packedSize(copy));
    }
    const [now, first, last] = sizes;
    return table(
      ["package", "bytes", "budget"],
      [
        ["packed now", `${now?.packed}`, `${packageBudget.packed}`],
        ["unpacked now", `${now?.unpacked}`, `${packageBudget.unpacked}`],
        ["the first further edition adds, packed", `${(first?.packed ?? 0) - (now?.packed ?? 0)}`, "40000"],
        [
          `each of ${further} adds on average, packed`,
          `${Math.round(((last?.packed ?? 0) - (now?.packed ?? 0)) / further)}`,
          "40000",
        ],
        [`packed with ${further} further editions`, `${last?.packed}`, "2000000"],
        [`unpacked with ${further} further editions`, `${last?.unpacked}`, ""],
      ],
    );
  } finally {
    rmSync(copy, { recursive: true });
  }
}
