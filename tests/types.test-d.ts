import { describe, expectTypeOf, test } from "vitest";
import type { z } from "zod/v4";
import type { bindHelpers } from "../src/bind.ts";
import type { changesBetween, changesSince, resolveId, verify } from "../src/changes.ts";
import * as first from "../src/generated/releases/1.0.0.ts";
import * as main from "../src/index.ts";
import {
  byMonth,
  byOfficial,
  type Claim,
  type CountBounds,
  claims,
  countBoundsSince,
  countSince,
  type DatedRecord,
  type Direction,
  directionOf,
  type Exchange,
  type ExchangeId,
  exchanges,
  findOfficial,
  type IsoDay,
  isExchangeId,
  isIsoDay,
  isOfficialId,
  isPlaceId,
  isSourceId,
  isYear,
  isYearMonth,
  type Loose,
  type Mutable,
  type Office,
  type Official,
  type OfficialId,
  officesOn,
  officials,
  type Place,
  type PlaceId,
  places,
  type Reconciliation,
  reconcile,
  type Source,
  type SourceId,
  sources,
  sourcesOf,
  type Text,
  type Unconfirmed,
  unconfirmed,
  type Verdict,
  witnessesOf,
  type Year,
  type YearMonth,
} from "../src/index.ts";
import type {
  claimSchema,
  exchangeJsonSchema,
  exchangeSchema,
  officialSchema,
  parseExchange,
  placeSchema,
  sourceSchema,
  unconfirmedSchema,
} from "../src/schema.ts";

/** Whether a type is a union of string literals, and not `string` or a template. */
type IsLiteral<Value extends string> = Record<never, never> extends Record<Value, 1> ? false : true;

/** The literals of a type that editors suggest, in a union that also accepts any other string. */
type Completed<Value extends string> = Value extends infer One
  ? [One] extends [string & {}]
    ? [string & {}] extends [One]
      ? never
      : One
    : never
  : never;

interface OwnRecord extends DatedRecord {
  readonly start: { readonly earliest: string; readonly latest: string };
  readonly note: number;
}

declare const own: readonly OwnRecord[];
declare const ownAttended: readonly (OwnRecord & { participants: { official: "a" | "b" | null; extra: boolean }[] })[];
declare const nameless: readonly (OwnRecord & { participants: { official: null }[] })[];
declare const parsed: ReturnType<typeof parseExchange>;
declare const anything: unknown;

describe("schemas and interfaces", () => {
  test("the schemas infer exactly the interfaces", () => {
    expectTypeOf<Readonly<z.infer<typeof exchangeSchema>>>().toExtend<Exchange>();
    expectTypeOf<Exchange>().toExtend<z.infer<typeof exchangeSchema>>();
    expectTypeOf<Unconfirmed>().toExtend<z.infer<typeof unconfirmedSchema>>();
    expectTypeOf<z.infer<typeof unconfirmedSchema>>().toExtend<Unconfirmed>();
    expectTypeOf<z.infer<typeof officialSchema>>().toExtend<Official>();
    expectTypeOf<z.infer<typeof placeSchema>>().toExtend<Place>();
    expectTypeOf<z.infer<typeof sourceSchema>>().toExtend<Source>();
    expectTypeOf<z.infer<typeof claimSchema>>().toExtend<Claim>();
    expectTypeOf<z.infer<typeof exchangeSchema>>().not.toExtend<Unconfirmed>();
  });

  test("parseExchange() takes anything and gives an exchange", () => {
    expectTypeOf<typeof parseExchange>().parameters.toEqualTypeOf<[unknown]>();
    expectTypeOf<typeof parseExchange>().returns.toEqualTypeOf<Exchange>();
  });

  test("a schema extended with a field infers the field", () => {
    const extend = (schema: typeof exchangeSchema, note: z.ZodString) => schema.extend({ note });
    type Extended = z.infer<ReturnType<typeof extend>>;
    expectTypeOf<Extended["note"]>().toEqualTypeOf<string>();
    expectTypeOf<Extended["rank"]>().toEqualTypeOf<Exchange["rank"]>();
  });

  test("exchangeJsonSchema() has a type that needs no zod", () => {
    expectTypeOf<ReturnType<typeof exchangeJsonSchema>>().toExtend<{ readonly [keyword: string]: unknown }>();
  });
});

