// The packed package in the projects of strangers: `npm run test:matrix`, or only some rows with `npm run test:matrix -- node vite`.
// Everything is installed into a temporary folder from the npm registry; Chromium is the machine's own.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createProject } from "./project.ts";
import { type Row, rows } from "./rows.ts";

const root = join(import.meta.dirname, "../..");
// A folder whose name has spaces and Hangul in it, as a stranger's may.
const home = mkdtempSync(join(tmpdir(), "빈 폴더 of a stranger "));
const wanted = process.argv.slice(2);
const chosen = rows.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.toLowerCase().includes(word)),
);

function packed(): string {
  const output = execFileSync(
    "npm",
    ["pack", "--json", "--ignore-scripts", "--loglevel=error", "--pack-destination", home],
    {
      cwd: root,
      encoding: "utf8",
      // Show why npm cannot pack, for example because HOME is not writable.
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const [{ filename } = { filename: "" }] = JSON.parse(output) as readonly { readonly filename: string }[];
  return join(home, filename);
}

interface Outcome {
  readonly row: Row;
  readonly fault: string;
  readonly seconds: number;
}

const tarball = packed();
const outcomes: Outcome[] = [];
const projects = new Map<string, ReturnType<typeof createProject>>();
for (const row of chosen) {
  const started = performance.now();
  const key = row.packages.join(" ");
  const project = projects.get(key) ?? createProject(join(home, `project ${projects.size}`), tarball, row.packages);
  projects.set(key, project);
  let fault = "";
  try {
    await row.check(await project, root);
  } catch (error) {
    const { message, stderr, stdout } = error as Error & { stderr?: string; stdout?: string };
    const text = `${message}\n${stderr ?? ""}\n${stdout ?? ""}`;
    fault = text.replaceAll(home, "…").trim();
  }
  const seconds = (performance.now() - started) / 1000;
  outcomes.push({ row, fault, seconds });
  process.stdout.write(
    `${fault === "" ? "passes" : "FAILS "}  ${row.name.padEnd(58)} ${seconds.toFixed(1).padStart(6)} s\n`,
  );
}

const failed = outcomes.filter(({ fault }) => fault !== "");
for (const { row, fault } of failed) process.stdout.write(`\n${row.name}\n${fault.slice(0, 3000)}\n`);
process.stdout.write(`\n${outcomes.length} environments, ${failed.length} failures\n`);
if (process.env["KEEP"] === undefined) rmSync(home, { recursive: true, force: true });
else process.stdout.write(`${home}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
