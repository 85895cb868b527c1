import { show } from "../internal/input.ts";
import type { Direction } from "../model/codes.ts";

/**
 * Which way the delegation of an exchange travelled.
 *
 * It follows from the host country and is stored nowhere.
 *
 * @param exchange - An exchange, or anything with a host country.
 * @returns `"dprk-to-russia"`, `"russia-to-dprk"`, or `"third-country"` when both sides travelled.
 * @throws {TypeError} When the host is no ISO 3166-1 alpha-2 code.
 *
 * @example
 * ```ts
 * import { directionOf, exchanges } from "dprk-russia-exchanges";
 *
 * directionOf({ host: "KP" }); //=> "russia-to-dprk"
 * exchanges.slice(0, 2).map(directionOf); //=> ["russia-to-dprk", "dprk-to-russia"]
 * ```
 */
export function directionOf(exchange: { readonly host: string }): Direction {
  const host: unknown = (exchange as { host?: unknown } | null | undefined)?.host;
  if (typeof host !== "string" || !/^[A-Z]{2}$/.test(host)) {
    throw new TypeError(
      `Cannot tell the direction of an exchange hosted by ${show(host)}: expected a country code such as "KP"`,
    );
  }
  if (host === "KP") return "russia-to-dprk";
  return host === "RU" ? "dprk-to-russia" : "third-country";
}