/** Values as users have them, without the literal types of the package. */
describe("values of users", () => {
  test("a day, a month or a year from an address, a form or a row of a database", () => {
    const params = new URLSearchParams();
    expectTypeOf(countSince(exchanges, params.get("since") ?? "2024")).toEqualTypeOf<number>();
    expectTypeOf(byMonth(exchanges, params.get("month") ?? "2024-06")).toEqualTypeOf<readonly Exchange[]>();
    const row = {} as { day: string; from: string; to: string; official: string };
    expectTypeOf(countBoundsSince(exchanges, row.day)).toEqualTypeOf<CountBounds>();
    expectTypeOf(byMonth(exchanges, row)).toEqualTypeOf<ReadonlyMap<Loose<YearMonth>, readonly Exchange[]>>();
    expectTypeOf(officesOn(findOfficial(row.official), row.day)).toEqualTypeOf<readonly Office[]>();
    expectTypeOf(byOfficial(exchanges, row.official)).toEqualTypeOf<readonly Exchange[]>();
    // @ts-expect-error: it may be missing
    countSince(exchanges, params.get("since"));
  });

  test("a database row is a custom record", () => {
    const rows = [] as { id: number; start: { earliest: string; latest: string }; host: string }[];
    // @ts-expect-error: an id that is a number
    countSince(rows, "2024");
    const named = rows.map((row) => ({ ...row, id: String(row.id) }));
    expectTypeOf(countSince(named, "2024")).toEqualTypeOf<number>();
    expectTypeOf(named.map(directionOf)).toEqualTypeOf<Direction[]>();
    expectTypeOf(byMonth(named, "2024-06")).toEqualTypeOf<readonly (typeof named)[number][]>();
    expectTypeOf(
      countSince([{ start: { earliest: "2024-01-01", latest: "2024-01-01" } }], "2024"),
    ).toEqualTypeOf<number>();
  });

  test("imported JSON, whose codes and days are strings", () => {
    const imported = [] as {
      id: string;
      start: { earliest: string; latest: string; basis: string };
      host: string;
      rank: string;
      channel: string;
      topics: string[];
      participants: { official: string | null; side: string; role: string }[];
      evidence: { source: string; supports: string[] }[];
    }[];
    expectTypeOf(countSince(imported, "2024")).toEqualTypeOf<number>();
    expectTypeOf(byMonth(imported, "2024-06")).toEqualTypeOf<readonly (typeof imported)[number][]>();
    expectTypeOf(byOfficial(imported)).toEqualTypeOf<ReadonlyMap<string, readonly (typeof imported)[number][]>>();
    expectTypeOf(imported.map(directionOf)).toEqualTypeOf<Direction[]>();
    expectTypeOf(sourcesOf(record(imported))).toEqualTypeOf<readonly Source[]>();
    expectTypeOf(witnessesOf(record(imported), "start")).toEqualTypeOf<readonly string[]>();
    expectTypeOf(reconcile(record(claims), imported).min).toEqualTypeOf<number | null>();
    const claim = {} as {
      id: string;
      value: number;
      comparison: string;
      scope: {
        from: string;
        to: string;
        hosts: string[] | null;
        lowestRank: string | null;
        channels: string[] | null;
        topics: string[] | null;
        head: string | null;
      } | null;
    };
    expectTypeOf(reconcile(claim, imported).verdict).toEqualTypeOf<Verdict>();
  });

  test("a clone, which can be changed and goes where an exchange goes", () => {
    const clone = structuredClone(exchanges) as Mutable<typeof exchanges>;
    clone.push(...clone);
    const exchange = record(clone);
    exchange.host = "RU";
    exchange.start.earliest = "2024-01-01";
    exchange.places.push("elsewhere");
    record(exchange.participants).role = "head";
    exchange.summary.en = "Other words.";
    exchange.end = null;
    // @ts-expect-error: no rank
    exchange.rank = "king";
    expectTypeOf(clone).toExtend<readonly Exchange[]>();
    expectTypeOf(countSince(clone, "2024")).toEqualTypeOf<number>();
    expectTypeOf<Mutable<Text>>().toEqualTypeOf<{ en: string; fr: string }>();
    expectTypeOf<Mutable<readonly string[]>>().toEqualTypeOf<string[]>();
    expectTypeOf<Mutable<Exchange["id"]>>().toEqualTypeOf<Exchange["id"]>();
    expectTypeOf<Mutable<Exchange>["end"]>().toEqualTypeOf<{
      earliest: Loose<IsoDay>;
      latest: Loose<IsoDay>;
    } | null>();
  });

  test("a parsed record goes wherever an exchange goes", () => {
    const list: readonly Exchange[] = [parsed, ...exchanges];
    expectTypeOf(byMonth([parsed], "2024-06")).toEqualTypeOf<readonly Exchange[]>();
    expectTypeOf(byOfficial(list, "Lavrov")).toEqualTypeOf<readonly Exchange[]>();
    expectTypeOf(sourcesOf(parsed)).toEqualTypeOf<readonly Source[]>();
    expectTypeOf(reconcile(record(claims), [parsed]).certain).toEqualTypeOf<readonly Exchange[]>();
    expectTypeOf(directionOf(parsed)).toEqualTypeOf<Direction>();
  });

  test("an older edition has the types of the newest one", () => {
    expectTypeOf(first.exchanges).toEqualTypeOf<readonly Exchange[]>();
    expectTypeOf(first.meta).toEqualTypeOf(main.meta);
    expectTypeOf<typeof first>().toExtend<typeof main>();
    expectTypeOf<typeof main>().toExtend<typeof first>();
    expectTypeOf(main.byOfficial(first.exchanges, "Pak")).toEqualTypeOf<readonly Exchange[]>();
    expectTypeOf<first.Exchange>().toEqualTypeOf<Exchange>();
    expectTypeOf<Parameters<typeof verify>[0]>().not.toBeAny();
    expectTypeOf<typeof first>().toExtend<Parameters<typeof verify>[0]>();
    expectTypeOf<Parameters<typeof bindHelpers>[0]>().toEqualTypeOf<{
      readonly officials: readonly Official[];
      readonly sources: readonly Source[];
    }>();
  });

  test("records accept custom ids, and editors suggest those of the dataset", () => {
    const mine: Exchange = { ...parsed, id: "an-exchange-of-mine", places: ["a-place-of-mine"] };
    expectTypeOf(mine.id).toEqualTypeOf<Loose<ExchangeId>>();
    expectTypeOf<Completed<Parameters<typeof findOfficial>[0]>>().toEqualTypeOf<OfficialId>();
    expectTypeOf<Completed<Exchange["host"]>>().toEqualTypeOf<never>();
    expectTypeOf<Parameters<typeof directionOf>[0]["host"]>().toEqualTypeOf<Loose<"KP" | "RU">>();
    expectTypeOf<Completed<Parameters<typeof changesSince>[0]>>().toExtend<string>();
    expectTypeOf<"1.0.0">().toExtend<Completed<Parameters<typeof changesSince>[0]>>();
    expectTypeOf<Parameters<typeof changesBetween>>().toExtend<[string, string]>();
    expectTypeOf<Parameters<typeof resolveId>>().toEqualTypeOf<[id: string]>();
  });
});

