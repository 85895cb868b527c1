import { DatabaseSync } from "node:sqlite";
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
import { beforeAll, describe, expect, test } from "vitest";
import { rowsFromCsv } from "../../scripts/write/csv.ts";
import { tablesOf } from "../../scripts/write/tables.ts";
import { daysBetween, monthsOfCoverage } from "./calendar.ts";
import { shipped } from "./shipped.ts";
import { macros } from "./sql.ts";

/** The query of a macro for SQLite: with a named parameter, and `date()` for the type that SQLite lacks. */
function queryOf(name: string): string {
  const { parameter, body } = macros.find((macro) => macro.name === name) ?? { parameter: "", body: "" };
  const query = body
    .replaceAll(/CAST\(((?:[^()])+) AS DATE\)/g, "date($1)")
    .replaceAll(new RegExp(`\\b${parameter}\\b`, "g"), `:${parameter}`);
  return query.startsWith("SELECT") ? query : `SELECT ${query} AS value`;
}

describe("helpers.sql over CSV in SQLite", () => {
  const database = new DatabaseSync(":memory:");

  beforeAll(() => {
    const tables = (["exchanges", "sources", "officials"] as const).flatMap((kind) => [
      tablesOf(kind).records,
      ...tablesOf(kind).lists,
    ]);
    for (const table of tables) {
      database.exec(`CREATE TABLE ${table.name} (${table.columns.map(({ name }) => `"${name}"`).join(", ")})`);
      const insert = database.prepare(`INSERT INTO ${table.name} VALUES (${table.columns.map(() => "?").join(", ")})`);
      for (const row of rowsFromCsv(table, shipped(`${table.name}.csv`))) {
        insert.run(
          ...row.map((cell) =>
            typeof cell === "object" && cell !== null
              ? cell.join(" ")
              : typeof cell === "boolean"
                ? String(cell)
                : cell,
          ),
        );
      }
    }
  });

  const ask = (name: string, parameters: Readonly<Record<string, string>>) =>
    database.prepare(queryOf(name)).all(parameters);
  const firstColumn = (rows: readonly object[]) => rows.map((row) => Object.values(row)[0]);
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

  test("by_month() is byMonth() in every month", () => {
    for (const month of monthsOfCoverage()) {
      expect(firstColumn(ask("by_month", { month })), month).toEqual(idsOf(byMonth(exchanges, month)));
    }
  });

  test("by_official() is byOfficial() for every official", () => {
    for (const { id } of officials) {
      expect(firstColumn(ask("by_official", { official_id: id })), id).toEqual(idsOf(byOfficial(exchanges, id)));
    }
  });

  test("count_since() and count_bounds_since() are countSince() and countBoundsSince() on every day", () => {
    for (const day of daysBetween(`${meta.coverage.from}-01`, "2026-12-31")) {
      const { min, max } = countBoundsSince(exchanges, day);
      expect(firstColumn(ask("count_since", { day })), day).toEqual([countSince(exchanges, day)]);
      expect({ ...ask("count_bounds_since", { day })[0] }, day).toEqual({ lowest: min, highest: max });
    }
  });

  test("direction_of() is directionOf() for every record", () => {
    for (const exchange of exchanges) {
      expect(firstColumn(ask("direction_of", { host_country: exchange.host })), exchange.id).toEqual([
        directionOf(exchange),
      ]);
    }
  });

  test("witnesses_of() is witnessesOf() for every record", () => {
    for (const exchange of exchanges) {
      expect(firstColumn(ask("witnesses_of", { exchange_id: exchange.id })), exchange.id).toEqual(
        witnessesOf(exchange),
      );
    }
  });
});
