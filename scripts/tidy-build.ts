// Tidies what tsup wrote into dist/: `npm run build`.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../dist");

function rewrite(pattern: RegExp, tidied: (text: string) => string): void {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => pattern.test(file));
  for (const file of files) {
    const path = join(folder, file);
    const text = readFileSync(path, "utf8");
    const tidy = tidied(text);
    if (tidy !== text) writeFileSync(path, tidy);
  }
}

// Not every editor knows the links in comments.
rewrite(/\.d\.c?ts$/, (text) => text.replace(/\{@link\w* ([^}|]+?)\}/g, "`$1`"));

// No chunk has side effects, and some bundlers warn about an import of which nothing is used.
rewrite(/\.js$/, (text) => text.replace(/^import "\.[./]*\/chunk-\w+\.js";\n/gm, ""));
