import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** An empty project into which the packed package is installed. */
export interface Project {
  /** Its folder. */
  readonly folder: string;
  /** Writes a file. */
  readonly write: (file: string, content: string) => void;
  /** Runs a program in the folder and returns its output. */
  readonly run: (program: string, parameters: readonly string[], environment?: NodeJS.ProcessEnv) => Promise<string>;
  /** Path of a program from an installed package. */
  readonly bin: (name: string) => string;
}

const limits = { encoding: "utf8", timeout: 240_000, maxBuffer: 64_000_000 } as const;

/** A project with the package and others, only from the npm registry. */
export async function createProject(folder: string, tarball: string, packages: readonly string[]): Promise<Project> {
  mkdirSync(folder, { recursive: true });
  const write = (file: string, content: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  const run: Project["run"] = async (program, parameters, environment = {}) => {
    const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, NODE_OPTIONS: undefined, ...environment };
    const { stdout } = await execute(program, [...parameters], { cwd: folder, env, ...limits });
    return stdout.trim();
  };
  write("package.json", JSON.stringify({ name: "stranger", private: true, type: "module" }));
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline"];
  await run("npm", ["install", ...quiet, tarball, ...packages]);
  return { folder, write, run, bin: (name) => join(folder, "node_modules/.bin", name) };
}
