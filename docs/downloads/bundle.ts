import { claims, exchanges, meta, officials, places, sources, unconfirmed } from "dprk-russia-exchanges";
import { dataFile } from "./package-data.ts";

/** All lists, the code lists and what identifies the edition as one JSON document that can be read alone. */
export function bundle(): string {
  const codes: unknown = JSON.parse(dataFile("codes.json"));
  return `${JSON.stringify({ meta, exchanges, unconfirmed, officials, places, sources, claims, codes })}\n`;
}
