// Reads data/, checks it, and writes what src/ and the editors of data/ need: `npm run generate`.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "..");

function write(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

// What checks the data reads facts and codes from generated modules, so those that need no data come first.
const { describedModules, editorSchemas } = await import("./write/described-modules.ts");
rmSync(join(root, "src/generated"), { recursive: true, force: true });
write(new Map([...describedModules(), ...editorSchemas()]));

const { readValid } = await import("./check/read-valid.ts");
const { readEditions } = await import("./editions/editions.ts");
const { stateOf } = await import("./editions/state.ts");
const { mainNames } = await import("./write/entry-names.ts");
const { dataModules } = await import("./write/data-modules.ts");
const { catalogueFiles } = await import("./write/catalogue-files.ts");

const state = stateOf(root, readValid(root));
write(dataModules(state, readEditions(root), mainNames(root)));
write(catalogueFiles(state.meta));
process.stdout.write(`${state.meta.counts.exchanges} exchanges of edition ${state.meta.version}\n`);
