import type { FrozenEdition } from "./editions.ts";

/** Turns editions of one version of the form into the next. */
export interface Migration {
  /** The `schemaVersion` that it takes; it gives the next one. */
  readonly from: number;
  /** Gives every record the new form and loses nothing. */
  readonly migrate: (edition: FrozenEdition) => FrozenEdition;
}

/** The migrations, oldest first. Editions of the present form need none. */
export const migrations: readonly Migration[] = [];

/** An edition in the form of today, with what it says of itself unchanged; the very same object when it has that form already. */
export function migrated(edition: FrozenEdition, steps: readonly Migration[] = migrations): FrozenEdition {
  return steps
    .filter(({ from }) => from >= edition.meta.schemaVersion)
    .reduce((older, { migrate }) => ({ ...migrate(older), meta: edition.meta }), edition);
}
