import type { Direction } from "../generated/codes.ts";
import type { Loose } from "../lib/loose.ts";

/**
 * Which way the delegation of an exchange travelled.
 *
 * It follows from the host country and is not stored.
 *
 * @param exchange - An exchange, or anything with a host country.
 * @returns `"dprk-to-russia"`, `"russia-to-dprk"`, or `"third-country"` when both sides travelled.
 * @throws {TypeError} When the host is not an ISO 3166-1 alpha-2 code.
 *
 * @example
 * ```ts
 * import { directionOf, exchanges } from "dprk-russia-exchanges";
 *
 * directionOf({ host: "KP" }); //=> "russia-to-dprk"
 * exchanges.slice(0, 2).map(directionOf); //=> ["russia-to-dprk", "dprk-to-russia"]
 * ```
 */
export function directionOf(exchange: { readonly host: Loose<"KP" | "RU"> }): Direction {
  const host: unknown = exchange?.host;
  if (typeof host !== "string" || !/^[A-Z]{2}$/.test(host)) {
    throw new TypeError(
      `Cannot read the host ${JSON.stringify(host)?.slice(0, 60)}: expected a country code such as "KP"`,
    );
  }
  if (host === "KP") return "russia-to-dprk";
  return host === "RU" ? "dprk-to-russia" : "third-country";
}
