import type { PublishedDataset } from "../data/publish.ts";
import { table } from "../markdown.ts";
import { fieldSupport, precision, type RecordSupport, weakest } from "./audit.ts";

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${Math.round((100 * part) / whole)} %`;
}

/** The exchanges that rest on least, as a table. */
export function weakestTable(records: readonly RecordSupport[]): string {
  return table(
    ["exchange", "origins", "fields stated", "on one origin"],
    records.map(({ id, origins, stated, single }) => [`\`${id}\``, `${origins}`, `${stated}`, `${single}`]),
  );
}

/** The tables of the data-quality guide. */
export function qualityTables(dataset: PublishedDataset): string {
  const total = dataset.exchanges.length;
  const { start, end } = precision(dataset);
  return [
    `${total} exchanges, ${dataset.unconfirmed.length} unconfirmed reports, ${dataset.sources.length} sources.`,
    "",
    table(
      ["field", "exchanges that state it", "with two or more origins", "share"],
      fieldSupport(dataset).map(({ field, stated, independent }) => [
        `\`${field}\``,
        `${stated}`,
        `${independent}`,
        percent(independent, stated),
      ]),
    ),
    "",
    table(
      ["day", "exact", "one of several", "not known"],
      [
        ["arrival", `${start.exact}`, `${start.ranged}`, "0"],
        ["departure", `${end.exact}`, `${end.ranged}`, `${end.unknown}`],
      ],
    ),
    "",
    "The ten exchanges that rest on least:",
    "",
    weakestTable(weakest(dataset, 10)),
  ].join("\n");
}
