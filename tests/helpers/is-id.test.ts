import { describe, expect, test } from "vitest";
import {
  exchanges,
  isExchangeId,
  isOfficialId,
  isPlaceId,
  isSourceId,
  officials,
  places,
  sources,
} from "../../src/index.ts";
import { badNames } from "../fixtures/records.ts";

const kinds = [
  { name: "isExchangeId", isId: isExchangeId, own: exchanges, others: [officials, places, sources] },
  { name: "isOfficialId", isId: isOfficialId, own: officials, others: [exchanges, places, sources] },
  { name: "isPlaceId", isId: isPlaceId, own: places, others: [exchanges, officials, sources] },
  { name: "isSourceId", isId: isSourceId, own: sources, others: [exchanges, officials, places] },
] as const;

for (const { name, isId, own, others } of kinds) {
  describe(`${name}()`, () => {
    test(`${name}() takes the id of every record of its kind`, () => {
      expect(own.length).toBeGreaterThan(0);
      expect(own.filter(({ id }) => !isId(id))).toEqual([]);
    });

    test(`${name}() refuses the ids of the other kinds`, () => {
      const ids: readonly string[] = own.map(({ id }) => id);
      const foreign = others.flatMap((list) => list.map(({ id }) => id)).filter((id) => !ids.includes(id));
      expect(foreign.filter((id) => isId(id))).toEqual([]);
    });

    for (const value of [
      ...badNames,
      "hasOwnProperty",
      "length",
      "0",
      "nobody-nowhere-1999-01",
      `X-${own[0]?.id}`,
      "LAVROV-PYONGYANG-2023-10",
      ` ${own[0]?.id}`,
      `${own[0]?.id}\n`,
      own[0]?.id.slice(0, -1),
    ]) {
      test(`${name}() refuses ${JSON.stringify(value)}`, () => expect(isId(value)).toBe(false));
    }

    for (const value of [
      undefined,
      null,
      0,
      Number.NaN,
      true,
      {},
      [],
      [own[0]?.id],
      { id: own[0]?.id },
      Object(own[0]?.id),
      new Date(0),
    ]) {
      test(`${name}() refuses ${JSON.stringify(value)} of type ${typeof value}`, () => expect(isId(value)).toBe(false));
    }
  });
}
