// JavaScript instead of JSON, since the TypeDoc for TypeScript 7 may stop reading JSON.
import { fileURLToPath } from "node:url";
import { packageName, pageOfFile, repositoryPage, sitePage } from "./site/addresses.ts";
import { addRules } from "./site/theme/markdown-rules.ts";

/** Path of a file in this folder, since TypeDoc resolves the paths of an output from the working directory. */
function pathHere(file) {
  return fileURLToPath(new URL(file, import.meta.url));
}

/** @type {Partial<import("typedoc").TypeDocOptions> & Record<string, unknown>} */
export default {
  name: packageName,
  includeVersion: true,
  // Every entry point releases/<version> exports the names of the first one.
  entryPoints: [
    "../src/index.ts",
    "../src/helpers.ts",
    "../src/bind.ts",
    "../src/changes.ts",
    "../src/meta.ts",
    "../src/schema.ts",
  ],
  // Keep this order of the entry points, and their exports in source order.
  sortEntryPoints: false,
  sort: ["documents-first", "source-order"],
  alwaysCreateEntryPointModule: false,
  tsconfig: "../src/tsconfig.json",
  readme: "site/start.md",
  projectDocuments: ["guides/*.md", "../CHANGELOG.md"],
  plugin: ["typedoc-plugin-markdown", "./site/plugin.ts"],
  // docs/build-docs.ts writes them one after another, with the guides only in the first.
  outputs: [
    {
      name: "html",
      path: "../site",
      options: {
        router: "site",
        theme: "site",
        favicon: pathHere("site/favicon.svg"),
        customCss: pathHere("site/theme/theme.css"),
      },
    },
    // Markdown to read on the web host of the repository: one file a module.
    { name: "markdown", path: "api", options: { router: "module" } },
  ],
  hostedBaseUrl: sitePage,
  // The README and the guides have their own first heading.
  headings: { readme: false, document: false },
  navigation: { includeCategories: true, includeGroups: true },
  navigationLinks: { "Data explorer": "site:explorer/index.html", GitHub: repositoryPage },
  categorizeByGroup: false,
  groupOrder: ["Guides", "Modules", "*"],
  categoryOrder: ["Helpers", "Data", "Codes", "Errors", "Records", "Ids", "Dates", "Types of the helpers", "*"],
  // Nothing here is private or inherited.
  visibilityFilters: {},
  includeHierarchySummary: false,
  useFirstParagraphOfCommentAsSummary: true,
  markdownItLoader: addRules,
  // The languages of the examples in the guides.
  highlightLanguages: ["ts", "js", "json", "html", "css", "sh", "bash", "python", "r", "sql", "yaml", "csv", "diff"],
  lightHighlightTheme: "github-light-high-contrast",
  darkHighlightTheme: "github-dark-high-contrast",
  // Source links must not change with every commit, nor vanish outside a checkout.
  disableGit: true,
  displayBasePath: "..",
  gitRevision: "main",
  sourceLinkTemplate: `${pageOfFile("{path}")}#L{line}`,
  excludeExternals: true,
  jsDocCompatibility: { exampleTag: false },
  // docs/site/organise.ts writes them.
  preservedTypeAnnotationTags: ["@throws"],
  treatWarningsAsErrors: true,
  // docs/site/links.ts checks paths: they may lead to folders of the repository, which TypeDoc does not accept.
  validation: { notExported: true, invalidLink: true, invalidPath: false, rewrittenLink: true, notDocumented: true },
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