describe("guards of days, months and years", () => {
  test("isIsoDay(), isYearMonth() and isYear() take anything and narrow it", () => {
    expectTypeOf(isIsoDay).parameters.toEqualTypeOf<[value: unknown]>();
    expectTypeOf(isIsoDay).guards.toEqualTypeOf<IsoDay>();
    expectTypeOf(isYearMonth).guards.toEqualTypeOf<YearMonth>();
    expectTypeOf(isYear).guards.toEqualTypeOf<Year>();
    expectTypeOf<IsoDay>().toExtend<string>();
    expectTypeOf<IsoDay>().toExtend<Exclude<Parameters<typeof countSince>[1], never>>();
  });
});

describe("byMonth()", () => {
  test("byMonth() of a month keeps the type of the records", () => {
    expectTypeOf(byMonth(exchanges, "2024-06")).toEqualTypeOf<readonly Exchange[]>();
    expectTypeOf(byMonth(unconfirmed, "2024-06")).toEqualTypeOf<readonly Unconfirmed[]>();
    expectTypeOf(byMonth(own, "2024-06")).toEqualTypeOf<readonly OwnRecord[]>();
  });

  test("byMonth() of every month keeps the type of the records", () => {
    expectTypeOf(byMonth(exchanges)).toEqualTypeOf<ReadonlyMap<Loose<YearMonth>, readonly Exchange[]>>();
    expectTypeOf(byMonth(own, { from: "2024-01", to: "2024-06" })).toEqualTypeOf<
      ReadonlyMap<Loose<YearMonth>, readonly OwnRecord[]>
    >();
    expectTypeOf(byMonth(own, main.meta.coverage)).toEqualTypeOf<ReadonlyMap<Loose<YearMonth>, readonly OwnRecord[]>>();
    expectTypeOf(byMonth(own).get(main.meta.coverage.from)).toEqualTypeOf<readonly OwnRecord[] | undefined>();
    expectTypeOf(byMonth(own, undefined)).toEqualTypeOf<ReadonlyMap<Loose<YearMonth>, readonly OwnRecord[]>>();
  });

  test("byMonth() refuses values that are not a string, a range or a list of records", () => {
    // @ts-expect-error: a number
    byMonth(exchanges, 202406);
    // @ts-expect-error: a Date
    byMonth(exchanges, new Date(0));
    // @ts-expect-error: null
    byMonth(exchanges, null);
    // @ts-expect-error: a range without its end
    byMonth(exchanges, { from: "2024-01" });
    // @ts-expect-error: a range of numbers
    byMonth(exchanges, { from: 202401, to: 202406 });
    // @ts-expect-error: records without a start
    byMonth([{ id: "a" }], "2024-06");
    // @ts-expect-error: the month first
    byMonth("2024-06", exchanges);
  });

  test("byMonth() gives nothing that can be changed", () => {
    // @ts-expect-error: a readonly list
    byMonth(exchanges, "2024-06").push;
    // @ts-expect-error: a readonly map
    byMonth(exchanges).set;
  });
});

