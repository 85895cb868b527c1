import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { countSince } from "dprk-russia-exchanges";
import { table } from "../../docs/markdown/markdown.ts";
import { importFromLab, labelOf } from "./lab.ts";
import { type Contenders, checkAnswer, exponentOf, interleaved, rounded } from "./measure.ts";
import { type OwnRecord, ownRecords } from "./own-records.ts";
import { plot, type Series } from "./plot.ts";

const sizes = [100, 1000, 10_000, 100_000, 1_000_000];
const since = "2015-06-15";

interface Arquero {
  from(rows: readonly object[]): { params(values: object): { filter(code: string): { numRows(): number } } };
}

interface D3 {
  sum(records: readonly OwnRecord[], value: (record: OwnRecord) => number): number;
}

interface Toolkit {
  countBy(records: readonly OwnRecord[], group: (record: OwnRecord) => boolean): { readonly true?: number };
}

/** A prepared DuckDB query, on a table with the records. */
async function inDuckDb(records: readonly OwnRecord[]): Promise<() => Promise<number>> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run("CREATE TABLE records (earliest VARCHAR)");
  const appender = await connection.createAppender("records");
  for (const { start } of records) {
    appender.appendVarchar(start.earliest);
    appender.endRow();
  }
  appender.closeSync();
  const statement = await connection.prepare("SELECT count(*) FROM records WHERE earliest >= $1");
  statement.bindVarchar(1, since);
  return async () => Number((await statement.runAndReadAll()).getRows()[0]?.[0]);
}

/** The ways to count records since a day. Loading the records into tables for Arquero and DuckDB is not timed. */
async function contenders(records: readonly OwnRecord[]): Promise<Contenders> {
  const d3 = (await importFromLab("d3-array")) as unknown as D3;
  const toolkit = (await importFromLab("es-toolkit")) as unknown as Toolkit;
  const arquero = (await importFromLab("arquero")) as unknown as Arquero;
  const rows = arquero.from(records.map(({ start }) => ({ earliest: start.earliest }))).params({ since });
  return {
    countSince: () => countSince(records, since),
    "native filter": () => records.filter(({ start }) => start.earliest >= since).length,
    [labelOf("d3-array")]: () => d3.sum(records, ({ start }) => (start.earliest >= since ? 1 : 0)),
    [labelOf("es-toolkit")]: () => toolkit.countBy(records, ({ start }) => start.earliest >= since).true,
    [labelOf("arquero")]: () => rows.filter("(row, $) => row.earliest >= $.since").numRows(),
    "DuckDB 1.5": await inDuckDb(records),
  };
}

/** How the time for a count grows with the number of records, compared with general tools; writes docs/media/growth.svg. */
export async function growth(root: string): Promise<string> {
  const series = new Map<string, { size: number; time: number }[]>();
  for (const size of sizes) {
    const records = ownRecords(size);
    const work = await contenders(records);
    const expected = records.filter(({ start }) => start.earliest >= since).length;
    for (const [name, answer] of Object.entries(work)) checkAnswer(name, await answer(), expected);
    const times = await interleaved(work, size < 100_000 ? 31 : 9);
    for (const [name, { median }] of times) series.set(name, [...(series.get(name) ?? []), { size, time: median }]);
  }
  const lines: readonly Series[] = [...series].map(([name, points]) => ({ name, points }));
  writeFileSync(join(root, "docs/media/growth.svg"), plot(lines));
  const rows = lines.map(({ name, points }) => [
    name,
    ...points.map(({ time }) => `${rounded(time)} ms`),
    exponentOf(points.slice(2)).toFixed(2),
  ]);
  const header = sizes.map((size) => size.toLocaleString("en-GB"));
  return table(["median time for", ...header, "exponent from 10,000 on"], rows);
}
