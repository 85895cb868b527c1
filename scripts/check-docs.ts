// Fails when the committed API reference in docs/api is stale, or when the docs have a warning: `npm run docs:check`.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Application } from "typedoc";
import { fail } from "./exit.ts";

const root = join(import.meta.dirname, "..");
const committed = join(root, "docs/api");
const fresh = mkdtempSync(join(tmpdir(), "docs-"));

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function contentOf(folder: string): ReadonlyMap<string, string> {
  return new Map(filesIn(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

const app = await Application.bootstrapWithPlugins({ options: join(root, "docs/typedoc.config.mjs") });
app.options.setValue("outputs", [{ name: "markdown", path: fresh, options: { router: "module" } }]);
const project = await app.convert();
if (project === undefined) fail("The API reference could not be made: see the errors above");
app.validate(project);
await app.generateOutputs(project);
if (app.logger.hasErrors() || app.logger.hasWarnings()) fail("The API reference has warnings: see above");

const expected = contentOf(fresh);
const present = contentOf(committed);
const stale = [...new Set([...expected.keys(), ...present.keys()])].filter(
  (file) => expected.get(file) !== present.get(file),
);
rmSync(fresh, { recursive: true });
if (stale.length > 0) fail(`Stale: ${stale.map((file) => `docs/api/${file}`).join(", ")}. Run npm run docs and commit`);
