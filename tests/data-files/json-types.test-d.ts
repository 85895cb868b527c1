import {
  byMonth,
  byOfficial,
  type Claim,
  countSince,
  type Exchange,
  findOfficial,
  type Meta,
  type Official,
  reconcile,
} from "dprk-russia-exchanges";
import { bindHelpers } from "dprk-russia-exchanges/bind";
import claims from "dprk-russia-exchanges/data/claims.json" with { type: "json" };
import codes from "dprk-russia-exchanges/data/codes.json" with { type: "json" };
import descriptor from "dprk-russia-exchanges/data/datapackage.json" with { type: "json" };
import exchanges from "dprk-russia-exchanges/data/exchanges.json" with { type: "json" };
import schema from "dprk-russia-exchanges/data/exchanges.schema.json" with { type: "json" };
import meta from "dprk-russia-exchanges/data/meta.json" with { type: "json" };
import officials from "dprk-russia-exchanges/data/officials.json" with { type: "json" };
import sources from "dprk-russia-exchanges/data/sources.json" with { type: "json" };
import { expectTypeOf, test } from "vitest";

test("the JSON files have the types of the lists", () => {
  expectTypeOf(exchanges).toEqualTypeOf<readonly Exchange[]>();
  expectTypeOf(officials).toEqualTypeOf<readonly Official[]>();
  expectTypeOf(claims).toEqualTypeOf<readonly Claim[]>();
  expectTypeOf(meta).toEqualTypeOf<Meta>();
  expectTypeOf(codes).items.toHaveProperty("list").toBeString();
  expectTypeOf(schema).toHaveProperty("anything").toBeUnknown();
  expectTypeOf(descriptor).toHaveProperty("anything").toBeUnknown();
});

test("the helpers take them", () => {
  expectTypeOf(countSince(exchanges, "2024")).toBeNumber();
  expectTypeOf(byMonth(exchanges, "2024-06")).toEqualTypeOf<readonly Exchange[]>();
  expectTypeOf(byOfficial(exchanges, findOfficial("Lavrov").id)).toEqualTypeOf<readonly Exchange[]>();
  expectTypeOf(claims.map((claim) => reconcile(claim, exchanges).verdict)).toBeArray();
  expectTypeOf(bindHelpers({ officials, sources }).witnessesOf).toBeFunction();
});
