import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const root = join(import.meta.dirname, "..");
const folder = join(root, ".github/workflows");

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const files = readdirSync(folder).map((file) => {
  const text = readFileSync(join(folder, file), "utf8");
  return { file, text, workflow: parse(text) as Workflow };
});
const jobs = files.flatMap(({ file, workflow }) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({ place: `${file}: ${name}`, job })),
);
const steps = jobs.flatMap(({ place, job }) => job.steps.map((step) => ({ place, step })));

/** The places in which a check finds a problem. */
function placesOf<Item extends { readonly place: string }>(items: readonly Item[], isWrong: (item: Item) => boolean) {
  return items.filter(isWrong).map(({ place }) => place);
}

const checksOut = ({ steps: all }: Job) => all.some(({ uses }) => uses?.startsWith("actions/checkout@"));

describe("workflows", () => {
  test("pin every action to a commit, with its version in a comment", () => {
    const lines = files.flatMap(({ text }) => text.split("\n").filter((line) => line.includes("uses:")));
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d/.test(line))).toEqual([]);
  });

  test("begin without permissions, or with permission to read the contents", () => {
    const given = files.map(({ workflow: { permissions } }) => JSON.stringify(permissions));
    expect(new Set(given)).toEqual(new Set(["{}", '{"contents":"read"}']));
  });

  test("give write permission and an identity only to jobs that run no files of the repository", () => {
    const writes = jobs.filter(({ job }) => Object.values(job.permissions ?? {}).includes("write"));
    expect(writes.map(({ place }) => place).sort()).toEqual([
      "pages.yml: deploy",
      "publish.yml: publish",
      "publish.yml: release",
    ]);
    expect(placesOf(writes, ({ job }) => checksOut(job) || job.needs === undefined)).toEqual([]);
    const identified = jobs.filter(({ job }) => job.permissions?.["id-token"] !== undefined);
    expect(identified.map(({ place }) => place).sort()).toEqual(["pages.yml: deploy", "publish.yml: publish"]);
  });

  test("leave no credentials in a clone, and have a time limit", () => {
    expect(
      placesOf(
        steps,
        ({ step }) =>
          step.uses?.startsWith("actions/checkout@") === true && step.with?.["persist-credentials"] !== false,
      ),
    ).toEqual([]);
    expect(placesOf(jobs, ({ job }) => job["timeout-minutes"] === undefined)).toEqual([]);
  });

  test("put no expression into a shell line", () => {
    expect(placesOf(steps, ({ step }) => step.run?.includes("${{") === true)).toEqual([]);
  });

  test("run only scripts that exist", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly scripts: object };
    const lines = [...steps.map(({ step }) => step.run ?? ""), readFileSync(join(root, ".ci/run"), "utf8")].join("\n");
    const named = [...lines.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = ""]) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    const paths = [...lines.matchAll(/node (scripts\/[\w-]+\.ts)/g)].map(([, path = ""]) => path);
    expect(paths).not.toEqual([]);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test("create the bills of materials from the lock file", () => {
    const lines = steps.flatMap(({ step }) => (step.run?.startsWith("npm sbom") ? [step.run] : []));
    expect(lines).toHaveLength(2);
    // Then the installed packages do not matter, such as an optional one that a platform lacks, or one too many.
    for (const line of lines) expect(line).toContain("--package-lock-only");
  });
});
