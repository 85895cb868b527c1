import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inChromium } from "./chromium.ts";
import { asCommonJs, asModule, asTypeScript, expected } from "./program.ts";
import type { Project } from "./project.ts";

/** One environment. */
export interface Row {
  /** Its name in the table. */
  readonly name: string;
  /** Packages installed next to this one. */
  readonly packages: readonly string[];
  /** Throws if the package does not work there. */
  readonly check: (project: Project, root: string) => Promise<void>;
}

const print = "console.log(answer);";

function isExpected(printed: string): void {
  const last = printed.split("\n").at(-1);
  if (last !== expected) throw new Error(`printed ${JSON.stringify(printed.slice(-600))} and not ${expected}`);
}

/** A program that some runtime runs as it is. */
function runtime(name: string, packages: readonly string[], run: (project: Project) => Promise<string>): Row {
  return {
    name,
    packages,
    check: async (project) => {
      project.write("a.mjs", asModule(print));
      project.write("a.cjs", asCommonJs(print));
      isExpected(await run(project));
    },
  };
}

const nodes = ["20", "22", "24", "26"].flatMap((version) => {
  const packages = [`node@${version}`];
  return [
    runtime(`Node ${version}, import`, packages, ({ run, bin }) => run(bin("node"), ["a.mjs"])),
    runtime(`Node ${version}, require`, packages, ({ run, bin }) => run(bin("node"), ["a.cjs"])),
  ];
});

const hardened = [
  runtime("Node 24 --permission", ["node@24"], ({ run, bin, folder }) =>
    run(bin("node"), ["--permission", `--allow-fs-read=${folder}`, "a.mjs"]),
  ),
  runtime("Node 24 --frozen-intrinsics", ["node@24"], ({ run, bin }) =>
    run(bin("node"), ["--frozen-intrinsics", "--no-warnings", "a.mjs"]),
  ),
  runtime("Node 24 --disallow-code-generation-from-strings", ["node@24"], ({ run, bin }) =>
    run(bin("node"), ["--disallow-code-generation-from-strings", "--disable-proto=throw", "a.mjs"]),
  ),
  runtime("Node's vm, another realm", ["node@24", "esbuild"], async ({ write, run, bin }) => {
    await run(bin("esbuild"), ["a.mjs", "--bundle", "--outfile=in-vm.js"]);
    write(
      "vm.mjs",
      'import { readFileSync } from "node:fs"; import vm from "node:vm"; vm.runInNewContext(readFileSync("in-vm.js", "utf8"), { console });',
    );
    return run(bin("node"), ["vm.mjs"]);
  }),
  runtime("SES lockdown()", ["ses"], async ({ write, run }) => {
    write("ses.mjs", 'import "ses"; lockdown(); await import("./a.mjs");');
    return run(process.execPath, ["ses.mjs"]);
  }),
  runtime("a read-only HOME, without git", ["node@24"], ({ run, bin }) =>
    run(bin("node"), ["a.mjs"], { HOME: "/proc/nowhere", PATH: "/nowhere" }),
  ),
];

const others = [
  runtime("Deno", ["deno"], ({ run, bin }) => run(bin("deno"), ["run", "--no-prompt", "--allow-read", "a.mjs"])),
  runtime("Bun, import", ["bun"], ({ run, bin }) => run(bin("bun"), ["a.mjs"])),
  runtime("Bun, require", ["bun"], ({ run, bin }) => run(bin("bun"), ["a.cjs"])),
  {
    name: "workerd",
    packages: ["workerd", "esbuild"],
    check: async ({ write, run, bin }: Project) => {
      const then = `export default { test() { if (answer !== ${JSON.stringify(expected)}) throw new Error(answer); } };`;
      write("worker.mjs", asModule(then));
      await run(bin("esbuild"), ["worker.mjs", "--bundle", "--format=esm", "--outfile=worker.js"]);
      write(
        "worker.capnp",
        `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = .one)]);
const one :Workerd.Worker = (modules = [(name = "worker", esModule = embed "worker.js")], compatibilityDate = "2025-01-01");
`,
      );
      await run(bin("workerd"), ["test", "worker.capnp"]);
    },
  },
];

