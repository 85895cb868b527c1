import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { exchanges } from "../src/index.ts";
import { copyRepository } from "./support/copy.ts";

const root = join(import.meta.dirname, "..");
const copy = mkdtempSync(join(tmpdir(), "contributing-"));

function git(...parameters: readonly string[]): string {
  return execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@localhost", ...parameters], {
    cwd: copy,
    encoding: "utf8",
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

function edit(file: string, change: (text: string) => string): void {
  const path = join(copy, file);
  const before = readFileSync(path, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`Expected the change to fit ${file}`);
  writeFileSync(path, after);
}

/** A complete record that cites a source from another month. */
function addExchange(month: string): void {
  const entry = `  - id: delegation-moscow-${month}
    title: { en: Delegation in Moscow, fr: Délégation à Moscou }
    start: ${month}
    host: RU
    places: [moscow]
    channel: unstated
    rank: unstated
    topics: [trade]
    summary: { en: A delegation went to Moscow., fr: Une délégation s'est rendue à Moscou. }
    evidence:
      - { source: reuters-chronology-2024-06, supports: [start, host, places, topics] }
`;
  edit(`data/exchanges/${month}.yml`, (text) => text.replace("exchanges:\n", `exchanges:\n${entry}`));
}

beforeAll(() => {
  copyRepository(root, copy);
  appendFileSync(join(copy, ".gitignore"), "node_modules\n");
  git("init", "--quiet", "--initial-branch", "main");
  git("add", "--all");
  git("commit", "--quiet", "--message", "Copy");
});

afterEach(() => {
  git("reset", "--quiet", "--hard");
  git("clean", "--quiet", "--force", "-d");
  git("checkout", "--quiet", "main");
});

afterAll(() => rmSync(copy, { recursive: true }));

describe("two branches that each add a record in another month", () => {
  test("merge without a conflict, and npm run generate stays green and changes no committed file", () => {
    for (const [branch, month] of [
      ["one", "2024-01"],
      ["other", "2024-05"],
    ] as const) {
      git("checkout", "--quiet", "-b", branch, "main");
      addExchange(month);
      git("commit", "--quiet", "--all", "--message", `Add an exchange of ${month}`);
    }
    git("merge", "--quiet", "--no-edit", "one");
    const { status, stdout, stderr } = run("generate.ts");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(`${exchanges.length + 2} exchanges of edition `);
    expect(git("status", "--porcelain")).toBe("");
    expect(readFileSync(join(copy, "src/generated/ids.ts"), "utf8")).toContain('"delegation-moscow-2024-05"');
  });
});

describe("npm run generate", () => {
  test("finds one problem for one typo, and runs no rules on records that it could not read", () => {
    // Without the record, the rules would find its sources and place unused and its items missing.
    edit("data/exchanges/2023-07.yml", (text) => text.replace("rank: minister", "rank: ministre"));
    const { status, stdout, stderr } = run("generate.ts");
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr.trim().split("\n")).toEqual([
      expect.stringMatching(/^data\/exchanges\/2023-07\.yml:\d+:\d+: shoigu-pyongyang-2023-07: rank: .*"minister"/),
      "1 problem in the data",
    ]);
  });
});

