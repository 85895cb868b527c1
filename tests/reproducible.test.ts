import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { copyRepository } from "./support/copy.ts";

const root = join(import.meta.dirname, "..");
const copy = join(mkdtempSync(join(tmpdir(), "reproducible-")), "deeper");

afterAll(() => rmSync(join(copy, ".."), { recursive: true }));

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((file) => join(file.parentPath, file.name));
}

/** The hash of every file of a folder. */
function hashes(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filesIn(folder).map((path) => [
      path.slice(folder.length),
      createHash("sha256").update(readFileSync(path)).digest("hex"),
    ]),
  );
}

// What the bundler makes of them follows from the modules: it reads neither the clock nor the place.
describe("the build", () => {
  test("generates the same modules and the same data files in another folder and in another time zone", () => {
    copyRepository(root, copy);
    const env = { ...process.env, TZ: "Pacific/Apia", LANG: "fr_FR.UTF-8" };
    for (const script of ["generate.ts", "build-data.ts"]) {
      execFileSync(process.execPath, [join("scripts", script)], { cwd: copy, stdio: "pipe", env });
    }
    for (const folder of ["src/generated", "data/schema", "dist/data"]) {
      const made = hashes(join(copy, folder));
      expect(Object.keys(made).length).toBeGreaterThan(5);
      expect(hashes(join(root, folder))).toEqual(made);
    }
  });

  test("leaves no path of the machine in the package", () => {
    const files = filesIn(join(root, "dist"));
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter((file) => readFileSync(file).includes(root))).toEqual([]);
  });
});
