import type { Exchange } from "dprk-russia-exchanges/helpers";
import type { PageContext } from "./page-lookup.ts";

/** An exchange with its sources and its edition, as JSON. */
export function recordFile(exchange: Exchange, { edition, sources }: PageContext): string {
  const { name, version, licence, citation } = edition.meta;
  const cited = exchange.evidence.map(({ source }) => sources.get(source));
  const content = { dataset: name, edition: version, licence, citation, exchange, sources: cited };
  return `${JSON.stringify(content, null, 2)}\n`;
}
