import type { Kind } from "../../src/records/kinds.ts";
import type { Dataset } from "../publish/publish.ts";
import { notice, parsed } from "./module.ts";

/** A list of records as the package exports it. */
interface ListDescription {
  /** Type of a record. */
  readonly type: string;
  /** What the list holds, for its documentation. */
  readonly holds: string;
}

/** The lists of an edition. */
export const lists: Readonly<Record<Kind, ListDescription>> = {
  exchanges: {
    type: "Exchange",
    holds: "The exchanges of {edition}, by first possible day of arrival, last possible day, and id.",
  },
  unconfirmed: {
    type: "Unconfirmed",
    holds: "Reports of {edition} that are not counted as exchanges, each with the reason, in the same order.",
  },
  officials: { type: "Official", holds: "The people of {edition}, by id." },
  places: { type: "Place", holds: "The places of {edition}, by id." },
  sources: { type: "Source", holds: "The sources of {edition}, by id." },
  claims: {
    type: "Claim",
    holds: "Published figures about the exchanges, to be compared with the records of {edition} by `reconcile`.",
  },
};

/** The comment above a list of an edition. */
export function listComment(kind: Kind, edition: string): string {
  return `/** ${lists[kind].holds.replace("{edition}", edition)} Deeply frozen. */\n`;
}

/** The module of one list of the newest edition: data and nothing else. */
export function listModule(kind: Kind, dataset: Dataset): string {
  const { type } = lists[kind];
  return `${notice}import type { ${type} } from "../records.ts";\n\nexport const ${kind}: readonly ${type}[] = ${parsed(dataset[kind])};\n`;
}