describe("byOfficial()", () => {
  test("byOfficial() of an official keeps the type of the records", () => {
    expectTypeOf(byOfficial(exchanges, "Lavrov")).toEqualTypeOf<readonly Exchange[]>();
    expectTypeOf(byOfficial(unconfirmed, "Lavrov")).toEqualTypeOf<readonly Unconfirmed[]>();
    expectTypeOf(byOfficial(ownAttended, "a")).toEqualTypeOf<typeof ownAttended>();
  });

  test("byOfficial() of every official has the ids of the records for its keys", () => {
    expectTypeOf(byOfficial(exchanges)).toExtend<ReadonlyMap<Loose<OfficialId>, readonly Exchange[]>>();
    expectTypeOf(byOfficial(exchanges).get("any name" as string)).toEqualTypeOf<readonly Exchange[] | undefined>();
    expectTypeOf(byOfficial(ownAttended)).toEqualTypeOf<ReadonlyMap<"a" | "b", typeof ownAttended>>();
    expectTypeOf(byOfficial(nameless)).toEqualTypeOf<ReadonlyMap<never, typeof nameless>>();
  });

  test("byOfficial() refuses records without participants, and values that are not names", () => {
    // @ts-expect-error: no participants
    byOfficial(own, "Lavrov");
    // @ts-expect-error: a number
    byOfficial(exchanges, 7);
    // @ts-expect-error: null
    byOfficial(exchanges, null);
    // @ts-expect-error: nobody of this name is in the records
    byOfficial(ownAttended).get("nobody");
  });
});

