import { directionOf, type Exchange } from "dprk-russia-exchanges/helpers";
import type { ExplorerEdition } from "./model.ts";

type Cell = string | number | boolean | null;

interface TableColumn {
  readonly name: string;
  readonly value: (exchange: Exchange) => Cell;
}

// The columns of the table in the package, under the same names, and its lists as joined values. A test compares them.
const ownColumns: readonly TableColumn[] = [
  { name: "id", value: ({ id }) => id },
  { name: "title_en", value: ({ title }) => title.en },
  { name: "title_fr", value: ({ title }) => title.fr },
  { name: "edtf", value: ({ date }) => `edtf:${date}` },
  { name: "start_earliest", value: ({ start }) => start.earliest },
  { name: "start_latest", value: ({ start }) => start.latest },
  { name: "start_basis", value: ({ start }) => start.basis },
  { name: "end_earliest", value: ({ end }) => end?.earliest ?? null },
  { name: "end_latest", value: ({ end }) => end?.latest ?? null },
  { name: "last_seen", value: ({ lastSeen }) => lastSeen },
  { name: "host", value: ({ host }) => host },
  { name: "places", value: ({ places }) => places.join(" ") },
  { name: "channel", value: ({ channel }) => channel },
  { name: "rank", value: ({ rank }) => rank },
  { name: "topics", value: ({ topics }) => topics.join(" ") },
  { name: "summary_en", value: ({ summary }) => summary.en },
  { name: "summary_fr", value: ({ summary }) => summary.fr },
  { name: "added_in", value: ({ addedIn }) => `v${addedIn}` },
  { name: "revised_in", value: ({ revisedIn }) => revisedIn && `v${revisedIn}` },
];

/** The columns: those of the record, and others that a reader without the other tables needs. */
function columnsOf({ meta, officials, sources }: ExplorerEdition, selection: string): readonly TableColumn[] {
  const names = new Map<string, string>(officials.map(({ id, name }) => [id, name.en]));
  const addresses = new Map<string, string>(sources.map(({ id, url }) => [id, url ?? id]));
  const people = (exchange: Exchange, isHead: boolean) =>
    exchange.participants
      .filter(({ role }) => (role === "head") === isHead)
      .flatMap(({ official }) => (official === null ? [] : [names.get(official) ?? official]))
      .join(";");
  return [
    ...ownColumns,
    { name: "direction", value: directionOf },
    { name: "heads", value: (exchange) => people(exchange, true) },
    { name: "others", value: (exchange) => people(exchange, false) },
    {
      name: "sources",
      value: ({ evidence }) => evidence.map(({ source }) => addresses.get(source) ?? source).join(" "),
    },
    // On every line, since most programs would read a comment line as a record.
    { name: "edition", value: () => `v${meta.version}` },
    { name: "coverage", value: () => `${meta.coverage.from}/${meta.coverage.to}` },
    { name: "selection", value: () => selection },
  ];
}

function cellText(cell: Cell): string {
  const text = cell === null ? "" : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// Excel reads UTF-8 only after this mark.
const byteOrderMark = "\ufeff";

/**
 * Exchanges of an edition as CSV (RFC 4180): one line per record. Lists are joined by spaces, names of people by semicolons.
 *
 * @param exchanges - The exchanges.
 * @param edition - Their edition.
 * @param selection - The query that selected them; empty for the whole edition.
 */
export function csvOf(exchanges: readonly Exchange[], edition: ExplorerEdition, selection = ""): string {
  const columns = columnsOf(edition, selection);
  const lines = [
    columns.map(({ name }) => name),
    ...exchanges.map((exchange) => columns.map(({ value }) => cellText(value(exchange)))),
  ];
  return byteOrderMark + lines.map((cells) => `${cells.join(",")}\r\n`).join("");
}
