import type { OfficialId } from "../generated/ids.ts";
import { type Action, checkIsArray, checkIsObject, type DatedRecord, forEachStart, nameOf } from "../lib/dated.ts";
import { describeValue } from "../lib/describe-value.ts";
import type { Loose } from "../lib/loose.ts";
import { addTo, compareExchanges, inOrder } from "../lib/order.ts";
import type { FindOfficial } from "./find-official.ts";

/** What grouping by official needs from a record. */
export interface AttendedRecord extends DatedRecord {
  /** Who took part. */
  readonly participants: readonly {
    /** Id of the person; `null` for someone whom the sources do not name. */
    readonly official: string | null;
  }[];
}

/**
 * The ids of the officials who take part in records of a kind.
 *
 * @typeParam E - The kind of record.
 */
export type AttendeeOf<E extends AttendedRecord> = NonNullable<E["participants"][number]["official"]>;

/** Selects or groups exchanges by the people who took part. */
export interface ByOfficial {
  /**
   * Exchanges in which an official took part, or those of every official.
   *
   * Every role counts: head, member and counterpart. People who were only announced or mentioned did not take part. Lists
   * are in the order of the dataset and frozen.
   *
   * @typeParam E - The kind of record.
   * @param exchanges - Any exchanges: the whole dataset, a filtered part, or records of your own.
   * @param official - An id that occurs in `exchanges`, or a name in any spelling that `findOfficial` of the same entry point takes.
   * @returns The exchanges; an empty list for a known person who took part in none.
   * @throws {UnknownOfficialError} When nobody in the edition has the name.
   * @throws {AmbiguousOfficialError} When several people have it.
   * @throws {RangeError} When a start is not two days in order.
   * @throws {TypeError} When `exchanges` is not an array of records, or `official` is not a string.
   *
   * @example
   * ```ts
   * import { byOfficial, exchanges } from "dprk-russia-exchanges/releases/1.0.0";
   *
   * byOfficial(exchanges, "Choïgou").map((exchange) => exchange.date); //=> ["[2023-07-21..2023-07-31]", "[2023-09-08..2023-09-13]"]
   * byOfficial(exchanges, "Dmitri Peskov"); //=> []
   * byOfficial(exchanges).get("sergei-lavrov")?.length; //=> 3
   * ```
   */
  <E extends AttendedRecord>(exchanges: readonly E[], official: Loose<OfficialId>): readonly E[];
  /**
   * Exchanges of every official who took part in one.
   *
   * @typeParam E - The kind of record.
   * @param exchanges - Any exchanges.
   * @returns One entry per official, in the order of their first exchanges. A `Map` is not JSON: `Object.fromEntries(…)` gives an object.
   */
  <E extends AttendedRecord>(exchanges: readonly E[]): ReadonlyMap<AttendeeOf<E>, readonly E[]>;
}

const action = "Cannot group by official";

function officialOf(participant: unknown, position: number, where: Action): string | null {
  checkIsObject(participant, position, where, "participant");
  const { official } = participant as { readonly official?: unknown };
  if (official === null || typeof official === "string") return official;
  throw new TypeError(`${where}: expected the id of an official or null, got ${describeValue(official)}`);
}

/** The records of a list in the order of the dataset, checked. Most lists are already in order, and are not copied. */
function checkedInOrder<E extends AttendedRecord>(exchanges: readonly E[]): readonly E[] {
  let isInOrder = true;
  let before: E | undefined;
  forEachStart(exchanges, action, (_earliest, _latest, exchange) => {
    isInOrder &&= before === undefined || compareExchanges(before, exchange) <= 0;
    before = exchange;
  });
  if (isInOrder) return exchanges;
  return inOrder(Array.from({ length: exchanges.length }, (_, position) => exchanges[position] as E));
}

/** The exchanges of each official, in order, with the officials in the order of their first exchanges. */
function attendanceOf<E extends AttendedRecord>(exchanges: readonly E[]): Map<string, E[]> {
  const attendance = new Map<string, E[]>();
  // Where each official was last found, so that nobody counts twice in a record.
  const lastFound = new Map<string, number>();
  const ordered = checkedInOrder(exchanges);
  for (let place = 0; place < ordered.length; place += 1) {
    const exchange = ordered[place] as E;
    const { participants } = exchange;
    const where = { toString: () => `${action} ${nameOf(exchange, exchanges.indexOf(exchange))}` };
    checkIsArray(participants, where, "participant");
    for (let position = 0; position < participants.length; position += 1) {
      const official = officialOf(participants[position], position, where);
      if (official === null || lastFound.get(official) === place) continue;
      lastFound.set(official, place);
      addTo(attendance, official, exchange);
    }
  }
  return attendance;
}

/** Binds {@link ByOfficial} to the names of an edition. */
export function officialGrouper(findOfficial: FindOfficial): ByOfficial {
  function byOfficial<E extends AttendedRecord>(
    exchanges: readonly E[],
    official?: string,
  ): readonly E[] | ReadonlyMap<string, readonly E[]> {
    const attendance = attendanceOf(exchanges);
    if (official === undefined) {
      return new Map([...attendance].map(([id, attended]) => [id, Object.freeze(attended)]));
    }
    return Object.freeze(attendance.get(official) ?? attendance.get(findOfficial(official).id) ?? []);
  }
  return byOfficial as ByOfficial;
}