describe("countSince(), countBoundsSince(), directionOf()", () => {
  test("countSince() and countBoundsSince() take a day, a month or a year and give numbers", () => {
    expectTypeOf(countSince(own, "2024")).toEqualTypeOf<number>();
    expectTypeOf(countSince(exchanges, "2024-06")).toEqualTypeOf<number>();
    expectTypeOf(countBoundsSince(exchanges, "2024-06-19")).toEqualTypeOf<CountBounds>();
    expectTypeOf<CountBounds>().toEqualTypeOf<{ readonly min: number; readonly max: number }>();
    // @ts-expect-error: a Date
    countSince(exchanges, new Date(0));
    // @ts-expect-error: a number
    countBoundsSince(exchanges, 2024);
    // @ts-expect-error: nothing
    countSince(exchanges, undefined);
  });

  test("directionOf() takes anything with a host and gives a direction", () => {
    expectTypeOf(directionOf({ host: "KP" })).toEqualTypeOf<Direction>();
    expectTypeOf<Direction>().toEqualTypeOf<"dprk-to-russia" | "russia-to-dprk" | "third-country">();
    // @ts-expect-error: no host
    directionOf({});
  });
});

describe("findOfficial(), officesOn(), sourcesOf(), witnessesOf(), reconcile()", () => {
  test("findOfficial() takes any string and gives an official", () => {
    expectTypeOf<Parameters<typeof findOfficial>[0]>().toEqualTypeOf<Loose<OfficialId>>();
    expectTypeOf(findOfficial("any name" as string)).toEqualTypeOf<Official>();
    // @ts-expect-error: null
    findOfficial(null);
    expectTypeOf(findOfficial).returns.toEqualTypeOf<Official>();
  });

  test("officesOn() gives offices of a day", () => {
    expectTypeOf(officesOn(findOfficial("Lavrov"), "2024-06-19")).toEqualTypeOf<readonly Office[]>();
    // @ts-expect-error: a Date
    officesOn(findOfficial("Lavrov"), new Date(0));
    // @ts-expect-error: a name
    officesOn("Lavrov", "2024-06-19");
  });

  test("sourcesOf() gives sources of a field", () => {
    expectTypeOf(sourcesOf(record(exchanges), "head")).toEqualTypeOf<readonly Source[]>();
    expectTypeOf(sourcesOf(record(unconfirmed))).toEqualTypeOf<readonly Source[]>();
    expectTypeOf(witnessesOf(record(exchanges), "start.earliest")).toEqualTypeOf<readonly string[]>();
    // @ts-expect-error: not a field that evidence can support
    sourcesOf(record(exchanges), "participants");
  });

  test("reconcile() keeps the type of the records", () => {
    const claim = record(claims);
    expectTypeOf(reconcile(claim, exchanges)).toEqualTypeOf<Reconciliation<Exchange>>();
    expectTypeOf(reconcile(claim, unconfirmed).certain).toEqualTypeOf<readonly Unconfirmed[]>();
    expectTypeOf(reconcile(claim, exchanges).verdict).toEqualTypeOf<Verdict>();
    expectTypeOf(reconcile(claim, exchanges).min).toEqualTypeOf<number | null>();
    // @ts-expect-error: records without host, rank and participants
    reconcile(claim, own);
    // @ts-expect-error: not a claim
    reconcile({ id: "a", value: 1 }, exchanges);
  });
});

