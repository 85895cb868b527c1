import * as z from "zod/v4";
import { type Kind, kinds } from "../../src/records/kinds.ts";
import { addressOf, type PackageName } from "./addresses.ts";

/** File name of the schema of a list. */
export function schemaFileOf(kind: Kind): string {
  return `${kind}.schema.json`;
}

/**
 * The JSON Schema 2020-12 of a JSON file, with the schema of one record in its definitions.
 *
 * To check a single record, give a validator the `$id` of the schema followed by `#/$defs/Exchange`, or the name of another type.
 */
export function jsonSchemaOf(kind: Kind, edition: PackageName): object {
  const { $schema, ...record } = z.toJSONSchema(kinds[kind]);
  const { title = kind, description = "" } = record;
  return {
    $schema,
    $id: addressOf(edition, schemaFileOf(kind)),
    title: `${kind}.json`,
    description: `A list of records. Each record: ${description}`,
    type: "array",
    items: { $ref: `#/$defs/${title}` },
    $defs: { [title]: record },
  };
}
