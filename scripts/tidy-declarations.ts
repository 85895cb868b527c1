// Replaces {@link} tags in dist/**/*.d.ts by code, since not every editor understands them: `npm run build`.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../dist");

for (const file of readdirSync(folder).filter((name) => /\.d\.c?ts$/.test(name))) {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, "utf8").replace(/\{@link\w* ([^}|]+?)\}/g, "`$1`"));
}
