import { Ajv2020 } from "ajv/dist/2020.js";
import * as z from "zod/v4";
import { bindHelpers } from "../../src/bind.ts";
import { changesBetween, changesSince, resolveId, verify } from "../../src/changes.ts";
import * as edition from "../../src/index.ts";
import { canonicalJson } from "../../src/lib/canonical-json.ts";
import * as schema from "../../src/schema.ts";
import { damaged, hostile, likeness, lying, Touched, texts } from "./hostile.ts";
import { agrees, boundsSince, idsInOrder, verdictsOf } from "./oracles.ts";
import type { Random } from "./random.ts";
import {
  type AnyRecord,
  claimFrom,
  dayFrom,
  numberOf,
  officialFrom,
  periodFrom,
  recordsFrom,
  sourcesFrom,
} from "./worlds.ts";

/** One kind of case: throws if the library misbehaves. */
export type Target = (random: Random) => void | Promise<void>;

// The functions take anything here: what their types refuse is what a page in plain JavaScript hands over.
type Anything = (...values: readonly unknown[]) => unknown;
const library = edition as unknown as Readonly<Record<string, Anything>>;

function check(holds: boolean, fault: string): asserts holds {
  if (!holds) throw new Error(fault);
}

function same(actual: unknown, expected: unknown, name: string): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  check(one === other, `${name}: ${one?.slice(0, 300)} and not ${other?.slice(0, 300)}`);
}

/** Whether an error is useful: of a documented class, with a short message of the library. */
function checkIsTyped(error: unknown, name: string, longest = 1000): void {
  if (error instanceof Touched) return;
  const isPromised = error instanceof TypeError || error instanceof RangeError;
  check(isPromised, `${name} throws ${String(error).slice(0, 200)}`);
  check(error.message.startsWith("Cannot "), `${name} throws the raw ${error.message.slice(0, 200)}`);
  check(error.message.length <= longest, `${name} throws a message of ${error.message.length} characters`);
}

/** Calls a function with any arguments: it must return or throw a documented error, and must not change its arguments. */
function survives(name: string, call: Anything, given: readonly unknown[], longest?: number): void {
  const before = given.map((value) => (isTouchy(value) ? "" : likeness(value)));
  const started = process.cpuUsage().user;
  try {
    call(...given);
  } catch (error) {
    checkIsTyped(error, name, longest);
  }
  const spent = (process.cpuUsage().user - started) / 1000;
  check(spent < 3000, `${name} takes ${spent} ms`);
  const after = given.map((value) => (isTouchy(value) ? "" : likeness(value)));
  same(after, before, `${name} changes its input`);
}

/** Whether looking at a value throws. */
function isTouchy(value: unknown): boolean {
  try {
    likeness(value);
    return false;
  } catch {
    return true;
  }
}

const bound = bindHelpers({
  officials: edition.officials,
  sources: edition.sources,
}) as unknown as Readonly<Record<string, Anything>>;

const calls: Readonly<Record<string, Anything>> = {
  ...Object.fromEntries(
    [
      "byMonth",
      "byOfficial",
      "countSince",
      "countBoundsSince",
      "directionOf",
      "findOfficial",
      "officesOn",
      "reconcile",
      "sourcesOf",
      "witnessesOf",
      "isExchangeId",
      "isOfficialId",
      "isPlaceId",
      "isSourceId",
      "isIsoDay",
      "isYear",
      "isYearMonth",
    ].map((name) => [name, library[name] as Anything]),
  ),
  ...Object.fromEntries(Object.entries(bound).map(([name, call]) => [`bound ${name}`, call])),
  changesBetween: changesBetween as Anything,
  changesSince: changesSince as Anything,
  resolveId: resolveId as Anything,
};

const names = Object.keys(calls);
const { exchanges, officials, claims } = edition;

/** Usually a valid argument with damage, sometimes any value. */
function argument(random: Random): unknown {
  switch (random.below(7)) {
    case 0:
      return hostile(random);
    case 1:
      return damaged(recordsFrom(random), random);
    case 2:
      return damaged(random.one(exchanges), random);
    case 3:
      return damaged(random.once(2) ? officialFrom(random) : random.one(officials), random);
    case 4:
      return damaged(random.once(2) ? claimFrom(random) : random.one(claims), random);
    case 5:
      return random.one(texts);
    default:
      return periodFrom(random);
  }
}

function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}

