import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/v4";
import type { Meta } from "../../src/meta.ts";
import { type Kind, kinds } from "../../src/records/kinds.ts";
import { metaOf } from "../publish/meta.ts";
import { publish } from "../publish/publish.ts";
import type { AuthoredDataset } from "../read/authored.ts";
import { readEditions, readNotes } from "./editions.ts";
import { type Edition, withHistory } from "./history.ts";
import { migrated } from "./migrate.ts";

/** The working data as an edition, and the editions before it. */
export interface State {
  /** The working data under the version of the package. */
  readonly working: Edition;
  /** Its metadata. */
  readonly meta: Meta;
  /** The frozen editions before it, migrated, oldest first. If the working version is already frozen, it is not among them. */
  readonly earlier: readonly Edition[];
  /** The newest frozen edition, which may be the working one. */
  readonly newest: Edition | undefined;
}

/** Reads the name and version of the package. */
function readPackage(root: string): { readonly name: string; readonly version: string } {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { name: string; version: string };
}

/** Combines the working data, which must satisfy every rule, with the frozen editions. */
export function stateOf(root: string, data: AuthoredDataset): State {
  const { name, version } = readPackage(root);
  const frozen = readEditions(root)
    .map((edition) => migrated(edition))
    .map(({ meta, ...dataset }): Edition => {
      const { version: released, schemaVersion } = meta;
      return { version: released, schemaVersion, dataset, notes: readNotes(root, released) };
    });
  const earlier = frozen.filter((edition) => edition.version !== version);
  const { schemaVersion } = data.edition;
  const written = { version, schemaVersion, dataset: publish(data), notes: readNotes(root, version) };
  const working = withHistory(written, earlier);
  return { working, meta: metaOf(working.dataset, data.edition, name, version), earlier, newest: frozen.at(-1) };
}

/** The records as JSON Schema, by kind. */
export function recordSchemas(): Readonly<Record<Kind, unknown>> {
  const schemas = Object.entries(kinds).map(([kind, schema]) => [kind, z.toJSONSchema(schema)]);
  return Object.fromEntries(schemas) as Record<Kind, unknown>;
}
