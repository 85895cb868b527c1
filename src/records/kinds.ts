import { claim } from "./claim.ts";
import { exchange } from "./exchange.ts";
import { official } from "./official.ts";
import { place } from "./place.ts";
import { source } from "./source.ts";
import { unconfirmed } from "./unconfirmed.ts";

/** The schema of every kind of record, by the name of its list. */
export const kinds = {
  exchanges: exchange,
  unconfirmed,
  officials: official,
  places: place,
  sources: source,
  claims: claim,
};

/** A kind of record, by the name of its list. */
export type Kind = keyof typeof kinds;
