// Checks data/ and writes the generated modules of src/ and the schemas for editing data/: `npm run generate`.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "..");

function write(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

// The checks read facts and codes from generated modules, so the modules that need no data are written first.
const { describedModules, editorSchemas } = await import("./write/described-modules.ts");
const described = new Map([...describedModules(), ...editorSchemas()]);
write(described);

const { readValid } = await import("./check/read-valid.ts");
const { readEditions } = await import("./editions/editions.ts");
const { stateOf } = await import("./editions/state.ts");
const { mainNames } = await import("./write/entry-names.ts");
const { dataModules } = await import("./write/data-modules.ts");

const state = stateOf(root, readValid(root));
const modules = new Map([...described, ...dataModules(state, readEditions(root), mainNames(root))]);
write(modules);
for (const file of readdirSync(join(root, "src/generated"), { recursive: true, encoding: "utf8" })) {
  // Left over from an earlier run.
  if (file.endsWith(".ts") && !modules.has(`src/generated/${file}`)) rmSync(join(root, "src/generated", file));
}
process.stdout.write(`${state.meta.counts.exchanges} exchanges of edition ${state.meta.version}\n`);
