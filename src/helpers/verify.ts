import { type FactLists, factLists, factsText } from "../lib/facts.ts";

/** An edition that can be verified: its records and its metadata. */
export interface VerifiableEdition extends FactLists {
  /** The metadata of the edition. */
  readonly meta: {
    /** SHA-256 of its facts, hexadecimal. */
    readonly factsHash: string;
    /** The schema version under which its facts were hashed. */
    readonly schemaVersion: number;
  };
}

const action = "Cannot verify an edition";

function check(edition: unknown): asserts edition is VerifiableEdition {
  const { meta, ...lists } = (edition ?? {}) as Partial<Record<string, unknown>>;
  for (const kind of factLists) {
    if (!Array.isArray(lists[kind])) {
      throw new TypeError(`${action} without ${kind}: expected a whole edition`);
    }
  }
  const { factsHash, schemaVersion } = (meta ?? {}) as Partial<Record<string, unknown>>;
  if (typeof factsHash !== "string" || !/^[0-9a-f]{64}$/.test(factsHash)) {
    throw new TypeError(`${action}: expected meta.factsHash of 64 hex digits`);
  }
  if (typeof schemaVersion !== "number") throw new TypeError(`${action} without meta.schemaVersion`);
}

/**
 * Whether the facts of an edition match its hash.
 *
 * Computes SHA-256 over the canonical JSON of the records, without citations and prose, with the Web Crypto of Node or of
 * the browser, and compares it with `meta.factsHash`.
 *
 * @param edition - The main entry point or that of an edition, as a whole: `import * as edition from …`.
 * @returns A promise of `true` when they match.
 * @throws {TypeError} When a list of records or the hash is missing, or a record has a value that JSON cannot express.
 * @throws {Error} When there is no Web Crypto, as on a page that is not served over https.
 *
 * @example
 * ```ts
 * import { verify } from "dprk-russia-exchanges/changes";
 * import * as edition from "dprk-russia-exchanges/releases/1.0.0";
 *
 * await verify(edition); //=> true
 * ```
 */
export async function verify(edition: VerifiableEdition): Promise<boolean> {
  check(edition);
  const { subtle } = globalThis.crypto ?? {};
  if (subtle === undefined) {
    throw new Error(`${action}: expected Web Crypto in a secure context, such as https`);
  }
  const { factsHash, schemaVersion } = edition.meta;
  const digest = await subtle.digest("SHA-256", new TextEncoder().encode(factsText(edition, schemaVersion)));
  const computed = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return computed === factsHash;
}
