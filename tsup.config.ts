import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/schema.ts", "src/meta.ts"],
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  dts: true,
  clean: true,
  silent: true,
  // zod is the optional peer of one entry; date-fns is bundled function by function.
  external: ["zod"],
});
