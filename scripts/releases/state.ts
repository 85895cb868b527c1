import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { claimForm, exchangeForm, officialForm, placeForm, sourceForm, unconfirmedForm } from "../../src/forms.ts";
import type { Meta } from "../../src/meta.ts";
import type { AuthoredDataset } from "../data/authored.ts";
import { metaOf, type PublishedDataset, publish } from "../data/publish.ts";
import { readEditions, readNotes } from "./editions.ts";
import { type Edition, withHistory } from "./history.ts";

/** The working data as an edition, and the editions before it. */
export interface State {
  /** The working data under the version of the package. */
  readonly working: Edition;
  /** What identifies it. */
  readonly meta: Meta;
  /** The frozen editions before it, oldest first; without the one that it may already be frozen as. */
  readonly earlier: readonly Edition[];
  /** The newest frozen edition, which may be the working one. */
  readonly newest: { readonly version: string; readonly dataset: PublishedDataset } | undefined;
}

/** Name and version of the package. */
export function readPackage(root: string): { readonly name: string; readonly version: string } {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { name: string; version: string };
}

/** Brings the working data, which must keep every rule, together with the frozen editions. */
export function stateOf(root: string, data: AuthoredDataset): State {
  const { name, version } = readPackage(root);
  const frozen = readEditions(root).map(
    ({ meta, ...dataset }): Edition => ({ version: meta.version, dataset, notes: readNotes(root, meta.version) }),
  );
  const earlier = frozen.filter((edition) => edition.version !== version);
  const dataset = withHistory(publish(data), version, earlier);
  return {
    working: { version, dataset, notes: readNotes(root, version) },
    meta: metaOf(dataset, data.edition, name, version),
    earlier,
    newest: frozen.at(-1),
  };
}

/** The form of the records as JSON Schema, by kind. */
export function recordSchemas(): Readonly<Record<keyof PublishedDataset, unknown>> {
  return {
    exchanges: z.toJSONSchema(exchangeForm),
    unconfirmed: z.toJSONSchema(unconfirmedForm),
    officials: z.toJSONSchema(officialForm),
    places: z.toJSONSchema(placeForm),
    sources: z.toJSONSchema(sourceForm),
    claims: z.toJSONSchema(claimForm),
  };
}
