import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import {
  byMonth,
  byOfficial,
  countBoundsSince,
  countSince,
  directionOf,
  exchanges,
  meta,
  officials,
  witnessesOf,
} from "dprk-russia-exchanges";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recordsFromRows } from "../../scripts/write/records-from-rows.ts";
import { type Cell, type Table, tablesOf } from "../../scripts/write/tables.ts";
import { daysBetween, monthsOfCoverage } from "./calendar.ts";
import { dataFolder, exported, kindNames, shipped } from "./shipped.ts";
import { macroStatements, viewNames, views } from "./sql.ts";

type Row = Readonly<Record<string, unknown>>;

const listName = ({ name }: Table) => name.slice(name.indexOf("_") + 1);

/** A database on the files of the package. */
async function connect(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(`SET file_search_path = '${dataFolder}'; SET threads = 1`);
  return connection;
}

async function rowsOf(connection: DuckDBConnection, query: string): Promise<readonly Row[]> {
  return (await connection.runAndReadAll(query)).getRowObjectsJson() as readonly Row[];
}

describe("Parquet", () => {
  let connection: DuckDBConnection;
  beforeAll(async () => {
    connection = await connect();
  });
  afterAll(() => connection.closeSync());

  test.each(kindNames)("%s.parquet holds everything that the records hold", async (kind) => {
    const tables = tablesOf(kind);
    const rows = await rowsOf(connection, `FROM '${kind}.parquet'`);
    const cells = (table: Table, entry: unknown) =>
      table.columns
        .slice(table.keyLength, -1)
        .map(({ path, name }) => (path.length === 0 ? entry : (entry as Row)[name]) as Cell);
    const lists = tables.lists.map((table): [string, readonly (readonly Cell[])[]] => [
      table.name,
      rows.flatMap((row) =>
        (row[listName(table)] as readonly unknown[]).map((entry, position) => [
          row["id"] as Cell,
          position + 1,
          ...cells(table, entry),
        ]),
      ),
    ]);
    const own = rows.map((row) => tables.records.columns.map(({ name }) => row[name] as Cell));
    expect(recordsFromRows(tables, new Map([[kind, own], ...lists]))).toEqual(exported(kind));
  });

  test.each(kindNames)(
    "%s.parquet has DATE, BOOLEAN and LIST where the descriptor has a day, a truth value and a list",
    async (kind) => {
      const described = await rowsOf(connection, `DESCRIBE FROM '${kind}.parquet'`);
      const { records, lists } = tablesOf(kind);
      const types = {
        date: "DATE",
        boolean: "BOOLEAN",
        list: "VARCHAR[]",
        integer: "INTEGER",
        number: "DOUBLE",
        string: "VARCHAR",
      };
      const expected = [
        ...records.columns.map(({ name, type }): [string, unknown] => [name, types[type]]),
        ...lists.map((table): [string, unknown] => [listName(table), expect.stringMatching(/\[\]$/)]),
      ];
      expect(Object.fromEntries(described.map((row) => [row["column_name"], row["column_type"]]))).toEqual(
        Object.fromEntries(expected),
      );
    },
  );

  test("names the edition in the file itself", async () => {
    const keys = await rowsOf(
      connection,
      "SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata('exchanges.parquet')",
    );
    expect(keys).toContainEqual({ key: "edition", value: meta.version });
  });
});