describe("npm run new", () => {
  test("writes a record to fill in, and generate then names every open field and nothing else", () => {
    const id = "somebody-moscow-2024-05";
    const added = run("new.ts", "exchange", id);
    expect([added.status, added.stderr]).toEqual([0, ""]);
    expect(added.stdout).toContain(`Added ${id} to data/exchanges/2024-05.yml`);
    const { status, stderr } = run("generate.ts");
    expect(status).toBe(1);
    const problems = stderr.trim().split("\n").slice(0, -1);
    expect(problems.length).toBeGreaterThan(3);
    expect(problems.filter((problem) => !problem.includes(`: ${id}: `))).toEqual([]);
    const again = run("new.ts", "exchange", id);
    expect([again.status, again.stderr]).toEqual([
      1,
      `Cannot add ${id}: expected a new id, but it is already in data/exchanges/2024-05.yml\n`,
    ]);
  });

  test("creates the file of a month that has none", () => {
    expect(run("new.ts", "exchange", "somebody-moscow-2022-01").status).toBe(0);
    const text = readFileSync(join(copy, "data/exchanges/2022-01.yml"), "utf8");
    expect(text).toMatch(/^# yaml-language-server: .*\nexchanges:\n {2}- id: somebody-moscow-2022-01\n/);
  });

  test.each([[], ["exchange"], ["exchange", "Lavrov"], ["exchange", "lavrov-2023-13"], ["official", "lavrov-2023-10"]])(
    "refuses %j %j and says what it expects",
    (...parameters) => {
      const { status, stderr } = run("new.ts", ...parameters);
      expect(status).toBe(1);
      expect(stderr).toContain("expected npm run new exchange <id>, with an id that ends in a month or a day");
    },
  );
});

describe("the ten steps of data/README.md", () => {
  const month = "data/exchanges/2024-05.yml";
  const id = "somebody-moscow-2024-05";

  /** Adds a text at the end of a file, or before a given text in it. */
  function add(file: string, text: string, before?: string): void {
    edit(file, (present) => (before === undefined ? present + text : present.replace(before, text + before)));
  }

  /** What a contributor does at each step, by the bold words with which the step begins. */
  const steps: Readonly<Record<string, () => void>> = {
    // This step is a decision: nothing is written.
    "Make sure that it is one.": () => {},
    "Add the record": () => expect(run("new.ts", "exchange", id).status).toBe(0),
    "Enter the sources": () =>
      add(
        month,
        `  - id: some-paper-2024-05-21
    url: https://some-paper.example/delegation
    publisher: Some Paper
    kind: press
    title: A minister in Moscow
    language: en
    published: 2024-05-21
`,
      ),
    "Enter the people": () =>
      add(
        "data/officials/kp.yml",
        `- id: zo-kil-tong
  side: KP
  spellings:
    - { form: Zo Kil Tong, language: en, kind: preferred, source: some-paper-2024-05-21 }
    - { form: Zo Kil-tong, language: fr, kind: preferred, source: some-paper-2024-05-21 }
    - { form: 조길통, language: ko, kind: preferred, source: some-paper-2024-05-21 }
  offices:
    - id: minister-of-tests
      title: { en: Minister of Tests, fr: ministre des Essais }
      source: some-paper-2024-05-21
`,
      ),
    "Enter the place": () => expect(readFileSync(join(copy, "data/places.yml"), "utf8")).toContain("- id: moscow\n"),
    "Date it by what the sources say": () =>
      edit(month, (text) =>
        text.replace(
          /(- id: somebody-.*\n.*\n) +start: .*\n.*\n/,
          "$1    start: ..2024-05-20\n    lastSeen: 2024-05-21\n",
        ),
      ),
    "Code it": () =>
      edit(month, (text) =>
        text
          .replace(
            "host: KP # where it took place: KP, RU or a third country\n    places: []",
            "host: RU\n    places: [moscow]",
          )
          .replace(
            /rank: unstated\n {4}topics: \[\]\n.*\n.*\n/,
            "rank: minister\n    topics: [trade]\n    participants:\n      - { official: zo-kil-tong, role: head, office: minister-of-tests }\n",
          ),
      ),
    Write: () =>
      edit(month, (text) =>
        text
          .replace(
            'title: { en: "", fr: "" } # at most 60 characters, no date',
            "title: { en: Zo Kil Tong in Moscow, fr: Zo Kil-tong à Moscou }",
          )
          .replace(
            /summary:\n {6}en: ""\n {6}fr: ""\n.*\n.*\n.*\n/,
            `summary:
      en: Minister of Tests Zo Kil Tong was in Moscow on 20 and 21 May 2024.
      fr: Le ministre des Essais Zo Kil-tong était à Moscou les 20 et 21 mai 2024.
`,
          ),
      ),
    "Give the evidence": () =>
      edit(month, (text) =>
        text.replace(
          /- source: "".*\n.*\n/,
          "- source: some-paper-2024-05-21\n        supports: [start.latest, lastSeen, host, places, rank, topics, head]\n",
        ),
      ),
    "Run `npm run generate`": () => {
      const { status, stderr } = run("generate.ts");
      expect([status, stderr]).toEqual([0, ""]);
      expect(run("check-version.ts").status).toBe(0);
    },
  };

  test("are these, and lead to a record that npm run generate publishes", () => {
    const text = readFileSync(join(copy, "data/README.md"), "utf8");
    const named = [...text.matchAll(/^\d+\. \*\*(.+?)\*\*/gm)].map(([, name = ""]) => name);
    expect(named).toEqual(Object.keys(steps));
    for (const name of named) steps[name]?.();
    const list = readFileSync(join(copy, "src/generated/ids.ts"), "utf8");
    expect(list).toContain(`"${id}"`);
    expect(list).toContain('"zo-kil-tong"');
  });
});

describe("npm run release", () => {
  test("refuses an edition that is already released, and a working tree with changes", () => {
    // What the script imports, and what generate removes when it finds a problem.
    cpSync(join(root, "src/generated"), join(copy, "src/generated"), { recursive: true });
    edit("package.json", (text) => text.replace(/"version": "[^"]+"/, '"version": "1.3.0"'));
    const released = run("release.ts");
    expect([released.status, released.stderr]).toEqual([
      1,
      "Cannot release 1.3.0: it is already released; raise version in package.json and released in data/edition.yml\n",
    ]);
    edit("package.json", (text) => text.replace(/"version": "[^"]+"/, '"version": "9.9.9"'));
    const changed = run("release.ts");
    expect(changed.status).toBe(1);
    expect(changed.stderr).toContain("Cannot release 9.9.9: commit or revert these changes first\n");
    expect(changed.stderr).toContain("package.json");
    expect(existsSync(join(copy, "data/editions/9.9.9.json"))).toBe(false);
  });
});
