import { describe, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { claimForm, exchangeForm, officialForm, placeForm, sourceForm, unconfirmedForm } from "../src/forms.ts";
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
  isExchangeId,
  isOfficialId,
  isPlaceId,
  isSourceId,
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
  type Unconfirmed,
  type Unregistered,
  unconfirmed,
  type Verdict,
  type YearMonth,
} from "../src/index.ts";
import type {
  claimSchema,
  exchangeSchema,
  officialSchema,
  parseExchange,
  placeSchema,
  sourceSchema,
  unconfirmedSchema,
} from "../src/schema.ts";

/** Whether a type is one of finitely many strings: `string` and templates are no literals. */
type IsLiteral<Text extends string> = Record<never, never> extends Record<Text, 1> ? false : true;

interface OwnRecord extends DatedRecord {
  readonly start: {
    readonly earliest: `${number}-${number}-${number}`;
    readonly latest: `${number}-${number}-${number}`;
  };
  readonly note: number;
}

declare const own: readonly OwnRecord[];
declare const ownAttended: readonly (OwnRecord & { participants: { official: "a" | "b" | null; extra: boolean }[] })[];
declare const nameless: readonly (OwnRecord & { participants: { official: null }[] })[];
declare const unregistered: readonly Unregistered<Exchange>[];
declare const anything: unknown;

describe("schemas and interfaces", () => {
  test("the forms infer exactly the interfaces with the ids set free", () => {
    expectTypeOf<z.infer<typeof exchangeForm>>().toEqualTypeOf<Unregistered<Exchange>>();
    expectTypeOf<z.infer<typeof unconfirmedForm>>().toEqualTypeOf<Unregistered<Unconfirmed>>();
    expectTypeOf<z.infer<typeof officialForm>>().toEqualTypeOf<Unregistered<Official>>();
    expectTypeOf<z.infer<typeof placeForm>>().toEqualTypeOf<Unregistered<Place>>();
    expectTypeOf<z.infer<typeof sourceForm>>().toEqualTypeOf<Unregistered<Source>>();
    expectTypeOf<z.infer<typeof claimForm>>().toEqualTypeOf<Unregistered<Claim>>();
  });

  test("the schemas infer the same", () => {
    expectTypeOf<z.infer<typeof exchangeSchema>>().toEqualTypeOf<Unregistered<Exchange>>();
    expectTypeOf<z.infer<typeof unconfirmedSchema>>().toEqualTypeOf<Unregistered<Unconfirmed>>();
    expectTypeOf<z.infer<typeof officialSchema>>().toEqualTypeOf<Unregistered<Official>>();
    expectTypeOf<z.infer<typeof placeSchema>>().toEqualTypeOf<Unregistered<Place>>();
    expectTypeOf<z.infer<typeof sourceSchema>>().toEqualTypeOf<Unregistered<Source>>();
    expectTypeOf<z.infer<typeof claimSchema>>().toEqualTypeOf<Unregistered<Claim>>();
  });

  test("parseExchange() takes anything and gives an unregistered exchange", () => {
    expectTypeOf<typeof parseExchange>().parameters.toEqualTypeOf<[unknown]>();
    expectTypeOf<typeof parseExchange>().returns.toEqualTypeOf<Unregistered<Exchange>>();
  });

  test("Unregistered frees ids and keeps codes", () => {
    expectTypeOf<Unregistered<Exchange>["id"]>().toEqualTypeOf<string>();
    expectTypeOf<Unregistered<Exchange>["places"]>().toEqualTypeOf<readonly string[]>();
    expectTypeOf<Unregistered<Exchange>["channel"]>().toEqualTypeOf<Exchange["channel"]>();
    expectTypeOf<Unregistered<Exchange>["start"]>().toEqualTypeOf<Exchange["start"]>();
    expectTypeOf<Unregistered<Exchange>["participants"][number]["official"]>().toEqualTypeOf<string | null>();
    expectTypeOf<Exchange>().toExtend<Unregistered<Exchange>>();
    expectTypeOf<Unregistered<Exchange>>().not.toExtend<Exchange>();
  });
});

