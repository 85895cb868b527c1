import { claims, exchanges, meta, officials, places, sources, unconfirmed } from "dprk-russia-exchanges";
import { dataFile } from "./package-data.ts";

/** All lists, the code lists and the metadata of the edition, in one JSON document. */
export function bundle(): string {
  const codes: unknown = JSON.parse(dataFile("codes.json"));
  return `${JSON.stringify({ meta, exchanges, unconfirmed, officials, places, sources, claims, codes })}\n`;
}