/** The answers of a function for the same records in four kinds of array. */
function alike(name: string, records: readonly AnyRecord[], answer: (list: readonly AnyRecord[]) => unknown): unknown {
  const expected = answer(structuredClone(records));
  same(answer(frozen(structuredClone(records))), expected, `${name} of frozen records`);
  same(answer(lying(structuredClone(records))), expected, `${name} of a subclassed array`);
  const inside = records.map((record) => ({
    ...record,
    topics: lying(record.topics),
    participants: lying(record.participants),
    evidence: lying(record.evidence.map((one) => ({ ...one, supports: lying(one.supports) }))),
  }));
  same(answer(inside), expected, `${name} of records with subclassed arrays`);
  return expected;
}

const ids = (list: readonly { readonly id: string }[]) => {
  const found: string[] = [];
  for (let position = 0; position < list.length; position += 1) found.push((list[position] as { id: string }).id);
  return found;
};

const schemas = {
  exchange: { schema: schema.exchangeSchema, records: edition.exchanges },
  unconfirmed: { schema: schema.unconfirmedSchema, records: edition.unconfirmed },
  official: { schema: schema.officialSchema, records: edition.officials },
  place: { schema: schema.placeSchema, records: edition.places },
  source: { schema: schema.sourceSchema, records: edition.sources },
  claim: { schema: schema.claimSchema, records: edition.claims },
} as const;
const ajv = new Ajv2020({ strict: false, logger: false });
const validators = Object.fromEntries(
  Object.entries(schemas).map(([kind, { schema: one }]) => [kind, ajv.compile(z.toJSONSchema(one as never))]),
);

/** Whether a value is data that JSON can carry as it is. */
function isJson(value: unknown): boolean {
  try {
    return canonicalJson(JSON.parse(JSON.stringify(value))) === canonicalJson(value);
  } catch {
    return false;
  }
}