describe("byMonth()", () => {
  test("byMonth() of a month keeps the type of the records", () => {
    expectTypeOf(byMonth(exchanges, "2024-06")).toEqualTypeOf<readonly Exchange[]>();
    expectTypeOf(byMonth(unregistered, "2024-06")).toEqualTypeOf<readonly Unregistered<Exchange>[]>();
    expectTypeOf(byMonth(own, "2024-06")).toEqualTypeOf<readonly OwnRecord[]>();
  });

  test("byMonth() of every month keeps the type of the records", () => {
    expectTypeOf(byMonth(exchanges)).toEqualTypeOf<ReadonlyMap<YearMonth, readonly Exchange[]>>();
    expectTypeOf(byMonth(own, { from: "2024-01", to: "2024-06" })).toEqualTypeOf<
      ReadonlyMap<YearMonth, readonly OwnRecord[]>
    >();
    expectTypeOf(byMonth(own, undefined)).toEqualTypeOf<ReadonlyMap<YearMonth, readonly OwnRecord[]>>();
  });

  test("byMonth() refuses what is no month, no range and no list of records", () => {
    // @ts-expect-error: no month
    byMonth(exchanges, "July");
    // @ts-expect-error: a year
    byMonth(exchanges, "2024");
    // @ts-expect-error: a number
    byMonth(exchanges, 202406);
    // @ts-expect-error: a Date
    byMonth(exchanges, new Date(0));
    // @ts-expect-error: null
    byMonth(exchanges, null);
    // @ts-expect-error: a range without its end
    byMonth(exchanges, { from: "2024-01" });
    // @ts-expect-error: a range of words
    byMonth(exchanges, { from: "January", to: "June" });
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
    expectTypeOf(byOfficial(unregistered, "Lavrov")).toEqualTypeOf<readonly Unregistered<Exchange>[]>();
    expectTypeOf(byOfficial(ownAttended, "a")).toEqualTypeOf<typeof ownAttended>();
  });

  test("byOfficial() of every official has the ids of the records for its keys", () => {
    expectTypeOf(byOfficial(exchanges)).toEqualTypeOf<ReadonlyMap<OfficialId, readonly Exchange[]>>();
    expectTypeOf(byOfficial(unregistered)).toEqualTypeOf<ReadonlyMap<string, readonly Unregistered<Exchange>[]>>();
    expectTypeOf(byOfficial(ownAttended)).toEqualTypeOf<ReadonlyMap<"a" | "b", typeof ownAttended>>();
    expectTypeOf(byOfficial(nameless)).toEqualTypeOf<ReadonlyMap<never, typeof nameless>>();
  });

  test("byOfficial() refuses records without participants, and what is no name", () => {
    // @ts-expect-error: no participants
    byOfficial(own, "Lavrov");
    // @ts-expect-error: a number
    byOfficial(exchanges, 7);
    // @ts-expect-error: null
    byOfficial(exchanges, null);
    // @ts-expect-error: nobody of this name is in the records
    byOfficial(exchanges).get("nobody");
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
    // @ts-expect-error: a word
    countSince(exchanges, "June 2024");
  });

  test("directionOf() takes anything with a host and gives a direction", () => {
    expectTypeOf(directionOf({ host: "KP" })).toEqualTypeOf<Direction>();
    expectTypeOf<Direction>().toEqualTypeOf<"dprk-to-russia" | "russia-to-dprk" | "third-country">();
    // @ts-expect-error: no host
    directionOf({});
  });
});

describe("findOfficial(), officesOn(), sourcesOf(), reconcile()", () => {
  test("findOfficial() takes any string and gives an official", () => {
    expectTypeOf(findOfficial).parameters.toEqualTypeOf<[name: string]>();
    expectTypeOf(findOfficial).returns.toEqualTypeOf<Official>();
  });

  test("officesOn() gives offices of a day", () => {
    expectTypeOf(officesOn(findOfficial("Lavrov"), "2024-06-19")).toEqualTypeOf<readonly Office[]>();
    // @ts-expect-error: a month
    officesOn(findOfficial("Lavrov"), "2024-06");
    // @ts-expect-error: a name
    officesOn("Lavrov", "2024-06-19");
  });

  test("sourcesOf() gives sources of a field", () => {
    expectTypeOf(sourcesOf(record(exchanges), "head")).toEqualTypeOf<readonly Source[]>();
    expectTypeOf(sourcesOf(record(unregistered))).toEqualTypeOf<readonly Source[]>();
    // @ts-expect-error: no field that evidence can stand for
    sourcesOf(record(exchanges), "participants");
  });

  test("reconcile() keeps the type of the records", () => {
    const claim = record(claims);
    expectTypeOf(reconcile(claim, exchanges)).toEqualTypeOf<Reconciliation<Exchange>>();
    expectTypeOf(reconcile(claim, unregistered).certain).toEqualTypeOf<readonly Unregistered<Exchange>[]>();
    expectTypeOf(reconcile(claim, exchanges).verdict).toEqualTypeOf<Verdict>();
    expectTypeOf(reconcile(claim, exchanges).min).toEqualTypeOf<number | null>();
    // @ts-expect-error: records without host, rank and participants
    reconcile(claim, own);
    // @ts-expect-error: no claim
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
    expectTypeOf<Exchange["id"]>().toEqualTypeOf<ExchangeId>();
  });

  test("isExchangeId() and its kin take anything and narrow it", () => {
    expectTypeOf(isExchangeId).parameters.toEqualTypeOf<[value: unknown]>();
    expectTypeOf(isExchangeId).guards.toEqualTypeOf<ExchangeId>();
    expectTypeOf(isOfficialId).guards.toEqualTypeOf<OfficialId>();
    expectTypeOf(isPlaceId).guards.toEqualTypeOf<PlaceId>();
    expectTypeOf(isSourceId).guards.toEqualTypeOf<SourceId>();
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

/** A record of a list, for the type of it alone: no test of this file runs. */
declare function record<Item>(list: readonly Item[]): Item;