describe("ids", () => {
  test("ids are unions of literals", () => {
    expectTypeOf<IsLiteral<ExchangeId>>().toEqualTypeOf<true>();
    expectTypeOf<IsLiteral<OfficialId>>().toEqualTypeOf<true>();
    expectTypeOf<IsLiteral<PlaceId>>().toEqualTypeOf<true>();
    expectTypeOf<IsLiteral<SourceId>>().toEqualTypeOf<true>();
    expectTypeOf<IsLiteral<string>>().toEqualTypeOf<false>();
    expectTypeOf<"kim-jong-un">().toExtend<OfficialId>();
    expectTypeOf<"nobody">().not.toExtend<OfficialId>();
    expectTypeOf<OfficialId>().not.toExtend<ExchangeId>();
    expectTypeOf<ExchangeId>().toExtend<Exchange["id"]>();
    expectTypeOf<Completed<Exchange["id"]>>().toEqualTypeOf<ExchangeId>();
  });

  test("isExchangeId() and the other id guards accept anything and narrow it", () => {
    expectTypeOf(isExchangeId).parameters.toEqualTypeOf<[value: unknown]>();
    // Comparing hundreds of ids both ways at once takes half a minute; one way after the other takes none.
    expectTypeOf(isExchangeId).guards.toExtend<ExchangeId>();
    expectTypeOf(isOfficialId).guards.toExtend<OfficialId>();
    expectTypeOf(isPlaceId).guards.toEqualTypeOf<PlaceId>();
    expectTypeOf(isSourceId).guards.toExtend<SourceId>();
    if (isOfficialId(anything)) expectTypeOf<OfficialId>().toExtend<typeof anything>();
    if (isSourceId(anything)) expectTypeOf<SourceId>().toExtend<typeof anything>();
    if (isExchangeId(anything)) expectTypeOf(anything).toEqualTypeOf<ExchangeId>();
    else expectTypeOf(anything).toEqualTypeOf<unknown>();
    // @ts-expect-error: not yet known to be an id
    expectTypeOf<ExchangeId>(anything);
  });
});

describe("the dataset", () => {
  test("the arrays are readonly", () => {
    expectTypeOf(exchanges).toEqualTypeOf<readonly Exchange[]>();
    expectTypeOf(unconfirmed).toEqualTypeOf<readonly Unconfirmed[]>();
    expectTypeOf(officials).toEqualTypeOf<readonly Official[]>();
    expectTypeOf(places).toEqualTypeOf<readonly Place[]>();
    expectTypeOf(sources).toEqualTypeOf<readonly Source[]>();
    expectTypeOf(claims).toEqualTypeOf<readonly Claim[]>();
    // @ts-expect-error: a readonly array
    exchanges.push;
    // @ts-expect-error: a readonly array
    exchanges.sort;
    // @ts-expect-error: a readonly array
    officials.splice;
    // @ts-expect-error: a readonly array
    exchanges[0] = record(exchanges);
  });

  test("the fields are readonly, at every depth", () => {
    const exchange = record(exchanges);
    // @ts-expect-error: a readonly field
    exchange.host = "RU";
    // @ts-expect-error: a readonly field of a field
    exchange.start.earliest = "2024-01-01";
    // @ts-expect-error: a readonly array in a record
    exchange.places.push;
    // @ts-expect-error: a readonly field in an array in a record
    record(exchange.participants).role = "head";
    // @ts-expect-error: a readonly field of another kind of record
    record(officials).name.en = "Nobody";
    // @ts-expect-error: a readonly scope
    record(claims).scope = null;
  });

  test("a list of records may be empty", () => {
    expectTypeOf(exchanges[0]).toEqualTypeOf<Exchange | undefined>();
  });
});

/** A record of a list, only for its type: the tests in this file are not run. */
declare function record<Item>(list: readonly Item[]): Item;
