import { readdirSync } from "node:fs";
import { basename } from "node:path";
import type { Plugin } from "esbuild";
import { defineConfig, type Options } from "tsup";

function entriesIn(folder: string): Record<string, string> {
  const files = readdirSync(`src/generated/${folder}`);
  return Object.fromEntries(files.map((file) => [`${folder}/${basename(file, ".ts")}`, `src/generated/${folder}/${file}`]));
}

const entryPoints = {
  index: "src/index.ts",
  helpers: "src/helpers.ts",
  bind: "src/bind.ts",
  meta: "src/meta.ts",
  changes: "src/changes.ts",
  // Node names this file when it cannot find zod, or finds one that is too old.
  "schema.needs-zod-3.25-or-4": "src/schema.ts",
  ...entriesIn("releases"),
};

const shared: Options = {
  // As entry points of their own the lists end up in files of their own, so that a bundler can split them.
  entry: { ...entryPoints, ...entriesIn("lists") },
  target: "es2022",
  platform: "neutral",
  splitting: true,
  silent: true,
  external: ["zod"],
  // Not minified: that would drop the marks by which a bundler leaves out the data that nobody reads.
};

/** CommonJS reads the lists from the package's JSON files, so that they are not there twice. */
const listsFromJson: Plugin = {
  name: "lists-from-json",
  setup(build) {
    build.onLoad({ filter: /generated\/lists\/\w+\.ts$/ }, ({ path }) => {
      const list = basename(path, ".ts");
      return {
        loader: "ts",
        contents: `import { deepFreeze } from "../../lib/freeze.ts";\nexport const ${list} = deepFreeze(require("./data/${list}.json"));\n`,
      };
    });
    build.onResolve({ filter: /^\.\/data\/\w+\.json$/ }, ({ path }) => ({ path, external: true }));
  },
};

export default defineConfig([
  { ...shared, format: "esm", dts: { entry: entryPoints }, clean: true },
  { ...shared, format: "cjs", dts: { entry: entryPoints }, esbuildPlugins: [listsFromJson] },
]);
