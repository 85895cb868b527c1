import { join } from "node:path";
import { Application, PageEvent, type ProjectReflection, type Reflection, ReflectionKind, type Router } from "typedoc";
import { resetReflectionID } from "typedoc/models";
import { connect, type ReferenceLinks } from "../site/links.ts";
import { type Heading, searchPages } from "../site/search/collect.ts";
import type { SearchPage } from "../site/search/page.ts";

/** The API reference, read from the source files but not yet written. */
export interface Reference {
  /** TypeDoc, with the options of the project. */
  readonly app: Application;
  /** The project that it read. */
  readonly project: ProjectReflection;
}

/** Thrown if the reference has a warning, which TypeDoc has printed. */
class FaultyReferenceError extends Error {}

function assertNoWarning({ logger }: Application): void {
  if (logger.hasErrors() || logger.hasWarnings()) {
    throw new FaultyReferenceError("Cannot make the API reference: expected no warnings from TypeDoc");
  }
}

/** Reads the sources, the README and the guides. */
export async function readReference(root: string): Promise<Reference> {
  const options = join(root, "docs/typedoc.config.mjs");
  // Otherwise ids from an earlier run in the same process would appear in the site.
  resetReflectionID();
  const app = await Application.bootstrapWithPlugins({ options, logLevel: "Warn" });
  const project = await app.convert();
  assertNoWarning(app);
  if (project === undefined) throw new FaultyReferenceError("Cannot make the API reference: expected sources");
  app.validate(project);
  assertNoWarning(app);
  return { app, project };
}

type Hidden = Pick<
  ProjectReflection,
  "readme" | "documents" | "childrenIncludingDocuments" | "groups" | "packageVersion"
>;

/** Hides what the Markdown leaves out: the README and the guides, which are already Markdown, and the version. */
function hideFrom(project: ProjectReflection): Hidden {
  const { readme, documents, childrenIncludingDocuments, groups, packageVersion } = project;
  const hidden = { readme, documents, childrenIncludingDocuments, groups, packageVersion } as Hidden;
  delete project.readme;
  delete project.documents;
  delete project.packageVersion;
  Object.assign(project, {
    childrenIncludingDocuments: childrenIncludingDocuments?.filter((child) => !child.isDocument()),
    groups: groups?.filter(({ title }) => title !== "Guides"),
  });
  return hidden;
}

/** Removes line numbers, which change with every edit, so that the reference changes only with the public API. */
function withoutLineNumbers(markdown: string): string {
  return markdown.replace(/\[([^\]]+):\d+\]\(([^)]+)#L\d+\)/g, "[$1]($2)");
}

function outputOf({ app }: Reference, name: "html" | "markdown") {
  const options = app.options.getValue("outputs")?.find((output) => output.name === name)?.options;
  return { name, ...(options === undefined ? {} : { options }) };
}

/** Writes the Markdown, and returns the location of everything in it. */
export async function writeMarkdown(reference: Reference, folder: string): Promise<ReferenceLinks> {
  const { app, project } = reference;
  const links = new Map<string, Reflection>();
  const hidden = hideFrom(project);
  let router: Router | undefined;
  const rememberRouter = () => {
    router = app.renderer.router;
  };
  const shorten = (page: PageEvent) => {
    page.contents = withoutLineNumbers(page.contents ?? "");
  };
  app.renderer.on(PageEvent.BEGIN, rememberRouter);
  app.renderer.on(PageEvent.END, shorten);
  await app.outputs.writeOutput({ ...outputOf(reference, "markdown"), path: folder }, project);
  app.renderer.off(PageEvent.BEGIN, rememberRouter);
  app.renderer.off(PageEvent.END, shorten);
  Object.assign(project, hidden);
  assertNoWarning(app);
  for (const reflection of Object.values(project.reflections)) {
    if (reflection.isDocument() || !router?.hasUrl(reflection)) continue;
    const url = router.getFullUrl(reflection);
    // A function and its signatures share a location; the function has a page.
    if (!links.has(url) || reflection.kindOf(ReflectionKind.SomeExport)) links.set(url, reflection);
  }
  return links;
}

/** Writes the site, with the links in the README and the guides pointing to its pages, and returns the pages for its search. */
export async function writeSite(
  { app, project }: Reference,
  links: ReferenceLinks,
  folder: string,
): Promise<readonly SearchPage[]> {
  connect(project, links);
  const headings = new Map<string, readonly Heading[]>();
  const rememberHeadings = ({ url, pageHeadings }: PageEvent) => headings.set(url, pageHeadings);
  let router: Router | undefined;
  const rememberRouter = () => {
    router = app.renderer.router;
  };
  app.renderer.on(PageEvent.BEGIN, rememberRouter);
  app.renderer.on(PageEvent.END, rememberHeadings);
  await app.outputs.writeOutput({ ...outputOf({ app, project }, "html"), path: folder }, project);
  app.renderer.off(PageEvent.BEGIN, rememberRouter);
  app.renderer.off(PageEvent.END, rememberHeadings);
  assertNoWarning(app);
  return router === undefined ? [] : searchPages(project, router, headings);
}
