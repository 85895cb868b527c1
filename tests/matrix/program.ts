/** The names that the short program uses. */
const names = "byMonth, byOfficial, countSince, directionOf, exchanges, findOfficial, meta";

const body = `
const answer = [
  newest.exchanges.length > 100,
  exchanges.length,
  countSince(exchanges, "2024"),
  byMonth(exchanges, "2023-10").length,
  byOfficial(exchanges, "Choïgou").length,
  directionOf(exchanges[0]),
  findOfficial("김정은").id,
  meta.version,
  Object.isFrozen(exchanges[0].participants),
  isIsoDay("2023-02-29"),
  resolveId("lavrov-pyongyang-2023-10").status,
].join();
`;

/** The output of the program, the same everywhere. */
export const expected = "true,29,20,2,2,russia-to-dprk,kim-jong-un,1.0.0,true,false,current";

/** The short program as an ES module that does something with its answer. */
export function asModule(then: string): string {
  return `import * as newest from "dprk-russia-exchanges";
import { ${names} } from "dprk-russia-exchanges/releases/1.0.0";
import { isIsoDay } from "dprk-russia-exchanges/helpers";
import { resolveId } from "dprk-russia-exchanges/changes";
${body}${then}
`;
}

/** The same in CommonJS. */
export function asCommonJs(then: string): string {
  return `const newest = require("dprk-russia-exchanges");
const { ${names} } = require("dprk-russia-exchanges/releases/1.0.0");
const { isIsoDay } = require("dprk-russia-exchanges/helpers");
const { resolveId } = require("dprk-russia-exchanges/changes");
${body}${then}
`;
}

/** The same in TypeScript, with code that strict flags may reject. */
export const asTypeScript = `import * as newest from "dprk-russia-exchanges";
import { ${names} } from "dprk-russia-exchanges/releases/1.0.0";
import { isIsoDay } from "dprk-russia-exchanges/helpers";
import { changesSince } from "dprk-russia-exchanges/changes";
import { bindHelpers } from "dprk-russia-exchanges/bind";
import { exchangeSchema, parseExchange } from "dprk-russia-exchanges/schema";

type IsAny<T> = 0 extends 1 & T ? true : false;
type NoAny<T extends false> = T;
export type Checks = [
  NoAny<IsAny<typeof newest.exchanges>>,
  NoAny<IsAny<(typeof newest.exchanges)[number]>>,
  NoAny<IsAny<(typeof newest.officials)[number]["spellings"][number]>>,
  NoAny<IsAny<ReturnType<typeof countSince>>>,
  NoAny<IsAny<ReturnType<typeof findOfficial>>>,
  NoAny<IsAny<ReturnType<typeof changesSince>>>,
  NoAny<IsAny<ReturnType<typeof parseExchange>>>,
  NoAny<IsAny<typeof exchangeSchema>>,
];
const own: newest.Mutable<newest.Exchange>[] = structuredClone(exchanges) as newest.Mutable<newest.Exchange>[];
const month: string = "2023-10";
export const counted: number = countSince(own, month) + byMonth(own, month).length + byOfficial(own, month).length;
export const direction: newest.Direction = directionOf(exchanges[0]!);
export const version: string = meta.version;
export const day: boolean = isIsoDay(month);
export const bound = bindHelpers(newest).findOfficial("Lavrov").name.en;
export type Id = newest.ExchangeId;
`;
