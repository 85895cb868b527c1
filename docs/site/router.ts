import { KindRouter, type PageDefinition, type ProjectReflection, type Reflection } from "typedoc";
import { guideOf, isGuide } from "./guides.ts";

/** Where the page for an address that leads nowhere is. */
export const notFoundUrl = "404.html";

/** Guides are found under the names of their files, and stay there when their headings change. */
export class SiteRouter extends KindRouter {
  protected override getIdealBaseName(reflection: Reflection): string {
    if (!reflection.isDocument()) return super.getIdealBaseName(reflection);
    return isGuide(reflection) ? `guides/${guideOf(reflection)}` : guideOf(reflection);
  }

  override buildPages(project: ProjectReflection): PageDefinition[] {
    return [...super.buildPages(project), { url: notFoundUrl, kind: "not-found", model: project }];
  }
}
