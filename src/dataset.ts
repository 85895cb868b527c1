import { claims as authoredClaims } from "./generated/claims.ts";
import { exchanges as authoredExchanges } from "./generated/exchanges.ts";
import { officials as authoredOfficials } from "./generated/officials.ts";
import { places as authoredPlaces } from "./generated/places.ts";
import { sources as authoredSources } from "./generated/sources.ts";
import { unconfirmed as authoredUnconfirmed } from "./generated/unconfirmed.ts";
import type { Claim } from "./model/claim.ts";
import type { Exchange, Unconfirmed } from "./model/exchange.ts";
import { deepFreeze } from "./model/frozen.ts";
import type { Official } from "./model/official.ts";
import type { Place } from "./model/place.ts";
import type { Source } from "./model/source.ts";

// Each list is marked pure, so that a bundler leaves out those that nobody reads.

/**
 * The exchanges of this edition, by first possible day of arrival, last possible day, and id. Deeply frozen:
 * `structuredClone(exchanges)` gives a copy that can be changed.
 */
export const exchanges: readonly Exchange[] = /* @__PURE__ */ deepFreeze(authoredExchanges);

/** Reports that are not counted as exchanges, each with the reason, in the same order. Deeply frozen. */
export const unconfirmed: readonly Unconfirmed[] = /* @__PURE__ */ deepFreeze(authoredUnconfirmed);

/** The people of this edition, by id. Deeply frozen. */
export const officials: readonly Official[] = /* @__PURE__ */ deepFreeze(authoredOfficials);

/** The places of this edition, by id. Deeply frozen. */
export const places: readonly Place[] = /* @__PURE__ */ deepFreeze(authoredPlaces);

/** The sources of this edition, by id. Deeply frozen. */
export const sources: readonly Source[] = /* @__PURE__ */ deepFreeze(authoredSources);

/** Published figures about the exchanges, to be held against the records with {@link reconcile}. Deeply frozen. */
export const claims: readonly Claim[] = /* @__PURE__ */ deepFreeze(authoredClaims);