describe.each(["Parquet", "CSV"])("helpers.sql over %s in DuckDB", (format) => {
  let connection: DuckDBConnection;
  beforeAll(async () => {
    connection = await connect();
    const overCsv = viewNames.map((name) => `CREATE OR REPLACE VIEW ${name} AS SELECT * FROM '${name}.csv'`);
    // Read once, since hundreds of queries follow.
    const held = viewNames.flatMap((name) => [
      `CREATE TABLE held_${name} AS FROM ${name}`,
      `CREATE OR REPLACE VIEW ${name} AS FROM held_${name}`,
    ]);
    await connection.run([...(format === "CSV" ? overCsv : views), ...held, ...macroStatements].join(";\n"));
  });
  afterAll(() => connection.closeSync());

  const ids = async (query: string) => (await rowsOf(connection, query)).map((row) => row["id"] ?? row["origin"]);
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

  test("by_month() is byMonth() in every month", async () => {
    for (const month of monthsOfCoverage()) {
      expect(await ids(`SELECT id FROM by_month('${month}')`), month).toEqual(idsOf(byMonth(exchanges, month)));
    }
  });

  test("by_official() is byOfficial() for every official", async () => {
    for (const { id } of officials)
      expect(await ids(`SELECT id FROM by_official('${id}')`), id).toEqual(idsOf(byOfficial(exchanges, id)));
  });

  test("count_since() and count_bounds_since() are countSince() and countBoundsSince() on every day", async () => {
    const [first, last] = [`${meta.coverage.from}-01`, "2026-12-31"];
    const rows = await rowsOf(
      connection,
      `SELECT strftime(day, '%Y-%m-%d') AS day, count_since(day)::INT AS n, b.lowest::INT AS min, b.highest::INT AS max
       FROM (SELECT unnest(range(DATE '${first}', DATE '${last}', INTERVAL 1 DAY))::DATE AS day) AS days,
       LATERAL (FROM count_bounds_since(days.day)) AS b ORDER BY day`,
    );
    expect(rows).toEqual(
      daysBetween(first, last).map((day) => ({
        day,
        n: countSince(exchanges, day),
        ...countBoundsSince(exchanges, day),
      })),
    );
  });

  test("direction_of() is directionOf() for every record", async () => {
    const rows = await rowsOf(connection, "SELECT id, direction_of(host) AS direction FROM exchanges");
    const byId = new Map(rows.map((row) => [row["id"], row["direction"]]));
    for (const exchange of exchanges) expect(byId.get(exchange.id), exchange.id).toBe(directionOf(exchange));
  });

  test("witnesses_of() is witnessesOf() for every record", async () => {
    for (const exchange of exchanges) {
      expect(await ids(`FROM witnesses_of('${exchange.id}')`), exchange.id).toEqual(witnessesOf(exchange));
    }
  });

  test("they accept a column of another table, even if it has the name of one of their own columns", async () => {
    const rows = await rowsOf(
      connection,
      "SELECT id, (SELECT count(*) FROM witnesses_of(id))::INT AS n FROM exchanges",
    );
    expect(Object.fromEntries(rows.map((row) => [row["id"], row["n"]]))).toEqual(
      Object.fromEntries(exchanges.map((exchange) => [exchange.id, witnessesOf(exchange).length])),
    );
  });

  test.each(["SELECT count_since('2024-13')", "FROM by_month('June')", "FROM count_bounds_since('2023-02-29')"])(
    "%s is an error",
    async (query) => {
      await expect(connection.run(query)).rejects.toThrow("Conversion Error");
    },
  );
});

test("DuckDB does not mistake any column of the CSV files for a date, a time or a number", async () => {
  const connection = await connect();
  for (const kind of kindNames) {
    for (const table of [tablesOf(kind).records, ...tablesOf(kind).lists]) {
      // The type of a column without values cannot be detected.
      const filled = table.columns.filter(({ name }) => shipped(`${table.name}.csv`).includes(name));
      const described = await rowsOf(connection, `DESCRIBE FROM '${table.name}.csv'`);
      const typeOf = new Map(described.map((row) => [row["column_name"], row["column_type"]]));
      for (const { name, type } of filled.filter((column) => column.type === "string" || column.type === "list")) {
        expect([`${table.name}.${name}`, type, typeOf.get(name)]).toEqual([`${table.name}.${name}`, type, "VARCHAR"]);
      }
    }
  }
  connection.closeSync();
});