const modes = [
  ["nodenext", "nodenext"],
  ["node16", "node16"],
  ["esnext", "bundler"],
] as const;

const compilers: readonly Row[] = ["5.4", "5.9", "6.0", "7.0"].flatMap((version) =>
  modes.flatMap(([module, moduleResolution]) =>
    [true, false].map(
      (exactOptionalPropertyTypes): Row => ({
        name: `TypeScript ${version}, ${moduleResolution}, exactOptionalPropertyTypes ${exactOptionalPropertyTypes ? "on" : "off"}`,
        packages: [`typescript@${version}`, "zod@4"],
        check: async ({ write, run, bin }) => {
          write("a.ts", asTypeScript);
          // A CommonJS file in an ES module package uses the other declarations.
          if (moduleResolution !== "bundler")
            write(
              "b.cts",
              'import m = require("dprk-russia-exchanges"); export const n: number = m.exchanges.length;\n',
            );
          const options = {
            module,
            moduleResolution,
            target: "es2022",
            lib: ["es2022", "dom"],
            types: [],
            strict: true,
            noEmit: true,
            skipLibCheck: false,
            noUncheckedIndexedAccess: true,
            exactOptionalPropertyTypes,
          };
          write(
            "tsconfig.json",
            JSON.stringify({
              compilerOptions: options,
              include: ["a.ts", ...(moduleResolution === "bundler" ? [] : ["b.cts"])],
            }),
          );
          await run(bin("tsc"), ["-p", "."]);
        },
      }),
    ),
  ),
);

/** A bundler: makes a file that Node then runs. */
function bundler(name: string, packages: readonly string[], bundle: (project: Project) => Promise<string>): Row {
  return {
    name: `bundled by ${name}`,
    packages,
    check: async (project) => {
      project.write("a.mjs", asModule(print));
      const file = await bundle(project);
      isExpected(await project.run(process.execPath, [file]));
    },
  };
}

const bundlers = [
  bundler("esbuild", ["esbuild"], async ({ run, bin }) => {
    await run(bin("esbuild"), ["a.mjs", "--bundle", "--format=esm", "--outfile=out/esbuild.mjs"]);
    return "out/esbuild.mjs";
  }),
  bundler("Rollup", ["rollup", "@rollup/plugin-node-resolve"], async ({ run, bin }) => {
    await run(bin("rollup"), [
      "a.mjs",
      "-p",
      "node-resolve",
      "-f",
      "es",
      "-o",
      "out/rollup.mjs",
      "--failAfterWarnings",
    ]);
    return "out/rollup.mjs";
  }),
  bundler("Vite", ["vite"], async ({ write, run, bin }) => {
    write(
      "vite.config.mjs",
      'export default { build: { lib: { entry: "a.mjs", formats: ["es"], fileName: "vite" }, outDir: "out/vite" } };',
    );
    await run(bin("vite"), ["build", "--logLevel", "error"]);
    return "out/vite/vite.js";
  }),
  bundler("webpack", ["webpack", "webpack-cli"], async ({ run, bin }) => {
    await run(bin("webpack"), [
      "--entry",
      "./a.mjs",
      "--mode",
      "production",
      "-o",
      "out/webpack",
      "--output-filename",
      "main.cjs",
      "--no-performance",
    ]);
    return "out/webpack/main.cjs";
  }),
  bundler("Rspack", ["@rspack/core", "@rspack/cli"], async ({ write, run, bin }) => {
    write(
      "rspack.config.mjs",
      'export default { entry: "./a.mjs", mode: "production", output: { path: import.meta.dirname + "/out/rspack", filename: "main.cjs" }, performance: { hints: false } };',
    );
    await run(bin("rspack"), ["build"]);
    return "out/rspack/main.cjs";
  }),
  bundler("Parcel", ["parcel"], async ({ write, run, bin, folder }) => {
    const description = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as object;
    write("package.json", JSON.stringify({ ...description, "@parcel/resolver-default": { packageExports: true } }));
    await run(bin("parcel"), ["build", "a.mjs", "--no-cache", "--no-source-maps", "--dist-dir", "out/parcel"]);
    return "out/parcel/a.js";
  }),
  bundler("Metro", ["metro", "metro-config", "@babel/core"], async ({ write, run }) => {
    write("m.js", asCommonJs(print));
    write(
      "metro.cjs",
      `const Metro = require("metro");
(async () => {
  const config = await Metro.loadConfig({ cwd: __dirname }, { projectRoot: __dirname, resolver: { unstable_enablePackageExports: true }, reporter: { update() {} } });
  await Metro.runBuild(config, { entry: "m.js", out: "out/metro.js", minify: false, dev: false });
})().catch((error) => { console.error(error); process.exit(1); });
`,
    );
    write("out/.keep", "");
    await run(process.execPath, ["metro.cjs"]);
    return "out/metro.js";
  }),
];

