import { officials } from "../dataset.ts";
import { AmbiguousOfficialError, UnknownOfficialError } from "../errors.ts";
import { distance } from "../internal/distance.ts";
import { show } from "../internal/input.ts";
import { familyNameOf, fold, rotate, withoutPatronymic } from "../internal/names.ts";
import { rememberFrozen } from "../internal/order.ts";
import type { Official } from "../model/official.ts";

type NameTable = Map<string, Set<Official>>;

function enter(table: NameTable, name: string, official: Official): void {
  const key = fold(name);
  const bearers = table.get(key);
  if (bearers === undefined) table.set(key, new Set([official]));
  else bearers.add(official);
}

const tablesOf = /* @__PURE__ */ rememberFrozen((people: readonly Official[]) => {
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
});

/** At most three people with a name within a third of the letters, nearest first: proposals for a reader, never an answer. */
function nearest(key: string, ...tables: readonly NameTable[]): readonly Official[] {
  const limit = Math.max(1, Math.floor(key.length / 3));
  const nearestBy = new Map<Official, number>();
  for (const [name, bearers] of tables.flatMap((table) => [...table])) {
    const steps = distance(key, name);
    if (steps > limit) continue;
    for (const official of bearers) nearestBy.set(official, Math.min(steps, nearestBy.get(official) ?? steps));
  }
  return [...nearestBy]
    .sort(([a, stepsA], [b, stepsB]) => stepsA - stepsB || a.id.localeCompare(b.id, "en"))
    .slice(0, 3)
    .map(([official]) => official);
}

/**
 * The official who bears a name, in any spelling of the dataset.
 *
 * The name may be an id, a full name in English, French, Russian or Korean, in either order, with or without patronymic, or
 * a family name that one person alone bears. Case, diacritics, hyphens, apostrophes, full stops and spaces make no
 * difference. Misspellings resolve when the dataset lists them; nothing is guessed.
 *
 * @param name - The name or id.
 * @returns The official.
 * @throws {UnknownOfficialError} When nobody bears the name; it holds the nearest names.
 * @throws {AmbiguousOfficialError} When several do, as with the family name Kim; it holds the candidates.
 * @throws {TypeError} When `name` is no string.
 *
 * @example
 * ```ts
 * import { findOfficial } from "dprk-russia-exchanges";
 *
 * findOfficial("Choïgou").name.en; //=> "Sergei Shoigu"
 * findOfficial("김정은").id; //=> "kim-jong-un"
 * ```
 */
export function findOfficial(name: string): Official {
  if (typeof name !== "string") throw new TypeError(`Cannot find an official named ${show(name)}: expected a string`);
  const key = fold(name);
  const { fullNames, familyNames } = tablesOf(officials);
  const bearers = fullNames.get(key) ?? fullNames.get(fold(withoutPatronymic(name))) ?? familyNames.get(key);
  if (bearers === undefined) throw new UnknownOfficialError(name, nearest(key, fullNames, familyNames));
  const [official, ...others] = bearers;
  if (official === undefined || others.length > 0) throw new AmbiguousOfficialError(name, [...bearers]);
  return official;
}
