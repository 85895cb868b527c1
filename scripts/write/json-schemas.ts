import * as z from "zod/v4";
import { type Kind, kinds } from "../../src/records/kinds.ts";
import { addressOf, type PackageName } from "./addresses.ts";

/** Name of the schema file of a list. */
export function schemaFileOf(kind: Kind): string {
  return `${kind}.schema.json`;
}

/**
 * The JSON Schema 2020-12 of a JSON file, with that of one record in its definitions.
 *
 * A validator that has read it checks one record by the id of the file and `#/$defs/Exchange`, or the name of another kind.
 */
export function jsonSchemaOf(kind: Kind, edition: PackageName): object {
  const { $schema, ...record } = z.toJSONSchema(kinds[kind]);
  const { title = kind, description = "" } = record;
  return {
    $schema,
    $id: addressOf(edition, schemaFileOf(kind)),
    title: `${kind}.json`,
    description: `A list of records. Each: ${description}`,
    type: "array",
    items: { $ref: `#/$defs/${title}` },
    $defs: { [title]: record },
  };
}