/** Every kind of case, by name. */
export const targets: Readonly<Record<string, Target>> = {
  "any function, anything": (random) => {
    const name = random.one(names);
    const given = Array.from({ length: random.below(4) }, () => argument(random));
    survives(name, calls[name] as Anything, given);
  },

  "fitting records, one part damaged": (random) => {
    const records = damaged(recordsFrom(random), random);
    survives("countSince", library["countSince"] as Anything, [records, periodFrom(random)]);
    survives("byMonth", library["byMonth"] as Anything, [records]);
    survives("byOfficial", library["byOfficial"] as Anything, [records]);
    survives("reconcile", library["reconcile"] as Anything, [damaged(claimFrom(random), random), records]);
    survives("officesOn", library["officesOn"] as Anything, [damaged(officialFrom(random), random), dayFrom(random)]);
  },

  "lists of one's own, damaged": (random) => {
    survives(
      "bindHelpers",
      (lists) => {
        const helpers = (bindHelpers as Anything)(lists) as Readonly<Record<string, Anything>>;
        helpers["findOfficial"]?.("sergei-lavrov");
        helpers["sourcesOf"]?.(exchanges[0]);
      },
      [damaged({ officials: officials.slice(0, 3), sources: edition.sources.slice(0, 3) }, random)],
    );
  },

  counts: (random) => {
    const records = recordsFrom(random);
    const since = periodFrom(random);
    const expected = boundsSince(records, since);
    same(
      alike("countBoundsSince", records, (list) => edition.countBoundsSince(list, since)),
      expected,
      "countBoundsSince",
    );
    same(edition.countSince(records, since), expected.min, "countSince");
  },

  months: (random) => {
    const records = recordsFrom(random);
    const found = alike("byMonth", records, (list) =>
      [...edition.byMonth(list)].map(([month, group]) => [month, ids(group)]),
    );
    const months = records.map(({ start }) => start.latest.slice(0, 7)).sort();
    const all: string[] = [];
    for (let day = numberOf(`${months[0]}-01`); day <= numberOf(`${months.at(-1)}-01`); day += 1) {
      const month = new Date(day * 86_400_000).toISOString().slice(0, 7);
      if (all.at(-1) !== month) all.push(month);
    }
    const expected = all.map((month) => [
      month,
      idsInOrder(records.filter(({ start }) => start.latest.startsWith(month))),
    ]);
    same(found, expected, "byMonth");
  },

  people: (random) => {
    const records = recordsFrom(random);
    const found = alike("byOfficial", records, (list) =>
      [...edition.byOfficial(list)].map(([official, group]) => [official, ids(group)]).sort(),
    );
    const named = new Set(records.flatMap(({ participants }) => participants.map(({ official }) => official)));
    const expected = [...named]
      .filter((official) => official !== null)
      .map((official) => [
        official,
        idsInOrder(records.filter(({ participants }) => participants.some((one) => one.official === official))),
      ])
      .sort();
    same(found, expected, "byOfficial");
  },

  figures: (random) => {
    const records = recordsFrom(random);
    const claim = claimFrom(random);
    const found = alike("reconcile", records, (list) => {
      const { min, max, verdict, certain, possible } = edition.reconcile(claim, list);
      return { min, max, verdict, certain: ids(certain).sort(), possible: ids(possible).sort() };
    }) as { min: number; max: number; verdict: string };
    const { certain, possible } = verdictsOf(claim, records);
    const [min, max] = [certain.length, certain.length + possible.length];
    const counts = Array.from({ length: max - min + 1 }, (_, more) => agrees(claim, min + more));
    const verdict = counts.every(Boolean)
      ? "agrees"
      : counts.some(Boolean)
        ? "possible"
        : min > claim.value
          ? "records-more"
          : "records-fewer";
    const comparable = { min, max, verdict, certain: certain.sort(), possible: possible.sort() };
    const not = { min: null, max: null, verdict: "not-comparable", certain: [], possible: [] };
    same(found, claim.scope === null ? not : comparable, "reconcile");
    if (claim.scope === null) return;
    const { hosts, channels, topics } = claim.scope;
    const scope = {
      ...claim.scope,
      hosts: hosts && lying(hosts),
      channels: channels && lying(channels),
      topics: topics && lying(topics),
    };
    const { verdict: again } = edition.reconcile({ ...claim, scope }, records);
    same(again, verdict, "reconcile with subclassed arrays in the scope");
  },

  offices: (random) => {
    const official = officialFrom(random);
    const day = dayFrom(random);
    const found = edition.officesOn(official as never, day).map((office) => (office as { id: string }).id);
    const expected = official.offices
      .filter(({ start, end, seen }) => {
        const known = [
          ...(start ? [numberOf(start.latest)] : []),
          ...(seen ? [numberOf(seen.earliest)] : []),
          ...(end && end.earliest === end.latest ? [numberOf(end.earliest)] : []),
        ];
        const until = [
          ...(end ? [numberOf(end.earliest)] : []),
          ...(seen ? [numberOf(seen.latest)] : []),
          ...(start && start.earliest === start.latest ? [numberOf(start.latest)] : []),
        ];
        const on = numberOf(day);
        return known.length > 0 && until.length > 0 && Math.min(...known) <= on && on <= Math.max(...until);
      })
      .map(({ id }) => id);
    same(found, expected, "officesOn");
  },

  witnesses: (random) => {
    const sources = sourcesFrom(random);
    const { sourcesOf, witnessesOf } = bindHelpers({ officials: [], sources: sources as never });
    for (const record of recordsFrom(random)) {
      const field = random.one(["start", "host", undefined] as const);
      const cited = record.evidence
        .filter(({ supports }) => field === undefined || supports.some((one) => one.split(".")[0] === field))
        .map(({ source }) => source);
      const expected = [...new Set(cited)];
      same(
        alike("sourcesOf", [record], (list) => sourcesOf(list[0] as never, field).map(({ id }) => id)),
        expected,
        "sourcesOf",
      );
      const origins = expected.flatMap((id) => {
        const source = sources.find((one) => one.id === id);
        const isRetold = source?.kind === "aggregator" || source?.kind === "database";
        return source === undefined || (isRetold && source.origin === id) ? [] : [source.origin];
      });
      same(witnessesOf(record as never, field), [...new Set(origins)], "witnessesOf");
    }
  },

  schemas: (random) => {
    const kind = random.one(Object.keys(schemas)) as keyof typeof schemas;
    const { schema: one, records } = schemas[kind];
    const value = damaged<unknown>(random.one(records as readonly unknown[]), random);
    survives(
      `${kind}Schema`,
      (input) => {
        const { success } = one.safeParse(input);
        if (isJson(input)) {
          check(!success || validators[kind]?.(input) === true, `JSON Schema of ${kind} refuses what zod takes`);
        }
      },
      [value],
    );
    if (kind !== "exchange") return;
    survives("parseExchange", schema.parseExchange as Anything, [value], 2200);
  },

  "whole editions": async (random) => {
    const whole = { ...edition, meta: edition.meta } as Record<string, unknown>;
    const part = random.one(["exchanges", "unconfirmed", "officials", "places", "claims", "meta"]);
    const list = whole[part];
    const slice = Array.isArray(list) ? list.slice(0, 2) : list;
    const small = { ...whole, exchanges: [], officials: [], unconfirmed: [], places: [], claims: [] } as Record<
      string,
      unknown
    >;
    const value = random.once(8) ? hostile(random) : { ...small, [part]: damaged(slice, random) };
    try {
      const answer = await (verify as (value: unknown) => Promise<boolean>)(value);
      check(answer === false, "verify() proves a damaged edition");
    } catch (error) {
      checkIsTyped(error, "verify");
    }
  },
};
