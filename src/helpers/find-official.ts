import type { OfficialId } from "../generated/ids.ts";
import type { Official } from "../generated/records.ts";
import { describeValue } from "../lib/describe-value.ts";
import { distance } from "../lib/distance.ts";
import { AmbiguousOfficialError, UnknownOfficialError } from "../lib/errors.ts";
import type { Loose } from "../lib/loose.ts";
import { familyNameOf, fold, rotate, withoutPatronymic } from "../lib/names.ts";
import { addTo } from "../lib/order.ts";

/** Finds an official of an edition by name. */
export interface FindOfficial {
  /**
   * Finds an official by name or id.
   *
   * The name may be an id, a full name in English, French, Russian or Korean, in either order, or a family name that only one
   * person bears. Case, diacritics, hyphens, apostrophes, full stops and spaces make no difference. Misspellings resolve when the
   * dataset lists them; nothing is guessed.
   *
   * @param name - The name or id.
   * @returns The official.
   * @throws {UnknownOfficialError} When nobody in the edition bears the name; it holds the nearest names.
   * @throws {AmbiguousOfficialError} When several people do, as with the family name Kim; it holds the candidates.
   * @throws {TypeError} When `name` is not a string.
   *
   * @example
   * ```ts
   * import { findOfficial } from "dprk-russia-exchanges";
   *
   * findOfficial("Choïgou").name.en; //=> "Sergei Shoigu"
   * findOfficial("김정은").id; //=> "kim-jong-un"
   * ```
   */
  (name: Loose<OfficialId>): Official;
}

type NameTable = Map<string, Official[]>;

function enter(table: NameTable, name: string, official: Official): void {
  const key = fold(name);
  if (!table.get(key)?.includes(official)) addTo(table, key, official);
}

function tablesOf(people: readonly Official[]) {
  const fullNames: NameTable = new Map();
  const familyNames: NameTable = new Map();
  for (const official of people) {
    enter(fullNames, official.id, official);
    for (const { form } of official.spellings) {
      enter(fullNames, form, official);
      enter(fullNames, rotate(form, official.side), official);
      enter(familyNames, familyNameOf(form, official.side), official);
    }
  }
  return { fullNames, familyNames };
}

/** At most three people with a name within a third of the letters, nearest first: proposals for a reader, never an answer. */
function nearest(key: string, ...tables: readonly NameTable[]): readonly Official[] {
  const limit = Math.max(1, Math.floor(key.length / 3));
  const nearestBy = new Map<Official, number>();
  for (const [name, bearers] of tables.flatMap((table) => [...table])) {
    if (Math.abs(key.length - name.length) > limit) continue;
    const steps = distance(key, name);
    if (steps > limit) continue;
    for (const official of bearers) nearestBy.set(official, Math.min(steps, nearestBy.get(official) ?? steps));
  }
  return [...nearestBy]
    .sort(([a, stepsA], [b, stepsB]) => stepsA - stepsB || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(([official]) => official);
}

/** No name is longer; what is would only be costly to fold, since Unicode sorts combining marks. */
const longestName = 200;

/** Binds {@link FindOfficial} to the officials of an edition; the names are read on the first use. */
export function officialFinder(officials: readonly Official[]): FindOfficial {
  let tables: ReturnType<typeof tablesOf> | undefined;
  return (name) => {
    if (typeof name !== "string") {
      throw new TypeError(`Cannot find an official named ${describeValue(name)}: expected a string`);
    }
    if (name.trim().length > longestName) throw new UnknownOfficialError(name);
    tables ??= tablesOf(officials);
    const { fullNames, familyNames } = tables;
    const key = fold(name);
    const bearers = fullNames.get(key) ?? fullNames.get(fold(withoutPatronymic(name))) ?? familyNames.get(key);
    const [official, ...others] = bearers ?? [];
    if (official === undefined) throw new UnknownOfficialError(name, nearest(key, fullNames, familyNames));
    if (others.length > 0) throw new AmbiguousOfficialError(name, [official, ...others]);
    return official;
  };
}
