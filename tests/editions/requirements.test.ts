import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { copyRepository } from "../support/copy.ts";

const root = join(import.meta.dirname, "../..");
const copy = mkdtempSync(join(tmpdir(), "freeze-"));

function git(...parameters: readonly string[]): void {
  execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@localhost", ...parameters], {
    cwd: copy,
    stdio: "pipe",
  });
}

function run(script: string, ...parameters: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, "scripts", script), ...parameters], {
    cwd: copy,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function setVersion(version: string): void {
  const file = join(copy, "package.json");
  writeFileSync(file, readFileSync(file, "utf8").replace(/"version": "[^"]+"/, `"version": "${version}"`));
}

/** Makes edition 1.0.0 the newest and the only one, with the data that stand in the working tree. */
function onlyFirstEdition(version: string): void {
  const folder = join(copy, "data/releases");
  for (const file of readdirSync(folder).filter((name) => !name.startsWith("1.0.0") && name !== "index.json")) {
    if (!file.endsWith(".notes.yml")) rmSync(join(folder, file));
  }
  for (const file of readdirSync(join(copy, "src/generated/releases")).filter((name) => name !== "1.0.0.ts")) {
    rmSync(join(copy, "src/generated/releases", file));
  }
  const index = JSON.parse(readFileSync(join(folder, "index.json"), "utf8")) as readonly object[];
  writeFileSync(join(folder, "index.json"), `${JSON.stringify(index.slice(0, 1), null, 2)}\n`);
  setVersion(version);
}

beforeAll(() => {
  copyRepository(root, copy);
  appendFileSync(join(copy, ".gitignore"), "node_modules\n");
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "Copy");
});

afterEach(() => {
  git("reset", "--quiet", "--hard");
  git("clean", "--quiet", "--force", "-d");
});

afterAll(() => rmSync(copy, { recursive: true }));

describe("npm run freeze", () => {
  test("refuses to write an edition a second time", () => {
    setVersion("1.0.0");
    const { status, stderr } = run("freeze.ts");
    expect(status).toBe(1);
    expect(stderr).toContain("Cannot freeze 1.0.0: expected a new version, and data/releases/1.0.0.json exists");
  });

  test("refuses a working tree with changes", () => {
    setVersion("9.9.9");
    const { status, stderr } = run("freeze.ts");
    expect(status).toBe(1);
    expect(stderr).toContain("Cannot freeze 9.9.9: expected a clean working tree");
    expect(existsSync(join(copy, "data/releases/9.9.9.json"))).toBe(false);
  });
});

describe("npm run version:check", () => {
  test("fails when a patch changes facts, and names what asks for more", () => {
    onlyFirstEdition("1.0.1");
    const { status, stdout, stderr } = run("version-check.ts");
    expect(status).toBe(1);
    expect(stdout).toMatch(/^minor {2}exchanges \S+ start corrected$/m);
    expect(stderr).toContain("version 1.0.1 is a patch bump of 1.0.0: the changes ask for a minor one");
  });

  test("fails when a correction that changes counts has no reason", () => {
    onlyFirstEdition("1.1.0");
    rmSync(join(copy, "data/releases/1.1.0.notes.yml"));
    const { status, stderr } = run("version-check.ts");
    expect(status).toBe(1);
    expect(stderr).toContain("is corrected without a reason: add it to data/releases/1.1.0.notes.yml");
  });

  test("fails when an id that was released is gone without a redirect", () => {
    onlyFirstEdition("2.0.0");
    for (const name of [
      "unconfirmed.yml",
      ...readdirSync(join(copy, "data/exchanges")).map((month) => `exchanges/${month}`),
    ]) {
      const file = join(copy, "data", name);
      writeFileSync(file, readFileSync(file, "utf8").replaceAll("shoigu-pyongyang-2023-07", "shoigu-renamed-2023-07"));
    }
    const { status, stdout, stderr } = run("version-check.ts");
    expect(status).toBe(1);
    expect(stdout).toContain("major  exchanges shoigu-pyongyang-2023-07 taken out without a redirect");
    expect(stderr).toContain("shoigu-pyongyang-2023-07 was released and is gone");
  });
});

describe("npm run data:check", () => {
  test("fails when a generated file is stale, and names it", () => {
    appendFileSync(join(copy, "src/generated/ids.ts"), "\n");
    const { status, stderr } = run("build-data.ts", "--check");
    expect(status).toBe(1);
    expect(stderr).toContain("Stale: src/generated/ids.ts. Run npm run data and commit what it writes");
  });

  test("fails with every problem when the data break rules", () => {
    const file = join(copy, "data/exchanges/2023-07.yml");
    writeFileSync(
      file,
      readFileSync(file, "utf8").replace("rank: minister", "rank: admiral").replace("host: KP", "host: Korea"),
    );
    const { status, stderr } = run("build-data.ts", "--check");
    expect(status).toBe(1);
    expect(stderr).toMatch(/2023-07\.yml: shoigu-pyongyang-2023-07: host: .+; write it as/);
    expect(stderr).toMatch(/2023-07\.yml: shoigu-pyongyang-2023-07: rank: .+; write it as/);
  });
});
