import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Plugin } from "esbuild";
import { defineConfig, type Options } from "tsup";

function modulesIn(folder: string): readonly (readonly [name: string, path: string])[] {
  const files = readdirSync(`src/generated/${folder}`);
  return files.map((file) => [basename(file, ".ts"), `src/generated/${folder}/${file}`] as const);
}

// All files are next to each other in dist/, so that the same relative imports work wherever the build puts a module.
const entryPoints = {
  index: "src/index.ts",
  helpers: "src/helpers.ts",
  lookup: "src/lookup.ts",
  bind: "src/bind.ts",
  meta: "src/meta.ts",
  changes: "src/changes.ts",
  // Node shows this file name if zod is missing or too old.
  "schema.needs-zod-3.25-or-4": "src/schema.ts",
  ...Object.fromEntries(modulesIn("releases").map(([version, path]) => [`release-${version}`, path])),
};

const lists = Object.fromEntries(modulesIn("lists").map(([list, path]) => [`list-${list}`, path]));
const stores = Object.fromEntries(modulesIn("stores").map(([store, path]) => [`store-${store}`, path]));

/** The name of the output file of a module; `undefined` if the module is bundled into every file that needs it. */
function fileOf(path: string): string | undefined {
  const own = [...Object.entries(entryPoints), ...Object.entries(lists), ...Object.entries(stores)];
  return own.find(([, entry]) => join(import.meta.dirname, entry) === path)?.[0];
}

/** Keeps modules with their own output files external. There are no chunks, so bundlers never see an import without effect. */
function filesApart(extension: string): Plugin {
  return {
    name: "files-apart",
    setup(build) {
      build.onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, importer, kind }) => {
        const file = kind === "entry-point" ? undefined : fileOf(join(dirname(importer), path));
        return file === undefined ? undefined : { path: `./${file}${extension}`, external: true };
      });
    },
  };
}

/** CommonJS reads the lists from the JSON files of the package, so that they are not included twice. */
const listsFromJson: Plugin = {
  name: "lists-from-json",
  setup(build) {
    build.onLoad({ filter: /generated\/lists\/\w+\.ts$/ }, ({ path }) => {
      const list = basename(path, ".ts");
      const contents = `export const ${list} = require("./data/${list}.json");\n`;
      return { loader: "ts", contents };
    });
    build.onResolve({ filter: /^\.\/data\/\w+\.json$/ }, ({ path }) => ({ path, external: true }));
  },
};

const shared: Options = { target: "es2022", platform: "neutral", splitting: false, silent: true };

const code: Options = {
  ...shared,
  entry: entryPoints,
  dts: { entry: Object.fromEntries(Object.entries(entryPoints).filter(([name]) => name !== "lookup")) },
  external: ["zod"],
  // Not minified, since that would remove the annotations that let bundlers drop unused data.
};

const data: Options = {
  ...shared,
  entry: { ...lists, ...stores },
  esbuildOptions: (options) => {
    // Engines parse a long string in quotes in half the time of one in backticks.
    options.supported = { "template-literal": false };
  },
};

export default defineConfig([
  { ...code, format: "esm", esbuildPlugins: [filesApart(".js")] },
  { ...code, format: "cjs", esbuildPlugins: [filesApart(".cjs")] },
  { ...data, format: "esm" },
  { ...data, format: "cjs", esbuildPlugins: [listsFromJson] },
]);
