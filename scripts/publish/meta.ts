import { factsText } from "../../src/lib/facts.ts";
import type { Meta } from "../../src/meta.ts";
import { sha256 } from "../lib/hash.ts";
import type { AuthoredDataset } from "../read/authored.ts";
import type { Dataset } from "./publish.ts";

/** The metadata of an edition. */
export function metaOf(dataset: Dataset, edition: AuthoredDataset["edition"], name: string, version: string): Meta {
  const { schemaVersion, released, coverage } = edition;
  return {
    name,
    version,
    schemaVersion,
    released,
    coverage,
    counts: {
      exchanges: dataset.exchanges.length,
      unconfirmed: dataset.unconfirmed.length,
      officials: dataset.officials.length,
      places: dataset.places.length,
      sources: dataset.sources.length,
      claims: dataset.claims.length,
    },
    factsHash: sha256(factsText(dataset, schemaVersion)),
    licence: "(MIT AND CC0-1.0)",
    citation: `${name}, edition ${version}: high-level exchanges between North Korea and Russia, ${coverage.from} to ${coverage.to} [data set]. ${released.slice(0, 4)}. CC0-1.0.`,
  };
}
