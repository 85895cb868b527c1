import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { defineConfig } from "tsup";

const releases = readdirSync("src/generated/releases").map((file) => basename(file, ".ts"));

export default defineConfig({
  entry: {
    index: "src/index.ts",
    schema: "src/schema.ts",
    meta: "src/meta.ts",
    changes: "src/changes.ts",
    ...Object.fromEntries(releases.map((version) => [`releases/${version}`, `src/generated/releases/${version}.ts`])),
  },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  dts: true,
  // Every entry stands alone: shared chunks would make bundlers warn about imports that do nothing.
  splitting: false,
  clean: true,
  silent: true,
  // zod is the optional peer of one entry; date-fns is bundled function by function.
  external: ["zod"],
  esbuildOptions: (options) => {
    // The paths in the output's comments do not tell where node_modules really is.
    options.preserveSymlinks = true;
  },
  // Not minified: that would drop the marks by which a bundler leaves out the data that nobody reads.
});