const clock = `
test("the short program under a clock of 1999", async () => {
  const { countSince, exchanges, byMonth } = load;
  expect(Date.now()).toBe(0);
  expect(countSince(exchanges, "2024")).toBe(20);
  expect(byMonth(exchanges, "2023-10").length).toBe(2);
});
`;

const runners: readonly Row[] = [
  {
    name: "Jest with a mocked clock",
    packages: ["jest"],
    check: async ({ write, run, bin }) => {
      write(
        "clock.test.cjs",
        `const load = require("dprk-russia-exchanges/releases/1.0.0");\njest.useFakeTimers({ now: 0 });\n${clock}`,
      );
      await run(bin("jest"), ["--testMatch", "**/clock.test.cjs", "--silent"]);
    },
  },
  {
    name: "Vitest with a mocked clock",
    packages: ["vitest"],
    check: async ({ write, run, bin }) => {
      write(
        "clock.test.mjs",
        `import * as load from "dprk-russia-exchanges/releases/1.0.0";\nimport { expect, test, vi } from "vitest";\nvi.useFakeTimers({ now: 0 });\n${clock}`,
      );
      await run(bin("vitest"), ["run"]);
    },
  },
];

const zods: readonly Row[] = ["3.25", "4"].map((version) => ({
  name: `zod ${version}`,
  packages: [`zod@${version}`],
  check: async ({ write, run }) => {
    const body = `const [record] = JSON.parse(JSON.stringify(exchanges));
if (parseExchange(record).id !== record.id || exchangeSchema.safeParse({ ...record, host: 1 }).success) throw new Error("wrong");
if (exchangeJsonSchema().type !== "object") throw new Error("wrong");
`;
    const [names, list] = ["{ exchangeJsonSchema, exchangeSchema, parseExchange }", "{ exchanges }"];
    write(
      "z.mjs",
      `import ${names} from "dprk-russia-exchanges/schema"; import ${list} from "dprk-russia-exchanges";\n${body}`,
    );
    write(
      "z.cjs",
      `const ${names} = require("dprk-russia-exchanges/schema"); const ${list} = require("dprk-russia-exchanges");\n${body}`,
    );
    await run(process.execPath, ["z.mjs"]);
    await run(process.execPath, ["z.cjs"]);
    await run(process.execPath, ["--disallow-code-generation-from-strings", "z.mjs"]);
  },
}));

const without: Row = {
  name: "no zod: /schema names it, the rest works",
  packages: ["node@24"],
  check: async ({ write, run, bin }) => {
    write(
      "s.mjs",
      'try { await import("dprk-russia-exchanges/schema"); } catch (error) { console.log(String(error)); }',
    );
    const printed = await run(bin("node"), ["s.mjs"]);
    if (!printed.includes("needs-zod-3.25-or-4")) throw new Error(`printed ${printed}`);
  },
};

const pages: readonly Row[] = (["bundled", "import map over http", "strict CSP", "worker"] as const).map((kind) => ({
  name: `Chromium, ${kind}`,
  packages: ["esbuild"],
  check: async (project, root) => isExpected(await inChromium(kind, project, root)),
}));

/** Every environment. */
export const rows: readonly Row[] = [
  ...nodes,
  ...hardened,
  ...others,
  ...pages,
  ...compilers,
  ...bundlers,
  ...runners,
  ...zods,
  without,
];
