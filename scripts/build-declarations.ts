// Writes the links in the comments of dist/**/*.d.ts as code, since not every editor and viewer knows them: `npm run build`.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../dist");

const declarations = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.d\.c?ts$/.test(file),
);

for (const file of declarations) {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  const plain = text.replace(/\{@link\w* ([^}|]+?)\}/g, "`$1`");
  if (plain !== text) writeFileSync(path, plain);
}
