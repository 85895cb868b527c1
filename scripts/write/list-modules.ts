import type { Kind } from "../../src/records/kinds.ts";
import type { Dataset } from "../publish/publish.ts";
import { notice, parsed } from "./module.ts";

/** A list of records as the package exports it. */
interface ListDescription {
  /** Type of a record. */
  readonly type: string;
  /** Contents and order of the list, for its documentation. */
  readonly holds: string;
}

/** The lists of an edition. */
export const lists: Readonly<Record<Kind, ListDescription>> = {
  exchanges: {
    type: "Exchange",
    holds: "The exchanges of {edition}, sorted by earliest possible arrival, latest possible arrival and id.",
  },
  unconfirmed: {
    type: "Unconfirmed",
    holds: "Reports of {edition} that are not counted as exchanges, each with the reason, sorted like the exchanges.",
  },
  officials: { type: "Official", holds: "The officials of {edition}, sorted by id." },
  places: { type: "Place", holds: "The places of {edition}, sorted by id." },
  sources: { type: "Source", holds: "The sources of {edition}, sorted by id." },
  claims: {
    type: "Claim",
    holds: "Published figures about the exchanges, which `reconcile` compares with the records of {edition}.",
  },
};

/** The comment above a list of an edition. */
export function listComment(kind: Kind, edition: string): string {
  return `/** ${lists[kind].holds.replace("{edition}", edition)} Deeply frozen. */\n`;
}

/** The module of one list of the newest edition, which contains only data. */
export function listModule(kind: Kind, dataset: Dataset): string {
  const { type } = lists[kind];
  return `${notice}import type { ${type} } from "../records.ts";\n\nexport const ${kind}: readonly ${type}[] = ${parsed(dataset[kind])};\n`;
}
