import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { describedModules, editorSchemas } from "../../scripts/write/described-modules.ts";

const root = join(import.meta.dirname, "../..");

describe("what is generated from the descriptions of records", () => {
  // These files must match what the build wrote: types with comments, facts, codes, and the schemas for editing YAML.
  test.each([...describedModules(), ...editorSchemas()])("%s is current", (path, text) => {
    expect(text).toBe(readFileSync(join(root, path), "utf8"));
  });
});
