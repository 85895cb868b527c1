// JavaScript and not JSON: the TypeDoc for TypeScript 7 may stop reading JSON.
import { readFileSync } from "node:fs";

const { name, repository } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const address = repository.url.replace(/^git\+|\.git$/g, "");

/** @type {Partial<import("typedoc").TypeDocOptions> & Record<string, unknown>} */
export default {
  name,
  entryPoints: [
    "../src/index.ts",
    "../src/changes.ts",
    "../src/meta.ts",
    "../src/schema.ts",
    "../src/generated/releases/*.ts",
  ],
  tsconfig: "../src/tsconfig.json",
  readme: "none",
  plugin: ["typedoc-plugin-markdown"],
  outputs: [
    { name: "html", path: "../site" },
    // Markdown to read on the web host of the repository: one file a module.
    { name: "markdown", path: "api", options: { router: "module" } },
  ],
  sort: ["source-order"],
  // Source links must not change with every commit, nor vanish outside a checkout.
  disableGit: true,
  displayBasePath: "..",
  gitRevision: "main",
  sourceLinkTemplate: `${address}/blob/{gitRevision}/{path}#L{line}`,
  excludeExternals: true,
  jsDocCompatibility: { exampleTag: false },
  treatWarningsAsErrors: true,
  // Types that only shorten others; the lists of ids stand in src/generated/ids.ts.
  intentionallyNotExported: [
    "claimIds",
    "exchangeIds",
    "officialIds",
    "placeIds",
    "sourceIds",
    "unconfirmedIds",
    "RegisteredId",
  ],
  validation: { notExported: true, invalidLink: true, invalidPath: true, rewrittenLink: true, notDocumented: true },
  requiredToBeDocumented: [
    "Project",
    "Module",
    "Variable",
    "Function",
    "Class",
    "Interface",
    "Constructor",
    "Property",
    "Method",
    "Parameter",
    "TypeParameter",
    "Accessor",
    "TypeAlias",
  ],
  hideBreadcrumbs: true,
  entryFileName: "README",
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
};
