import { citation, meta } from "dprk-russia-exchanges/meta";
import { unzipSync, zipSync } from "fflate";
import writeXlsxFile, { type Row, type SheetData } from "write-excel-file/node";
import { type DescribedColumn, type PackageTable, packageTables } from "./package-data.ts";

type Cell = Row[number];

const text = (value: string): Cell => ({ type: String, value, format: "@" });
const heading = (value: string): Cell => ({ type: String, value, fontWeight: "bold", backgroundColor: "#e6e6e6" });

/** The first day that spreadsheets handle correctly; they show earlier ones wrongly. */
const firstDay = "1900-03-01";

function cellOf(value: string, { type }: DescribedColumn): Cell {
  if (value === "") return null;
  if (type === "boolean") return { type: Boolean, value: value === "true" };
  if (type === "integer" || type === "number") return { type: Number, value: Number(value) };
  if (type === "date" && value >= firstDay)
    return { type: Date, value: new Date(`${value}T00:00:00Z`), format: "yyyy-mm-dd" };
  return text(value);
}

/** The sheet that explains the others: how to cite, and the meaning of every column. */
function aboutSheet(tables: readonly PackageTable[]): SheetData {
  const facts = [
    ["Edition", meta.version],
    ["Released", meta.released],
    ["Months searched", `${meta.coverage.from} to ${meta.coverage.to}`],
    ["Licence", "CC0-1.0"],
    ["Please cite", citation("apa")],
  ];
  const columns = tables.flatMap(({ name, columns: all }) =>
    all.map((column): Row => [name, column.name, column.type, column.description].map(text)),
  );
  return [
    ...facts.map(([name = "", value = ""]): Row => [heading(name), text(value)]),
    [null],
    ["Sheet", "Column", "Type", "Meaning"].map(heading),
    ...columns,
  ];
}

/** Checks the name of a sheet: spreadsheets allow 31 characters. */
function sheetName(name: string): string {
  if (name.length <= 31) return name;
  throw new RangeError(`Cannot name a sheet ${JSON.stringify(name)}: expected at most 31 characters`);
}

/** Width of a column in characters, based on its content. */
function widthOf({ name }: DescribedColumn, position: number, { rows }: PackageTable): number {
  return Math.min(60, Math.max(name.length, ...rows.map((row) => row[position]?.length ?? 0)) + 2);
}

/** The same archive without its creation time, so that two builds are equal byte for byte. */
function withoutTime(archive: Uint8Array): Uint8Array {
  // The earliest date that a ZIP archive can store, in any time zone.
  return zipSync(unzipSync(archive), { mtime: new Date(1980, 0, 1), level: 9 });
}

/** All tables as one workbook, with typed dates, numbers and booleans, frozen headers, and a first sheet that explains them. */
export async function workbook(): Promise<Uint8Array> {
  const tables = packageTables();
  const sheets = tables.map((table) => ({
    sheet: sheetName(table.name),
    data: [
      table.columns.map(({ name }) => heading(name)),
      ...table.rows.map((row) => table.columns.map((column, position) => cellOf(row[position] ?? "", column))),
    ],
    columns: table.columns.map((column, position) => ({ width: widthOf(column, position, table) })),
    stickyRowsCount: 1,
  }));
  const about = {
    sheet: "about",
    data: aboutSheet(tables),
    columns: [{ width: 28 }, { width: 28 }, { width: 10 }, { width: 100 }],
  };
  return withoutTime(await writeXlsxFile([about, ...sheets]).toBuffer());
}
