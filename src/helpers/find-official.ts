import type { OfficialId } from "../generated/ids.ts";
import type { Official } from "../generated/records.ts";
import { describeValue } from "../lib/describe-value.ts";
import { AmbiguousOfficialError, UnknownOfficialError } from "../lib/errors.ts";
import type { Loose } from "../lib/loose.ts";
import { createResolver } from "../names/resolver.ts";

/** Finds an official of an edition by name. */
export interface FindOfficial {
  /**
   * Finds an official by name or id.
   *
   * The name may be an id, a full name or a family name that only one person has. A full name may be in any common spelling system
   * (see the guide *People and spellings*), in either order, with initials or the person's own patronymic. Misspellings are found only
   * when the dataset lists them; nothing is guessed.
   *
   * @param name - The name or id.
   * @returns The official.
   * @throws {UnknownOfficialError} When nobody in the edition has the name; `suggestions` lists the nearest names.
   * @throws {AmbiguousOfficialError} When several people do, as with the family name Kim; `candidates` lists them.
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

/** Binds {@link FindOfficial} to the officials of an edition; the names are read on first use. */
export function officialFinder(officials: readonly Official[]): FindOfficial {
  let resolve: ReturnType<typeof createResolver<Official>> | undefined;
  return (name) => {
    if (typeof name !== "string") {
      throw new TypeError(`Cannot find an official named ${describeValue(name)}: expected a string`);
    }
    resolve ??= createResolver(officials);
    const resolution = resolve(name);
    if (resolution.kind === "found") return resolution.person;
    if (resolution.kind === "ambiguous") throw new AmbiguousOfficialError(name, resolution.people);
    throw new UnknownOfficialError(name, resolution.nearest());
  };
}
