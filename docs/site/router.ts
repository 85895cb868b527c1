import { KindRouter, type PageDefinition, type ProjectReflection, type Reflection } from "typedoc";
import { guideOf, isGuide } from "./guides.ts";

/** Path of the page for unknown addresses. */
export const notFoundUrl = "404.html";

/** Names the pages of guides after their files, so that addresses stay the same when headings change. */
export class SiteRouter extends KindRouter {
  protected override getIdealBaseName(reflection: Reflection): string {
    if (!reflection.isDocument()) return super.getIdealBaseName(reflection);
    return isGuide(reflection) ? `guides/${guideOf(reflection)}` : guideOf(reflection);
  }

  override buildPages(project: ProjectReflection): PageDefinition[] {
    return [...super.buildPages(project), { url: notFoundUrl, kind: "not-found", model: project }];
  }
}
