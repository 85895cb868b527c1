import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { copyRepository } from "./support/copy.ts";

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "reproducible-"));

afterAll(() => rmSync(folder, { recursive: true }));

/** Builds and packs a copy of the repository in a folder of its own, and gives the hash of the tarball. */
function pack(name: string, zone: string): string {
  const copy = join(folder, name);
  copyRepository(root, copy);
  const settings = { cwd: copy, encoding: "utf8", stdio: "pipe", env: { ...process.env, TZ: zone } } as const;
  execFileSync("npm", ["run", "build"], settings);
  const [packed] = JSON.parse(execFileSync("npm", ["pack", "--json", "--ignore-scripts"], settings)) as readonly {
    readonly filename: string;
  }[];
  return createHash("sha256")
    .update(readFileSync(join(copy, packed?.filename ?? "")))
    .digest("hex");
}

test("npm pack gives the same bytes in two folders and two time zones", () => {
  expect(pack("one", "America/New_York")).toBe(pack("two/deeper", "Pacific/Apia"));
});
