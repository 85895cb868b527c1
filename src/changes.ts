/**
 * What changed between editions of the dataset, and proof that nothing else did.
 *
 * @module dprk-russia-exchanges/changes
 */
import type { EditionVersion } from "./generated/ids.ts";
import { versions } from "./generated/versions.ts";

export type { EditionVersion } from "./generated/ids.ts";
export type { Text } from "./generated/records.ts";
export { changesBetween } from "./helpers/changes-between.ts";
export { changesSince } from "./helpers/changes-since.ts";
export { type ResolvedId, resolveId } from "./helpers/resolve-id.ts";
export { type VerifiableEdition, verify } from "./helpers/verify.ts";
export type { Addition, Correction, RecordKind, Redirect, RedirectKind } from "./lib/change.ts";
export type { Changes } from "./lib/change-list.ts";
export type { Loose } from "./lib/loose.ts";

/** Every edition, oldest first. Frozen. */
export const editions: readonly EditionVersion[] = /* @__PURE__ */ Object.freeze(versions);
