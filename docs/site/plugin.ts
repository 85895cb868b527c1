// The local TypeDoc plugin: router, theme and order of contents. It is loaded by docs/typedoc.config.mjs.
import { type Application, Converter, IndexEvent } from "typedoc";
import { describeCodes } from "./codes.ts";
import { nameGuide } from "./guides.ts";
import { organise, withoutData } from "./organise.ts";
import { SiteRouter } from "./router.ts";
import { SiteTheme } from "./theme/site-theme.ts";

/** Adds the parts of the site to TypeDoc. */
export function load(app: Application): void {
  app.renderer.defineRouter("site", SiteRouter);
  app.renderer.defineTheme("site", SiteTheme);
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, document) => nameGuide(document));
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => organise(project));
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    describeCodes(project);
    withoutData(project);
  });
  // The site has its own search: docs/site/search/.
  app.renderer.on(IndexEvent.PREPARE_INDEX, (event) => event.searchResults.splice(0));
}
