import type { Source, Text } from "../generated/records.ts";
import type { Meta } from "../meta.ts";
import { about, pageOf } from "./about.ts";

/** A cited item in the terms of the Citation Style Language (CSL); every format is written from it. */
export interface CitationItem {
  /** Key by which a text refers to the item. */
  readonly id: string;
  /** The whole edition, one record of it, or a page. */
  readonly type: "dataset" | "entry" | "webpage";
  /** Title. */
  readonly title: string;
  /** The author of the dataset, or the publisher of a page. */
  readonly author: readonly [{ readonly literal: string }];
  /** Year, month and day as far as they are known; missing when nothing is. */
  readonly issued?: { readonly "date-parts": readonly [readonly number[]] };
  /** The dataset that holds the record. */
  readonly "container-title"?: string;
  /** The edition. */
  readonly version?: string;
  /** Where it was published. */
  readonly publisher?: string;
  /** Address. */
  readonly URL?: string;
  /** Language of the text, BCP 47. */
  readonly language: string;
  /** What kind of work it is: `Data set`. */
  readonly genre?: string;
  /** Which records were used. */
  readonly note?: string;
}

/** What a citation needs of an exchange. */
export interface CitedExchange {
  /** Id. */
  readonly id: string;
  /** Title; the English one is cited. */
  readonly title: Text;
}

/** What a citation needs of an edition. */
export type CitedEdition = Pick<Meta, "name" | "version" | "released" | "counts">;

type CitedSource = Pick<Source, "id" | "url" | "publisher" | "title" | "titleIsOurs" | "language" | "published">;

const partsOf = (day: string) => day.split("-").map(Number);

/** What both bounds of a day have in common: a day, a month, a year or nothing. */
function issuedOf(published: CitedSource["published"]): Pick<CitationItem, "issued"> {
  if (published === null) return {};
  const latest = partsOf(published.latest);
  const earliest = partsOf(published.earliest);
  const differs = earliest.findIndex((part, position) => part !== latest[position]);
  const parts = differs === -1 ? earliest : earliest.slice(0, differs);
  return parts.length === 0 ? {} : { issued: { "date-parts": [parts] } };
}

function editionItem(meta: CitedEdition): CitationItem {
  return {
    id: `${meta.name}-${meta.version}`,
    type: "dataset",
    title: about.title,
    author: [{ literal: about.author }],
    issued: { "date-parts": [partsOf(meta.released)] },
    version: meta.version,
    publisher: about.publisher,
    URL: pageOf(meta),
    language: "en",
    genre: "Data set",
  };
}

function recordItem({ id, title }: CitedExchange, meta: CitedEdition): CitationItem {
  const edition = editionItem(meta);
  return {
    ...edition,
    id: `${id}-${meta.version}`,
    type: "entry",
    title: title.en,
    "container-title": edition.title,
    note: `Record ${id}`,
  };
}

function selectionItem(exchanges: readonly CitedExchange[], meta: CitedEdition): CitationItem {
  const ids = [...new Set(exchanges.map(({ id }) => id))];
  const note = `${ids.length} of ${meta.counts.exchanges} exchanges${ids.length === 0 ? "" : `: ${ids.join(", ")}`}`;
  return { ...editionItem(meta), note };
}

function sourceItem({ id, url, publisher, title, titleIsOurs, language, published }: CitedSource): CitationItem {
  return {
    id,
    type: "webpage",
    title: titleIsOurs ? `[${title}]` : title,
    author: [{ literal: publisher }],
    ...issuedOf(published),
    ...(url === null ? {} : { URL: url }),
    language,
  };
}

/** The items of a citation: the edition, one record of it or a selection, and then the sources. */
export function citationItems(
  meta: CitedEdition,
  exchanges: readonly CitedExchange[] | undefined,
  sources: readonly CitedSource[],
): readonly CitationItem[] {
  const [first, second] = exchanges ?? [];
  const cited =
    exchanges === undefined
      ? editionItem(meta)
      : first !== undefined && second === undefined
        ? recordItem(first, meta)
        : selectionItem(exchanges, meta);
  return [cited, ...sources.map(sourceItem)];
}
