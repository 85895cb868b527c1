import { table } from "../markdown/markdown.ts";
import { type AuditedEdition, fieldSupport, precision, type RecordSupport, weakest } from "./audit.ts";

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${Math.round((100 * part) / whole)} %`;
}

/** The exchanges with the least support, as a table. */
export function weakestTable(records: readonly RecordSupport[]): string {
  return table(
    ["exchange", "independent witnesses", "fields stated", "of these with one witness or none"],
    records.map(({ id, witnesses, stated, single }) => [`\`${id}\``, `${witnesses}`, `${stated}`, `${single}`]),
  );
}

/** The tables of the data-quality guide. */
export function qualityTables(edition: AuditedEdition): string {
  const { exchanges, unconfirmed, sources } = edition;
  const { start, end } = precision(edition);
  return [
    `${exchanges.length} exchanges, ${unconfirmed.length} unconfirmed reports, ${sources.length} sources.`,
    "",
    table(
      ["field", "exchanges that state it", "with two or more independent witnesses", "share"],
      fieldSupport(edition).map(({ field, stated, independent }) => [
        `\`${field}\``,
        `${stated}`,
        `${independent}`,
        percent(independent, stated),
      ]),
    ),
    "",
    table(
      ["day", "exact", "one of several", "bounded only from above", "not known"],
      [
        ["arrival", `${start.exact}`, `${start.ranged}`, `${start.convention}`, "0"],
        ["departure", `${end.exact}`, `${end.ranged}`, "0", `${end.unknown}`],
      ],
    ),
    "",
    "The ten exchanges with the least support:",
    "",
    weakestTable(weakest(edition, 10)),
  ].join("\n");
}
