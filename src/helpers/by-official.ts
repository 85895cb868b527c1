import { checkIsDated, checkIsList, type DatedRecord, show } from "../internal/input.ts";
import { compareExchanges, rememberFrozen } from "../internal/order.ts";
import type { Participant } from "../model/exchange.ts";
import type { Unregistered } from "../model/unregistered.ts";
import { findOfficial } from "./find-official.ts";

/** What grouping by official needs of a record. */
export interface AttendedRecord extends DatedRecord {
  /** Who took part; `official` is `null` for a person whom the sources do not name. */
  readonly participants: readonly Unregistered<Pick<Participant, "official">>[];
}

/**
 * The ids of the officials who take part in records of a kind.
 *
 * @typeParam E - The kind of record.
 */
export type AttendeeOf<E extends AttendedRecord> = NonNullable<E["participants"][number]["official"]>;

const action = "Cannot group by official";
const none: readonly never[] = /* @__PURE__ */ Object.freeze([]);

const attendanceOf = /* @__PURE__ */ rememberFrozen((exchanges: readonly AttendedRecord[]) => {
  checkIsDated(exchanges, action);
  const attendance = new Map<string, AttendedRecord[]>();
  for (const exchange of [...exchanges].sort(compareExchanges)) {
    checkIsList(exchange.participants, `${action} ${show(exchange.id)}`, "participant");
    for (const official of new Set(exchange.participants.map((participant) => participant.official))) {
      if (official === null) continue;
      if (typeof official !== "string") {
        throw new TypeError(
          `${action} ${show(exchange.id)}: expected the id of an official or null, got ${show(official)}`,
        );
      }
      const attended = attendance.get(official);
      if (attended === undefined) attendance.set(official, [exchange]);
      else attended.push(exchange);
    }
  }
  for (const attended of attendance.values()) Object.freeze(attended);
  return attendance;
});

/**
 * Exchanges in which an official took part, or those of every official.
 *
 * Every role counts: head, member and counterpart. Who was only announced or only mentioned did not take part. Lists are in
 * the order of the dataset and frozen.
 *
 * @typeParam E - The kind of record.
 * @param exchanges - Any exchanges: the whole dataset, a filtered part, an older edition, or records of your own.
 * @param official - An id that occurs in `exchanges`, or a name in any spelling that {@link findOfficial} takes.
 * @returns The exchanges; an empty list for a known person who took part in none.
 * @throws {UnknownOfficialError} When nobody bears the name.
 * @throws {AmbiguousOfficialError} When several people bear it.
 * @throws {TypeError} When `exchanges` is no array of records, or `official` is no string.
 *
 * @example
 * ```ts
 * import { byOfficial } from "dprk-russia-exchanges";
 * import { exchanges } from "dprk-russia-exchanges/releases/1.0.0";
 *
 * byOfficial(exchanges, "Choïgou").map((exchange) => exchange.date); //=> ["[2023-07-21..2023-07-31]", "[2023-09-08..2023-09-13]"]
 * byOfficial(exchanges, "Dmitri Peskov"); //=> []
 * byOfficial(exchanges).get("sergei-lavrov")?.length; //=> 3
 * ```
 */
export function byOfficial<E extends AttendedRecord>(exchanges: readonly E[], official: string): readonly E[];
/**
 * Exchanges of every official who took part in one.
 *
 * @typeParam E - The kind of record.
 * @param exchanges - Any exchanges.
 * @returns One entry an official, by the first exchange of each.
 */
export function byOfficial<E extends AttendedRecord>(exchanges: readonly E[]): ReadonlyMap<AttendeeOf<E>, readonly E[]>;
export function byOfficial<E extends AttendedRecord>(
  exchanges: readonly E[],
  official?: string,
): readonly E[] | ReadonlyMap<AttendeeOf<E>, readonly E[]> {
  // The index holds the very records of the array that it was built from.
  const attendance = attendanceOf(exchanges) as ReadonlyMap<string, readonly AttendedRecord[]> as ReadonlyMap<
    string,
    readonly E[]
  >;
  if (official === undefined) return new Map(attendance) as ReadonlyMap<string, readonly E[]>;
  return attendance.get(official) ?? attendance.get(findOfficial(official).id) ?? none;
}
