import type { ExplorerInput } from "../explorer/build.ts";
import { pathOf } from "../explorer/head.ts";
import type { ExplorerEdition, History, Language } from "../explorer/model.ts";
import { addressIn, type Lookup, lookupOf } from "../explorer/names.ts";
import { hasPage, pagePath } from "../explorer/page-paths.ts";
import { rootOf, type SiteFrame } from "../explorer/static-page.ts";

/** The context in which the page of a record is written. */
export interface PageContext extends Lookup {
  /** The history of the records from edition to edition. */
  readonly history: History;
  /** The day on which each edition was released. */
  readonly releases: ReadonlyMap<string, string>;
  /** The input that all pages share. */
  readonly frame: SiteFrame;
  /** Relative path from a page of a record to the folder of its language. */
  readonly up: string;
  /** Relative path from a page of a record to the folder of the explorer. */
  readonly root: string;
  /** The counted exchanges with an official, by the official's id. */
  readonly exchangesWith: (id: string) => ExplorerEdition["exchanges"];
}

/** The context of the pages in one language: the newest edition, with links to the pages of records. */
export function pageContext(input: ExplorerInput, language: Language): PageContext {
  const edition = input.editions.at(-1);
  if (edition === undefined) throw new RangeError("Cannot write the pages of records: expected at least one edition");
  const lookup = lookupOf(edition, language);
  const up = "../";
  const list = `${up}index.html`;
  return {
    ...lookup,
    // A page contains only one record.
    mark: () => "source",
    links: {
      official: (id) => `${up}${pagePath("officials", id)}`,
      topic: (topic) => `${list}${addressIn(edition, { topic })}`,
      record: (id) =>
        hasPage(edition, "exchanges", id)
          ? `${up}${pagePath("exchanges", id)}`
          : `${list}${addressIn(edition, {}, id)}`,
    },
    history: input.history,
    releases: new Map(input.editions.map(({ meta }) => [meta.version, meta.released])),
    frame: { edition, address: input.address },
    up,
    root: rootOf(language, pagePath("exchanges", "")),
    exchangesWith: (id) =>
      edition.exchanges.filter(({ participants }) => participants.some(({ official }) => official === id)),
  };
}

/** The web address of the page of a record. */
export function webAddress(kind: "exchanges" | "officials" | "places", id: string, { frame, language }: PageContext) {
  return `${frame.address}${pathOf(language)}${pagePath(kind, id)}`;
}
